import { describe, expect, it } from 'vitest';
import { say } from '../../src/words/sentence.ts';
import { briefly, load, SETTINGS, type Files } from '../setup/plan.ts';

const GOAL = 'goals: Nauka dla wszystkich\n';
const card = (name: string, rest = ''): string => `name: ${name}\n${rest}`;
const CARDS = {
  'institutions/gok.yaml': card('GOK'),
  'institutions/gops.yaml': card('GOPS'),
  'institutions/szkola.yaml': card('Szkoła'),
};
const found = (files: Files, rule = 'institution-without-goal'): string[] =>
  briefly(load(files).findings.filter((finding) => finding.rule === rule)).map(
    (line) => line.split(' ')[0] ?? '',
  );
/** So many cards, of which the first ones have a goal. */
const many = (count: number, good: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `institutions/szkola-${index + 1}.yaml`,
      card(`Szkoła nr ${index + 1}`, index < good ? GOAL : ''),
    ]),
  );
const PLAN_WIDE = ['lsicu.yaml:2:8'];

describe('what every institution is asked for', () => {
  it.each<[string, Files, string[]]>([
    ['none has it', CARDS, PLAN_WIDE],
    [
      'one has it',
      { ...CARDS, 'institutions/gops.yaml': card('GOPS', GOAL) },
      ['institutions/gok.yaml:1:7', 'institutions/szkola.yaml:1:7'],
    ],
    ['the only one lacks it', { 'institutions/gok.yaml': card('GOK') }, ['institutions/gok.yaml:1:7']],
    ['an outside one is not asked', { 'institutions/gok.yaml': card('GOK', 'external: true\n') }, []],
    ['one that has left is not asked', { 'institutions/gok.yaml': card('GOK', 'to: 2026-10\n') }, []],
    ['one that is still to come is not asked', { 'institutions/gok.yaml': card('GOK', 'from: 2027\n') }, []],
    [
      'where one has lost a field to a mistake, nobody knows whether none has it',
      { ...CARDS, 'institutions/gok.yaml': card('GOK', 'gols: Nauka\n') },
      [],
    ],
    [
      'where one has it, one with a mistake is not asked',
      {
        ...CARDS,
        'institutions/gok.yaml': card('GOK', 'gols: Nauka\n'),
        'institutions/gops.yaml': card('GOPS', GOAL),
      },
      ['institutions/szkola.yaml:1:7'],
    ],
    [
      'all have lost a field to a mistake',
      {
        'institutions/gok.yaml': card('GOK', 'gols: Nauka\n'),
        'institutions/gops.yaml': card('GOPS', 'gols: Nauka\n'),
      },
      [],
    ],
    ['a card that cannot be read is no card without it', { 'institutions/gok.yaml': 'name: "GOK\n' }, []],
    [
      'an exception for the plan',
      { ...CARDS, 'lsicu.yaml': `${SETTINGS}checks: {institution-without-goal: off}\n` },
      [],
    ],
  ])('%s', (_, files, expected) => expect(found(files)).toEqual(expected));
});

describe('what most of them lack', () => {
  const told = (files: Files) =>
    load(files).findings.filter(({ rule }) => rule === 'institution-without-goal');

  it('is one finding at the first, with the places of the others', () => {
    const [only, ...others] = told(many(9, 1));
    expect(others).toEqual([]);
    expect(only?.at.file).toBe('institutions/szkola-2.yaml');
    expect(only?.related?.map(({ at }) => at.file)).toEqual(
      [3, 4, 5, 6, 7, 8, 9].map((number) => `institutions/szkola-${number}.yaml`),
    );
    expect(only && say(only.message, 'pl')).toBe(
      'Instytucja „Szkoła nr 2” nie ma na karcie żadnego celu. To samo dotyczy 7 innych instytucji (razem 8 z 9).',
    );
  });

  it.each([
    ['half of them', many(8, 4), 4],
    ['three', many(4, 1), 3],
    ['one', many(9, 8), 1],
  ])('is told one by one where it is %s', (_, files, count) => expect(told(files)).toHaveLength(count));

  it('leaves out what an exception accepts', () => {
    const except = (id: string) => `  - {rule: institution-without-goal, at: ${id}, reason: Konkurs}\n`;
    const settings = `${SETTINGS}exceptions:\n${except('szkola-2')}${except('institutions/szkola-3.yaml')}`;
    const [only] = told({ ...many(9, 1), 'lsicu.yaml': settings });
    expect(only?.at.file).toBe('institutions/szkola-4.yaml');
    expect(only?.related).toHaveLength(5);
  });
});

/** Severity and stage of what is asked for goals (workshop 3), members (4) and a diagnosis (2). */
const asked = (stage: string): string[] =>
  load({ 'lsicu.yaml': SETTINGS + stage, 'institutions/gok.yaml': card('GOK') })
    .findings.filter(({ rule }) => rule.startsWith('institution-without'))
    .map(({ rule, severity, stage: later }) => `${rule.slice(20)} ${severity} ${later ?? '–'}`)
    .toSorted();

describe('the stage of the workshops', () => {
  it.each([
    ['stage: 1\n', ['diagnosis info 2', 'goal info 3', 'member info –']],
    ['stage: 2\n', ['diagnosis info –', 'goal info 3', 'member info –']],
    ['stage: 3\n', ['diagnosis info –', 'goal info –', 'member info –']],
    ['stage: 4\n', ['diagnosis error –', 'goal error –', 'member error –']],
    ['', ['diagnosis warning –', 'goal warning –', 'member warning –']],
    ['stage: 7\n', []],
    ['stagee: 2\n', []],
    ['titel: Plan\nstage: 1\n', ['diagnosis info 2', 'goal info 3', 'member info –']],
  ])('„%s”', (stage, expected) => expect(asked(stage)).toEqual(expected));

  it('is not known where lsicu.yaml cannot be read', () => {
    expect(found({ ...CARDS, 'lsicu.yaml': 'title: "Plan\n' })).toEqual([]);
  });
});

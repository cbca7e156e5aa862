import { describe, expect, it } from 'vitest';
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

/** Severity and stage of what is asked for goals (workshop 3), members (4) and a diagnosis (2). */
const asked = (stage: string): string[] =>
  load({ 'lsicu.yaml': SETTINGS + stage, 'institutions/gok.yaml': card('GOK') })
    .findings.filter(({ rule }) => rule.startsWith('institution-without'))
    .map(({ rule, severity, stage: later }) => `${rule.slice(20)} ${severity} ${later ?? '–'}`)
    .toSorted();

describe('the stage of the workshops', () => {
  it.each([
    ['stage: 1\n', ['diagnosis info 2', 'goal info 3', 'member info 4']],
    ['stage: 2\n', ['diagnosis info –', 'goal info 3', 'member info 4']],
    ['stage: 3\n', ['diagnosis info –', 'goal info –', 'member info 4']],
    ['stage: 4\n', ['diagnosis error –', 'goal error –', 'member error –']],
    ['', ['diagnosis warning –', 'goal warning –', 'member warning –']],
    ['stage: 7\n', []],
    ['stagee: 2\n', []],
    ['titel: Plan\nstage: 1\n', ['diagnosis info 2', 'goal info 3', 'member info 4']],
  ])('„%s”', (stage, expected) => expect(asked(stage)).toEqual(expected));

  it('is not known where lsicu.yaml cannot be read', () => {
    expect(found({ ...CARDS, 'lsicu.yaml': 'title: "Plan\n' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { say } from '../../src/words/sentence.ts';
import { load, type Files } from '../setup/plan.ts';

const found = (files: Files) => load(files).findings.filter(({ rule }) => rule === 'personal-data');
/** Where and what: `line:column-endColumn message`. */
const told = (files: Files): string[] =>
  found(files).map(
    ({ at, message }) =>
      `${at.line}:${at.column}-${at.endColumn} ${say(message, 'en').replace(/^The | holds/g, '')}`,
  );
const card = (rest: string): Files => ({ 'institutions/gok.yaml': `name: Dom Kultury „Łąka”\n${rest}` });

describe('personal data', () => {
  it.each([
    ['phone: "601 000 123"\n', '2:9-20 field “phone” the number of a mobile telephone.'],
    ['email: ąka@gmail.com\n', '2:8-21 field “email” a private mailbox.'],
    [
      'diagnosis: {needs: "😀 tel. 601 000 123"}\n',
      '2:28-39 field “needs” the number of a mobile telephone.',
    ],
    [
      'description: |\n  Opis.\n\n  PESEL 44051401359\n',
      '5:9-20 field “description” a number that looks like a PESEL.',
    ],
    ['# tel. 601 000 123\n', '2:8-19 A comment the number of a mobile telephone.'],
    ['short: GOK # tel. 601 000 123\n', '2:19-30 A comment the number of a mobile telephone.'],
  ])('%s', (rest, expected) => expect(told(card(rest))).toEqual([expected]));

  it('is found in a file that cannot be read, and beside what is wrong there', () => {
    expect(told(card('short: "GOK\nphone: 601 000 123\n'))).toHaveLength(1);
  });

  it('is found once in each place', () => {
    expect(told(card('description: 601 000 123, 601 000 124\n'))).toHaveLength(2);
  });

  it.each([
    ['an office line', 'phone: "+48 22 000 00 00"\n'],
    ['an office mailbox', 'email: gok@lipnica-mala.example.org\n'],
    ['an amount', 'needs: {money: {title: Druk, amount: 601000123.00}}\n'],
    ['a date', 'reviewed: 2026-05-14\n'],
  ])('%s is none', (_, rest) => expect(told(card(rest))).toEqual([]));

  it('is not judged in numbers of another kind', () => {
    const act = '- {id: a, title: Uchwała, kind: uchwała, number: "44051401359"}\n';
    expect(told({ 'acts.yaml': act })).toEqual([]);
  });

  it('is not looked for in files that are no part of the plan', () => {
    expect(told({ 'notatki.yaml': 'tel: 601 000 123\n' })).toEqual([]);
  });

  it('is never repeated in what is said', () => {
    for (const { message, hint } of found(card('phone: "601 000 123"\nemail: jan@gmail.com\n'))) {
      const said = (['pl', 'en'] as const).flatMap((language) => [
        say(message, language),
        hint ? say(hint, language) : '',
      ]);
      expect(said.join(' ')).not.toMatch(/601|jan|gmail/);
    }
  });
});

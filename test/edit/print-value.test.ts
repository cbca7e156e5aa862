import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plain } from '../../src/edit/edit.ts';
import { isSame } from '../../src/edit/plain-edit.ts';
import { printYaml } from '../../src/edit/print-value.ts';
import { parseText } from '../../src/parse/parse.ts';
import { NAUGHTY, isHeld, tree } from './values.ts';

const read = (value: Plain) => {
  const text = printYaml(value);
  const file = parseText('x.yaml', text);
  return { text, value: file.value, rules: file.findings.map(({ rule }) => rule) };
};

describe('a value as a new file', () => {
  it.each<[string, Plain, string]>([
    [
      'words without quotation marks',
      { title: 'Kurs języka', when: '2026-03', time: '10:00' },
      'title: Kurs języka\nwhen: 2026-03\ntime: 10:00\n',
    ],
    [
      'what would be a number in quotation marks',
      { code: '0414022', count: 7, share: 1.5 },
      'code: "0414022"\ncount: 7\nshare: 1.5\n',
    ],
    [
      'other values that only look so',
      { a: 'true', b: 'null', c: '~', d: '1e3', e: '' },
      'a: "true"\nb: "null"\nc: "~"\nd: "1e3"\ne: ""\n',
    ],
    [
      'a colon or a hash sign',
      { a: 'Cel: praca', b: 'sala #3', c: 'C#', d: 'po:' },
      'a: "Cel: praca"\nb: "sala #3"\nc: C#\nd: "po:"\n',
    ],
    ['quotation marks inside', { a: 'nr "7"', b: '„tak”' }, `a: 'nr "7"'\nb: „tak”\n`],
    ['items with fields', [{ id: 'a', title: 'A b' }, 'Sam tekst'], '- id: a\n  title: A b\n- Sam tekst\n'],
    [
      'lists under a field',
      { tasks: [{ id: 'a', steps: ['raz dwa', 'trzy'] }] },
      'tasks:\n  - id: a\n    steps:\n      - raz dwa\n      - trzy\n',
    ],
    [
      'a few ids',
      { partners: ['ngo', 'pup'], none: [], nothing: {} },
      'partners: [ngo, pup]\nnone: []\nnothing: {}\n',
    ],
    ['several languages', { title: { pl: 'Kurs', uk: 'Курс' } }, 'title: {pl: Kurs, uk: Курс}\n'],
    ['maps in maps', { unit: { name: 'X', leader: null } }, 'unit:\n  name: X\n  leader:\n'],
    [
      'several lines',
      { intro: 'Raz\n\n  dwa\n', note: 'a\nb' },
      'intro: |\n  Raz\n\n    dwa\nnote: |-\n  a\n  b\n',
    ],
    ['a long text on one line', { a: 'słowo '.repeat(40).trim() }, `a: ${'słowo '.repeat(40).trim()}\n`],
    ['a text by itself', 'Tekst', 'Tekst\n'],
    ['a list in a list', [[{ a: 1 }], ['b c']], '- - a: 1\n- - b c\n'],
  ])('%s', (_, value, text) => {
    expect(read(value)).toEqual({ text, value, rules: [] });
  });
});

describe('whatever is printed', () => {
  it.each([...NAUGHTY.filter(isHeld).entries()])('naughty string %i', (_, text) => {
    const key = /^(?:|<<)$/.test(text.trim()) || text.length > 1000 ? 'x' : text.trim();
    const value = {
      a: text,
      b: [text, [text], { c: text }],
      d: { [key.normalize('NFC')]: [{ e: text, f: 1 }] },
    };
    expect(read(value)).toMatchObject({ value, rules: [] });
  });

  it('is read back without findings', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const { value: again, rules } = read({ a: value, b: [value, value] });
        expect(rules).toEqual([]);
        expect(isSame(again, { a: value, b: [value, value] })).toBe(true);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});

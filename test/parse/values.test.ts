import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/parse/parse.ts';
import { UNREADABLE, WrittenNumber, valueAt } from '../../src/parse/value.ts';

const value = (text: string): unknown => parseText('areas/kultura.yaml', text).value;

describe('values are those of YAML 1.2', () => {
  it.each([
    ['no', 'no'],
    ['2016-12-31', '2016-12-31'],
    ['22:30', '22:30'],
    ['true', true],
    ['~', null],
    ['2016', 2016],
    ['"2016"', '2016'],
    ['Łódź', 'Łódź'],
  ])('%s', (written, expected) => {
    expect(value(`name: ${written}\n`)).toEqual({ name: expected });
  });

  it.each(['0414022', '08', '1.10', '12345678901234567890', '1e3', '+5', '390147.50'])(
    'a number that YAML would change keeps its characters: %s',
    (written) => {
      const read = valueAt(value(`number: ${written}\n`), ['number']);
      expect(read).toBeInstanceOf(WrittenNumber);
      expect((read as WrittenNumber).source).toBe(written);
    },
  );

  it('keeps a key that JavaScript has a meaning for', () => {
    const read = value('__proto__: Kultura\nconstructor: gok\n') as object;
    expect(Object.keys(read)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it.each([
    ['a text', 'Kultura\n', 'Kultura'],
    ['a list', '- Kultura\n- Praca\n', ['Kultura', 'Praca']],
  ])('%s at the root is a value like any other; its kind is judged later', (_, text, expected) => {
    expect(value(text)).toEqual(expected);
    expect(parseText('areas/kultura.yaml', text).findings).toEqual([]);
  });

  it('marks what is reported already', () => {
    expect(value('name: Kultura\nleader: *lider\n')).toEqual({ name: 'Kultura', leader: UNREADABLE });
  });
});

describe('valueAt', () => {
  const task = { title: 'Kino', partners: 'gok', steps: ['nabór', 'seans'] };

  it('steps into a single value as if it were a list of one', () => {
    expect(valueAt(task, ['partners', 0])).toBe('gok');
    expect(valueAt(task, ['steps', 1])).toBe('seans');
  });

  it('finds nothing where nothing is', () => {
    expect(valueAt(task, ['steps', 5])).toBeUndefined();
    expect(valueAt(task, ['title', 'pl'])).toBeUndefined();
    expect(valueAt(task, ['toString'])).toBeUndefined();
  });
});

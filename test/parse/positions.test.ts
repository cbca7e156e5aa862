import { describe, expect, it } from 'vitest';
import { TextPositions } from '../../src/parse/text.ts';
import { parseFile, parseText } from '../../src/parse/parse.ts';
import type { PlanFile } from '../../src/parse/file.ts';
import type { Path } from '../../src/parse/value.ts';

const AREA = `# Obszar „Kultura”
name: Kultura
aliases: [Kultura 🎭, Życie kulturalne]
tasks:
  - id: dzien-sasiada
    title: Dzień Sąsiada
    partners:
      - gok
  - id: zakup-prasy
    title: Zakup prasy
`;

const place = (file: PlanFile, path: Path, part?: 'key' | 'value'): string => {
  const { line, column, endLine, endColumn } = file.at(path, part);
  return `${line}:${column}-${endLine}:${endColumn}`;
};
const read = (text: string): PlanFile => parseText('areas/kultura.yaml', text);

describe('the place of a path', () => {
  const file = read(AREA);

  it('is the value, counted from 1, its end exclusive', () => {
    expect(place(file, ['name'])).toBe('2:7-2:14');
    expect(place(file, ['tasks', 0, 'title'])).toBe('6:12-6:25');
    expect(place(file, ['tasks', 0, 'partners', 0])).toBe('8:9-8:12');
  });

  it('is the key where that is asked for', () => {
    expect(place(file, ['tasks', 1, 'title'], 'key')).toBe('10:5-10:10');
  });

  it('of a map is its first key', () => {
    expect(place(file, ['tasks', 1])).toBe('9:5-9:7');
    expect(place(file, [])).toBe('2:1-2:5');
  });

  it('counts a character outside the basic plane as one column', () => {
    expect(place(file, ['aliases', 0])).toBe('3:11-3:20');
    expect(place(file, ['aliases', 1])).toBe('3:22-3:38');
  });

  it('counts a combining letter as its code points', () => {
    const decomposed = read('aliases: [Z\u0307ycie, gok]\n');
    expect(place(decomposed, ['aliases', 0])).toBe('1:11-1:17');
    expect(place(decomposed, ['aliases', 1])).toBe('1:19-1:22');
  });

  it('of what is not there is its nearest ancestor', () => {
    expect(place(file, ['tasks', 1, 'due'])).toBe('9:5-9:7');
    expect(place(file, ['tasks', 7, 'title'])).toBe(place(file, ['tasks']));
  });

  it('of a single value that stands for a list is that value', () => {
    expect(place(read('name: Praca\nleader: pup\nareas: praca\n'), ['areas', 0])).toBe('3:8-3:13');
  });

  it('of an empty value is its key', () => {
    expect(place(read('name: Praca\nleader:\n'), ['leader'])).toBe('2:1-2:7');
  });

  it('of a quoted value holds the quotation marks', () => {
    expect(place(read('name: "Praca"\n'), ['name'])).toBe('1:7-1:14');
  });
});

describe('line ends and byte order mark', () => {
  const places = (file: PlanFile): string[] =>
    [['name'], ['tasks', 0, 'title'], ['tasks', 1, 'title'], ['aliases', 1]].map((path) => place(file, path));

  it.each([
    ['carriage returns', AREA.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\u{feff}${AREA}`],
    ['both', `\u{feff}${AREA.replaceAll('\n', '\r\n')}`],
    ['mixed line ends', AREA.replace('\n', '\r\n')],
    ['no line end at the end', AREA.trimEnd()],
  ])('%s move nothing', (_, text) => {
    const file = parseFile({ path: 'areas/kultura.yaml', bytes: new TextEncoder().encode(text) });
    expect(file.findings).toEqual([]);
    expect(file.value).toEqual(read(AREA).value);
    expect(places(file)).toEqual(places(read(AREA)));
    expect(file.line(6)).toBe('    title: Dzień Sąsiada');
  });
});

describe('TextPositions', () => {
  const positions = new TextPositions('ąę\n🎭x\n');

  it('turns offsets into lines and columns', () => {
    expect([0, 1, 2, 3, 5, 6, 7].map((offset) => positions.position(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
    ]);
  });

  it('stays inside the text', () => {
    expect(positions.position(-5)).toEqual({ line: 1, column: 1 });
    expect(positions.position(99)).toEqual({ line: 3, column: 1 });
    expect(positions.line(9)).toBe('');
  });
});

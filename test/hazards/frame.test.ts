import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/findings/finding.ts';
import { frame } from '../../src/findings/frame.ts';
import { privateData, redact } from '../../src/findings/redact.ts';
import { visible } from '../../src/findings/visible.ts';
import { width } from '../../src/findings/width.ts';

/** A frame for the words between two signs `¦` in the middle line of five. */
function framed(line: string, columns = 120): string[] {
  const [before = '', words = '', after = ''] = line.split('¦');
  const column = Array.from(before).length + 1;
  const at: Span = {
    file: 'a.yaml',
    line: 3,
    column,
    endLine: 3,
    endColumn: column + Array.from(words).length,
  };
  const lines = ['pierwszy', 'drugi', before + words + after, 'czwarty', 'piąty', 'szósty'];
  return frame(
    at,
    (number) => lines[number - 1] ?? '',
    (text) => text,
    columns,
  );
}

/** The words above the mark, told by columns alone. */
function marked(rows: readonly string[]): string {
  const row = rows.find((each) => /^ +3 │/.test(each)) ?? '';
  const mark = rows.find((each) => each.includes('^')) ?? '';
  const from = mark.indexOf('^');
  const to = mark.lastIndexOf('^') + 1;
  let column = 0;
  let words = '';
  for (const { segment } of new Intl.Segmenter('und').segment(row)) {
    if (column >= from && column < to) words += segment;
    column += width(segment);
  }
  return words;
}

describe('a frame', () => {
  it('shows two lines before, the line with its mark, two lines after', () => {
    expect(framed('leader: ¦gopss¦ # kto')).toEqual([
      '  1 │ pierwszy',
      '  2 │ drugi',
      '  3 │ leader: gopss # kto',
      '    │         ^^^^^',
      '  4 │ czwarty',
      '  5 │ piąty',
    ]);
  });

  it.each([
    ['Polish letters', 'łąka: ¦żółw¦ i', 'żółw'],
    ['letters of two parts', 'z\u0307o\u0301ł: ¦o\u0301sma¦', 'o\u0301sma'],
    ['wide letters', '日本語: ¦漢字¦ x', '漢字'],
    ['a full-width letter', 'ＡＢ ¦Ｃ¦', 'Ｃ'],
    ['emoji', '😀😀 ¦słowo¦', 'słowo'],
    ['an emoji with a selector', '❤️ ¦słowo¦', 'słowo'],
    ['flags', '🇵🇱🇺🇦 ¦słowo¦', 'słowo'],
    ['skin tones', '👍🏽 ¦👍🏽¦', '👍🏽'],
    ['an emoji of several', '👩‍👩‍👧 ¦słowo¦', 'słowo'],
    ['Devanagari', 'हिन्दी: ¦słowo¦', 'słowo'],
    ['Hangul', '한국어: ¦słowo¦', 'słowo'],
    ['tabs', 'a\tb\t¦c\td¦', 'c d'],
    ['controls', '\u001b[31m\u202e ¦zły¦', 'zły'],
    ['private data', 'anna.nowak@gmail.com ¦zły¦', 'zły'],
  ])('marks the right words after %s', (_, line, words) => {
    expect(marked(framed(line))).toBe(words);
  });

  it.each([40, 80, 120])('goes into %i columns however long the line is', (columns) => {
    for (const [before, after] of [
      [500, 500],
      [0, 2000],
      [2000, 0],
      [30, 30],
      [3, 900],
      [900, 3],
      [columns - 15, 0],
      [0, 0],
    ] as const) {
      for (const letter of ['a', '漢', 'ó', '👍🏽', '\u202e']) {
        const rows = framed(`${letter.repeat(before)}¦zły¦${letter.repeat(after)}`, columns);
        expect(Math.max(...rows.map(width))).toBeLessThanOrEqual(columns);
        expect(marked(rows)).toBe('zły');
      }
    }
  });

  it('says where it has left something out', () => {
    const [, , row] = framed(`${'a'.repeat(100)}¦zły¦${'b'.repeat(100)}`, 40);
    expect(row).toMatch(/^ {2}3 │ …a+złyb+…$/);
    expect(framed(`¦${'z'.repeat(300)}¦`, 40)[2]).toMatch(/^ {2}3 │ z+…$/);
  });

  it('marks a place behind the end of a line', () => {
    const rows = framed('key:¦¦');
    expect(rows[3]).toBe('    │     ^');
    expect(Math.max(...framed(`${'a'.repeat(500)}¦¦`, 80).map(width))).toBeLessThanOrEqual(80);
  });

  it('marks a place of several lines on the first one', () => {
    const at: Span = { file: 'a.yaml', line: 1, column: 4, endLine: 3, endColumn: 2 };
    const lines = ['a: [b', 'c', ']'];
    expect(
      frame(
        at,
        (number) => lines[number - 1] ?? '',
        (text) => text,
        120,
      ),
    ).toEqual(['  1 │ a: [b', '    │    ^^', '  2 │ c', '  3 │ ]']);
  });

  it('of a line of a million letters is quick', () => {
    const line = `${'ą'.repeat(500_000)}zły${'ą'.repeat(500_000)}`;
    const at: Span = { file: 'a.yaml', line: 1, column: 500_001, endLine: 1, endColumn: 500_004 };
    const start = performance.now();
    const rows = frame(
      at,
      (number) => (number === 1 ? line : ''),
      (text) => text,
      120,
    );
    expect(performance.now() - start).toBeLessThan(500);
    expect(rows.join('\n')).toContain('zły');
  });
});

describe('T10, R8: a character that steers or hides is written out', () => {
  it.each([
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u001b]52;c;x\u0007', '\\u{1b}]52;c;x\\u{7}'],
    ['\u009b2J', '\\u{9b}2J'],
    ['a\rb\bc\nd\u007f', 'a\\u{d}b\\u{8}c\\u{a}d\\u{7f}'],
    ['\u202ecba\u2066', '\\u{202e}cba\\u{2066}'],
    ['x\u200by\u200dz\ufeff', 'x\\u{200b}y\\u{200d}z\\u{feff}'],
    ['\u{e0041}\u{e0100}', '\\u{e0041}\\u{e0100}'],
    ['\u2028\u2029\u061c\u00ad\u3164\u115f', '\\u{2028}\\u{2029}\\u{61c}\\u{ad}\\u{3164}\\u{115f}'],
    ['\ud800x\ufffe', '\\u{d800}x\\u{fffe}'],
  ])('%j', (text, shown) => expect(visible(text)).toBe(shown));

  it.each(['Zażółć gęślą jaźń\t„tak”', 'Привіт', 'مرحبا', 'o\u0301', '❤️ 日本'])('%s stays', (text) =>
    expect(visible(text)).toBe(text),
  );
});

describe('D2, D5: private data', () => {
  it.each([
    ['PESEL 44051401359.', 'PESEL •••••••••••.'],
    ['pesel: "02070803628"', 'pesel: "•••••••••••"'],
    ['(44051401359)', '(•••••••••••)'],
    ['tel. 601123456', 'tel. •••••••••'],
    ['tel.: 601 123 456, 22 123 45 67', 'tel.: •••••••••••, 22 123 45 67'],
    ['+48 601-123-456', '•••••••••••••••'],
    ['+48601123456 i 0048 512 345 678', '•••••••••••• i ••••••••••••••••'],
    ['48 601 123 456', '••••••••••••••'],
    ['601\u00a0123\u00a0456', '•••••••••••'],
    ['790 12 34 56', '••••••••••••'],
    ['2026-10-05 601 123 456', '2026-10-05 •••••••••••'],
    ['anna.nowak+x@gmail.com, biuro@gops.example.org', '••••••••••••••••••••••, biuro@gops.example.org'],
    ['Anna <a@WP.PL>;b@poczta.onet.pl', 'Anna <•••••••>;••••••••••••••••'],
  ])('is masked: %s', (text, shown) => {
    expect(redact(text)).toBe(shown);
    expect(Array.from(redact(text))).toHaveLength(Array.from(text).length);
  });

  it.each([
    '44051401358', // a wrong check digit
    '44053201359', // no such day
    '144051401359',
    '44051401359.50',
    'teryt: "2214042"',
    'krs: "0000512345"',
    'NIP 511-022-12-34, 5110221234',
    'REGON 510743110',
    'regon: "601123450"',
    '2016-05-12/2016-06-30, 20160512',
    'amount: 512345678',
    '512 345 678 zł',
    '500 000 000',
    '1 512 345 678',
    '512 345 678,50',
    '61 1090 1014 0000 0712 1981 2874',
    'tel. 22 601 12 34, +48 22 123 45 67, 58 301 23 45',
    '(55) 601-12-34',
    'https://example.org/601123456?a=601123456',
    'OR.601-123-456',
    'sekretariat@gops.example.org, urzad@gmina-lipnica.pl, @gmail.com, gmail.com',
    'jan@gmail.com.example.org',
    'zadanie-601123456',
  ])('is not seen in: %s', (text) => expect(privateData(text)).toEqual([]));

  it('is told by kind and place', () => {
    expect(privateData('a@wp.pl 44051401359 601123456')).toEqual([
      { kind: 'mail', start: 0, end: 7 },
      { kind: 'pesel', start: 8, end: 19 },
      { kind: 'mobile', start: 20, end: 29 },
    ]);
  });

  it('is looked for quickly in texts made to be slow', () => {
    const start = performance.now();
    for (const part of ['a', '6', '601 ', 'a@a.', '48 ', '.', '4405140135 '])
      redact(part.repeat(200_000 / part.length));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('does not stand in a frame', () => {
    const rows = framed('phone: 601 123 456 ¦x¦').join('\n');
    expect(rows).not.toContain('601');
    expect(rows).toContain('phone: •••••••••••');
  });
});

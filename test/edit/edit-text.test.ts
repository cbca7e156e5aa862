import { describe, expect, it } from 'vitest';
import { editText } from '../../src/edit/edit-text.ts';
import type { Edit, Plain } from '../../src/edit/edit.ts';
import type { Path } from '../../src/parse/value.ts';
import { UserError } from '../../src/words/user-error.ts';

const set = (path: Path, value: Plain, order?: string[]): Edit => ({
  kind: 'set',
  path,
  value,
  ...(order && { order }),
});
const insert = (path: Path, value: Plain, index?: number, order?: string[]): Edit => ({
  kind: 'insert',
  path,
  value,
  ...(index !== undefined && { index }),
  ...(order && { order }),
});
const remove = (path: Path): Edit => ({ kind: 'remove', path });
const move = (path: Path, from: number, to: number): Edit => ({ kind: 'move', path, from, to });

type Case = readonly [name: string, before: string, edit: Edit | Edit[], after: string];

const check = (_: string, before: string, edit: Edit | Edit[], after: string): void => {
  const edits = Array.isArray(edit) ? edit : [edit];
  expect(editText(before, edits)).toBe(after);
  // The same with the line ends of Windows, a byte order mark, and without a line end at the end.
  const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  expect(editText(windows(before), edits)).toBe(windows(after));
};

const LONG = [
  'Ala ma kota, a kot ma Alę i jest im razem dobrze,',
  'bo mieszkają w domu z ogrodem nad jeziorem, gdzie',
  'nikt nie przeszkadza.',
] as const;
const LONGER = LONG.join(' ').replace('w domu', 'w dużym domu');
const REFOLDED = [
  LONG[0],
  'bo mieszkają w dużym domu z ogrodem nad jeziorem,',
  'gdzie nikt nie przeszkadza.',
] as const;

describe('a value that is set', () => {
  it.each<Case>([
    ['keeps the comment behind it', 'a: x # c\nb: 1\n', set(['a'], 'nowy'), 'a: nowy # c\nb: 1\n'],
    [
      'keeps double quotation marks',
      'a: "x"  # c\n',
      set(['a'], 'it "is" \\'),
      'a: "it \\"is\\" \\\\"  # c\n',
    ],
    ['keeps single quotation marks', "a: 'x'\n", set(['a'], "it's"), "a: 'it''s'\n"],
    [
      'gets quotation marks where it needs them',
      'a: x\nb: y\nc: z\n',
      [set(['a'], '12'), set(['b'], 'x: y'), set(['c'], 'x #y')],
      'a: "12"\nb: "x: y"\nc: "x #y"\n',
    ],
    ['loses them where it is no text', 'a: "x"\n', set(['a'], 7.5), 'a: 7.5\n'],
    ['stays a date', 'due: 2026-02 # luty\n', set(['due'], '2026-03-01'), 'due: 2026-03-01 # luty\n'],
    [
      'may be nothing',
      'a: x # c\nl:\n  - y\n',
      [set(['a'], null), set(['l', 0], null)],
      'a: # c\nl:\n  - null\n',
    ],
    ['fills an empty field', 'a:   # c\nb: 1\n', set(['a'], 'x'), 'a: x   # c\nb: 1\n'],
    [
      'stands where it stood, below its name',
      'a:\n  długi tekst # c\nb: 1\n',
      set(['a'], 'nowy'),
      'a:\n  nowy # c\nb: 1\n',
    ],
    [
      'is set inside brackets',
      'a: {pl: X, uk: Y} # c\n',
      set(['a', 'pl'], 'Ala, kot'),
      'a: {pl: "Ala, kot", uk: Y} # c\n',
    ],
    ['is set in a list in brackets', 'a: [x, "y"]\n', set(['a', 1], 'z'), 'a: [x, "z"]\n'],
    ['is set in an item of a list', '- - a\n  - b # c\n', set([0, 1], 'z'), '- - a\n  - z # c\n'],
    ['keeps a name in quotation marks', '"a b": x\n', set(['a b'], 'y'), '"a b": y\n'],
    ['may replace a block', 'a: # c\n  - x # d\n  - y\nb: 1\n', set(['a'], 'z'), 'a: z # c\nb: 1\n'],
    [
      'may become a block',
      'a: x # c\nb: 1\n',
      set(['a'], { post: 'dyrektor szkoły' }),
      'a: # c\n  post: dyrektor szkoły\nb: 1\n',
    ],
    [
      'may make an item of a text',
      'goals:\n- Cel # c\n- Drugi\n',
      set(['goals', 0], { id: 'x', title: 'Cel' }),
      'goals:\n- id: x # c\n  title: Cel\n- Drugi\n',
    ],
    [
      'may be a single value asked for as a list',
      'partners: ngo\n',
      set(['partners', 0], 'pup'),
      'partners: pup\n',
    ],
    ['brings the maps around it', 'a: 1\n', set(['b', 'c', 'd'], 2), 'a: 1\nb:\n  c:\n    d: 2\n'],
    [
      'of many parts changes those that differ',
      'a:\n  - id: x\n    t: 1 # c\n  # o y\n  - id: y\n',
      set(
        ['a'],
        [
          { id: 'y', u: 2 },
          { id: 'x', t: 3 },
        ],
      ),
      'a:\n  # o y\n  - id: y\n    u: 2\n  - id: x\n    t: 3 # c\n',
    ],
    [
      'of words in another order',
      'a:\n  - x # x\n  - y # y\n',
      set(['a'], ['y', 'z w', 'x']),
      'a:\n  - y # y\n  - z w\n  - x # x\n',
    ],
    ['that is the same changes nothing', 'a:   "x"\n', set(['a'], 'x'), 'a:   "x"\n'],
  ])('%s', check);
});

describe('a text of several lines', () => {
  const block = (lines: readonly string[], indent = '  '): string =>
    lines.map((line) => `${indent}${line}\n`).join('');
  it.each<Case>([
    [
      'is replaced line by line',
      'a: | # c\n    x\n\n    y\nb: 1\n',
      set(['a'], 'x\n\nz\n'),
      'a: | # c\n    x\n\n    z\nb: 1\n',
    ],
    ['may become one line', 'a: | # c\n  x\n  y\nb: 1\n', set(['a'], 'z'), 'a: z # c\nb: 1\n'],
    ['may stand in place of one line', 'a: x # c\nb: 1\n', set(['a'], 'x\ny'), 'a: |- # c\n  x\n  y\nb: 1\n'],
    [
      'keeps empty lines below it',
      'a: |+\n  x\n\n\nb: 1\n',
      set(['a'], 'y\nz\n'),
      'a: |\n  y\n  z\n\n\nb: 1\n',
    ],
    [
      'stays folded',
      `a: >- # c\n${block(LONG)}b: 1\n`,
      set(['a'], LONGER),
      `a: >- # c\n${block(REFOLDED)}b: 1\n`,
    ],
    [
      'stays folded with paragraphs',
      `a: >\n${block(LONG)}\n  Koniec.\n`,
      set(['a'], `${LONGER}\nNowy.\n`),
      `a: >\n${block(REFOLDED)}\n  Nowy.\n`,
    ],
    ['becomes short', `a: >-\n${block(LONG)}b: 1\n`, set(['a'], 'Ala'), 'a: Ala\nb: 1\n'],
    [
      'stays on several lines without a mark',
      `a: ${block(LONG).trim()} # c\n`,
      set(['a'], LONGER),
      `a: ${block(REFOLDED).trim()} # c\n`,
    ],
    [
      'stays on several lines in quotation marks',
      `a: "${block(LONG, '    ').trim()}" # c\n`,
      set(['a'], LONGER),
      `a: "${block(REFOLDED, '    ').trim()}" # c\n`,
    ],
    ['is escaped inside brackets', 'a: {b: x}\n', set(['a', 'b'], 'x\ny'), 'a: {b: "x\\ny"}\n'],
    [
      'is escaped above a comment that it would take in',
      'a:\n  # pod a\nb: 1\n',
      set(['a'], 'x\ny'),
      'a: "x\\ny"\n  # pod a\nb: 1\n',
    ],
  ])('%s', check);
});

describe('a field that is added', () => {
  it.each<Case>([
    [
      'stands behind those before it in the order',
      'a: 1 # a\nc: 3\n',
      set(['b'], 2, ['a', 'b', 'c']),
      'a: 1 # a\nb: 2\nc: 3\n',
    ],
    [
      'stands first where none is before it',
      '- title: X # t\n',
      set([0, 'id'], 'x', ['id', 'title']),
      '- id: x\n  title: X # t\n',
    ],
    [
      'stands last where the order does not name it',
      'a:\n  b: 1\n  # koniec a\n# o c\nc: 1\n',
      set(['a', 'd'], 2),
      'a:\n  b: 1\n  d: 2\n  # koniec a\n# o c\nc: 1\n',
    ],
    [
      'stands apart where the others do',
      '# plik\n\na: 1\n\nb: 2\n',
      set(['c'], 3, ['a', 'c', 'b']),
      '# plik\n\na: 1\n\nc: 3\n\nb: 2\n',
    ],
    [
      'stands close where the one before it does',
      'a: 1\nb: 2\n\nc: 3\n',
      set(['d'], 4, ['b', 'd', 'c']),
      'a: 1\nb: 2\nd: 4\n\nc: 3\n',
    ],
    [
      'stands above the comments at the end of the file',
      'a: 1\n\n# koniec\n',
      set(['b'], 2),
      'a: 1\nb: 2\n\n# koniec\n',
    ],
    [
      'stands inside brackets',
      'a: {b: 1, d: 2}\n',
      set(['a', 'c'], [1, 'x y'], ['b', 'c', 'd']),
      'a: {b: 1, c: [1, x y], d: 2}\n',
    ],
    [
      'is indented like its neighbours',
      'a:\n    b:\n    - x y\nc: 1\n',
      set(['a', 'd'], { e: ['p q', { f: 1 }] }),
      'a:\n    b:\n    - x y\n    d:\n        e:\n        - p q\n        - f: 1\nc: 1\n',
    ],
    ['has its name in quotation marks where needed', 'a: 1\n', set(['b: c'], 2), 'a: 1\n"b: c": 2\n'],
    ['fills a file of comments', '# plik\n\n', set(['a'], 1), '# plik\n\na: 1\n'],
    ['fills an empty map', 'a: {} # c\nb: 1\n', set(['a', 'x'], 'y'), 'a: # c\n  x: y\nb: 1\n'],
  ])('%s', check);

  it('fills an empty file', () => {
    expect(editText('', [set(['a', 'b'], 1)])).toBe('a:\n  b: 1\n');
  });
});

describe('an item that is added', () => {
  const LIST =
    'tasks:\n  # lista\n\n  # pierwsze\n  - id: a # a\n    # pod a\n\n  # drugie\n  - id: b\n# koniec\n';
  it.each<Case>([
    [
      'stands at the end',
      LIST,
      insert(['tasks'], { id: 'c' }),
      LIST.replace('# koniec', '\n  - id: c\n# koniec'),
    ],
    [
      'stands between two',
      LIST,
      insert(['tasks'], { id: 'c' }, 1),
      LIST.replace('  # drugie', '  - id: c\n\n  # drugie'),
    ],
    [
      'stands first, below the comment of the list',
      LIST,
      insert(['tasks'], { id: 'c' }, 0),
      LIST.replace('  # pierwsze', '  - id: c\n\n  # pierwsze'),
    ],
    [
      'stands first, below the comment of the file',
      '# plik\n- a\n',
      insert([], 'b', 0),
      '# plik\n- b\n- a\n',
    ],
    [
      'is not indented where the list is not',
      'l:\n- a\nm: 1\n',
      insert(['l'], { id: 'x', t: ['y z'] }),
      'l:\n- a\n- id: x\n  t:\n  - y z\nm: 1\n',
    ],
    [
      'has as many blanks behind its hyphen',
      '-   id: a\n    t: 1\n',
      insert([], { id: 'b', t: 2 }),
      '-   id: a\n    t: 1\n-   id: b\n    t: 2\n',
    ],
    ['stands in a list in a list', '- - a\n  - b\n', insert([0], 'c', 0), '- - c\n  - a\n  - b\n'],
    [
      'is written in braces like its neighbour',
      'l:\n  - {a: 1}\n',
      insert(['l'], { a: 2, b: 'x, y' }),
      'l:\n  - {a: 1}\n  - {a: 2, b: "x, y"}\n',
    ],
    ['is quoted like its neighbour', 'l:\n  - "a"\n', insert(['l'], 'b'), 'l:\n  - "a"\n  - "b"\n'],
    [
      'stands inside brackets',
      'l: [a, b] # c\n',
      [insert(['l'], 'c'), insert(['l'], 'x, y', 0)],
      'l: ["x, y", a, b, c] # c\n',
    ],
    [
      'stands on a line of its own inside brackets',
      'l: [\n  a, # a\n  b # b\n]\n',
      [insert(['l'], 'c'), insert(['l'], 'd', 1)],
      'l: [\n  a, # a\n  d,\n  b, # b\n  c\n]\n',
    ],
    [
      'makes a list of an empty field',
      'l: # c\n\nm: 1\n',
      insert(['l'], { id: 'a' }),
      'l: # c\n  - id: a\n\nm: 1\n',
    ],
    [
      'makes a list of empty brackets',
      'l: [] # c\nm: 1\n',
      insert(['l'], { id: 'a' }),
      'l: # c\n  - id: a\nm: 1\n',
    ],
    [
      'makes a list where there is none',
      'a: 1\nc: 2\n',
      insert(['b'], 'Tekst długi', 0, ['a', 'b']),
      'a: 1\nb:\n  - Tekst długi\nc: 2\n',
    ],
    ['makes a short list of a few words', 'a: 1\n', insert(['b'], 'ngo'), 'a: 1\nb: [ngo]\n'],
    [
      'makes a list of two of a single word',
      'partners: ngo # c\n',
      insert(['partners'], 'pup'),
      'partners: [ngo, pup] # c\n',
    ],
    [
      'makes a list of two of a single text',
      'steps: "Jeden, dwa" # c\nb: 1\n',
      insert(['steps'], 'Trzy i cztery', 0),
      'steps: # c\n  - Trzy i cztery\n  - "Jeden, dwa"\nb: 1\n',
    ],
    [
      'makes a list of two of a single map',
      'goals:\n  # o celu\n  title: Cel\n  note: |\n    a\n\n    b\nb: 1\n',
      insert(['goals'], 'Drugi cel'),
      'goals:\n  # o celu\n  - title: Cel\n    note: |\n      a\n\n      b\n  - Drugi cel\nb: 1\n',
    ],
    [
      'makes a list of two inside brackets',
      'a: {p: ngo}\n',
      insert(['a', 'p'], 'x, y'),
      'a: {p: [ngo, "x, y"]}\n',
    ],
    ['begins a register', '# Rejestr\n', insert([], { id: 'a' }), '# Rejestr\n- id: a\n'],
    ['begins a register of nothing', '# Rejestr\n\n[]\n', insert([], { id: 'a' }), '# Rejestr\n\n- id: a\n'],
  ])('%s', check);
});

describe('what is removed', () => {
  const LIST = '# plik\n\n# o a\n- id: a\n  # pod a\n\n# wolny\n\n# o b\n- id: b\n\n- id: c\n\n# koniec\n';
  it.each<Case>([
    [
      'goes with its comments, first',
      LIST,
      remove([0]),
      '# plik\n\n# wolny\n\n# o b\n- id: b\n\n- id: c\n\n# koniec\n',
    ],
    [
      'goes with its comments, between',
      LIST,
      remove([1]),
      '# plik\n\n# o a\n- id: a\n  # pod a\n\n# wolny\n\n- id: c\n\n# koniec\n',
    ],
    [
      'goes with an empty line, last',
      LIST,
      remove([2]),
      '# plik\n\n# o a\n- id: a\n  # pod a\n\n# wolny\n\n# o b\n- id: b\n\n# koniec\n',
    ],
    [
      'leaves the comment at the head of the file',
      '# plik\n- a\n# o b\n- b\n',
      remove([0]),
      '# plik\n\n# o b\n- b\n',
    ],
    ['is a field', 'a: 1\n# o b\nb: # c\n  - x\n  # pod x\nc: 2\n', remove(['b']), 'a: 1\nc: 2\n'],
    [
      'is the first field of an item',
      '- id: a # x\n  # o t\n  t: 1\n',
      remove([0, 'id']),
      '- # o t\n  t: 1\n',
    ],
    [
      'is the only item',
      'l: # c\n  # lista\n\n  # o a\n  - a\nm: 1\n',
      remove(['l', 0]),
      'l: [] # c\n  # lista\n\nm: 1\n',
    ],
    ['is the only field', 'a:\n  b: 1 # b\nc: 1\n', remove(['a', 'b']), 'a: {}\nc: 1\n'],
    ['is a single value', 'partners: ngo # c\n', remove(['partners', 0]), 'partners: [] # c\n'],
    [
      'is in brackets',
      'l: [a, b, c]\nm: {x: 1, y: 2}\n',
      [remove(['l', 1]), remove(['l', 1]), remove(['m', 'x'])],
      'l: [a]\nm: {y: 2}\n',
    ],
    [
      'is on a line of its own in brackets',
      'l: [\n  a, # a\n  # o b\n  b # b\n]\n',
      remove(['l', 1]),
      'l: [\n  a # a\n]\n',
    ],
    ['is not there', 'a: 1\n', [remove(['b']), remove(['a', 'c'])], 'a: 1\n'],
    ['is below empty lines at the head', '\n\na: 1\nb: 2\n', remove(['a']), '\n\nb: 2\n'],
  ])('%s', check);
});

describe('an item that is moved', () => {
  it.each<Case>([
    [
      'takes its lines and comments along',
      'l:\n  # o a\n  - id: a # a\n    # pod a\n  - id: b\n',
      move(['l'], 0, 1),
      'l:\n  - id: b\n  # o a\n  - id: a # a\n    # pod a\n',
    ],
    [
      'leaves empty lines where they are',
      '- a\n\n# o b\n- b\n- c\n',
      move([], 2, 0),
      '- c\n\n- a\n# o b\n- b\n',
    ],
    [
      'stays below the comment of the list',
      'l:\n  # lista\n\n  - a\n  - b # b\n',
      move(['l'], 1, 0),
      'l:\n  # lista\n\n  - b # b\n  - a\n',
    ],
    [
      'stays apart from the comment of the file',
      '# plik\n- a\n# o b\n- b\n',
      move([], 1, 0),
      '# plik\n\n# o b\n- b\n- a\n',
    ],
    [
      'may be a list of lists',
      '- - a\n  - b # b\n- c\n',
      [move([0], 1, 0), move([], 1, 0)],
      '- c\n- - b # b\n  - a\n',
    ],
    ['may stand in brackets', 'l: [a, "b", {c: 1}]\n', move(['l'], 2, 0), 'l: [{c: 1}, a, "b"]\n'],
    [
      'may stand on a line of its own in brackets',
      'l: [\n  a, # a\n  # o b\n  b # b\n]\n',
      move(['l'], 0, 1),
      'l: [\n  # o b\n  b, # b\n  a # a\n]\n',
    ],
  ])('%s', check);
});

describe('a text without a line end at its end', () => {
  it.each<Case>([
    ['keeps it so', 'a: x\nb: y', [set(['c'], 'z'), set(['a'], 'q')], 'a: q\nb: y\nc: z'],
    ['keeps it below a comment', 'a: x\n# koniec', set(['b'], 'z'), 'a: x\nb: z\n# koniec'],
    ['keeps it below a text of several lines', 'a: x\nb: |\n  y', set(['a'], 'z'), 'a: z\nb: |\n  y'],
    ['keeps it in a text of several lines', 'a: x\nb: y', set(['b'], 'z\nw\n'), 'a: x\nb: |\n  z\n  w'],
  ])('%s', (_, before, edit, after) => {
    expect(editText(before, Array.isArray(edit) ? edit : [edit])).toBe(after);
  });
});

describe('what cannot be edited', () => {
  it.each<readonly [string, string, Edit, string]>([
    ['a file with a mistake', 'a: b: c\n', set(['a'], 1), 'unread'],
    ['a field of a text', 'x: 1\na: b\n', set(['a', 'b'], 1), '2'],
    ['an anchor that something stands for', 'x: 1\na: &x y\nb: *x\n', set(['a'], 1), '2'],
    ['a text that no plan file may hold', 'a: 1\n', set(['a'], 'ą\u200bę'), '1'],
    ['a line that is too long', 'a: 1\n', set(['a'], 'x'.repeat(10_001)), '1'],
    ['comments among values in brackets', 'a: [x, # x\n  y]\n', insert(['a'], 'z'), '1'],
  ])('%s', (_, text, edit, line) => {
    try {
      editText(text, [edit], 'plik.yaml');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      const { args } = (error as UserError).sentence;
      expect(args).toEqual(line === 'unread' ? { file: 'plik.yaml' } : { file: 'plik.yaml', line });
    }
  });

  it('leaves a finding that was there', () => {
    expect(editText('a: &x y\nb: 1\n', [set(['b'], 2)])).toBe('a: &x y\nb: 2\n');
  });
});

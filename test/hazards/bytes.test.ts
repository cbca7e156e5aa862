import { describe, expect, it } from 'vitest';
import type { PlanFile } from '../../src/parse/file.ts';
import { parseFile } from '../../src/parse/parse.ts';
import { say } from '../../src/words/sentence.ts';
import { visible } from '../../src/findings/visible.ts';

const read = (bytes: Uint8Array): PlanFile => parseFile({ path: 'areas/kultura.yaml', bytes });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const told = (file: PlanFile): string[] =>
  file.findings.map(
    ({ rule, severity, at, message }) => `${at.line}:${at.column} ${severity} ${rule} ${say(message, 'pl')}`,
  );
const only = (bytes: Uint8Array): string => {
  const all = told(read(bytes));
  expect(all).toHaveLength(1);
  return all[0] ?? '';
};

/** „Zajęcia dla gości, łąka źródło” with its Polish letters as the given bytes: ę ś ć ł ą ź ó ł. */
function inOldEncoding(letters: readonly number[]): Uint8Array {
  const bytes = Array.from('name: Kultura\nnote: Zaj_cia dla go_ci, bra_ _ _ka _r_d_o\n', (sign) =>
    sign.charCodeAt(0),
  );
  const rest = [...letters];
  return Uint8Array.from(bytes, (byte) => (byte === 0x5f ? (rest.shift() ?? byte) : byte));
}

describe('T1 a file in an old encoding: at the first byte that cannot be right, with the likely name', () => {
  it.each([
    ['Windows-1250', [0xea, 0x9c, 0xe6, 0xb3, 0xb9, 0x9f, 0xf3, 0xb3]],
    ['ISO-8859-2', [0xea, 0xb6, 0xe6, 0xb3, 0xb1, 0xbc, 0xf3, 0xb3]],
    ['CP852', [0xa9, 0x98, 0x86, 0x88, 0xa5, 0xab, 0xa2, 0x88]],
  ])('%s', (name, letters) => {
    const bytes = inOldEncoding(letters);
    expect(only(bytes)).toBe(
      `2:10 error encoding Plik nie jest zapisany w UTF-8 (prawdopodobnie w ${name}).`,
    );
    expect(read(bytes).line(2)).toContain('Zajęcia dla gości, brać ł ąka źródł'.slice(0, 18));
  });

  it('letters that fit two of them are most likely Windows-1250', () => {
    expect(only(Uint8Array.from([...utf8('name: '), 0xb3, 0xf3, 0x64]))).toContain('w Windows-1250');
  });

  it('a passage in another encoding is told from a whole file', () => {
    const bytes = Uint8Array.from([...utf8('name: Żółw\nnote: '), 0xb3, 0xb9, 0x6b, 0x61, 0x0a]);
    expect(only(bytes)).toMatch(/^2:7 .*fragment zapisany w innym kodowaniu/);
  });
});

describe('T2 UTF-16', () => {
  it.each([
    ['with its mark', Uint8Array.from([0xff, 0xfe, ...Buffer.from('name: Łąka\n', 'utf16le')])],
    ['big-endian', Uint8Array.from([0xfe, 0xff, 0, 0x6e, 0, 0x61, 0, 0x6d])],
    ['without a mark', Uint8Array.from(Buffer.from('name: Kultura\nnote: Łąka\n', 'utf16le'))],
  ])('%s', (_, bytes) => {
    expect(only(bytes)).toBe('1:1 error encoding Plik zapisano w kodowaniu UTF-16.');
  });
});

describe('T3 mark, line ends and final newline change nothing', () => {
  const text = 'name: Kultura\ntasks:\n  - id: kino\n    title: Kino\n';
  it.each([
    ['a byte order mark', `\u{feff}${text}`],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['mixed line ends', text.replace('\n', '\r\n')],
    ['no newline at the end', text.trimEnd()],
  ])('%s', (_, changed) => {
    const file = read(utf8(changed));
    expect(told(file)).toEqual([]);
    expect(file.at(['tasks', 0, 'title'])).toEqual(read(utf8(text)).at(['tasks', 0, 'title']));
  });
});

describe('T4–T6 lone CR, zeroes, control bytes, a letter cut in half', () => {
  it.each([
    ['T4 lone CR', utf8('name: Kultura\rleader: gok\r'), '1:14 error encoding Wiersze kończą się znakiem CR'],
    ['T5 NUL', utf8('name: Kul\0tura\n'), '1:10 error encoding W pliku jest znak sterujący (U+0000)'],
    ['T5 nothing but zeroes', new Uint8Array(4096), '1:1 error encoding Zamiast tekstu w pliku są same zera'],
    [
      'T5 escape',
      utf8('name: Kul\u001b[31mtura\n'),
      '1:10 error encoding W pliku jest znak sterujący (U+001B)',
    ],
    ['T5 C1', utf8('name: O\u009cwiata\n'), '1:8 error encoding W pliku jest znak sterujący (U+009C)'],
    [
      'T6 cut',
      utf8('name: Kultura\nnote: Kó').slice(0, -1),
      '2:8 error encoding Plik urywa się w połowie litery',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(only(bytes)).toContain(expected);
    expect(read(bytes).value).toBeUndefined();
  });
});

describe('T7 letters lost before the file was saved are a warning, and the file is used', () => {
  it.each([
    ['a lost letter', 'zaj\ufffdcia', undefined],
    ['UTF-8 read as Windows-1252', 'zaj\u00c4\u2122cia', 'zajęcia'],
    ['UTF-8 read as Windows-1250', 'szko\u0139\u201aa i zaj\u00c4\u2122cia', 'szkoła i zajęcia'],
  ])('%s', (_, words, right) => {
    const file = read(utf8(`name: Kultura\nnote: ${words}\n`));
    expect(told(file)).toHaveLength(1);
    expect(told(file)[0]).toMatch(/^2:\d+ warning encoding /);
    expect(file.value).toMatchObject({ name: 'Kultura' });
    const { remedy } = file.findings[0] ?? {};
    expect(remedy).toEqual(right === undefined ? undefined : { replace: right });
  });

  it.each(['Ärzte', 'Ångström', 'pâté', 'Ålesund', 'Âge d’or', 'ĽUDIA', 'încâțiva'])(
    '%s is a word',
    (word) => {
      expect(told(read(utf8(`name: ${word}\n`)))).toEqual([]);
    },
  );
});

describe('T8 and T10 what is not seen', () => {
  it.each([
    ['T8 a mark inside the file', 'ab\ufeffcd', 'abcd'],
    ['T8 zero width', 'ab\u200bcd', 'abcd'],
    ['T8 a joiner in a Latin word', 'ab\u200dcd', 'abcd'],
    ['T8 a line separator', 'ab\u2028cd', 'ab cd'],
    ['T8 a soft hyphen', 'ab\u00adcd', 'abcd'],
    ['T10 an override', 'ab\u202ecd', 'abcd'],
    ['T10 an isolate', 'ab\u2067cd', 'abcd'],
    ['T10 a tag letter', 'ab\u{e0041}cd', 'abcd'],
    ['T10 a direction mark in Latin text', 'ab\u200fcd', 'abcd'],
  ])('%s', (_, written, right) => {
    const file = read(utf8(`name: Kultura\nnote: x ${written}\n`));
    expect(told(file)).toHaveLength(1);
    expect(file.findings[0]).toMatchObject({ rule: 'encoding', at: { line: 2 }, remedy: { replace: right } });
    const shown = [file.line(2), ...told(file)].map(visible).join('');
    expect(shown).not.toMatch(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u);
  });

  it('each place is one finding', () => {
    expect(told(read(utf8('name: a\u200bb\nnote: c\u200bd\n')))).toHaveLength(2);
  });

  it.each([
    ['a no-break space in a text', 'Wydział Zdrowia i\u00a0Spraw Społecznych, tel.:\u00a059 84'],
    ['Persian', 'می\u200cخواهم'],
    ['Hebrew with a direction mark', 'שלום\u200f (PL)'],
    ['Arabic with a Latin word and a mark', 'برنامج LSICU\u200e 2026'],
    ['an emoji of several', '👨\u200d👩\u200d👧, 🧑🏽\u200d🏫, ❤️\u200d🔥'],
    ['Hindi', 'क्\u200dष'],
  ])('%s is a text like any other', (_, text) => {
    expect(told(read(utf8(`name: Kultura\nnote: ${text}\n`)))).toEqual([]);
  });

  it.each([
    ['T8 after a colon', 'name: Kultura\nleader:\u00a0gok\nnote: x\n', 2],
    ['T8 after the colon of the only field', 'name:\u00a0Kultura\n', 1],
    ['T8 as indent', 'tasks:\n  - id: kino\n\u00a0\u00a0\u00a0\u00a0title: Kino\n    due: 2026\n', 3],
    ['T8 as indent of the last field', 'tasks:\n  - id: kino\n\u00a0\u00a0\u00a0\u00a0title: Kino\n', 3],
    ['T8 behind blanks', 'tasks:\n  - id: kino\n    \u00a0title: Kino\n', 3],
  ])('%s', (_, text, line) => {
    const file = read(utf8(text));
    expect(told(file)).toHaveLength(1);
    expect(told(file)[0]).toMatch(new RegExp(`^${line}:\\d+ error .*odstęp nierozdzielający`));
  });
});

describe('T9 letters that only look the same', () => {
  it('a Cyrillic letter in a key is named, and the field is not missing', () => {
    const file = read(utf8('nаme: Kultura\n'));
    expect(told(file)[0]).toContain('1:1 error encoding W słowie „nаme” jest litera innego alfabetu');
    expect(file.value).toEqual({ name: 'Kultura' });
    expect(file.at(['name'])).toMatchObject({ line: 1, column: 7 });
  });

  it('a Cyrillic letter in an id', () => {
    expect(told(read(utf8('leader: gоk\n')))[0]).toContain('1:9 error encoding W słowie „gоk”');
  });

  it('a text in Ukrainian is one', () => {
    expect(told(read(utf8('name: {uk: Освіта, pl: Edukacja}\nnote: ІT-курс для дітей\n')))).toEqual([]);
  });

  it('one key in two spellings stands twice', () => {
    expect(told(read(utf8('za\u017c: 1\nzaz\u0307: 2\n')))[0]).toContain('2:1 error key-duplicate');
  });
});

describe('T11 files without a plan in them', () => {
  it.each([
    ['empty', utf8(''), 'Plik jest pusty'],
    ['blank', utf8(' \n\n'), 'Plik jest pusty'],
    ['comments', utf8('# do uzupełnienia\n'), 'Plik jest pusty'],
    ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'lecz zdjęcie (JPEG)'],
    ['a Word document', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'lecz dokument programu Word'],
    ['a PDF', utf8('%PDF-1.7\n'), 'lecz dokument PDF'],
  ])('%s', (_, bytes, words) => {
    expect(only(bytes)).toMatch(/^1:1 error /);
    expect(only(bytes)).toContain(words);
  });
});

import { describe, expect, it } from 'vitest';
import { withoutEntry } from '../../src/edit/remove-entry.ts';

const TEXT = `# Kontakty
# systemu

dyrektor:
  name: A B # do października
  mobile: "+48 22 000 00 00"
  # wcięty komentarz o tej osobie

# drugi wpis
'instruktor': {name: C D, email: c@example.org}   
referent:
  note: |
    Dzwonić rano.

    # to nie jest komentarz

soltys:
# koniec
`;

const left = (key: string, text = TEXT) => withoutEntry(text, key)?.text;
const without = (from: number, to: number): string =>
  TEXT.split('\n')
    .toSpliced(from - 1, to - from + 1)
    .join('\n');

describe('an entry that goes', () => {
  it.each([
    ['dyrektor', 4, 7],
    ['instruktor', 10, 10],
    ['referent', 11, 15],
    ['soltys', 17, 17],
  ])('%s takes its own lines and no other byte', (key, from, to) => {
    expect(left(key)).toBe(without(from, to));
  });

  it('keeps a byte order mark and the line ends of Windows', () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(left('dyrektor', windows(TEXT))).toBe(windows(without(4, 7)));
    expect(left('referent', windows(TEXT))).toBe(windows(without(11, 15)));
  });

  it('tells of a comment just above it', () => {
    expect(withoutEntry(TEXT, 'instruktor')?.commentAt).toBe(9);
    expect(withoutEntry(TEXT, 'dyrektor')?.commentAt).toBeNull();
  });

  it('may be the only one, the last without a line end, or stand there twice', () => {
    expect(left('a', 'a:\n  name: A\n')).toBe('');
    expect(left('a', '# x\na:\n  name: A\n')).toBe('# x\n');
    expect(left('b', 'a: {name: A}\nb:\n  name: B')).toBe('a: {name: A}\n');
    expect(left('a', 'a: {name: A}\nb: {name: B}\na: {name: C}\n')).toBe('b: {name: B}\n');
  });

  it.each([
    ['no such key', 'b: 1\n'],
    ['a map in braces', '{a: {name: A}, b: {name: B}}\n'],
    ['a list', '- a: 1\n'],
    ['a text with mistakes', 'a: "1\nb: 2\n'],
    ['nothing', ''],
  ])('is not looked for in %s', (_, text) => expect(withoutEntry(text, 'a')).toBeNull());
});

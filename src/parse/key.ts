import { isScalar, type Node } from 'yaml';

/** Cyrillic and Greek letters that look like Latin ones, and those. */
const FOREIGN = Array.from('аеорсухіјѕһԁονАВЕКМНОРСТХІ');
const LATIN = Array.from('aeopcyxijshdovABEKMHOPCTXI');
const ALIKE = new Map(FOREIGN.map((letter, index) => [letter, LATIN[index] ?? letter]));

const MIXED =
  /\p{Script=Latin}.*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}].*\p{Script=Latin}/u;

/** A word of Latin letters in which letters of another script hide, as it was meant; null for any other text. */
export function meantInLatin(word: string): string | null {
  // Most words are plain: asking for scripts costs more.
  if (!/[^ -~]/.test(word) || !MIXED.test(word) || !/^[\p{L}\p{N}_-]+$/u.test(word)) return null;
  const meant = Array.from(word, (letter) => ALIKE.get(letter) ?? letter).join('');
  return /^[\p{Script=Latin}\p{N}_-]+$/u.test(meant) ? meant : null;
}

/** The name that a key gives: its own characters (`1`, `no`), in Latin letters where it only looks so; null for what is no name. */
export function nameOfKey(key: unknown): string | null {
  if (!isScalar(key)) return null;
  const name = typeof key.value === 'string' ? key.value : (key.source ?? '');
  // An indent of no-break spaces becomes part of the name.
  const bare = name.trim();
  return bare === '' ? null : (meantInLatin(bare) ?? bare);
}

/** The start and end of a node in the text. */
export function rangeOf(node: Node): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

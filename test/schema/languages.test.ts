import { expect, it } from 'vitest';
import { isLanguage } from '../../src/schema/languages.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** Codes that were given up: Unicode still gives them the names of their successors. */
const OLD = ['bh', 'in', 'iw', 'ji', 'jw', 'mo', 'sh', 'tw'];

it('knows the two-letter codes that have a language, and no other', () => {
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const known = codes.filter((code) => names.of(code) !== undefined && !OLD.includes(code));
  expect(codes.filter(isLanguage)).toEqual(known);
});

it.each(['ua', 'cz', 'xx'])('refuses %s', (code) => expect(isLanguage(code)).toBe(false));
it.each(['pl', 'uk-UA', 'szl', 'sr-Latn', 'zh-Hans'])('takes %s', (code) =>
  expect(isLanguage(code)).toBe(true),
);

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { Plain } from '../../src/edit/edit.ts';
import { suspiciousCharacters } from '../../src/parse/hidden.ts';
import { meantInLatin } from '../../src/parse/key.ts';

const list = createRequire(import.meta.url).resolve('big-list-of-naughty-strings/blns.json');
const BIG_LIST = JSON.parse(readFileSync(list, 'utf8')) as string[];

/** Texts that other programs stumble over. */
// prettier-ignore
export const NAUGHTY = [
  ...BIG_LIST,
  '- x', '-x', '? x', '?', ': x', 'a:b', 'post:Koordynator', 'leader： gok', 'a = b', '#x', 'x #y', 'x#y', '& x', '*x', '!x',
  '|', '>', '%x', '@x', '`x`', "'", '"', "''", '""', "it's", '[x', 'x]', '{x', 'x}', '[a, b]', '{a: b}', 'a, b', ',', 'a,', '24"',
  'no', 'yes', 'on', 'Null', 'TRUE', '.inf', '-.INF', '.NaN', '0x1F', '0o17', '1_000', '+1', '-1', '1.', '.5', '1e5', '12:30:45',
  '2026-13-45', '---', '...', '--- a', '<<', '=', '~', '\\', '\\n', 'a\\', ' x', 'x ', '\u00a0x', 'x\u00a0', 'a\tb', '\tx', '\n',
  'a\n', '\na', 'a\n\n\nb\n', 'a\n b\n', ' a\nb', 'a \nb', 'a\n \nb', 'a\n\tb', 'a\r\nb', '- a\n- b', 'a: b\nc: d', '# a\n# b',
  '---\na', '<<<<<<< x\ny', 'a\n\n', 'https://example.org/a?b=c#d', 'mailto:a@example.org', '🙂', 'e\u0301', '中文: x', 'שלום',
  'constructor', '__proto__', 'a  b', "'a' b", '"a" b',
];

/** True for a text that a plan file may hold at all, however it is written. */
export const isHeld = (text: string): boolean =>
  suspiciousCharacters(text).length === 0 &&
  !/\p{Surrogate}/u.test(text) &&
  text.split(/\s+/).every((word) => meantInLatin(word) === null) &&
  meantInLatin(text) === null;

const texts = fc
  .oneof(
    fc.constantFrom(...NAUGHTY),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...Array.from(` \n:#-?"'[]{},&*!|>%@\`\\ab1.ł`)), maxLength: 12 }),
  )
  .filter(isHeld);

const keys = texts.filter(
  (key) => key.trim() === key && key !== '' && key !== '<<' && key.normalize('NFC') === key,
);
const atoms = fc.oneof(
  texts,
  texts,
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
export const { tree } = fc.letrec<{ tree: Plain }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atoms,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(keys, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

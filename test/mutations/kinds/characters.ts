import { atSite, inFile } from '../make.ts';
import { changed, type MistakeKind } from '../mutant.ts';
import { spliced } from '../mutant.ts';
import type { Site } from '../sites.ts';

const RULE = 'encoding';
const ALL = /\.yaml$/;

const isText = (site: Site): boolean =>
  ['text', 'prose'].includes(site.type) &&
  site.shape === 'value' &&
  site.source.length > 6 &&
  !site.source.includes('\n');

/** A character put into a text. */
const inside = (
  name: string,
  character: string,
  rules: string | readonly string[] = RULE,
  more = {},
): MistakeKind =>
  atSite(
    `${name} in a text`,
    rules,
    isText,
    (site) =>
      changed(site.plan, site.file, spliced(site.text, site.start + 3, site.start + 3, character), site.line),
    more,
  );

/** The line of the first letter that is no ASCII. */
const firstLetter = (text: string): number => text.slice(0, text.search(/[^\0-\u007f]/)).split('\n').length;
const hasLetters = (text: string): boolean => /[ąćęłńóśźż]/i.test(text);

/** Letters of Polish as one byte each, Windows-1250. Source: the table of the Unicode consortium. */
const CP1250: Readonly<Record<string, number>> = {
  ą: 0xb9,
  ć: 0xe6,
  ę: 0xea,
  ł: 0xb3,
  ń: 0xf1,
  ó: 0xf3,
  ś: 0x9c,
  ź: 0x9f,
  ż: 0xbf,
  Ą: 0xa5,
  Ć: 0xc6,
  Ł: 0xa3,
  Ó: 0xd3,
  Ś: 0x8c,
  Ź: 0x8f,
  Ż: 0xaf,
  '„': 0x84,
  '”': 0x94,
  '–': 0x96,
  '…': 0x85,
};
const oneByte = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text.replaceAll(/[^\0-\u007f]/g, (letter) => (letter in CP1250 ? letter : '?'))),
    (letter) => CP1250[letter] ?? letter.charCodeAt(0),
  );
const polish = (text: string): string =>
  text.replaceAll(/[^\0-\u007f]/g, (letter) => (letter in CP1250 ? letter : '?'));

const indented = /^( +)(?=[a-z_]+: )/m;

export const CHARACTERS: readonly MistakeKind[] = [
  inFile('a file in Windows-1250', RULE, ALL, (plan, file, text) =>
    hasLetters(polish(text)) ? changed(plan, file, oneByte(text), firstLetter(polish(text))) : null,
  ),
  inFile('one letter in Windows-1250', RULE, ALL, (plan, file, text) => {
    const bytes = new TextEncoder().encode(`${text}# `);
    return changed(plan, file, Uint8Array.from([...bytes, 0xb9, 0x0a]), text.split('\n').length);
  }),
  inFile('a file in UTF-16 with a mark', RULE, ALL, (plan, file, text) =>
    changed(plan, file, new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), 1),
  ),
  inFile('a file in UTF-16 without a mark', RULE, ALL, (plan, file, text) =>
    changed(plan, file, new Uint8Array(Buffer.from(text, 'utf16le')), 1),
  ),
  inFile('a file in UTF-16, big end first', RULE, ALL, (plan, file, text) =>
    changed(plan, file, new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()), 1),
  ),
  inFile('a file cut in the middle of a letter', RULE, ALL, (plan, file, text) => {
    const at = text.lastIndexOf('ł');
    if (at < 0) return null;
    const bytes = new TextEncoder().encode(text.slice(0, at + 1)).slice(0, -1);
    return changed(plan, file, bytes, text.slice(0, at).split('\n').length);
  }),
  inFile('a file of zeroes', RULE, ALL, (plan, file) => changed(plan, file, new Uint8Array(512), 1)),
  inFile('a picture', RULE, ALL, (plan, file) =>
    changed(plan, file, Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), 1),
  ),
  inFile('a document of a text processor', RULE, ALL, (plan, file) =>
    changed(plan, file, Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0xe4]), 1),
  ),
  inside('a zero', '\0'),
  inside('an escape character', '\u001b[31m'),
  inside('a bell', '\u0007'),
  inside('a backspace', '\b\b\b'),
  inside('a character of C1', '\u0085'),
  inside('a turned direction of reading', '\u202e'),
  inside('an isolated direction of reading', '\u2067'),
  inside('a mark of a direction', '\u200f'),
  inside('a letter of no width', '\u200b'),
  inside('a joiner of no width', '\u2060'),
  inside('a mark of byte order', '\ufeff'),
  inside('a line separator', '\u2028'),
  inside('a character of tags', '\u{e0041}'),
  inside('a lone carriage return', '\r'),
  inside('a replaced letter', '\ufffd', [RULE, 'text-mojibake', 'mojibake'], { error: false }),
  inFile('lone carriage returns for all line ends', [RULE, 'yaml-syntax'], ALL, (plan, file, text) =>
    changed(plan, file, text.replaceAll('\n', '\r'), 1),
  ),
  inFile('a hard blank for an indent', [RULE, 'yaml-syntax'], ALL, (plan, file, text) => {
    const found = indented.exec(text);
    return found
      ? changed(
          plan,
          file,
          spliced(text, found.index, found.index + 1, '\u00a0'),
          text.slice(0, found.index).split('\n').length,
        )
      : null;
  }),
  inFile('a hard blank behind a colon', [RULE, 'yaml-syntax'], ALL, (plan, file, text) => {
    const at = text.search(/(?<=^ *[a-z]+:) (?=\p{L})/mu);
    return at < 0
      ? null
      : changed(plan, file, spliced(text, at, at + 1, '\u00a0'), text.slice(0, at).split('\n').length);
  }),
];

import type { Nodes } from 'mdast';

const MONTHS =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';
const MONTH_NAMES = `${MONTHS}|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień`;
const UNITS = 'r\\.|zł|gr|%|dni|dzień|godz\\.|min|tys\\.|mln|osób|osoby|osoba|etatu';

/** Blanks that a line may not break at in Polish (PWN, rules of typesetting): each rule leaves what is right already alone. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // The full stop of „r.” also ends a sentence.
  [/(?<=\d[ \u00a0]r\.)\.(?!\.)/gu, ''],
  // A dash between words does not begin a line.
  [/(?<=[^\s\u00a0]) (?=[–—] )/gu, '\u00a0'],
  // One-letter words do not end a line.
  [/(?<=^|[\s(„”"'–—/[])([aiouwz]) (?=\S)/giu, '$1\u00a0'],
  [new RegExp(`(\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'gu'), '$1\u00a0'],
  [new RegExp(`(?<=${MONTH_NAMES}) (?=\\d{4}(?!\\d))`, 'gu'), '\u00a0'],
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu'), '\u00a0'],
  [
    /(?<=(?:^|[\s(])(?:nr|godz\.|art\.|ust\.|pkt|poz\.|s\.|ul\.|im\.|św\.|tel\.|pok\.|sala|Tabela)) (?=[\p{L}\d])/gu,
    '\u00a0',
  ],
  [/(?<=(?:^|[\s(])(?:I{1,3}|IV)) (?=kwarta)/gu, '\u00a0'],
];

/** Polish typography of one text; doing it twice changes nothing. */
export function polishTypography(text: string): string {
  return RULES.reduce((result, [pattern, replacement]) => result.replaceAll(pattern, replacement), text);
}

/** Typography of a whole document, by the language of each text; code and addresses stay as they are. */
export function typeset(node: Nodes, language: string): void {
  if (node.type === 'text' && language === 'pl') node.value = polishTypography(node.value);
  if (!('children' in node)) return;
  const own =
    node.type === 'textDirective' && node.name === 'lang'
      ? (node.attributes?.['lang'] ?? language)
      : language;
  for (const child of node.children) typeset(child, own);
}

import { say, sentence, type Sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { linesSaid } from './lines-said.ts';
import type { Left } from './found.ts';

const W = {
  assumed: {
    pl: 'Do sprawdzenia w planie po imporcie:',
    en: 'To be looked at in the plan after the import:',
  },
  left: {
    pl: 'Nie zaimportowano {count, plural, one {# fragmentu} few {# fragmentów} many {# fragmentów} other {# fragmentu}} dokumentu:',
    en: '{count, plural, one {# piece} other {# pieces}} of the document {count, plural, one {was} other {were}} not imported:',
  },
  line: { pl: '  wiersz {lines}: „{text}”', en: '  line {lines}: “{text}”' },
  lines: { pl: '  wiersze {lines}: „{text}”', en: '  lines {lines}: “{text}”' },
  why: { pl: '    {why}', en: '    {why}' },
  point: { pl: '  – {sentence}', en: '  – {sentence}' },
} satisfies Record<string, Words>;

const LONGEST = 200;

const shortened = (text: string): string => {
  const letters = Array.from(text);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
};

function leftLines({ lines, text }: Left): Sentence {
  const said = linesSaid(lines);
  return sentence(lines.length > 1 ? W.lines : W.line, { lines: said, text: shortened(text) });
}

/** Reasons that are the same for several lines are told once, under the last of them in a row. */
function leftSaid(left: readonly Left[], language: WordLanguage): string[] {
  return left.flatMap((one, index) => {
    const why = say(one.why, language);
    const next = left[index + 1];
    const isLast = !next || say(next.why, language) !== why;
    return [say(leftLines(one), language), ...(isLast ? [say(sentence(W.why, { why }), language)] : [])];
  });
}

/** What a person has to know after an import: what was assumed, and every line that was not understood. */
export function importReport(
  { assumed, left }: { readonly assumed: readonly Sentence[]; readonly left: readonly Left[] },
  language: WordLanguage,
): string[] {
  const told = new Map(assumed.map((each) => [say(each, language), each]));
  return [
    ...(told.size > 0 ? [say(sentence(W.assumed), language)] : []),
    ...[...told.values()].map((each) => say(sentence(W.point, { sentence: each }), language)),
    ...(left.length > 0 ? [say(sentence(W.left, { count: left.length }), language)] : []),
    ...leftSaid(left, language),
  ];
}

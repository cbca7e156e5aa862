import { isScalar } from 'yaml';
import type { Splice } from './blocks.ts';
import type { Plain } from './edit.ts';
import { insertLine, isLined, moveLine, removeLine } from './flow-lines.ts';
import { printAtom, type Quotes } from './print-scalar.ts';
import { isList, isPlainMap, printFlow } from './print-value.ts';
import { entriesOf, type Collection, type Entry, type Source } from './source.ts';
import { quotesOf } from './style.ts';

/** A value inside brackets, in the quotation marks given. */
export function inBrackets(value: Plain, like: Quotes = 'PLAIN'): string {
  return isList(value) || isPlainMap(value) ? printFlow(value) : printAtom(value, true, like);
}

/** Another value inside brackets. */
export function replaceInFlow({ value, anchor, end }: Entry, to: Plain): Splice {
  const text = inBrackets(to, isScalar(value) ? quotesOf(value) : 'PLAIN');
  return end > anchor || !value?.range
    ? { start: value?.range?.[0] ?? anchor, end, text }
    : { start: anchor, end: anchor, text: ` ${text}` };
}

/** True where comments stand between the brackets: nobody knows then what belongs together on a line. */
function hasComments({ srcToken }: Collection): boolean {
  if (srcToken?.type !== 'flow-collection') return false;
  return srcToken.items.some(({ start, sep = [] }) =>
    [...start, ...sep].some(({ type }) => type === 'comment'),
  );
}

/** A new entry in brackets that are not empty, before the one of an index or behind the last; null where that cannot be done. */
export function insertInFlow(
  source: Source,
  list: Collection,
  index: number,
  added: string,
): Splice[] | null {
  if (isLined(source.text, list)) return insertLine(source, list, index, added);
  const entries = entriesOf(source.text, list);
  const [next, last] = [entries[index], entries.at(-1)];
  if (!last || hasComments(list)) return null;
  return next
    ? [{ start: next.start, end: next.start, text: `${added}, ` }]
    : [{ start: last.end, end: last.end, text: `, ${added}` }];
}

/** An entry that goes, with its comma. */
export function removeInFlow(source: Source, list: Collection, index: number): Splice[] | null {
  if (isLined(source.text, list)) return removeLine(source, list, index);
  const entries = entriesOf(source.text, list);
  const [before, entry, next] = [entries[index - 1], entries[index], entries[index + 1]];
  if (!entry || hasComments(list)) return null;
  if (next) return [{ start: entry.start, end: next.start, text: '' }];
  return [{ start: before?.end ?? entry.start, end: entry.end, text: '' }];
}

/** Entries of brackets in another order; what stands between them stays. */
export function moveInFlow(source: Source, list: Collection, from: number, to: number): Splice[] | null {
  const { text } = source;
  if (isLined(text, list)) return moveLine(source, list, from, to);
  if (hasComments(list)) return null;
  const entries = entriesOf(text, list);
  const texts = entries.map(({ start, end }) => text.slice(start, end));
  const moved = texts.toSpliced(from, 1).toSpliced(to, 0, texts[from] ?? '');
  return entries.flatMap(({ start, end }, index) =>
    moved[index] === texts[index] ? [] : [{ start, end, text: moved[index] ?? '' }],
  );
}

import { isSeq } from 'yaml';
import { blocksOf, type Splice } from './blocks.ts';
import { depthUnder, pad, type Style, type Written } from './print-value.ts';
import {
  beforeBreak,
  columnOf,
  endOfLine,
  entryAt,
  isBlock,
  isBlockText,
  isNothing,
  nextLine,
  startOfLine,
  type Collection,
  type Entry,
  type Place,
  type Source,
} from './source.ts';

/** The lines below a value, as they stand in the file, each with the line end before it. */
function below({ eol }: Source, body: readonly string[], column: number): string {
  return body.map((line) => eol + pad(column, line)).join('');
}

/** Where a value begins; behind the colon or hyphen where there is none. */
const startOf = ({ value, anchor, end }: Entry): number =>
  end > anchor && value?.range ? value.range[0] : anchor;

/** How deep the lines below a value stand in the file: under the first sign of an item, or as the style has it under a field. */
function depthOf({ text }: Source, parent: Collection, entry: Entry, what: Written, style: Style): number {
  if (!isSeq(parent)) return columnOf(text, entry.start) + depthUnder(what, style);
  const { value, anchor } = entry;
  const start = startOf(entry);
  const isBelow = isBlock(value) && text.slice(anchor, start).includes('\n');
  return start > anchor && !isBelow ? columnOf(text, start) : columnOf(text, anchor) + 1;
}

/** A block that goes, and what is written behind the name or hyphen above it. */
function insteadOfBlock(
  source: Source,
  block: Collection,
  entry: Entry,
  what: Written,
  column: number,
): Splice[] {
  const { text } = source;
  const blocks = blocksOf(text, block);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return [];
  const end = beforeBreak(text, last.to);
  if (first.isInside) {
    return [{ start: first.from, end, text: what.head + below(source, what.body, column) }];
  }
  const head = what.head === '' ? [] : [{ start: entry.anchor, end: entry.anchor, text: ` ${what.head}` }];
  const body =
    below(source, what.body, column).slice(source.eol.length) + (what.body.length > 0 ? source.eol : '');
  return [...head, { start: first.from, end: last.to, text: body }];
}

/** A block text that goes; a comment behind its sign stays. */
function insteadOfText(source: Source, entry: Entry, what: Written, column: number): Splice[] {
  const { text } = source;
  const start = startOf(entry);
  const sign = /^[|>][-+0-9]*/.exec(text.slice(start, start + 5))?.[0] ?? '';
  const end = endOfLine(text, start);
  // The lines of the new text stand as deep as those of the old one.
  const old = /\S/.exec(text.slice(end, entry.end));
  const depth = what.form === 'text' && old ? columnOf(text, end + old.index) : column;
  const head = { start: what.head === '' ? entry.anchor : start, end: start + sign.length, text: what.head };
  return [head, { start: end, end: Math.max(end, entry.end), text: below(source, what.body, depth) }];
}

/** What is to stand where a value on a line stands, or nothing yet; a comment behind it stays. */
function insteadOfLine(source: Source, entry: Entry, what: Written, column: number): Splice[] {
  const { text } = source;
  const { anchor, end } = entry;
  const start = startOf(entry);
  if (what.form !== 'atom' && text.slice(anchor, start).includes('\n'))
    return insteadOfOwnLines(source, entry, start, what, column);
  const { head, body } = what;
  const blank = start === anchor && head !== '' ? ' ' : '';
  const first = { start: head === '' ? anchor : start, end, text: blank + head };
  const behind = endOfLine(text, end);
  const rest = below(source, body, column);
  return rest === '' ? [first] : [first, { start: behind, end: behind, text: rest }];
}

/** The value had lines of its own below the name of its field. */
function insteadOfOwnLines(
  source: Source,
  { anchor, end }: Entry,
  start: number,
  what: Written,
  column: number,
): Splice[] {
  const { text, eol } = source;
  const lines = below(source, what.body, column).slice(eol.length);
  const head = what.head === '' ? [] : [{ start: anchor, end: anchor, text: ` ${what.head}` }];
  return [...head, { start: startOfLine(text, start), end, text: lines }];
}

/** The whole of a file. */
function insteadOfRoot({ text, root, eol }: Source, what: Written): Splice[] {
  const lines = (
    what.form === 'text' ? [what.head, ...what.body.map((line) => pad(2, line))] : [what.head, ...what.body]
  ).slice(what.head === '' ? 1 : 0);
  const body = lines.map((line) => line + eol).join('');
  if (!root || isNothing(root)) return [{ start: text.length, end: text.length, text: body }];
  if (!isBlock(root)) {
    const [start, end] = root.range ?? [0, 0];
    return [{ start, end: nextLine(text, end), text: body }];
  }
  const blocks = blocksOf(text, root);
  return [{ start: blocks[0]?.from ?? 0, end: blocks.at(-1)?.to ?? text.length, text: body }];
}

/** A value as it stands behind a hyphen: its first line there, the others below. */
function asItem({ head, body, form }: Written): Written {
  const [first = '', ...rest] = head === '' ? body : [head, ...body];
  return { head: first, body: rest, form: form === 'text' ? form : 'atom' };
}

/** The text with something else written in a place in block style. */
export function writeAt(source: Source, place: Place, value: Written, style: Style): Splice[] {
  const { parent, node, index } = place;
  const entry = parent && entryAt(source.text, parent, index);
  if (!parent || !entry) return insteadOfRoot(source, value);
  const what = isSeq(parent) ? asItem(value) : value;
  const column = depthOf(source, parent, entry, what, style);
  if (isBlock(node)) return insteadOfBlock(source, node, entry, what, column);
  return isBlockText(node)
    ? insteadOfText(source, entry, what, column)
    : insteadOfLine(source, entry, what, column);
}

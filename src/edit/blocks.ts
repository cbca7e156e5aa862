import { pad } from './print-value.ts';
import {
  columnOf,
  entriesOf,
  entryAt,
  nextLine,
  startOfLine,
  type Collection,
  type Source,
} from './source.ts';

/** A part of a text and what is to stand there. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of an entry with the comments that belong to it. */
export interface Block {
  /** The start of its first line; of the entry itself where it begins inside a line, behind a hyphen. */
  readonly from: number;
  readonly to: number;
  readonly isInside: boolean;
}

const isComment = (line: string): boolean => /^[ \t]*#/.test(line);

/** Behind the comments below an entry that are indented deeper than it. */
function withCommentsBelow(text: string, from: number, column: number): number {
  let end = from;
  for (;;) {
    const [comment] = /^(?:[ \t]*\r?\n)*[ \t]+(?=#)/.exec(text.slice(end, end + 2000)) ?? [];
    if (comment === undefined || comment.length - 1 - comment.lastIndexOf('\n') <= column) return end;
    end = nextLine(text, end + comment.length);
  }
}

/** How deep a line is indented. */
const depthOf = (line: string): number => line.search(/[^ \t]|$/);

/** The first line of the comments directly above a line, none deeper than a column, down to a limit; comments at the head of a file are the file's. */
export function withCommentsAbove(text: string, line: number, limit: number, column = Infinity): number {
  let from = line;
  while (from > limit) {
    const start = startOfLine(text, from - 1);
    const above = text.slice(start, from);
    if (start < limit || !isComment(above) || depthOf(above) > column) return from;
    from = start;
  }
  return from > 0 || line === 0 ? from : line;
}

const known = new WeakMap<Collection, readonly Block[]>();

/** Every entry of a collection in block style as lines. */
export function blocksOf(text: string, collection: Collection): readonly Block[] {
  const blocks = known.get(collection) ?? findBlocks(text, collection);
  known.set(collection, blocks);
  return blocks;
}

function findBlocks(text: string, collection: Collection): Block[] {
  const entries = entriesOf(text, collection);
  const column = columnOf(text, entries[0]?.start ?? 0);
  let limit = 0;
  return entries.map(({ start, end }) => {
    const line = startOfLine(text, start);
    const isInside = text.slice(line, start).trim() !== '';
    const from = isInside ? start : withCommentsAbove(text, line, limit, column);
    limit = withCommentsBelow(text, nextLine(text, end), column);
    return { from, to: limit, isInside };
  });
}

/** The column in which the entries of a block begin. */
export const indentOf = (text: string, collection: Collection): number =>
  columnOf(text, entryAt(text, collection, 0)?.start ?? 0);

/** Behind the empty lines that begin at an offset. */
function blanksAfter(text: string, from: number): number {
  return from + (/^(?:[ \t]*\r?\n)+/.exec(text.slice(from, from + 1000))?.[0].length ?? 0);
}

/** Where the empty lines begin that end at an offset. */
function blanksBefore(text: string, to: number, limit: number): number {
  let from = to;
  while (from > limit && text.slice(startOfLine(text, from - 1), from).trim() === '')
    from = startOfLine(text, from - 1);
  return Math.max(from, limit);
}

/** True where an empty line stands between an entry and the next one. */
const isApart = (text: string, blocks: readonly Block[], index: number): boolean => {
  const [block, next] = [blocks[index], blocks[index + 1]];
  return block && next ? /^[ \t]*\r?\n/m.test(text.slice(block.to, next.from)) : false;
};

/** True where a new item is to be set apart from its neighbours by an empty line, as they are from theirs. */
function isItemApart(text: string, blocks: readonly Block[], index: number): boolean {
  return isApart(text, blocks, Math.min(Math.max(index - 1, 0), blocks.length - 2));
}

/** The same for a field: where the one before it stands apart on both sides. */
function isFieldApart(text: string, blocks: readonly Block[], index: number): boolean {
  const gaps = [index - 2, index - 1].filter((gap) => gap >= 0 && gap < blocks.length - 1);
  const to = blocks[index - 1]?.to ?? 0;
  const isClose = index < blocks.length && blanksAfter(text, to) === to;
  return gaps.length > 0 && !isClose && gaps.every((gap) => isApart(text, blocks, gap));
}

/** New lines before the entry of an index, or behind the last. */
export function insertBefore(
  { text, eol }: Source,
  list: Collection,
  index: number,
  lines: readonly string[],
): Splice {
  const blocks = blocksOf(text, list);
  const column = indentOf(text, list);
  const gap = isItemApart(text, blocks, index) ? eol : '';
  const block = blocks[index];
  const written = lines.map((line) => pad(column, line)).join(eol) + eol;
  if (!block) return put(blocks.at(-1)?.to ?? text.length, gap + written);
  return put(block.from, block.isInside ? written.trimStart() + gap + ' '.repeat(column) : written + gap);
}

/** New lines behind the entry of an index; before the first where it is -1. */
export function insertBehind(
  source: Source,
  map: Collection,
  index: number,
  lines: readonly string[],
): Splice {
  const { text, eol } = source;
  const blocks = blocksOf(text, map);
  const block = blocks[index];
  if (!block) return insertBefore(source, map, 0, lines);
  const gap = isFieldApart(text, blocks, index + 1) ? eol : '';
  const column = indentOf(text, map);
  return put(block.to, gap + lines.map((line) => pad(column, line) + eol).join(''));
}

const put = (at: number, text: string): Splice => ({ start: at, end: at, text });

/** An empty line between the comments of an entry that becomes the first and those of the file above it, which are not its own. */
function setApart({ text, eol }: Source, from: number, first: string): string {
  return isComment(first) && isBelowComment(text, from) ? eol : '';
}

/** The lines of an entry that goes, with empty lines that would be too many. */
export function removeBlock(source: Source, collection: Collection, index: number): Splice {
  const { text } = source;
  const blocks = blocksOf(text, collection);
  const block = blocks[index];
  if (!block) return gone(0, 0);
  const { from, to } = block;
  if (block.isInside) return gone(from, to + text.slice(to).search(/\S|$/));
  const before = blanksBefore(text, from, blocks[index - 1]?.to ?? 0);
  const after = blanksAfter(text, to);
  if (index === 0) return { ...gone(from, after), text: setApart(source, from, text.slice(after)) };
  if (index < blocks.length - 1) return after - to <= from - before ? gone(from, after) : gone(before, to);
  return gone(to < text.length && isBelowComment(text, before) ? from : before, to);
}

const isBelowComment = (text: string, line: number): boolean =>
  line > 0 && isComment(text.slice(startOfLine(text, line - 1), line));

const gone = (start: number, end: number): Splice => ({ start, end, text: '' });

/** An item at another place of its list; what stands between the items stays where it is. */
export function moveBlock(source: Source, list: Collection, from: number, to: number): Splice {
  const { text } = source;
  const blocks = blocksOf(text, list);
  const column = indentOf(text, list);
  const lines = blocks.map(
    (block) => ' '.repeat(block.isInside ? column : 0) + text.slice(block.from, block.to),
  );
  const moved = lines.toSpliced(from, 1).toSpliced(to, 0, lines[from] ?? '');
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const parts = blocks.slice(low, high + 1).map((block, index) => {
    const next = blocks[low + index + 1];
    const gap = next && low + index < high ? text.slice(block.to, next.from) : '';
    const line = moved[low + index] ?? '';
    return (block.isInside ? line.trimStart() : line) + gap;
  });
  const [start, end] = [blocks[low]?.from ?? 0, blocks[high]?.to ?? 0];
  const apart = low === 0 ? setApart(source, start, parts[0] ?? '') : '';
  return { start, end, text: apart + parts.join('') };
}

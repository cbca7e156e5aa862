import { isMap, type Node, type Pair } from 'yaml';
import { nameOfKey } from '../parse/key.ts';
import { readTree } from '../parse/repair.ts';

/** What is left of a text, and the line (from 1) of a comment just above or below that may have belonged to what went. */
export interface Removal {
  readonly text: string;
  readonly commentAt: number | null;
}

type Entry = Pair<Node, Node | null>;

const keyOf = ({ key }: Entry): string | null => nameOfKey(key);
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The start of the line after an offset. */
function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The end of a block: of its last line, with the comments that follow it and are indented deeper than its name. */
function blockEnd(text: string, from: number, indent: number): number {
  let end = nextLine(text, from);
  for (;;) {
    const [comment] = /^(?:[ \t]*\r?\n)*[ \t]+(?=#)/.exec(text.slice(end)) ?? [];
    if (comment === undefined || comment.length - 1 - comment.lastIndexOf('\n') <= indent) return end;
    end = nextLine(text, end + comment.length);
  }
}

/** The entries of a map that is written as a block, each on lines of its own; null for any other text. */
function blockEntries(text: string): readonly Entry[] | null {
  const tree = readTree(text);
  const root = tree.contents;
  if (tree.errors.length > 0 || !isMap(root) || root.flow) return null;
  return root.items as Entry[];
}

/** Where the lines of an entry begin and end. */
function linesOf(text: string, { key, value }: Entry): readonly [number, number] | null {
  const start = key.range?.[0];
  // The end of a value in many lines lies behind its last line break.
  const end = value?.range?.[1] ?? key.range?.[1];
  if (start === undefined || end === undefined) return null;
  const last = text.slice(0, end).trimEnd().length;
  const first = lineStart(text, start);
  return [first, blockEnd(text, Math.max(last, start), start - first)];
}

/** What is left to compare: every other entry as it is written, in its order. */
const others = (text: string, key: string): string[] | null =>
  /^(?:\s*(?:#.*)?(?:\n|$))*$/.test(text)
    ? []
    : (blockEntries(text)
        ?.filter((entry) => keyOf(entry) !== key)
        .map((entry) => {
          const { value } = entry;
          return JSON.stringify([keyOf(entry), value === null ? null : value.toJSON()]);
        }) ?? null);

/** The line of a comment where two texts meet, at the end of the first or the start of the second. */
function commentBetween(before: string, after: string): number | null {
  const lines = before.split('\n').length;
  if (/(?:^|\n)[ \t]*#[^\n]*\r?\n$/.test(before)) return lines - 1;
  return /^[ \t]*#/.test(after) ? lines : null;
}

/**
 * A YAML text without the entries of a key at its top level; every other byte stays.
 * @returns null where the text cannot be edited so: it has mistakes, is no such map, or would mean something else afterwards
 */
export function withoutEntry(text: string, key: string): Removal | null {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const bare = text.slice(mark.length);
  const entries = blockEntries(bare)?.filter((entry) => keyOf(entry) === key);
  if (!entries || entries.length === 0) return null;
  let left = bare;
  let commentAt: number | null = null;
  for (const entry of entries.toReversed()) {
    const lines = linesOf(bare, entry);
    if (!lines) return null;
    const [before, after] = [left.slice(0, lines[0]), left.slice(lines[1])];
    commentAt = commentBetween(before, after) ?? commentAt;
    left = before + after;
  }
  const kept = others(left, key);
  const isSame = kept !== null && JSON.stringify(kept) === JSON.stringify(others(bare, key));
  return isSame && !blockEntries(left)?.some((entry) => keyOf(entry) === key)
    ? { text: mark + left, commentAt }
    : null;
}

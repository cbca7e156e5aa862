import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { isPlainMap, HAND, printFlow, type Style } from './print-value.ts';
import type { Plain } from './edit.ts';
import type { Quotes } from './print-scalar.ts';
import { columnOf, entryAt, isBlock, type Collection, type Entry, type Source } from './source.ts';

/** What a file shows of its style; what it does not show is left open. */
type Seen = { -readonly [Name in keyof Style]?: Style[Name] };

const isSeen = ({ step, hang, dash }: Seen): boolean =>
  step !== undefined && hang !== undefined && dash !== undefined;

function look(text: string, node: Collection, seen: Seen): void {
  for (let index = 0; index < node.items.length && !isSeen(seen); index += 1) {
    const entry = entryAt(text, node, index);
    if (!entry) return;
    if (isSeq(node) && entry.value) seen.dash ??= dashOf(text, entry);
    if (!isBlock(entry.value)) continue;
    if (isMap(node)) lookUnder(text, entry, entry.value, seen);
    look(text, entry.value, seen);
  }
}

/** How deep a list or a map stands under its field. */
function lookUnder(text: string, { start }: Entry, value: Collection, seen: Seen): void {
  const under = entryAt(text, value, 0);
  if (!under) return;
  const depth = columnOf(text, under.start) - columnOf(text, start);
  if (isSeq(value)) seen.hang ??= depth;
  else seen.step ??= depth;
}

function dashOf(text: string, { start, anchor }: Entry): string {
  const blanks = /^ +(?=\S)/.exec(text.slice(anchor, anchor + 20))?.[0] ?? ' ';
  return text[start] === '-' ? `-${blanks}` : HAND.dash;
}

const known = new WeakMap<Collection, Seen>();

/** What a block shows of its style. */
function seenIn(text: string, node: Node | null): Seen {
  if (!isBlock(node)) return {};
  const seen = known.get(node) ?? {};
  if (!known.has(node)) look(text, node, seen);
  known.set(node, seen);
  return seen;
}

/** The style of a place: of what stands beside it, else of the whole file. */
export function styleAt({ text, root, file }: Source, beside: Node | null): Style {
  const whole = file ? seenIn(file.text, file.root) : {};
  return { ...HAND, ...whole, ...seenIn(text, root), ...seenIn(text, beside) };
}

/** The item beside which a new one is to stand. */
const neighbour = (list: Collection, index: number): unknown => list.items[index - 1] ?? list.items[index];

/** The quotation marks of the item beside, where it has some. */
export function quotesBeside(list: Collection, index: number): Quotes {
  const item = neighbour(list, index);
  return isScalar(item) ? quotesOf(item) : 'PLAIN';
}

/** The quotation marks of a value. */
export function quotesOf(node: Scalar): Quotes {
  return node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? node.type : 'PLAIN';
}

const LONGEST = 100;

/** A map as one line in braces, where the item beside is written so and the line does not get long; null for all else. */
export function likeBeside(list: Collection, index: number, value: Plain): string | null {
  const item = neighbour(list, index);
  if (!isMap(item) || item.flow !== true || !isPlainMap(value)) return null;
  const line = printFlow(value);
  return line.length <= LONGEST && !/\\n/.test(line) ? line : null;
}

import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { nameOfKey } from '../parse/key.ts';
import type { Path } from '../parse/value.ts';

/** A text and its tree, whose nodes know the signs that they were made of. */
export interface Source {
  readonly text: string;
  readonly root: Node | null;
  readonly eol: string;
  readonly isBroken: boolean;
  /** The file that the text is a part of, where it is one. */
  readonly file?: Source;
}

export type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node | null>;

/** A field of a map or an item of a list, by offsets. */
export interface Entry {
  /** The name of a field; null for an item. */
  readonly key: string | null;
  readonly value: Node | null;
  /** The hyphen or the name; in brackets the value of an item. */
  readonly start: number;
  /** Behind the colon or the hyphen. */
  readonly anchor: number;
  /** Behind the last sign of the value. */
  readonly end: number;
}

/** A node with the collection that holds it; the root has none. */
export interface Place {
  readonly node: Node | null;
  readonly parent: Collection | null;
  readonly index: number;
}

/** How the first line of a text ends. */
export const lineEnd = (text: string): string => /\r?\n/.exec(text)?.[0] ?? '\n';

/** Reads a text, or a part of a file that is one. */
export function readSource(text: string, file?: Source): Source {
  const tree = parseDocument(text, {
    prettyErrors: false,
    logLevel: 'error',
    version: '1.2',
    uniqueKeys: false,
    keepSourceTokens: true,
  });
  const root = tree.contents as Node | null;
  const isBroken = tree.errors.length > 0;
  return file ? { text, root, isBroken, eol: file.eol, file } : { text, root, isBroken, eol: lineEnd(text) };
}

export const isCollection = (node: Node | null): node is Collection => isMap(node) || isSeq(node);
export const isBlock = (node: Node | null): node is Collection => isCollection(node) && node.flow !== true;
export const isBlockText = (node: Node | null): boolean =>
  isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');

export const startOfLine = (text: string, offset: number): number =>
  offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

/** Where the next line begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Behind the last sign of a line, before its end. */
export function endOfLine(text: string, offset: number): number {
  const end = nextLine(text, offset);
  return offset + text.slice(offset, end).replace(/\r?\n$/, '').length;
}

/** The offset before the line break that ends at an offset. */
export const beforeBreak = (text: string, offset: number): number =>
  offset - (/\r?\n$/.exec(text.slice(Math.max(0, offset - 2), offset))?.[0].length ?? 0);

export const columnOf = (text: string, offset: number): number => offset - startOfLine(text, offset);

/** True for a node that is written as nothing at all. */
export const isNothing = (node: Node | null): boolean => !node?.range || node.range[0] === node.range[1];

/** Behind the last sign of a value; `anchor` where there is none. */
function endOf(text: string, node: Node | null, anchor: number): number {
  if (isBlock(node)) return entryAt(text, node, node.items.length - 1)?.end ?? anchor;
  if (!node?.range || isNothing(node)) return anchor;
  const [start, end] = node.range;
  return isBlockText(node) ? start + text.slice(start, end).trimEnd().length : end;
}

function fieldAt(text: string, pair: Pair<Node, Node | null>): Entry {
  const [start, behind] = pair.key.range ?? [0, 0];
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const anchor = colon ? colon.offset + 1 : behind;
  return { key: nameOfKey(pair.key), value: pair.value, start, anchor, end: endOf(text, pair.value, anchor) };
}

/** An entry of a collection; null where there is none. */
export function entryAt(text: string, collection: Collection, index: number): Entry | null {
  if (index < 0 || index >= collection.items.length) return null;
  if (isMap(collection)) return fieldAt(text, collection.items[index] as Pair<Node, Node | null>);
  const value = collection.items[index] as Node | null;
  const start = value?.range?.[0] ?? 0;
  const token = collection.srcToken;
  if (token?.type !== 'block-seq')
    return { key: null, value, start, anchor: start, end: endOf(text, value, start) };
  const hyphen = token.items[index]?.start.find(({ type }) => type === 'seq-item-ind');
  const anchor = (hyphen?.offset ?? start) + 1;
  return { key: null, value, start: anchor - 1, anchor, end: endOf(text, value, anchor) };
}

/** All entries of a collection, in their order. */
export function entriesOf(text: string, collection: Collection): Entry[] {
  return collection.items
    .map((_, index) => entryAt(text, collection, index))
    .filter((entry) => entry !== null);
}

const indexIn = (node: Collection, step: string | number): number =>
  typeof step === 'number' || !isMap(node)
    ? Number(step)
    : node.items.findIndex(({ key }) => nameOfKey(key) === step);

/** What stands under a path; null where nothing does. */
export function placeOf({ text, root }: Source, path: Path): Place | null {
  let place: Place = { node: root, parent: null, index: 0 };
  for (const step of path) {
    const { node } = place;
    const index = isCollection(node) ? indexIn(node, step) : -1;
    const entry = isCollection(node) ? entryAt(text, node, index) : null;
    if (!entry) return null;
    place = { node: entry.value, parent: node as Collection, index };
  }
  return place;
}

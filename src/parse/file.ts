import { isMap, isSeq, type Document, type Node, type Pair } from 'yaml';
import { startOf, type Finding, type Span } from '../findings/finding.ts';
import { nameOfKey } from './key.ts';
import type { TextPositions } from './text.ts';
import type { Path } from './value.ts';

/**
 * A YAML file of a plan: its values first; places are worked out only when a finding asks for one.
 * A faster reader may give the values, as long as it gives this interface.
 */
export interface PlanFile {
  readonly path: string;
  /** The whole text, with its comments; what could be decoded of it. */
  readonly text: string;
  /** Plain data; `undefined` where the file cannot be read. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** True for what was not even opened (a link, a folder, a file that is too large), whatever its name. */
  readonly unopened: boolean;
  /** Where a path stands; a path that is not there gives its nearest existing ancestor. */
  at(path: Path, part?: 'key' | 'value'): Span;
  /** A line of the file, from 1, for showing a finding. */
  line(number: number): string;
}

type Found = { readonly node: Node | null; readonly key: Node | null };

/** The fields of maps that were looked into, by their names. */
const pairs = new WeakMap<Node, ReadonlyMap<string | null, Pair<Node, Node | null>>>();

function pairOf(node: Node | null | undefined, step: string | number): Pair<Node, Node | null> | undefined {
  if (!isMap(node)) return undefined;
  let byName = pairs.get(node);
  if (!byName) {
    // Of a key that stands twice the first counts.
    byName = new Map(
      (node.items as Pair<Node, Node | null>[]).toReversed().map((pair) => [nameOfKey(pair.key), pair]),
    );
    pairs.set(node, byName);
  }
  return byName.get(String(step));
}

/** Walks down as far as the file goes; a list index before a single value stays on that value. */
function find(root: Node | null, path: Path): Found {
  let found: Found = { node: root, key: null };
  for (const step of path) {
    const { node } = found;
    if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | undefined;
      if (!item) return found;
      found = { node: item, key: null };
      continue;
    }
    if (typeof step === 'number') continue;
    const pair = pairOf(node, step);
    if (!pair) return { node, key: null };
    found = { node: pair.value, key: pair.key };
  }
  return found;
}

/** A map is shown by its first key: marking the whole of it would mark half a file. */
function headOf(node: Node | null): Node | null {
  if (isMap(node)) return (node.items[0]?.key as Node | undefined) ?? node;
  if (isSeq(node) && !node.flow) return headOf((node.items[0] as Node | undefined) ?? null) ?? node;
  return node;
}

/** A file without values: what is wrong with it, and its lines for showing that. */
export function brokenFile(
  path: string,
  positions: TextPositions,
  findings: readonly Finding[],
  unopened = false,
): PlanFile {
  const line = (number: number): string => positions.line(number);
  return { path, value: undefined, findings, unopened, text: positions.text, line, at: () => startOf(path) };
}

/**
 * The file's interface over a text that can be read.
 * @param tree gives the tree, or reads the text again where memory was needed: most files are never asked for a place
 */
export function yamlFile(
  path: string,
  positions: TextPositions,
  tree: () => Document,
  value: unknown,
  findings: readonly Finding[],
): PlanFile {
  let root: Node | null | undefined;
  return {
    path,
    value,
    findings,
    unopened: false,
    text: positions.text,
    line: (number) => positions.line(number),
    at(steps, part = 'value') {
      if (root === undefined) root = tree().contents as Node | null;
      const { node, key } = find(root, steps);
      const head = (part === 'key' || !node?.range || isEmpty(node) ? key : null) ?? headOf(node);
      const range = head?.range;
      return range ? positions.span(path, range[0], range[1]) : startOf(path);
    },
  };
}

const isEmpty = (node: Node): boolean =>
  node.range !== undefined && node.range !== null && node.range[0] === node.range[1];

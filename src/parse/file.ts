import { isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { startOf, type Finding, type Span } from '../findings/finding.ts';
import type { TextPositions } from './text.ts';
import type { Path } from './value.ts';

/**
 * A YAML file of a plan: its values first; places are worked out only when a finding asks for one.
 * A faster reader may give the values, as long as it gives this interface.
 */
export interface PlanFile {
  readonly path: string;
  /** Plain data; `undefined` where the file cannot be read. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Where a path stands; a path that is not there gives its nearest existing ancestor. */
  at(path: Path, part?: 'key' | 'value'): Span;
  /** A line of the file, from 1, for showing a finding. */
  line(number: number): string;
}

type Found = { readonly node: Node | null; readonly key: Node | null };

function pairOf(node: Node | null | undefined, step: string | number): Pair<Node, Node | null> | undefined {
  if (!isMap(node)) return undefined;
  return (node.items as Pair<Node, Node | null>[]).find(
    (pair) => isScalar(pair.key) && String(pair.key.value) === step,
  );
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

/** The file's interface over a parsed document. */
export function yamlFile(
  path: string,
  positions: TextPositions,
  document: Document | null,
  value: unknown,
  findings: readonly Finding[],
): PlanFile {
  const root = document?.contents as Node | null | undefined;
  return {
    path,
    value,
    findings,
    line: (number) => positions.line(number),
    at(steps, part = 'value') {
      const { node, key } = find(root ?? null, steps);
      const head = (part === 'key' || !node?.range || isEmpty(node) ? key : null) ?? headOf(node);
      const range = head?.range;
      return range ? positions.span(path, range[0], range[1]) : startOf(path);
    },
  };
}

const isEmpty = (node: Node): boolean =>
  node.range !== undefined && node.range !== null && node.range[0] === node.range[1];

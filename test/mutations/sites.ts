import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import type * as z from 'zod';
import { isOptional, itemOf, shapeOf, typeOf } from '../../src/schema/field.ts';
import type { Kind } from '../../src/schema/kind.ts';
import { KINDS } from '../../src/schema/kinds.ts';
import type { ValidPlan } from './plans.ts';

/** A stretch of a file's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place of a plan where a mistake can be made: a field with its value, or an item of a list. */
export interface Site extends Stretch {
  readonly plan: ValidPlan;
  readonly file: string;
  /** The whole text of the file. */
  readonly text: string;
  /** The characters of the value. */
  readonly source: string;
  /** The line, from 1, that the value (or the key, where there is one) begins in. */
  readonly line: number;
  /** The name of the value type on the reference page: `text`, `ref`, `when`. */
  readonly type: string;
  readonly refers: readonly string[];
  readonly defines: string | null;
  /** What the file holds here. */
  readonly shape: 'map' | 'list' | 'value';
  /** True where the schema takes a list, or an item of a list. */
  readonly many: boolean;
  readonly inList: boolean;
  readonly shorthand: boolean;
  readonly optional: boolean;
  /** True inside brackets or braces. */
  readonly flow: boolean;
  /** The field's name; null for an item of a list. */
  readonly key: (Stretch & { readonly name: string }) | null;
  readonly indent: number;
  /** The names that the map may hold. */
  readonly siblings: readonly string[];
  /** The names that the map does hold. */
  readonly present: readonly string[];
  /** The line that the map (or list item) around it begins in. */
  readonly parentLine: number;
  /** `areas`, `tasks`, …: the field names on the way, without numbers. */
  readonly path: readonly string[];
  readonly folder: string;
}

interface Around {
  readonly key: Site['key'];
  readonly flow: boolean;
  readonly inList: boolean;
  readonly siblings: readonly string[];
  readonly present: readonly string[];
  readonly parentLine: number;
  readonly path: readonly string[];
}

const kindOf = (path: string): Kind | undefined =>
  Object.values<Kind>(KINDS).find((kind) => path === `${kind.at}.yaml` || path.startsWith(`${kind.at}/`));

/** A block value ends before the blanks and comments behind it. */
function stretchOf(node: Node, text: string): Stretch {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Every place of one file, along its schema. */
function sitesIn(plan: ValidPlan, file: string, text: string): Site[] {
  const kind = kindOf(file);
  if (!kind) return [];
  const counter = new LineCounter();
  const root = parseDocument(text, { lineCounter: counter }).contents as Node | null;
  const lineOf = (offset: number): number => counter.linePos(offset).line;
  const sites: Site[] = [];

  const add = (node: Node, schema: z.core.$ZodType, around: Around, shorthand: boolean): void => {
    const type = typeOf(schema);
    const { start, end } = stretchOf(node, text);
    const first = around.key?.start ?? start;
    sites.push({
      ...around,
      plan,
      file,
      text,
      start,
      end,
      source: text.slice(start, end),
      line: lineOf(first),
      type: type?.type ?? 'map',
      refers: type?.refers ?? [],
      defines: type?.defines ?? null,
      shape: isMap(node) ? 'map' : isSeq(node) ? 'list' : 'value',
      many: type?.many === true,
      shorthand: shorthand || type?.shorthand !== undefined,
      optional: isOptional(schema),
      indent: first - (text.lastIndexOf('\n', first - 1) + 1),
      folder: file.split('/')[0] ?? '',
    });
  };

  const visit = (node: Node, schema: z.core.$ZodType, around: Around): void => {
    add(node, schema, around, false);
    const item = itemOf(schema);
    if (item) {
      const items = isSeq(node) ? (node.items as Node[]) : [];
      const flow = around.flow || (isSeq(node) && node.flow === true);
      for (const each of items) visit(each, item, { ...around, key: null, flow, inList: true });
      if (isMap(node)) map(node, item, around);
      return;
    }
    map(node, schema, around);
  };

  const map = (node: Node, schema: z.core.$ZodType, around: Around): void => {
    const shape = shapeOf(schema);
    if (!shape || !isMap(node)) return;
    const pairs = node.items as Pair<Node, Node | null>[];
    const flow = around.flow || node.flow === true;
    const parentLine = lineOf(stretchOf(node, text).start);
    const present = pairs.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : '';
      const field = shape[name];
      if (!field || !value) continue;
      visit(value, field, {
        key: { ...stretchOf(key, text), name },
        flow,
        inList: false,
        siblings: Object.keys(shape),
        present,
        parentLine,
        path: [...around.path, name],
      });
    }
  };

  const start = {
    key: null,
    flow: false,
    inList: false,
    siblings: [],
    present: [],
    parentLine: 1,
    path: [],
  };
  if (root && isSeq(root)) {
    for (const item of root.items as Node[]) map(item, kind.schema, { ...start, inList: true });
  } else if (root) map(root, kind.schema, start);
  return sites;
}

const known = new Map<string, readonly Site[]>();

/** Every place of a plan, in the order of its files. */
export function sitesOf(plan: ValidPlan): readonly Site[] {
  const sites =
    known.get(plan.name) ?? Object.entries(plan.files).flatMap(([file, text]) => sitesIn(plan, file, text));
  known.set(plan.name, sites);
  return sites;
}

const knownIds = new Map<string, ReadonlyMap<string, string>>();

/** What an id names: id → thing, with the ids that files' names give. */
export function idsOf(plan: ValidPlan): ReadonlyMap<string, string> {
  const ids = knownIds.get(plan.name) ?? collectIds(plan);
  knownIds.set(plan.name, ids);
  return ids;
}

/** What the name of a file in the folder of a kind is the id of. */
function thingOf({ defines, schema }: Kind): string | null {
  const id = shapeOf(schema)?.['id'];
  return defines ?? (id && typeOf(id)?.defines) ?? null;
}

/** The folder whose files' names are the ids of such things. */
export const folderOf = (thing: string): string =>
  Object.values<Kind>(KINDS).find((kind) => thingOf(kind) === thing)?.at ?? '';

function collectIds(plan: ValidPlan): ReadonlyMap<string, string> {
  const files = Object.keys(plan.files).flatMap((file): [string, string][] => {
    const [folder, name] = file.replace(/\.yaml$/, '').split('/');
    const kind = Object.values<Kind>(KINDS).find(({ at }) => at === folder);
    const thing = kind && thingOf(kind);
    return name && thing ? [[name, thing]] : [];
  });
  const fields = sitesOf(plan).flatMap((site): [string, string][] =>
    site.defines && site.shape === 'value' ? [[site.source, site.defines]] : [],
  );
  return new Map([...files, ...fields]);
}

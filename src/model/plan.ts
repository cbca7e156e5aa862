import { compare } from '../days/order.ts';
import type { Span } from '../findings/finding.ts';
import type { PlanFile } from '../parse/file.ts';
import type { Path } from '../parse/value.ts';
import type { Thing } from '../schema/field.ts';
import type { KindName, RecordOf } from '../schema/kinds.ts';
import type { Settings } from '../schema/settings.ts';
import type { Text } from '../schema/types.ts';
import { ownText } from './texts.ts';

/** A file or an item of a register, read. */
export interface Item<K extends KindName = KindName> {
  readonly kind: K;
  /** The id that the file's name or the item gives, or the file's name where that is none. */
  readonly id: string;
  readonly record: RecordOf<K>;
  readonly file: PlanFile;
}

/** A thing with an id. */
export interface Named {
  readonly thing: Thing;
  readonly id: string;
  /** The map that describes it. */
  readonly record: object;
  readonly at: Span;
}

/** A plan, linked: its records as they were read, and where to find what they refer to. */
export interface Plan {
  readonly settings: Settings;
  readonly items: { readonly [K in KindName]: readonly Item<K>[] };
  /** Paths of the files that belong to the plan, read or not. */
  readonly files: readonly string[];
  /** Files of which nothing could be read. */
  readonly unreadable: readonly string[];
  /** Definitions by kind of thing, in the order of the files. */
  readonly named: ReadonlyMap<Thing, ReadonlyMap<string, Named>>;
  /** What `validate` counts: maps by the name under which their schema counts them. */
  readonly counts: Readonly<Record<string, number>>;
  /** Where a field of a record stands, or the record itself. */
  at(record: object, field?: string, part?: 'key' | 'value'): Span;
  /** True where parts that could not be read may have held things of this kind. */
  mayHide(thing: Thing): boolean;
  /** True for a record that lost something to a mistake: what it lacks is not to be missed a second time. */
  isDamaged(record: object): boolean;
  /** The path of the file that a record stands in. */
  fileOf(record: object): string;
  /** Where a record stands in its file, for changing it; null for what no file holds. */
  whereIs(record: object): { readonly file: string; readonly path: Path } | null;
  /** Every id and every reference in the files, in their order. */
  readonly mentions: readonly Mentioned[];
}

/** An id in a file: one that is given there, or one that refers to what has it. */
export interface Mentioned {
  readonly text: string;
  readonly file: string;
  /** Where it stands; nowhere inside for one that the name of the file makes. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly defines?: Thing;
  readonly refers?: readonly Thing[];
}

/** Where records stand. */
export type Origins = WeakMap<object, { readonly file: PlanFile; readonly path: Path }>;

/** The thing of one of these kinds that has the id. */
export function find(plan: Plan, id: string, ...things: readonly Thing[]): Named | undefined {
  for (const thing of things) {
    const named = plan.named.get(thing)?.get(id);
    if (named) return named;
  }
  return undefined;
}

/** Items of a kind in the order that the plan asks for, the rest after them by name in the order of the plan's language. */
export function ordered<K extends 'area' | 'institution'>(plan: Plan, kind: K): Item<K>[] {
  const wanted = plan.settings.order?.[kind === 'area' ? 'areas' : 'institutions'] ?? [];
  const rank = (id: string): number => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  const items = plan.items[kind] as readonly Item<K>[];
  const { language } = plan.settings;
  // Intl takes its time to begin with, and most plans give an order.
  let collator: Intl.Collator | undefined;
  const byName = (a: string, b: string): number => (collator ??= new Intl.Collator(language)).compare(a, b);
  const name = ({ record }: Item<K>): string => ownText((record as { name: Text }).name, language);
  return items.toSorted((a, b) => rank(a.id) - rank(b.id) || byName(name(a), name(b)) || compare(a.id, b.id));
}

/** True where the file of a register, or one in its folder, cannot be read: what it holds is not known. */
export const isUnreadable = ({ unreadable }: Plan, name: string): boolean =>
  unreadable.some((path) => path.startsWith(`${name}.`) || path.startsWith(`${name}/`));

/** The unreadable files of a folder: their names stand in every list, their rows are unknown. */
export function unreadableIn(plan: Plan, folder: string): string[] {
  const inside = plan.unreadable.filter((path) => path.startsWith(`${folder}/`));
  return inside.map((path) => path.slice(folder.length + 1).replace(/\.ya?ml$/, ''));
}

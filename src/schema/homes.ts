import type * as z from 'zod';
import type { Words } from '../words/sentence.ts';
import { itemOf, shapeOf } from './field.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';

/** A kind of file, by its title and the name of its file or folder. */
export interface Home {
  readonly title: Words;
  readonly at: string;
}

/** The names of all fields inside a schema. */
function keysIn(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const shape = shapeOf(schema) ?? {};
  const item = itemOf(schema);
  const inner = item ? [item] : Object.values(shape);
  return [...Object.keys(shape), ...inner.flatMap((each) => keysIn(each, seen))];
}

let homes: ReadonlyMap<string, readonly Home[]> | null = null;

function allHomes(): Map<string, Home[]> {
  const found = new Map<string, Home[]>();
  for (const kind of Object.values<Kind>(KINDS)) {
    for (const name of new Set(keysIn(kind.schema))) found.set(name, [...(found.get(name) ?? []), kind]);
  }
  return found;
}

/** The kind of file in which alone a field of this name stands; undefined where there is none, or several. */
export function homeOf(key: string): Home | undefined {
  homes ??= allHomes();
  const [home, another] = homes.get(key) ?? [];
  return another ? undefined : home;
}

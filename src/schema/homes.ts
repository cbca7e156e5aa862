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

let homes: ReadonlyMap<string, Home> | null = null;

/** The first kind of file in which a field of this name stands somewhere; undefined where there is none. */
export function homeOf(key: string): Home | undefined {
  homes ??= new Map(
    Object.values<Kind>(KINDS)
      .toReversed()
      .flatMap((kind) => keysIn(kind.schema).map((name) => [name, kind] as const)),
  );
  return homes.get(key);
}

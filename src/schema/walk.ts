import type * as z from 'zod';
import type { Path } from '../parse/value.ts';
import { itemOf, shapeOf, typeOf, type ValueType } from './field.ts';

/** What a walk over a record meets: maps with their records, and single values with the map they stand in. */
export interface Visitor {
  map(record: object, path: Path, type: ValueType | undefined): void;
  value(value: unknown, path: Path, type: ValueType, owner: object): void;
}

/** Goes through a record along its schema: the one walk that linking, counting and finding places follow from. */
export function walk(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
  visitor: Visitor,
  owner: object = {},
): void {
  if (value === undefined || value === null) return;
  const type = typeOf(schema);
  const item = itemOf(schema);
  if (item && Array.isArray(value)) {
    for (const [index, element] of value.entries()) walk(item, element, [...path, index], visitor, owner);
    return;
  }
  const shape = shapeOf(schema);
  if (shape) {
    const record = value as Record<string, unknown>;
    visitor.map(record, path, type);
    for (const [key, field] of Object.entries(shape))
      walk(field, record[key], [...path, key], visitor, record);
    return;
  }
  if (type) visitor.value(value, path, type, owner);
}

const known = new WeakMap<z.core.$ZodType, readonly ValueType[]>();

function collectTypes(schema: z.core.$ZodType, seen: Set<z.core.$ZodType>): ValueType[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const own = typeOf(schema);
  const item = itemOf(schema);
  const inner = item ? [item] : Object.values(shapeOf(schema) ?? {});
  return [...(own ? [own] : []), ...inner.flatMap((field) => collectTypes(field, seen))];
}

/** Every value type that a schema may hold, without a record: what its files could define or refer to. */
export function typesIn(schema: z.core.$ZodType): readonly ValueType[] {
  const types = known.get(schema) ?? collectTypes(schema, new Set());
  known.set(schema, types);
  return types;
}

/** Every field inside a schema, however deep, with its name. */
export function fieldsIn(
  schema: z.core.$ZodType,
  seen = new Set<z.core.$ZodType>(),
): (readonly [string, z.core.$ZodType])[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const item = itemOf(schema);
  const own = Object.entries(shapeOf(schema) ?? {});
  const inner = item ? [item] : own.map(([, field]) => field);
  return [...own, ...inner.flatMap((each) => fieldsIn(each, seen))];
}

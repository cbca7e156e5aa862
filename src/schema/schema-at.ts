import type * as z from 'zod';
import type { Path } from '../parse/value.ts';
import { itemOf, shapeOf } from './field.ts';

/** The schema that a path inside a record leads to, or null where the schema has no such place. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | null {
  let at: z.core.$ZodType | null = schema;
  for (const step of path) {
    if (!at) return null;
    at = typeof step === 'number' ? itemOf(at) : (shapeOf(at)?.[step] ?? null);
  }
  return at;
}

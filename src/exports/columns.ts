import type * as z from 'zod';
import type { Path } from '../parse/value.ts';
import {
  audienceOf,
  descriptionOf,
  isOptional,
  itemOf,
  shapeOf,
  typeOf,
  type Audience,
} from '../schema/field.ts';
import type { Words } from '../words/sentence.ts';

/** A column of a table: a field of the records in its rows. */
export interface Column {
  /** The name of the field; of one inside another both, with a dot. */
  readonly name: string;
  readonly path: Path;
  /** Null for a column that no field of the record stands behind. */
  readonly schema: z.core.$ZodType | null;
  readonly title: Words;
  readonly isRequired: boolean;
}

/** True for a list of maps that says more than one word of each. */
const isListOfMaps = (schema: z.core.$ZodType): boolean => {
  const item = itemOf(schema);
  return item !== null && shapeOf(item) !== null;
};

/** True for a map whose fields get columns of their own; one that may be written as a text is one value. */
const isSpread = (schema: z.core.$ZodType): boolean =>
  shapeOf(schema) !== null && typeOf(schema)?.shorthand === undefined;

function spread(
  schema: z.core.$ZodType,
  path: Path,
  audience: Audience,
  apart: ReadonlySet<string>,
): Column[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]): Column[] => {
    const own = [...path, key];
    if (audienceOf(field) === 'internal' && audience === 'public') return [];
    if (path.length === 0 && apart.has(key) && isListOfMaps(field)) return [];
    if (isSpread(field)) return spread(field, own, audience, new Set());
    const title = descriptionOf(field) ?? { en: key, pl: key };
    return [
      {
        name: own.join('.'),
        path: own,
        schema: field,
        title,
        isRequired: !isOptional(field) && path.length === 0,
      },
    ];
  });
}

/**
 * The columns for the records of a schema.
 * @param apart fields that hold lists with tables of their own
 */
export const columnsOf = (
  schema: z.core.$ZodType,
  audience: Audience,
  apart: ReadonlySet<string>,
): Column[] => spread(schema, [], audience, apart);

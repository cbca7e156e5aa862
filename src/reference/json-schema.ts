import * as z from 'zod';
import { ID_SHAPE } from '../link/ids.ts';
import { descriptionOf, isOptional, itemOf, shapeOf, typeOf, type ValueType } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { many } from '../schema/types.ts';
import type { WordLanguage } from '../words/sentence.ts';
import { pathsOf } from './kind-paths.ts';

type Json = Record<string, unknown>;

function become(json: Json, fresh: Json): void {
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, fresh);
}

/** What a value type says beyond zod, by the way its schema is built. */
const REFINE: Readonly<Record<string, (type: ValueType, json: Json) => void>> = {
  transform(type, json) {
    if (!type.json) return;
    const pattern = type.defines ? { pattern: ID_SHAPE.source } : {};
    become(json, { ...structuredClone(type.json), ...pattern });
  },
  /** Short forms: one value for a list, a text for a map. */
  pipe(type, json) {
    const [reference] = (json['allOf'] as Json[] | undefined) ?? [];
    const full = reference ?? { ...json };
    if (type.many) become(json, { anyOf: [json['items'], full] });
    else if (type.shorthand) become(json, { anyOf: [{ type: 'string' }, full] });
  },
};

function refine(schema: z.core.$ZodType, json: Json): void {
  const { type: built } = schema._zod.def;
  const type = typeOf(schema);
  if (type) REFINE[built]?.(type, json);
  if (built === 'object') requireFields(schema, json);
}

function requireFields(schema: z.core.$ZodType, json: Json): void {
  const fields = Object.entries(shapeOf(schema) ?? {});
  const required = fields.filter(([, field]) => !isOptional(field)).map(([name]) => name);
  delete json['required'];
  if (required.length > 0) json['required'] = required;
}

/** Names for maps that may hold themselves: what `validate` counts them as. */
function namedMaps(root: z.core.$ZodType): z.core.$ZodRegistry<{ id: string }> {
  const names = z.registry<{ id: string }>();
  const seen = new Set([root]);
  const visit = (schema: z.core.$ZodType): void => {
    for (const field of Object.values(shapeOf(schema) ?? {})) {
      const inner = innermost(itemOf(field) ?? field);
      if (seen.has(inner)) continue;
      seen.add(inner);
      const counted = typeOf(inner)?.counted;
      if (counted) names.add(inner as z.ZodType, { id: counted });
      visit(inner);
    }
  };
  visit(root);
  return names;
}

/** The map itself, without the wrappers that make it optional or give it a short form. */
function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  const def = schema._zod.def as { innerType?: z.core.$ZodType; out?: z.core.$ZodType };
  const inner = def.innerType ?? def.out;
  return inner ? innermost(inner) : schema;
}

/** Value types that would fill most of a schema if they stood in every place: they stand once, under their name. */
const SHARED = ['text', 'prose', 'when', 'doer'];

/** Puts a value type under its name in `shared`, and a reference in its place. */
function share(schema: z.core.$ZodType, json: Json, shared: Json): void {
  const name = typeOf(schema)?.type ?? '';
  const { type: def } = schema._zod.def;
  if (!SHARED.includes(name) || (def !== 'transform' && def !== 'pipe')) return;
  shared[name] = { ...json };
  become(json, { $ref: `#/definitions/${name}` });
}

function describe(json: Json, description: string): void {
  // What stands beside a reference is ignored in draft 07.
  if (json['$ref']) become(json, { allOf: [{ ...json }] });
  json['description'] = description;
}

/** The JSON Schema (draft 07) of a kind of plan file, for editors; of a register: the schema of its list file. */
export function jsonSchema(kind: Kind, language: WordLanguage): Json {
  const root = kind.layout === 'register' ? many(kind.schema) : kind.schema;
  const shared: Json = {};
  const { $schema, definitions, ...rest } = z.toJSONSchema(root, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    metadata: namedMaps(kind.schema),
    override({ zodSchema, jsonSchema: json }) {
      delete json.id;
      refine(zodSchema, json as Json);
      share(zodSchema, json as Json, shared);
      const words = descriptionOf(zodSchema);
      if (words) describe(json as Json, words[language]);
    },
  });
  return {
    $schema,
    title: kind.title[language],
    description: pathsOf(kind)[0]?.[language],
    ...rest,
    definitions: { ...(definitions as Json | undefined), ...shared },
  };
}

/** A JSON Schema as a file. */
export const schemaText = (kind: Kind, language: WordLanguage): string =>
  `${JSON.stringify(jsonSchema(kind, language), null, 2)}\n`;

import * as z from 'zod';
import { compare } from '../days/order.ts';
import { ID_SHAPE } from '../link/ids.ts';
import { CHECKS } from '../pipeline.ts';
import { descriptionOf, isOptional, itemOf, shapeOf, typeOf, type ValueType } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { many } from '../schema/types.ts';
import { say, type WordLanguage } from '../words/sentence.ts';
import { languageName } from '../words/terms.ts';
import { DEFAULTS } from './choices.ts';
import { pathsOf } from './kind-paths.ts';
import { SECTIONS, VALUE_TYPES } from './words.ts';

type Json = Record<string, unknown>;

const EXPECTED = {
  pl: 'Tu powinno stać: {name}. {form}.',
  en: 'Expected here: {name}. {form}.',
};

const ONE_OF = {
  pl: 'Tu powinno stać jedno ze słów: {values}.',
  en: 'Expected here is one of the words: {values}.',
};

/** Value types that may stand once for each language. */
const SEVERAL = ['text', 'prose'];
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function become(json: Json, fresh: Json): void {
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, fresh);
}

/** The languages that an editor offers for a text; others are written by hand. */
const OFFERED = ['pl', 'uk', 'en'];

/** A text, or a map from languages to texts. */
function texts(language: WordLanguage): Json {
  const offered: Json = Object.fromEntries(
    OFFERED.map((code) => [code, { type: 'string', description: languageName(code, language) }]),
  );
  return {
    anyOf: [
      { type: ['string', 'number'] },
      {
        type: 'object',
        properties: offered,
        additionalProperties: { type: 'string' },
        propertyNames: { pattern: LANGUAGE.source },
        minProperties: 1,
      },
    ],
  };
}

const sortedChecks = () => CHECKS.toSorted((a, b) => compare(a.name, b.name));

/** The names of checks, with what each asks for. */
function checks(language: WordLanguage): Json {
  const sorted = sortedChecks();
  return {
    type: 'string',
    enum: sorted.map(({ name }) => name),
    enumDescriptions: sorted.map(({ summary }) => summary[language]),
  };
}

/** What a single value has to look like, in words; editors show it for a value that does not. */
function formOf(type: ValueType, language: WordLanguage): Json {
  const words = VALUE_TYPES[type.type];
  if (!words) return {};
  const args = { name: words.name[language], form: words.form[language].replaceAll('`', '') };
  return { errorMessage: say({ words: EXPECTED, args }, language) };
}

/** What a value type says beyond zod, by the way its schema is built. */
const REFINE: Readonly<
  Record<string, (type: ValueType, json: Json, language: WordLanguage, shared: Json) => void>
> = {
  transform(type, json, language) {
    if (!type.json) return;
    if (type.refers?.includes('check')) return become(json, checks(language));
    const pattern = type.defines ? { pattern: ID_SHAPE.source } : {};
    const form = SEVERAL.includes(type.type)
      ? texts(language)
      : { ...structuredClone(type.json), ...pattern };
    become(json, { ...form, ...formOf(type, language) });
  },
  /** Short forms: one value for a list, a text for a map. */
  pipe(type, json) {
    const [reference] = (json['allOf'] as Json[] | undefined) ?? [];
    const full = reference ?? { ...json };
    if (type.many) become(json, { anyOf: [json['items'], full] });
    else if (type.shorthand) become(json, { anyOf: [{ type: 'string' }, full] });
  },
  enum({ choices = {} }, json, language) {
    const values = json['enum'] as string[];
    json['enumDescriptions'] = Object.values(choices).map((words) => words[language]);
    json['errorMessage'] = say({ words: ONE_OF, args: { values: values.join(', ') } }, language);
  },
  record(type, json, language, shared) {
    if (!type.refers?.includes('check')) return;
    shared['severity'] = json['additionalProperties'];
    const known: Json = Object.fromEntries(
      sortedChecks().map(({ name, summary }) => [
        name,
        { $ref: '#/definitions/severity', description: summary[language] },
      ]),
    );
    become(json, { type: 'object', properties: known, additionalProperties: false });
  },
};

function refine(schema: z.core.$ZodType, json: Json, language: WordLanguage, shared: Json): void {
  const { type: built } = schema._zod.def;
  const type = typeOf(schema);
  if (type) REFINE[built]?.(type, json, language, shared);
  if (built !== 'object') return;
  requireFields(schema, json);
  const section = type?.counted === undefined ? undefined : SECTIONS[type.counted];
  if (section) json['title'] = section[language];
}

function requireFields(schema: z.core.$ZodType, json: Json): void {
  const fields = Object.entries(shapeOf(schema) ?? {});
  const required = fields.filter(([, field]) => !isOptional(field)).map(([name]) => name);
  delete json['required'];
  if (required.length > 0) json['required'] = required;
  for (const [name, property] of Object.entries(json['properties'] as Record<string, Json>))
    if (Object.hasOwn(DEFAULTS, name)) property['default'] = DEFAULTS[name];
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

/** What stands beside a reference is ignored when values are judged; editors read the description there. */
function describe(json: Json, description: string): void {
  const [reference] = (json['allOf'] as Json[] | undefined) ?? [];
  if (reference) become(json, reference);
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
      refine(zodSchema, json as Json, language, shared);
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

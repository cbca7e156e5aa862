import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listExamples } from '../../scripts/examples.mjs';
import { place } from '../../src/link/layout.ts';
import { CHECKS } from '../../src/pipeline.ts';
import { DEFAULTS } from '../../src/reference/choices.ts';
import { jsonSchema } from '../../src/reference/json-schema.ts';
import { SCHEMA_KINDS } from '../../src/reference/schema-kinds.ts';
import { KINDS, type KindName } from '../../src/schema/kinds.ts';
import { exampleFiles } from '../setup/plan.ts';

type Json = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every map in a schema, however deep. */
function within(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(within);
  return isMap(value) ? [value, ...Object.values(value).flatMap(within)] : [];
}

const schemas = SCHEMA_KINDS.flatMap(([name, kind]) =>
  (['pl', 'en'] as const).map((language) => ({ name, language, schema: jsonSchema(kind, language) as Json })),
);
const propertiesIn = (schema: Json): [string, Json][] =>
  within(schema).flatMap(({ type, properties }) =>
    type === 'object' && isMap(properties) ? (Object.entries(properties) as [string, Json][]) : [],
  );

describe.each(schemas)('the schema $name in $language', ({ language, schema }) => {
  it('is a schema of draft 07', () => {
    const ajv = new Ajv({ strict: false });
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  it('describes each field, and each word of a list', () => {
    for (const [name, property] of propertiesIn(schema)) expect(property['description'], name).toMatch(/\S/);
    const lists = within(schema).filter(({ enum: values }) => typeof [values].flat()[0] === 'string');
    for (const list of lists) {
      const words = list['enumDescriptions'] as string[] | undefined;
      expect(
        words?.map((text) => /\S/.test(text)),
        String(list['enum']),
      ).toEqual((list['enum'] as string[]).map(() => true));
    }
  });

  it('takes no other fields', () => {
    const open = within(schema).filter(
      ({ type, properties, additionalProperties }) =>
        type === 'object' && isMap(properties) && additionalProperties !== false,
    );
    // Texts in several languages, and people by their ids.
    const byName = open.filter(({ minProperties, properties, additionalProperties }) =>
      Object.keys(properties as Json).length > 0 ? minProperties === 1 : isMap(additionalProperties),
    );
    expect(open).toEqual(byName);
  });

  it('has words of its language only', () => {
    const texts = within(schema).flatMap(({ description, errorMessage, title }) => [
      description,
      errorMessage,
      title,
    ]);
    const said = texts.filter((text) => typeof text === 'string').join('\n');
    if (language === 'en') expect(said).not.toMatch(/[ąćęłńóśźż„]/i);
    else expect(said).not.toMatch(/\b(?:the|expected|which|words)\b/i);
  });
});

it('gives the values that count where a field is not there, as its description says', () => {
  const fields = schemas
    .filter(({ language }) => language === 'en')
    .flatMap(({ schema }) => propertiesIn(schema))
    .filter(([, { description }]) => /default/.test(String(description)));
  expect(new Set(fields.map(([name]) => name))).toEqual(new Set(Object.keys(DEFAULTS)));
  for (const [name, { description, default: value }] of fields) {
    expect(value).toBe(DEFAULTS[name]);
    expect(String(description).toLowerCase()).toContain(String(value).toLowerCase());
  }
});

it('offers every check in lsicu.yaml', () => {
  const { properties } = jsonSchema(KINDS.settings, 'pl') as { properties: { checks: { properties: Json } } };
  expect(new Set(Object.keys(properties.checks.properties))).toEqual(new Set(CHECKS.map(({ name }) => name)));
});

it.each(listExamples())('an independent reader of schemas accepts the plan $name', ({ name }) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const judges = new Map(
    Object.entries(KINDS).map(([kind, each]) => [kind as KindName, ajv.compile(jsonSchema(each, 'pl'))]),
  );
  for (const [path, text] of Object.entries(exampleFiles(name))) {
    const at = place(path);
    const judge = at && 'kind' in at ? judges.get(at.kind) : undefined;
    expect(judge?.(parse(text)), `${path}: ${ajv.errorsText(judge?.errors)}`).toBe(true);
  }
});

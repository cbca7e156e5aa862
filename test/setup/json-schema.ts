type Json = Readonly<Record<string, unknown>>;

/** Keywords that say nothing about values. */
const SILENT = [
  '$schema',
  'title',
  'description',
  'definitions',
  'propertyNames',
  'minProperties',
  'default',
  'enumDescriptions',
  'errorMessage',
];

const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isMap(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

type Judge = (keyword: unknown, value: unknown, at: string, schema: Json, root: Json) => string[];

/** The keywords of draft 07 that the program's schemas use. */
const KEYWORDS: Readonly<Record<string, Judge>> = {
  $ref: (name, value, at, _, root) => {
    const target = (root['definitions'] as Json)[String(name).replace('#/definitions/', '')];
    if (!isMap(target)) throw new Error(`no definition ${String(name)}`);
    return judge(target, value, at, root);
  },
  type: (types, value, at) =>
    [types].flat().some((type) => isOf(String(type), value)) ? [] : [`${at} is no ${String(types)}`],
  enum: (values, value, at) =>
    (values as unknown[]).includes(value) ? [] : [`${at} is not one of its values`],
  const: (only, value, at) => (only === value ? [] : [`${at} is not one of its values`]),
  pattern: (pattern, value, at) =>
    typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value) ? [] : [`${at} is malformed`],
  minimum: (least, value, at) =>
    typeof value !== 'number' || value >= Number(least) ? [] : [`${at} is too small`],
  allOf: (schemas, value, at, _, root) => (schemas as Json[]).flatMap((each) => judge(each, value, at, root)),
  anyOf: (schemas, value, at, _, root) =>
    (schemas as Json[]).some((each) => judge(each, value, at, root).length === 0)
      ? []
      : [`${at} fits no form`],
  required: (names, value, at) =>
    isMap(value)
      ? (names as string[]).filter((name) => !Object.hasOwn(value, name)).map((name) => `${at} lacks ${name}`)
      : [],
  properties: (fields, value, at, _, root) =>
    isMap(value)
      ? Object.entries(fields as Record<string, Json>).flatMap(([name, field]) =>
          Object.hasOwn(value, name) ? judge(field, value[name], `${at}/${name}`, root) : [],
        )
      : [],
  additionalProperties: (rest, value, at, schema, root) => {
    const known = Object.keys((schema['properties'] as Json | undefined) ?? {});
    const others = isMap(value) ? Object.entries(value).filter(([name]) => !known.includes(name)) : [];
    return others.flatMap(([name, other]) =>
      rest === false ? [`${at} has ${name}`] : judge(rest as Json, other, `${at}/${name}`, root),
    );
  },
  items: (item, value, at, _, root) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => judge(item as Json, each, `${at}/${index}`, root))
      : [],
};

function judge(schema: Json, value: unknown, at: string, root: Json): string[] {
  return Object.entries(schema).flatMap(([keyword, content]) => {
    if (SILENT.includes(keyword)) return [];
    const judged = KEYWORDS[keyword];
    if (!judged) throw new Error(`unknown keyword ${keyword} at ${at}`);
    return judged(content, value, at, schema, root);
  });
}

/** What a JSON Schema finds wrong with a value. A keyword that it should not hold is a fault of the schema. */
export const mistakes = (schema: Json, value: unknown): string[] => judge(schema, value, '', schema);

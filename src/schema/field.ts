import * as z from 'zod';
import type { Words } from '../words/sentence.ts';

/** The name of what an id can stand for: `institution`, `task`. */
export type Thing = string;

/** How a thing is called: in English, in Polish, in Polish after „nie ma” (genitive) and after „wskazuje” where that differs (accusative). */
export interface Called extends Words {
  readonly none: string;
  readonly whom?: string;
  /** True where Polish says „która” of it. */
  readonly feminine?: true;
}

/** The words of a list: what each of them means. */
export type Choices = Readonly<Record<string, Words>>;

/** What a value of a field is, for those that walk over a schema: linking, counting, pages, JSON Schema. */
export interface ValueType {
  /** The name of the value type on the reference page. */
  readonly type: string;
  /** The kinds of things that a reference may point to. */
  readonly refers?: readonly Thing[];
  /** The kind of thing that this id gives a name to. */
  readonly defines?: Thing;
  /** How that thing is called. */
  readonly called?: Called;
  /** The name under which `validate` counts these maps. */
  readonly counted?: string;
  /** True where the count is given even when it is zero (cli.md: the counts of `validate`). */
  readonly headline?: boolean;
  /** The words that a value may be, in their order. */
  readonly choices?: Choices;
  /** A field of this map whose text stands for the whole map. */
  readonly shorthand?: string;
  /** What stands in for a required value that is missing or wrong, so that the rest of its record is kept. */
  readonly instead?: unknown;
  /** True where one value may stand for a list of one. */
  readonly many?: boolean;
  readonly json?: Readonly<Record<string, unknown>>;
}

// Compiling readers of records costs more than it saves on a plan, and nothing is to be compiled at run time.
z.config({ jitless: true });

const types = z.registry<ValueType>();
/** Who may read the values of a field: everybody, or only the institutions of the system. */
export type Audience = 'public' | 'internal';

const descriptions = z.registry<{ readonly words: Words; readonly audience: Audience }>();

/** Marks a schema with what its values are. */
export function typed<T extends z.ZodType>(schema: T, type: ValueType): T {
  types.add(schema, type);
  return schema;
}

/** Describes a field whose values everybody may read, in English and in Polish; both are shown to people who edit plans. */
export function field<T extends z.ZodType>(schema: T, en: string, pl: string): T {
  descriptions.add(schema, { words: { en, pl }, audience: 'public' });
  return schema;
}

/** Describes a field whose values no public document ever holds. */
export function internal<T extends z.ZodType>(schema: T, en: string, pl: string): T {
  descriptions.add(schema, { words: { en, pl }, audience: 'internal' });
  return schema;
}

/** The schema inside `optional()` and behind `preprocess()`. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const def = schema._zod.def as { type: string; innerType?: z.core.$ZodType; out?: z.core.$ZodType };
  if (def.type === 'optional' && def.innerType) return bare(def.innerType);
  if (def.type === 'pipe' && def.out) return def.out;
  return schema;
}

/** What a schema's values are: its own mark over those of the schema inside it. */
export function typeOf(schema: z.core.$ZodType): ValueType | undefined {
  const own = types.get(schema as z.ZodType);
  const def = schema._zod.def as { innerType?: z.core.$ZodType; out?: z.core.$ZodType };
  const inner = def.innerType ?? def.out;
  const within = inner ? typeOf(inner) : undefined;
  return own && within ? { ...within, ...own } : (own ?? within);
}

/** The description of a field, or undefined where it has none. */
export function descriptionOf(schema: z.core.$ZodType): Words | undefined {
  return descriptions.get(schema as z.ZodType)?.words;
}

/** Who may read a field, or undefined where that is not said. */
export function audienceOf(schema: z.core.$ZodType): Audience | undefined {
  return descriptions.get(schema as z.ZodType)?.audience;
}

/** True for a field that may be absent. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'optional';
}

/** The fields of a map, or null for anything else. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | null {
  const inner = bare(schema);
  return inner._zod.def.type === 'object' ? (inner as z.ZodObject).shape : null;
}

/** The schema of a list's items, or null for anything else. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  const inner = bare(schema);
  return inner._zod.def.type === 'array' ? (inner as z.ZodArray).element : null;
}

import type * as z from 'zod';
import type { Plain } from '../edit/edit.ts';
import { writtenValue } from '../edit/written-value.ts';
import type { Plan } from '../model/plan.ts';
import { isRecord, valueAt, type Path } from '../parse/value.ts';
import { isOptional, itemOf, shapeOf, typeOf, type Thing } from '../schema/field.ts';
import { DOERS } from '../schema/parts.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { nearestKey } from '../schema/synonyms.ts';
import { sentence, type Sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { namingField, type NewKind } from './new-kinds.ts';
import { thingAsked } from './thing-asked.ts';

const W = {
  form: {
    pl: 'Opcja --set wymaga nazwy pola i wartości ze znakiem „=” między nimi: --set due=2026-09-30; podano „{typed}”.',
    en: 'The option --set needs the name of a field and a value with “=” between them: --set due=2026-09-30; not “{typed}”.',
  },
  noField: {
    pl: 'Karta rodzaju „{kind}” nie ma pola „{field}”.{hint}',
    en: 'A card of the kind “{kind}” has no field “{field}”.{hint}',
  },
  near: { pl: ' Czy chodziło o „{near}”?', en: ' Did you mean “{near}”?' },
  fields: { pl: ' Pola: {fields}.', en: ' The fields: {fields}.' },
  id: {
    pl: 'Identyfikator podaje opcja --id.',
    en: 'The id is given by the option --id.',
  },
  whole: {
    pl: 'Pole „{field}” składa się z innych pól. Podaj jedno z nich: {fields}.',
    en: 'The field “{field}” is made of other fields. Name one of them: {fields}.',
  },
} satisfies Record<string, Words>;

/** What was typed for a field. */
export interface Given {
  readonly path: Path;
  readonly typed: string;
}

/** Flags that are a field of their own; a name and a title stand for whatever a card is called by. */
const FIELD_FLAGS = ['name', 'title', 'date', 'area', 'leader', 'responsible', 'due'] as const;

/** What stood behind a flag, each time that it was given. */
export function typedFor({ options }: Pick<Call, 'options'>, flag: string): readonly string[] {
  const value = options[flag];
  if (typeof value === 'string') return [value];
  return typeof value === 'object' ? value : [];
}

/** The field that a flag stands for; null where the card has none such. */
function fieldOfFlag(flag: string, schema: z.core.$ZodType): string | null {
  const shape = shapeOf(schema) ?? {};
  const candidates = flag === 'area' ? ['areas', 'area'] : [flag];
  const own = candidates.find((name) => Object.hasOwn(shape, name));
  return own ?? (flag === 'name' || flag === 'title' ? namingField(schema) : null);
}

/** `milestones.1.when` → the way to the field; items are counted from 1. */
const pathOf = (field: string): Path =>
  field.split('.').map((step) => (/^[1-9]\d*$/.test(step) ? Number(step) - 1 : step));

function unknownField({ name, schema }: NewKind, field: string): UserError {
  const fields = Object.keys(shapeOf(schema) ?? {}).filter((key) => key !== 'id');
  const near = nearestKey(field, fields, schema);
  const hint: Sentence =
    near === undefined ? sentence(W.fields, { fields: fields.join(', ') }) : sentence(W.near, { near });
  return new UserError(W.noField, { kind: name, field, hint });
}

function givenBySet(kind: NewKind, typed: string): Given {
  const [, field = '', value] = /^\s*([\w.-]+)\s*=([\s\S]*)$/.exec(typed) ?? [];
  if (value === undefined) throw new UserError(W.form, { typed });
  const path = pathOf(field);
  if (path[0] === 'id') throw new UserError(W.id);
  if (!schemaAt(kind.schema, path)) throw unknownField(kind, field);
  return { path, typed: value.trim() };
}

/** True where `--area` says in which list the card stands, as the card itself has no area. */
export const isAreaHolder = ({ schema, home }: NewKind): boolean =>
  home.form === 'list' && home.of.includes('area') && fieldOfFlag('area', schema) === null;

/** What a call gives for the fields of a card. @throws {UserError} for a field that the card has not */
export function givenBy(call: Pick<Call, 'options'>, kind: NewKind): Given[] {
  const flags = FIELD_FLAGS.filter((flag) => flag !== 'area' || !isAreaHolder(kind));
  const own = flags.flatMap((flag): Given[] => {
    const typed = typedFor(call, flag);
    if (typed.length === 0) return [];
    const field = fieldOfFlag(flag, kind.schema);
    if (field === null) throw unknownField(kind, flag);
    return typed.map((each) => ({ path: [field], typed: each }));
  });
  return [...own, ...typedFor(call, 'set').map((typed) => givenBySet(kind, typed))];
}

/** The things that a field may refer to; a doer is written by its id. */
export function refersTo(schema: z.core.$ZodType): readonly Thing[] {
  const inner = itemOf(schema) ?? schema;
  const { type, refers, shorthand } = typeOf(inner) ?? {};
  if (type === 'names') return [];
  if (type === 'doer') return DOERS;
  const field = shorthand === undefined ? undefined : shapeOf(inner)?.[shorthand];
  return refers ?? (field ? (typeOf(field)?.refers ?? []) : []);
}

/** Gives the values of a card as they are written into a file. */
export class CardValues {
  readonly #kind: NewKind;
  #value: Plain = {};

  constructor(kind: NewKind) {
    this.#kind = kind;
  }

  /** The fields so far, in the order of the schema. */
  get value(): { readonly [key: string]: Plain } {
    return inOrder(this.#kind.schema, this.#value) as { readonly [key: string]: Plain };
  }

  schema(path: Path): z.core.$ZodType | null {
    return schemaAt(this.#kind.schema, path);
  }

  set(path: Path, value: Plain): void {
    this.#value = placed(this.#value, path, value);
  }

  /** Sets a field from what was typed, several times for a list. @throws {UserError} for an unknown reference */
  async type(
    path: Path,
    typed: readonly string[],
    asked: { readonly call: Call; readonly plan: Plan; readonly language: WordLanguage },
  ): Promise<void> {
    const schema = this.schema(path);
    if (!schema) return;
    const shape = shapeOf(itemOf(schema) ?? schema);
    if (shape && typeOf(itemOf(schema) ?? schema)?.shorthand === undefined) {
      const field = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
      const step = itemOf(schema) ? `${field}.1` : field;
      const fields = Object.keys(shape).map((key) => `${step}.${key}`);
      throw new UserError(W.whole, { field, fields: fields.join(', ') });
    }
    const things = refersTo(schema);
    this.set(path, writtenValue(schema, things.length > 0 ? await ids(typed, things, asked) : typed));
  }

  /** The first field that a card needs and has not yet; null where it has all. */
  missing(): Path | null {
    return missingIn(this.#kind.schema, this.#value, []);
  }
}

/** Ids of things that were named by their ids or names, several with commas between. */
async function ids(
  typed: readonly string[],
  things: readonly Thing[],
  { call, plan, language }: { call: Call; plan: Plan; language: WordLanguage },
): Promise<string[]> {
  const words = typed.flatMap((each) => each.split(',').map((word) => word.trim()));
  const found: string[] = [];
  for (const word of words.filter((each) => each !== ''))
    found.push((await thingAsked(call, plan, word, things, language)).id);
  return found;
}

function placed(value: Plain | undefined, path: Path, fresh: Plain): Plain {
  const [step, ...rest] = path;
  if (step === undefined) return fresh;
  if (typeof step === 'number') {
    const list: readonly Plain[] = Array.isArray(value) ? (value as readonly Plain[]) : [];
    const at = Math.min(step, list.length);
    return [...list.slice(0, at), placed(list[at], rest, fresh), ...list.slice(at + 1)];
  }
  const map = isRecord(value) ? (value as Readonly<Record<string, Plain>>) : {};
  return { ...map, [step]: placed(map[step], rest, fresh) };
}

/** A value with its fields in the order of the schema. */
function inOrder(schema: z.core.$ZodType | null, value: Plain): Plain {
  if (Array.isArray(value)) {
    const item = schema ? itemOf(schema) : null;
    return (value as readonly Plain[]).map((each) => inOrder(item, each));
  }
  const shape = schema ? shapeOf(schema) : null;
  if (!shape || !isRecord(value)) return value;
  const entries = Object.entries(shape).flatMap(([key, field]) =>
    Object.hasOwn(value, key) ? [[key, inOrder(field, value[key] as Plain)] as const] : [],
  );
  return Object.fromEntries(entries);
}

function missingIn(schema: z.core.$ZodType, value: unknown, path: Path): Path | null {
  const item = itemOf(schema);
  if (item && Array.isArray(value)) {
    const found = value.map((each, index) => missingIn(item, each, [...path, index]));
    return found.find((each) => each !== null) ?? null;
  }
  const shape = shapeOf(schema);
  if (!shape || (value !== undefined && !isRecord(value))) return null;
  const fields = Object.entries(shape).filter(([, field]) => typeOf(field)?.defines === undefined);
  for (const [key, field] of fields) {
    const missing = missingAt(field, valueAt(value ?? {}, [key]), [...path, key]);
    if (missing) return missing;
  }
  return null;
}

function missingAt(field: z.core.$ZodType, value: unknown, path: Path): Path | null {
  if (value !== undefined) return missingIn(field, value, path);
  return isOptional(field) ? null : startOf(field, path);
}

/** The first single value inside a field that is not there. */
function startOf(field: z.core.$ZodType, path: Path): Path {
  const item = itemOf(field);
  const inner = item ?? field;
  const shape = shapeOf(inner);
  if (!shape || typeOf(inner)?.shorthand !== undefined) return path;
  const place = item ? [...path, 0] : path;
  const [first] = Object.entries(shape).filter(([key, each]) => !isOptional(each) && key !== 'id');
  return first ? startOf(first[1], [...place, first[0]]) : path;
}

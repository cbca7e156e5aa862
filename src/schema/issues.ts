import type * as z from 'zod';
import type { PlanFile } from '../parse/file.ts';
import { UNREADABLE, isRecord, valueAt, type Path } from '../parse/value.ts';
import type { Finding } from '../findings/finding.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { descriptionOf, itemOf, shapeOf, typeOf } from './field.ts';
import { nearest } from './nearest.ts';
import type { Refusal } from './scalar.ts';

const W = {
  unknownKey: { pl: 'Plan nie zna w tym miejscu pola „{key}”.', en: 'The plan has no field “{key}” here.' },
  allowedKeys: { pl: 'Można tu wpisać: {keys}.', en: 'Fields that may stand here: {keys}.' },
  didYouMean: { pl: 'Czy chodziło o „{near}”?', en: 'Did you mean “{near}”?' },
  quote: {
    pl: 'Jeśli to tekst, w którym stoi dwukropek, weź go cały w cudzysłów.',
    en: 'If this is a text that holds a colon, put the whole of it in quotes.',
  },
  missing: { pl: 'Brakuje pola „{key}”: {what}', en: 'The field “{key}” is missing: {what}' },
  add: { pl: 'Dopisz wiersz zaczynający się od: {key}:', en: 'Add a line that begins with: {key}:' },
  empty: {
    pl: 'Pole „{key}” jest puste. Wpisz wartość albo usuń ten wiersz.',
    en: 'The field “{key}” is empty. Fill it in or remove the line.',
  },
  wrong: { pl: 'Pole „{key}” wymaga {expected}.', en: 'The field “{key}” needs {expected}.' },
  wrongRoot: { pl: 'Plik wymaga {expected}.', en: 'The file needs {expected}.' },
  map: {
    pl: 'pól z nazwami, każdego w osobnym wierszu (nazwa: wartość)',
    en: 'named fields, each on a line of its own (name: value)',
  },
  list: {
    pl: 'listy: każda pozycja w osobnym wierszu, po myślniku i odstępie',
    en: 'a list: each item on a line of its own, after a hyphen and a blank',
  },
  value: {
    pl: 'Pole „{key}” nie przyjmuje wartości „{value}”.',
    en: 'The field “{key}” does not take the value “{value}”.',
  },
  allowed: { pl: 'Dozwolone wartości: {values}.', en: 'Values it takes: {values}.' },
} satisfies Record<string, Words>;

/** The part of a zod issue that is used here. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Where a record stands in its file, and its raw value. */
export interface Place {
  readonly file: PlanFile;
  readonly base: Path;
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
}

/** The schema that a path inside a record leads to. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | null {
  let at: z.core.$ZodType | null = schema;
  for (const step of path) {
    if (!at) return null;
    at = typeof step === 'number' ? itemOf(at) : (shapeOf(at)?.[step] ?? null);
  }
  return at;
}

const fieldName = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

const error = (rule: string, at: Finding['at'], message: Sentence, hint?: Sentence): Finding => ({
  rule,
  severity: 'error',
  at,
  message,
  ...(hint ? { hint } : {}),
});

/** True for a text with a colon that YAML reads as a map of one field: `- Kursy: język polski`. */
function isTextWithColon(place: Place, path: Path): boolean {
  const value = valueAt(place.value, path);
  const schema = schemaAt(place.schema, path);
  const type = schema && typeOf(schema);
  if (!isRecord(value) || !type) return false;
  const [key = '', ...others] = Object.keys(value);
  if (key === '' || others.length > 0) return false;
  if (type.shorthand !== undefined) return !Object.hasOwn(shapeOf(schema) ?? {}, key);
  return ['text', 'prose'].includes(type.type) && !/^[a-z]{2,3}(-|$)/.test(key);
}

function unknownKeys(place: Place, path: Path, keys: readonly string[]): Finding[] {
  const target = schemaAt(place.schema, path);
  const allowed = Object.keys((target && shapeOf(target)) ?? {});
  const present = valueAt(place.value, path);
  const free = allowed.filter((key) => !(isRecord(present) && Object.hasOwn(present, key)));
  return keys.map((key) => {
    const near = nearest(key, free);
    const other = isTextWithColon(place, path)
      ? sentence(W.quote)
      : sentence(W.allowedKeys, { keys: allowed.join(', ') });
    const hint = near ? sentence(W.didYouMean, { near }) : other;
    return error(
      'key-unknown',
      place.file.at([...place.base, ...path, key], 'key'),
      sentence(W.unknownKey, { key }),
      hint,
    );
  });
}

/** A misspelt key is one mistake: the required key that it stands for is not missed as well. */
function isMisspelt(place: Place, path: Path, key: string): boolean {
  const parent = valueAt(place.value, path);
  if (!isRecord(parent)) return false;
  const target = schemaAt(place.schema, path);
  const allowed = Object.keys((target && shapeOf(target)) ?? {});
  const free = allowed.filter((name) => !Object.hasOwn(parent, name));
  return Object.keys(parent).some((name) => !allowed.includes(name) && nearest(name, free) === key);
}

function missing(place: Place, path: Path): Finding[] {
  const key = fieldName(path);
  const parent = path.slice(0, -1);
  if (isMisspelt(place, parent, key) || isTextWithColon(place, parent)) return [];
  const schema = schemaAt(place.schema, path);
  const what = sentence((schema && descriptionOf(schema)) ?? { pl: '', en: '' });
  const at = place.file.at([...place.base, ...parent]);
  return [error('key-missing', at, sentence(W.missing, { key, what }), sentence(W.add, { key }))];
}

function wrongType(place: Place, path: Path, expected: Sentence): Finding[] {
  const key = fieldName(path);
  const at = place.file.at([...place.base, ...path]);
  if (valueAt(place.value, path) === null && key)
    return [error('type-wrong', at, sentence(W.empty, { key }))];
  const message = key ? sentence(W.wrong, { key, expected }) : sentence(W.wrongRoot, { expected });
  return [error('type-wrong', at, message, isTextWithColon(place, path) ? sentence(W.quote) : undefined)];
}

function unknownValue(place: Place, path: Path, values: readonly unknown[]): Finding[] {
  const value = valueAt(place.value, path);
  if (value === null) return wrongType(place, path, sentence(W.map));
  const allowed = values.map(String);
  const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const hint = near ? sentence(W.didYouMean, { near }) : sentence(W.allowed, { values: allowed.join(', ') });
  const printed = typeof value === 'object' ? '…' : String(value as string | number | boolean);
  const at = place.file.at([...place.base, ...path]);
  return [error('value-unknown', at, sentence(W.value, { key: fieldName(path), value: printed }), hint)];
}

/** One mistake in one record in the words of the plan; nothing for what is reported already. */
export function findingsOf(issue: Issue, place: Place): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (path.some((_, index) => valueAt(place.value, path.slice(0, index + 1)) === UNREADABLE)) return [];
  if (issue.code === 'unrecognized_keys') return unknownKeys(place, path, issue.keys ?? []);
  const value = valueAt(place.value, path);
  if (value === undefined && path.length > 0) return missing(place, path);
  if (issue.code === 'invalid_value') return unknownValue(place, path, issue.values ?? []);
  const refusal = issue.params?.['refusal'] as Refusal | undefined;
  if (!refusal) return wrongType(place, path, sentence(issue.expected === 'array' ? W.list : W.map));
  if (refusal.rule === 'type-wrong') return wrongType(place, path, refusal.message);
  return [error(refusal.rule, place.file.at([...place.base, ...path]), refusal.message, refusal.hint)];
}

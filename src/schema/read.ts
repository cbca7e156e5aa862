import type * as z from 'zod';
import type { Finding } from '../findings/finding.ts';
import { isRecord, valueAt, type Path } from '../parse/value.ts';
import { shapeOf, typeOf, type Thing } from './field.ts';
import { RemovedItems } from './removed.ts';
import { findingsOf, type Issue, type Place } from './issues.ts';
import { schemaAt } from './schema-at.ts';
import { typesIn } from './walk.ts';
import { withoutWordQuotes } from './word-quotes.ts';

/** A record and what is wrong with it. `null` where nothing of it survived; ids that went with lost parts are named. */
export interface ReadRecord<T> {
  readonly record: T | null;
  readonly findings: readonly Finding[];
  readonly lost: readonly string[];
  /** Kinds of things that unreadable parts may have given names to. */
  readonly hidden: readonly Thing[];
  /** Paths in the file of maps that have lost something: what they lack is not to be missed a second time. */
  readonly damaged: readonly Path[];
  /** The path in the file of what stands under a path of the record. */
  readonly original: (path: Path) => Path;
}

type Gone = (path: Path) => void;

/** The value without what stands under a path; `gone` hears of each list item that goes. */
function without(value: unknown, path: Path, gone: Gone): unknown {
  if (valueAt(value, path) !== undefined && Array.isArray(valueAt(value, path.slice(0, -1)))) gone(path);
  return cut(value, path);
}

function cut(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (typeof step === 'number' && !Array.isArray(value)) return cut(value, rest);
  if (Array.isArray(value)) {
    const inner = cut(value[Number(step)], rest);
    return inner === undefined ? value.toSpliced(Number(step), 1) : value.with(Number(step), inner);
  }
  if (!isRecord(value)) return undefined;
  const { [step]: old, ...others } = value;
  const inner = cut(old, rest);
  return inner === undefined ? others : { ...others, [String(step)]: inner };
}

/** The value with some keys of the map under a path left out. */
function withoutKeys(value: unknown, path: Path, keys: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (Array.isArray(value) && step !== undefined)
    return value.with(Number(step), withoutKeys(value[Number(step)], rest, keys));
  if (typeof step === 'number') return withoutKeys(value, rest, keys);
  if (!isRecord(value)) return value;
  if (step !== undefined) return { ...value, [step]: withoutKeys(value[step], rest, keys) };
  const gone = new Set(keys);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !gone.has(key)));
}

function withValue(value: unknown, path: Path, key: string, set: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return isRecord(value) ? { ...value, [key]: set } : value;
  if (Array.isArray(value)) return value.with(Number(step), withValue(value[Number(step)], rest, key, set));
  if (typeof step === 'number') return withValue(value, rest, key, set);
  return isRecord(value) ? { ...value, [step]: withValue(value[step], rest, key, set) } : value;
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isRecord(value)) return [];
  const own = typeof value['id'] === 'string' ? [value['id']] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** The map that has lost a required field: a text is replaced by the id, anything else takes the whole map with it. */
function repairMissing(place: Place, value: unknown, path: Path, name: string, gone: Gone): unknown {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const field = schemaAt(place.schema, path);
  const type = field ? typeOf(field) : undefined;
  if (type?.instead !== undefined) return withValue(value, parent, key, type.instead);
  if (type?.type === 'text') {
    const holder = valueAt(value, parent);
    const id =
      isRecord(holder) && typeof holder['id'] === 'string' ? holder['id'] : parent.length === 0 ? name : '—';
    return withValue(value, parent, key, id);
  }
  return parent.length === 0 ? undefined : without(value, parent, gone);
}

const stepsOf = (issue: Issue): Path =>
  issue.path.map((step) => (typeof step === 'number' ? step : String(step)));

function repair(place: Place, value: unknown, issue: Issue, name: string, gone: Gone): unknown {
  const path = stepsOf(issue);
  if (issue.code === 'unrecognized_keys') {
    return withoutKeys(value, path, issue.keys ?? []);
  }
  if (path.length === 0) return undefined;
  return valueAt(value, path) === undefined
    ? repairMissing(place, value, path, name, gone)
    : without(value, path, gone);
}

/** Fields that say of a map that it is a thing and no part of one. */
const NAMES = ['id', 'name', 'title', 'date', 'entries', 'function', 'rule'];

/** The thing that a mistake belongs to: the nearest map around it that has a name or a date of its own. */
function holderOf(place: Place, issue: Issue): Path {
  const whole = stepsOf(issue);
  for (
    let path = issue.code === 'unrecognized_keys' ? whole : whole.slice(0, -1);
    path.length > 0;
    path = path.slice(0, -1)
  ) {
    const schema = schemaAt(place.schema, path);
    const shape = schema ? shapeOf(schema) : null;
    if (shape && NAMES.some((name) => name in shape)) return path;
  }
  return [];
}

/** What an id that is missing or no id, or a value in place of a map, may have given names to. */
function hiddenBy(place: Place, issue: Issue): readonly Thing[] {
  const path = stepsOf(issue);
  const schema = schemaAt(place.schema, path);
  if (!schema || issue.code === 'unrecognized_keys') return [];
  const type = typeOf(schema);
  const value = valueAt(place.value, path);
  if (type?.defines) return [type.defines];
  // What can be looked into shows the ids that it holds.
  return typeof value === 'object' && value !== null
    ? []
    : typesIn(schema).flatMap(({ defines }) => defines ?? []);
}

/** True for a path at or below one of some others: what stands there has been taken out already. */
const isInside = (path: Path, others: readonly Path[]): boolean =>
  others.some((other) => other.every((step, index) => step === path[index]));

const ROUNDS = 50;

/**
 * Reads a value as a record of its schema. What is wrong is reported and taken out; the rest survives.
 * @param name stands in for the missing name of the whole record
 */
export function readRecord<S extends z.ZodType>(
  schema: S,
  written: Place,
  name: string,
): ReadRecord<z.output<S>> {
  const { value: bare, findings: quotes } = withoutWordQuotes(written);
  const place = { ...written, value: bare };
  let value = bare;
  const first = schema.safeParse(value);
  if (first.success)
    return {
      record: first.data,
      findings: quotes,
      lost: [],
      hidden: [],
      damaged: [],
      original: (path) => path,
    };
  const findings = [
    ...quotes,
    ...(first.error.issues as Issue[]).flatMap((issue) => findingsOf(issue, place)),
  ];
  const removed = new RemovedItems();
  const gone: Gone = (path) => removed.add(path);
  let result: z.ZodSafeParseResult<z.output<S>> = first;
  for (let round = 0; round < ROUNDS && !result.success && value !== undefined; round += 1) {
    // From the last issue backwards, so that positions in lists stay right.
    const issues = (result.error.issues as Issue[]).toReversed();
    const here: Path[] = [];
    const leave: Gone = (path) => {
      here.push(path);
      gone(path);
    };
    value = issues.reduce<unknown>(
      (rest, issue) =>
        rest === undefined || isInside(stepsOf(issue), here) ? rest : repair(place, rest, issue, name, leave),
      value,
    );
    result = value === undefined ? result : schema.safeParse(value);
  }
  const left = value === undefined ? [] : idsIn(value);
  const lost = idsIn(place.value).filter((id) => !left.includes(id));
  return {
    record: result.success ? result.data : null,
    findings,
    lost,
    hidden: (first.error.issues as Issue[]).flatMap((issue) => hiddenBy(place, issue)),
    damaged: (first.error.issues as Issue[]).map((issue) => holderOf(place, issue)),
    original: (path) => removed.original(path),
  };
}

import type * as z from 'zod';
import type { PlanFile } from '../parse/file.ts';
import { UNREADABLE, isRecord, valueAt, type Path } from '../parse/value.ts';
import type { Finding } from '../findings/finding.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { readFlow } from '../parse/flow.ts';
import { descriptionOf, shapeOf, typeOf, type Called } from './field.ts';
import { adviseDate } from './guess-when.ts';
import { homeOf } from './homes.ts';
import type { Refusal } from './scalar.ts';
import { schemaAt } from './schema-at.ts';
import { slug } from './slug.ts';
import { fieldOf, quotable, subjectAt, subjectFile } from './subject.ts';
import { explained, nearestKey, nearestValue } from './synonyms.ts';

const W = {
  unknownKey: {
    pl: '{who} ma pole „{key}”, którego plan tu nie zna.',
    en: '{who} has the field “{key}”, which is not known here.',
  },
  allowedKeys: { pl: 'Można tu wpisać: {keys}.', en: 'Fields you can write here: {keys}.' },
  home: {
    pl: 'Takie pole wpisuje się gdzie indziej: {title} ({at}).',
    en: 'This field belongs elsewhere: {title} ({at}).',
  },
  named: {
    pl: 'Identyfikatorem jest nazwa pliku („{id}”); w samym pliku się go nie wpisuje.',
    en: 'The id is the name of the file (“{id}”); it is not written in the file itself.',
  },
  remove: { pl: 'Usuń ten wiersz.', en: 'Remove this line.' },
  didYouMean: { pl: 'Czy chodziło o „{near}”?', en: 'Did you mean “{near}”?' },
  colon: {
    pl: '{who} ma tekst, w którym po dwukropku jest odstęp, więc YAML czyta go jako pole „{key}”.',
    en: '{who} has a text with a colon and a space after it, so YAML reads “{key}” as the name of a field.',
  },
  quotes: { pl: 'Weź cały tekst w cudzysłów.', en: 'Put the whole text in quotes.' },
  missing: {
    pl: '{who} nie ma wymaganego pola „{key}”.',
    en: '{who} lacks the required field “{key}”.',
  },
  holds: { pl: 'Pole „{key}”: {what}', en: 'The field “{key}”: {what}' },
  empty: { pl: '{field} jest puste.', en: '{field} is empty.' },
  fill: { pl: 'Wpisz wartość albo usuń ten wiersz.', en: 'Fill it in or remove the line.' },
  wrong: { pl: '{field} wymaga {expected}.', en: '{field} needs {expected}.' },
  wrongRoot: { pl: '{who} wymaga {expected}.', en: '{who} needs {expected}.' },
  map: {
    pl: 'pól z nazwami, każdego w osobnym wierszu (nazwa: wartość)',
    en: 'named fields, each on a line of its own (name: value)',
  },
  list: {
    pl: 'listy: każda pozycja w osobnym wierszu, po myślniku i odstępie',
    en: 'a list: each item on a line of its own, after a hyphen and a space',
  },
  value: {
    pl: '{field} nie przyjmuje wartości „{value}”.',
    en: '{field} does not take the value “{value}”.',
  },
  unquote: {
    pl: '{field} przyjmuje liczbę „{value}” bez cudzysłowu.',
    en: '{field} takes the number “{value}” without quotes.',
  },
  noMap: {
    pl: '{field} przyjmuje jedno słowo, a stoi tu lista albo kilka pól.',
    en: '{field} takes one word, and this is a list or several fields.',
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
  /** How the whole record is called, where its own id does not say so, and the id that its file's name gives it. */
  readonly called?: Called;
  readonly id?: string;
}

const fieldName = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

type Told = Pick<Finding, 'hint' | 'remedy'>;

const error = (rule: string, at: Finding['at'], message: Sentence, told: Told = {}): Finding => ({
  rule,
  severity: 'error',
  at,
  message,
  ...told,
});

const didYouMean = (near: string): Told => ({
  hint: sentence(W.didYouMean, { near }),
  remedy: { replace: near },
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

/** The text with a colon, marked as a whole, and the same in quotes. */
function textWithColon(rule: string, place: Place, path: Path): Finding {
  const value = valueAt(place.value, path);
  const [key, rest] = (isRecord(value) ? Object.entries(value)[0] : undefined) ?? ['', undefined];
  const from = place.file.at([...place.base, ...path, key], 'key');
  const to = place.file.at([...place.base, ...path, key]);
  const simple = typeof rest === 'string' && !/["\\\n]/.test(key + rest) && from.line === to.endLine;
  const remedy = simple ? { remedy: { replace: `"${key}: ${rest}"` } } : {};
  const at = simple ? { ...from, endLine: to.endLine, endColumn: to.endColumn } : from;
  const message = sentence(W.colon, { who: subjectAt(place, path).who, key });
  return error(rule, at, message, { hint: sentence(W.quotes), ...remedy });
}

const MANY_KEYS = 12;

/** What to do about a field that is near to none. */
function elsewhere(key: string, free: readonly string[]): Told {
  const home = homeOf(key);
  if (home) return { hint: sentence(W.home, { title: sentence(home.title), at: home.at }) };
  const keys = free.slice(0, MANY_KEYS).join(', ') + (free.length > MANY_KEYS ? ', …' : '');
  return free.length > 0 ? { hint: sentence(W.allowedKeys, { keys }) } : {};
}

function unknownKeys(place: Place, path: Path, keys: readonly string[]): Finding[] {
  const target = schemaAt(place.schema, path);
  const allowed = Object.keys((target && shapeOf(target)) ?? {});
  const present = valueAt(place.value, path);
  const free = allowed.filter((key) => !(isRecord(present) && Object.hasOwn(present, key)));
  if (isTextWithColon(place, path)) return [textWithColon('key-unknown', place, path)];
  const { who } = subjectAt(place, path);
  return keys.map((key) => {
    if (key === 'id' && path.length === 0 && place.id !== undefined) return idInside(place, place.id);
    const message = sentence(W.unknownKey, { who, key });
    const near = nearestKey(key, free, target);
    const at = place.file.at([...place.base, ...path, key], 'key');
    return error('key-unknown', at, message, near ? didYouMean(near) : elsewhere(key, free));
  });
}

/** An id in a file whose name is the id. */
export function idInside(place: Pick<Place, 'file' | 'base'>, id: string): Finding {
  const at = place.file.at([...place.base, 'id'], 'key');
  return error('key-unknown', at, sentence(W.named, { id }), { hint: sentence(W.remove) });
}

/** A misspelt key is one mistake: the required key that it stands for is not missed as well. */
function isMisspelt(place: Place, path: Path, key: string): boolean {
  const parent = valueAt(place.value, path);
  if (!isRecord(parent)) return false;
  const target = schemaAt(place.schema, path);
  const allowed = Object.keys((target && shapeOf(target)) ?? {});
  const free = allowed.filter((name) => !Object.hasOwn(parent, name));
  return Object.keys(parent).some(
    (name) => !allowed.includes(name) && nearestKey(name, free, target) === key,
  );
}

/** What to write for a missing field: an id is made from the title. */
function lineFor(place: Place, parent: Path, key: string): Sentence {
  const holder = valueAt(place.value, parent);
  const title = isRecord(holder) ? (holder['title'] ?? holder['name']) : undefined;
  const id = key === 'id' && typeof title === 'string' ? slug(title) : '';
  return sentence({ pl: `${key}: ${id || '…'}`, en: `${key}: ${id || '…'}` });
}

/** A field to add: as a line of its own, or inside the braces that hold the others. */
function adding(line: string, at: Finding['at'], add: Sentence): Finding['remedy'] {
  const letters = Array.from(line);
  const head = letters.slice(0, at.column - 1).join('');
  const start = /\{\s*$/.exec(head)?.index ?? (letters[at.column - 1] === '{' ? head.length : -1);
  if (start < 0) return { add };
  const [before, braces] = [line.slice(0, start), line.slice(start)];
  const { end } = readFlow(braces);
  const field = add.words.pl;
  if (end < 0) return { line: `${before}{${field}, ${braces.slice(1).trimStart()}` };
  const others = braces.slice(1, end - 1).trim();
  return { line: `${before}{${others === '' ? '' : `${others}, `}${field}}${braces.slice(end)}` };
}

function missing(place: Place, path: Path): Finding[] {
  const key = fieldName(path);
  const parent = path.slice(0, -1);
  if (isMisspelt(place, parent, key) || isTextWithColon(place, parent)) return [];
  const schema = schemaAt(place.schema, path);
  const described = schema ? descriptionOf(schema) : undefined;
  const hint = described ? { hint: sentence(W.holds, { key, what: sentence(described) }) } : {};
  const at = place.file.at([...place.base, ...parent]);
  const message = sentence(W.missing, { who: subjectAt(place, parent).who, key });
  const remedy = adding(place.file.line(at.line), at, lineFor(place, parent, key));
  return [error('key-missing', at, message, { ...hint, ...(remedy ? { remedy } : {}) })];
}

const named = (place: Place, path: Path): Sentence =>
  fieldOf(subjectAt(place, path.slice(0, -1)), fieldName(path));

function wrongType(place: Place, path: Path, expected: Sentence, told: Told = {}): Finding[] {
  const key = fieldName(path);
  const at = place.file.at([...place.base, ...path]);
  const field = named(place, path);
  if (valueAt(place.value, path) === null && key)
    return [error('type-wrong', at, sentence(W.empty, { field }), { hint: sentence(W.fill) })];
  const message = key
    ? sentence(W.wrong, { field, expected })
    : sentence(W.wrongRoot, { who: subjectFile(place.file.path).who, expected });
  if (isTextWithColon(place, path)) return [textWithColon('type-wrong', place, path)];
  return [error('type-wrong', at, message, told)];
}

function unknownValue(place: Place, path: Path, values: readonly unknown[]): Finding[] {
  const value = valueAt(place.value, path);
  if (value === null) return wrongType(place, path, sentence(W.map));
  const allowed = values.map(String);
  const at = place.file.at([...place.base, ...path]);
  const field = named(place, path);
  const schema = schemaAt(place.schema, path);
  const hint = { hint: sentence(W.allowed, { values: sentence(explained(allowed, schema)) }) };
  if (typeof value === 'object') return [error('value-unknown', at, sentence(W.noMap, { field }), hint)];
  const printed = String(value as string | number | boolean);
  if (typeof value === 'string' && values.some((each) => typeof each === 'number' && String(each) === value))
    return [
      error('value-unknown', at, sentence(W.unquote, { field, value }), { remedy: { replace: value } }),
    ];
  // One number is not a slip for another.
  const near = /^\d+$/.test(printed) ? undefined : nearestValue(printed, allowed, schema);
  const message = sentence(W.value, { field, value: quotable(printed) });
  return [error('value-unknown', at, message, near ? didYouMean(near) : hint)];
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
  return refusal
    ? refused(place, path, refusal)
    : wrongType(place, path, sentence(issue.expected === 'array' ? W.list : W.map));
}

/** A value that the reader of its type refuses, with the field it stands in. */
function refused(place: Place, path: Path, refusal: Refusal): Finding[] {
  const { rule, message, hint, remedy } = refusal;
  const told = { ...(hint ? { hint } : {}), ...(remedy ? { remedy } : {}) };
  const schema = schemaAt(place.schema, path);
  const isDate = schema && typeOf(schema)?.type === 'when' && !hint && !remedy;
  const advice = isDate ? adviseDate(String(valueAt(place.value, path))) : told;
  if (rule === 'type-wrong') return wrongType(place, path, message, advice);
  const whole = sentence(message.words, { ...message.args, field: named(place, path) });
  return [error(rule, place.file.at([...place.base, ...path]), whole, advice)];
}

import type { Edit, Plain } from '../../src/edit/edit.ts';
import { isPlain } from '../../src/edit/print-scalar.ts';
import type { PlanFile } from '../../src/parse/file.ts';
import { isRecord, type Path } from '../../src/parse/value.ts';

/** A word of the trials that looks like a comment. */
export const COMMENT_LIKE = 'Ala # kot';

const WORDS = [
  'nowe',
  'Nowy tekst',
  'Tekst: z dwukropkiem',
  '2027-05',
  '12',
  COMMENT_LIKE,
  '- x',
  'a, b',
  'ł „ó”',
];
const ITEMS: readonly Plain[] = ['nowy-wpis', 'Nowa pozycja listy', { id: 'nowe-id', title: 'Nowa pozycja' }];
const FIELD = 'nowe_pole';

/** An edit, and the edit that gives the original bytes back; null where none does. */
export interface Trial {
  readonly edit: Edit;
  readonly back: Edit | null;
  readonly removes?: true;
}

interface At<Value> {
  readonly path: Path;
  readonly value: Value;
}

/** Picks a number below another. */
type Pick = (most: number) => number;

/** Every part of a value with its path. */
function partsOf(value: unknown, path: Path = []): At<unknown>[] {
  const steps = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  return [{ path, value }, ...steps.flatMap(([step, each]) => partsOf(each, [...path, step]))];
}

const isList = (at: At<unknown>): at is At<unknown[]> => Array.isArray(at.value) && at.value.length > 0;
const isMap = (at: At<unknown>): at is At<Record<string, unknown>> =>
  isRecord(at.value) && Object.keys(at.value).length > 0;
const isText = (at: At<unknown>): at is At<string> =>
  typeof at.value === 'string' && !at.value.includes('\n');

/** True where the new text is written in the line and the quotation marks of the old one. */
function isLike(file: PlanFile, path: Path, word: string): boolean {
  const { line, column, endLine, endColumn } = file.at(path);
  if (line !== endLine || endColumn === column) return false;
  return /^["']/.test(Array.from(file.line(line))[column - 1] ?? '') || isPlain(word, true);
}

const word = (pick: Pick): string => WORDS[pick(WORDS.length)] ?? '';

function setText(file: PlanFile, { path, value }: At<string>, pick: Pick): Trial {
  const text = word(pick);
  return {
    edit: { kind: 'set', path, value: text },
    back: isLike(file, path, text) ? { kind: 'set', path, value } : null,
  };
}

function addField({ path, value }: At<Record<string, unknown>>, pick: Pick): Trial {
  const keys = Object.keys(value);
  const order = [...keys.slice(0, pick(keys.length + 1)), FIELD];
  const at = [...path, FIELD];
  const edit: Edit = { kind: 'set', path: at, value: word(pick), order };
  const old = value[FIELD];
  return { edit, back: old === undefined ? { kind: 'remove', path: at } : null };
}

function insertItem({ path, value }: At<unknown[]>, pick: Pick): Trial {
  const index = pick(value.length + 1);
  const edit: Edit = { kind: 'insert', path, value: ITEMS[pick(ITEMS.length)] ?? '', index };
  return { edit, back: { kind: 'remove', path: [...path, index] } };
}

function moveItem({ path, value }: At<unknown[]>, pick: Pick): Trial {
  const [from, to] = [pick(value.length), pick(value.length)];
  return { edit: { kind: 'move', path, from, to }, back: { kind: 'move', path, from: to, to: from } };
}

const removeItem = ({ path, value }: At<unknown[]>, pick: Pick): Trial => ({
  edit: { kind: 'remove', path: [...path, pick(value.length)] },
  back: null,
  removes: true,
});

const removeField = ({ path, value }: At<Record<string, unknown>>, pick: Pick): Trial => ({
  edit: { kind: 'remove', path: [...path, Object.keys(value)[pick(Object.keys(value).length)] ?? ''] },
  back: null,
  removes: true,
});

/** An edit out of all that a file allows. */
export function trialOf(file: PlanFile, pick: Pick): Trial {
  const parts = partsOf(file.value);
  const of = <Value>(are: (at: At<unknown>) => at is At<Value>, make: (at: At<Value>) => Trial) => {
    const fitting = parts.filter(are);
    const at = fitting[pick(fitting.length)];
    return at ? [() => make(at)] : [];
  };
  const ways = [
    ...of(isText, (at) => setText(file, at, pick)),
    ...of(isText, (at) => setText(file, at, pick)),
    ...of(isMap, (at) => addField(at, pick)),
    ...of(isList, (at) => insertItem(at, pick)),
    ...of(isList, (at) => moveItem(at, pick)),
    ...of(isList, (at) => removeItem(at, pick)),
    ...of(isMap, (at) => removeField(at, pick)),
  ];
  const way = ways[pick(ways.length)];
  if (!way) throw new Error('nothing to edit');
  return way();
}

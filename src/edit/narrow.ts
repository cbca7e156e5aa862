import { isRecord, type Path } from '../parse/value.ts';
import { alignLists } from './align.ts';
import type { Edit, Plain } from './edit.ts';
import { isSame } from './plain-edit.ts';
import { isList, isPlainMap } from './print-value.ts';

/** Where a path leads: the steps that exist, what is there, and the steps that are not there yet. */
interface Found {
  readonly path: Path;
  readonly value: unknown;
  readonly missing: Path;
  /** True where the last step was the only item of a list that is written as a single value. */
  readonly isOnly: boolean;
}

const has = (value: unknown, step: string | number): boolean =>
  typeof step === 'number'
    ? Array.isArray(value) && step < value.length
    : isRecord(value) && Object.hasOwn(value, step);

function find(root: unknown, path: Path): Found {
  let value = root;
  let isOnly = false;
  const taken: (string | number)[] = [];
  for (const [index, step] of path.entries()) {
    isOnly = step === 0 && !Array.isArray(value) && value !== null && value !== undefined;
    if (isOnly) continue;
    if (!has(value, step)) return { path: taken, value, missing: path.slice(index), isOnly: false };
    value = (value as Record<string | number, unknown>)[step];
    taken.push(step);
  }
  return { path: taken, value, missing: [], isOnly };
}

/** A value with the maps and lists around it that a path asks for. */
const wrapped = (path: Path, value: Plain): Plain =>
  path.reduceRight<Plain>(
    (inside, step) => (typeof step === 'number' ? [inside] : { [step]: inside }),
    value,
  );

/** What is not there yet: in an empty place the whole of it, elsewhere a field or an item; null where a text stands in its way. */
function setMissing(
  { path, value: at, missing }: Found,
  value: Plain,
  order?: readonly string[],
): Edit[] | null {
  const [step = '', ...rest] = missing;
  const inside = wrapped(rest, value);
  if (at === null || at === undefined) return [{ kind: 'set', path, value: wrapped([step], inside) }];
  if (typeof step === 'number') return [{ kind: 'insert', path, value: inside }];
  if (!isRecord(at)) return null;
  if (Object.keys(at).length === 0) return [{ kind: 'set', path, value: { [step]: inside } }];
  return [
    { kind: 'set', path: [...path, step], value: inside, ...(order && rest.length === 0 ? { order } : {}) },
  ];
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0;

/** The edits that make one map or list of another; what they share is not touched. */
export function between(path: Path, old: unknown, value: Plain): Edit[] {
  if (isSame(old, value)) return [];
  if (!isFilled(old) || !isFilled(value)) return [{ kind: 'set', path, value }];
  if (isList(value) && Array.isArray(old)) return alignLists(path, old, value, between);
  if (!isPlainMap(value) || !isRecord(old)) return [{ kind: 'set', path, value }];
  const order = Object.keys(value);
  const kept = order.some((key) => Object.hasOwn(old, key));
  if (!kept) return [{ kind: 'set', path, value }];
  const set = Object.entries(value).flatMap(([key, each]): Edit[] =>
    Object.hasOwn(old, key)
      ? between([...path, key], old[key], each)
      : [{ kind: 'set', path: [...path, key], value: each, order }],
  );
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
  return [...gone.map((key): Edit => ({ kind: 'remove', path: [...path, key] })), ...set];
}

function narrowRemove(root: unknown, path: Path): Edit[] {
  const found = find(root, path);
  if (found.missing.length > 0) return [];
  if (found.isOnly || found.path.length === 0) return [{ kind: 'set', path: found.path, value: [] }];
  const parent = find(root, found.path.slice(0, -1));
  if (Array.isArray(parent.value) && parent.value.length === 1)
    return [{ kind: 'set', path: parent.path, value: [] }];
  if (isRecord(parent.value) && Object.keys(parent.value).length === 1)
    return [{ kind: 'set', path: parent.path, value: {} }];
  return [{ kind: 'remove', path: found.path }];
}

function narrowInsert(root: unknown, edit: Extract<Edit, { kind: 'insert' }>): Edit[] | null {
  const found = find(root, edit.path);
  const { path, value: at, missing } = found;
  if (missing.length > 0) return setMissing(found, [edit.value], edit.order);
  if (at === null || at === undefined || (Array.isArray(at) && at.length === 0))
    return [{ kind: 'set', path, value: [edit.value] }];
  const length = Array.isArray(at) ? at.length : 1;
  return [{ kind: 'insert', path, value: edit.value, index: Math.min(edit.index ?? length, length) }];
}

/** The smallest edits that do what an edit asks for, with paths that lead to what is there; null where a text stands in place of a map. */
export function narrow(root: unknown, edit: Edit): Edit[] | null {
  switch (edit.kind) {
    case 'remove':
      return narrowRemove(root, edit.path);
    case 'insert':
      return narrowInsert(root, edit);
    case 'move': {
      const { path, value } = find(root, edit.path);
      if (!Array.isArray(value) || edit.from === edit.to) return [];
      return [{ ...edit, path, to: Math.min(edit.to, value.length - 1) }];
    }
    case 'set': {
      const found = find(root, edit.path);
      if (found.missing.length > 0) return setMissing(found, edit.value, edit.order);
      return between(found.path, found.value, edit.value);
    }
  }
}

import { hashOf } from '../findings/fingerprint.ts';
import { isRecord, valueAt, type Path } from '../parse/value.ts';
import { itemOf, type Audience } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS } from '../schema/kinds.ts';
import { cellOf } from './cells.ts';
import type { Column } from './columns.ts';
import { columnsIn, type SourceOfRows, type TableKind } from './tables.ts';

/** A file of a plan as values. */
export interface ValueFile {
  readonly path: string;
  readonly value: unknown;
  /** True for a record at a path that the audience may not see. */
  isHidden?(path: Path): boolean;
}

/** A row of a table and where in the plan its record stands. */
export interface PlanRow {
  readonly file: string;
  readonly path: Path;
  /** Its id or key, by which the row is known. */
  readonly key: string;
  /** The texts of its cells by the names of the columns. */
  readonly cells: ReadonlyMap<string, string>;
}

const stem = (path: string): string => path.replace(/\.yaml$/, '');
const nameOf = (path: string): string => stem(path).replace(/^.*\//, '');

/** True for a file of a kind, by its place in the plan. */
function isOf(path: string, { layout, at, names }: Kind): boolean {
  if (layout !== 'folder' && path === `${at}.yaml`) return true;
  if (layout === 'one' || !path.startsWith(`${at}/`) || !path.endsWith('.yaml')) return false;
  const inside = stem(path).slice(at.length + 1);
  return names ? names.test(inside) : !inside.includes('/');
}

interface Place {
  readonly path: Path;
  readonly under: string;
  readonly number: number;
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** What tells a record without an id from its neighbours: what it is called, else all that it says. */
function contentOf(record: unknown): string {
  if (!isRecord(record)) return cellOf(record, false);
  const names = [
    'title',
    'name',
    'term',
    'entity',
    'topic',
    'function',
    'date',
    'task',
    'duty',
    'decision',
    'institution',
  ];
  const own = names.filter((name) => record[name] !== undefined).map((name) => cellOf(record[name], false));
  return own.length > 0 ? own.join('\n') : JSON.stringify(record);
}

const KEY_LENGTH = 8;

/** Gives rows their keys; those that say the same are numbered. */
class Keys {
  readonly #seen = new Map<string, number>();

  of(record: unknown, where: string): string {
    const id = isRecord(record) ? record['id'] : undefined;
    if (typeof id === 'string') return id;
    const key = `k-${hashOf(`${where}\n${contentOf(record)}`).slice(0, KEY_LENGTH)}`;
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  }
}

/** The rows of the tables of a plan, read from its files. */
export class RowReader {
  readonly #files: readonly ValueFile[];
  readonly #audience: Audience;

  constructor(files: readonly ValueFile[], audience: Audience) {
    this.#files = files;
    this.#audience = audience;
  }

  rows(table: TableKind): PlanRow[] {
    const keys = new Keys();
    const columns = columnsIn(table, this.#audience);
    return table.sources.flatMap((source) => {
      const kind: Kind = KINDS[source.kind];
      const files = this.#files.filter(({ path }) => isOf(path, kind));
      return files.flatMap((file) => this.#inFile(table, source, file, kind, keys, columns));
    });
  }

  #inFile(
    table: TableKind,
    source: SourceOfRows,
    file: ValueFile,
    kind: Kind,
    keys: Keys,
    columns: readonly Column[],
  ): PlanRow[] {
    if (source.path.length > 0) return this.#inLists(table, source, file, keys, columns);
    const isList = kind.layout === 'register' && file.path === `${kind.at}.yaml`;
    const paths: Path[] = isList ? listOf(file.value).map((_, index) => [index]) : [[]];
    return paths.flatMap((path, index) => {
      const record = valueAt(file.value, path);
      // What is hidden counts too: keys are the same for every audience.
      const key = isList ? keys.of(record, kind.at) : nameOf(file.path);
      if (file.isHidden?.(path) === true) return [];
      return [row(file.path, path, key, record, columns, { under: '', number: index + 1 })];
    });
  }

  #inLists(
    table: TableKind,
    { path }: SourceOfRows,
    file: ValueFile,
    keys: Keys,
    columns: readonly Column[],
  ): PlanRow[] {
    return listsAt(file.value, path, keys, stem(file.path)).flatMap((list) =>
      this.#items(table, file, list, keys, columns),
    );
  }

  #items(
    table: TableKind,
    file: ValueFile,
    { path, under }: Pick<Place, 'path' | 'under'>,
    keys: Keys,
    columns: readonly Column[],
  ): PlanRow[] {
    return listOf(valueAt(file.value, path)).flatMap((record, index) => {
      const own = [...path, index];
      const key = keys.of(record, `${stem(file.path)}\n${under}`);
      const place = { under, number: index + 1 };
      const inner = { path: [...own, table.nests ?? ''], under: key };
      const first = row(file.path, own, key, record, columns, place);
      const isNesting = table.nests !== null && isRecord(record) && record[table.nests] !== undefined;
      return isNesting ? [first, ...this.#items(table, file, inner, keys, columns)] : [first];
    });
  }
}

/** The lists that a path with `*` leads to, each with the id of the item it stands in. */
function listsAt(
  value: unknown,
  path: readonly string[],
  keys: Keys,
  where: string,
): Pick<Place, 'path' | 'under'>[] {
  const star = path.indexOf('*');
  if (star < 0) return [{ path, under: '' }];
  const outer = path.slice(0, star);
  return listOf(valueAt(value, outer)).map((item, index) => ({
    path: [...outer, index, ...path.slice(star + 1)],
    under: keys.of(item, where),
  }));
}

/** The record of a map, or of the one text that stands for it. */
function valueIn(record: unknown, { path, schema }: Column): unknown {
  if (isRecord(record) || Array.isArray(record)) return valueAt(record, path);
  return path[0] === 'title' && schema ? record : undefined;
}

function row(
  file: string,
  path: Path,
  key: string,
  record: unknown,
  columns: readonly Column[],
  { under, number }: Pick<Place, 'under' | 'number'>,
): PlanRow {
  const fixed: Readonly<Record<string, string>> = { key, id: key, in: stem(file), under, nr: String(number) };
  const cells = columns.map((column): [string, string] => {
    if (column.schema === null) return [column.name, fixed[column.name] ?? ''];
    const isOwn = column.path[0] === 'id' && path.length === 0;
    const value = isOwn ? key : valueIn(record, column);
    return [column.name, cellOf(value, itemOf(column.schema) !== null)];
  });
  return { file, path, key, cells: new Map(cells) };
}

import type { Plain } from '../edit/edit.ts';
import type { SourceOfRows, TableKind } from '../exports/tables.ts';
import type { Plan } from '../model/plan.ts';
import { isRecord, type Path } from '../parse/value.ts';
import { isOptional, shapeOf, typeOf } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS } from '../schema/kinds.ts';
import { slug } from '../schema/slug.ts';
import { quotable } from '../schema/subject.ts';
import type { Words } from '../words/sentence.ts';
import { valueOf } from './cell-values.ts';
import { listOf } from './files.ts';
import { nameAndShort } from './known-names.ts';
import { idOfInstitution, idOfTask, type Ids } from './new-id.ts';
import { targetOf, type NewCells, type NewPlace, type Target } from './row-target.ts';
import type { Taking } from './taking.ts';

const W = {
  row: {
    pl: 'Tabela „{name}”: nowa pozycja „{title}” ({file})',
    en: 'Table “{name}”: new item “{title}” ({file})',
  },
} satisfies Record<string, Words>;

const WHY = {
  unnamed: {
    pl: 'W tym wierszu brakuje nazwy albo tytułu.',
    en: 'This row lacks a name or a title.',
  },
  taken: {
    pl: 'Ten identyfikator nosi już w planie coś innego. Podaj inny albo zostaw pole puste.',
    en: 'Something else in the plan has this id already. Give another one or leave it empty.',
  },
} satisfies Record<string, Words>;

type Fields = Readonly<Record<string, Plain>>;

const NAMES = ['title', 'name', 'term', 'topic', 'entity', 'function'];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const needsName = ({ schema }: TableKind): boolean =>
  NAMES.some((name) => {
    const field = shapeOf(schema)?.[name];
    return field !== undefined && !isOptional(field);
  });

const wordOf = (value: Plain | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Adds a new row to the plan. @returns why it cannot be added, or null */
export function addRow(taking: Taking, plan: Plan, place: NewPlace, given: NewCells): Words | null {
  const { kind, table } = place;
  const fields = recordOf(taking, plan, given);
  const title = NAMES.map((name) => fields[name]).find((each) => each !== undefined);
  if (title === undefined && needsName(kind)) return WHY.unnamed;
  const id = idFor(taking, kind, given, wordOf(title));
  if (id === undefined) return WHY.taken;
  // Where an id is optional, only one that somebody gave is written.
  const isWritten = kind.identity === 'field' || (kind.identity === 'key' && given.cells.get('id'));
  const value = isWritten ? { id, ...fields } : fields;
  const file = kind.isInside ? addItem(taking, place, given, value) : addRecord(taking, kind, value, id);
  if (typeof file !== 'string') return file;
  const called = quotable(wordOf(title) || wordOf(fields['date']));
  taking.say(W.row, { name: table.name || kind.name, title: called, file });
  return null;
}

/** Puts an item into the list that its row names. @returns the file, or why it cannot be found */
function addItem(taking: Taking, place: NewPlace, given: NewCells, value: Fields): string | Words {
  const target = targetOf(taking, place, given, value);
  if ('pl' in target) return target;
  const { file, path, order } = target;
  const number = place.isOwn ? Number(given.cells.get('nr') ?? '') : 0;
  const isPlace = number >= 1 && number <= listOf(at(taking, target)).length;
  const index = isPlace ? { index: number - 1 } : {};
  taking.files.edit(file, { kind: 'insert', path, value: asWritten(place.kind, value), order, ...index });
  return file;
}

/** A record that says one thing only may be written as its text. */
function asWritten({ schema }: TableKind, value: Fields): Plain {
  const shorthand = typeOf(schema)?.shorthand;
  const isOne = shorthand !== undefined && Object.keys(value).join() === shorthand;
  return isOne ? (value[shorthand] ?? '') : value;
}

function at(taking: Taking, { file, path }: Target): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return (value as unknown[])[Number(step)];
    return isRecord(value) ? value[String(step)] : undefined;
  }, taking.files.raw(file));
}

/** The fields of a new record. */
function recordOf(taking: Taking, plan: Plan, { headings, cells }: NewCells): Record<string, Plain> {
  return headings.reduce<Record<string, Plain>>((fields, { column }) => {
    if (column === null || column.name === 'id') return fields;
    const value = valueOf(taking, plan, column, cells.get(column.name) ?? '', undefined);
    return value === undefined ? fields : nested(fields, column.path, value);
  }, {});
}

function nested(map: Fields, [step, ...rest]: Path, value: Plain): Record<string, Plain> {
  const key = String(step);
  const inner = map[key];
  return {
    ...map,
    [key]: rest.length === 0 ? value : nested(isRecord(inner) ? (inner as Fields) : {}, rest, value),
  };
}

/** How ids of a kind are made, and which of them are taken. */
interface Maker {
  readonly kinds: readonly string[];
  readonly ids: Ids;
  make(name: string): string;
}

function makerOf(taking: Taking, { name: kind }: TableKind, { cells }: NewCells): Maker | undefined {
  const institution = (name: string): string => {
    const { name: long, short } = nameAndShort(name);
    return idOfInstitution(long, cells.get('short') || short);
  };
  const makers: readonly Maker[] = [
    { kinds: ['tasks', 'common_tasks', 'products'], ids: taking.taskIds, make: idOfTask },
    { kinds: ['institutions', 'partners', 'people', 'bodies'], ids: taking.doerIds, make: institution },
    { kinds: ['areas'], ids: taking.areaIds, make: slug },
  ];
  return makers.find(({ kinds }) => kinds.includes(kind));
}

/** The id of a new record: the one given, else one made of its name; undefined where the one given is taken. */
function idFor(taking: Taking, kind: TableKind, given: NewCells, name: string): string | undefined {
  const maker = makerOf(taking, kind, given);
  const id = (given.cells.get('id') ?? '').trim();
  if (!maker) return id === '' ? unused(slug(name) || kind.name, kind, given) : id;
  const { ids } = maker;
  if (id === '') return ids.give(maker.make(name) || 'pozycja');
  if (ids.has(id)) return undefined;
  return ID.test(id) ? ids.give(id) : id;
}

function unused(wanted: string, kind: TableKind, given: NewCells): string {
  const taken = new Set(given.rows(kind).map(({ key }) => key));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

/** A record with a file of its own, or an item of a register. @returns the file */
function addRecord(taking: Taking, kind: TableKind, value: Fields, id: string): string {
  const [source] = kind.sources as [SourceOfRows];
  const { at: folder, layout }: Kind = KINDS[source.kind];
  const isFolder = layout === 'folder' || taking.files.paths().some((path) => path.startsWith(`${folder}/`));
  const file = isFolder ? `${folder}/${slug(id) || 'pozycja'}.yaml` : `${folder}.yaml`;
  const { id: _, ...fields } = value;
  if (isFolder) taking.files.create(file, [taking.sourceOf.file], fields);
  else taking.files.edit(file, { kind: 'insert', path: [], value });
  return file;
}

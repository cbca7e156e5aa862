import type { Plain } from '../edit/edit.ts';
import type { PlanRow } from '../exports/rows.ts';
import { TABLES, type SourceOfRows, type TableKind } from '../exports/tables.ts';
import { quarterOf } from '../model/quarter.ts';
import type { Path } from '../parse/value.ts';
import { shapeOf } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS } from '../schema/kinds.ts';
import { slug } from '../schema/slug.ts';
import { readWhen } from '../schema/when.ts';
import type { Words } from '../words/sentence.ts';
import type { Heading } from './headings.ts';
import { AREA } from './meaning-words.ts';
import type { Row, Table } from './outline.ts';
import type { Taking } from './taking.ts';

const W = {
  area: { pl: 'Nowy obszar „{name}”', en: 'New area “{name}”' },
} satisfies Record<string, Words>;

const WHY = {
  where: {
    pl: 'Nie wiadomo, gdzie ma stanąć ta pozycja. W kolumnie „in” podaj plik planu, np. areas/edukacja, institutions/gops albo coordination (może to być też nazwa obszaru lub instytucji).',
    en: 'Where this item belongs is not known. Name a file of the plan in the column “in”, such as areas/edukacja, institutions/gops or coordination (the name of an area or institution does as well).',
  },
  under: {
    pl: 'W planie nie ma pozycji, którą podaje kolumna „under”.',
    en: 'The plan has no item that the column “under” names.',
  },
} satisfies Record<string, Words>;

/** The row that is new, and the table it stands in. */
export interface NewPlace {
  readonly kind: TableKind;
  readonly table: Table;
  readonly row: Row;
  readonly isOwn: boolean;
}

/** Its cells, and the rows that the plan has by now. */
export interface NewCells {
  readonly headings: readonly Heading[];
  readonly cells: ReadonlyMap<string, string>;
  rows(kind: TableKind): readonly PlanRow[];
}

/** The list that a new row belongs to. */
export interface Target {
  readonly file: string;
  readonly path: Path;
  readonly order: readonly string[];
}

const fieldsOf = ({ schema }: Kind): string[] => Object.keys(shapeOf(schema) ?? {});

/** The calendar file of a day. */
function quarterFile(fields: Readonly<Record<string, Plain>>): string | null {
  const { date } = fields;
  const reading = readWhen(typeof date === 'string' || typeof date === 'number' ? String(date) : '');
  if (!('value' in reading) || !reading.value.last) return null;
  return `calendar/${quarterOf(reading.value.last).text.toLowerCase()}.yaml`;
}

/** Where a new row belongs, or why that is not known. */
export function targetOf(
  taking: Taking,
  { kind, table, isOwn }: NewPlace,
  given: NewCells,
  fields: Readonly<Record<string, Plain>>,
): Target | Words {
  const under = (given.cells.get('under') ?? '').trim();
  if (under !== '') return targetUnder(kind, given, under) ?? WHY.under;
  const where = (given.cells.get('in') ?? '').trim() || (isOwn ? '' : table.name);
  const outer = kind.sources.filter(({ path }) => !path.includes('*'));
  const file = fileNamed(taking, where, given) ?? onlyFile(outer, fields);
  const source = file === null ? undefined : outer.find((each) => isIn(file, KINDS[each.kind]));
  if (file === null || !source) return WHY.where;
  return { file, path: source.path, order: fieldsOf(KINDS[source.kind]) };
}

const isIn = (file: string, { at: place, layout }: Kind): boolean =>
  layout === 'one' ? file === `${place}.yaml` : file.startsWith(`${place}/`);

/** The one file that a list can stand in. */
function onlyFile(sources: readonly SourceOfRows[], fields: Readonly<Record<string, Plain>>): string | null {
  const [only] = sources;
  if (!only || sources.length > 1) return null;
  const { kind } = only;
  const { layout, at: place }: Kind = KINDS[kind];
  if (layout === 'one') return `${place}.yaml`;
  return kind === 'calendar' ? quarterFile(fields) : null;
}

/** Files that may be made where they are not there yet. */
const MAY_BE_MADE =
  /^(?:coordination|lsicu|calendar\/\d{4}-q[1-4]|progress\/\d{4}-q[1-4]\/[a-z0-9-]+)\.yaml$/;

/** The file that a cell names: `areas/edukacja`, `coordination`, or the id or name of an area or institution. */
function fileNamed(taking: Taking, place: string, { headings }: NewCells): string | null {
  if (place === '') return null;
  // A heading above a table says: Obszar „Praca”.
  const where = AREA.exec(place)?.[1] ?? place;
  const path = `${where.replace(/\.yaml$/, '')}.yaml`;
  const there = [path, `areas/${path}`, `institutions/${path}`].find((each) => taking.files.has(each));
  if (there !== undefined || MAY_BE_MADE.test(path)) return there ?? path;
  if (/^koordyna/iu.test(where)) return 'coordination.yaml';
  const found = taking.find('areas', where) ?? taking.find('institutions', where);
  if (found) return found.path;
  const isArea = headings.some(({ text, column }) => column?.name === 'in' && /obszar|area/iu.test(text));
  return isArea && slug(where) !== '' ? newArea(taking, where) : null;
}

function newArea(taking: Taking, name: string): string {
  const path = `areas/${taking.areaIds.give(slug(name))}.yaml`;
  taking.files.create(path, [taking.sourceOf.file], { name });
  taking.say(W.area, { name });
  return path;
}

/** The list inside the item that the column `under` names. */
function targetUnder(kind: TableKind, given: NewCells, under: string): Target | null {
  const order = Object.keys(shapeOf(kind.schema) ?? {});
  const own = kind.nests === null ? undefined : given.rows(kind).find(({ key }) => key === under);
  if (own && kind.nests !== null) return { file: own.file, path: [...own.path, kind.nests], order };
  for (const { kind: name, path } of kind.sources) {
    const star = path.indexOf('*');
    if (star < 0) continue;
    const outer = TABLES.find((table) =>
      table.sources.some((each) => each.kind === name && each.path.join() === path.slice(0, star).join()),
    );
    const parent = outer && given.rows(outer).find(({ key }) => key === under);
    if (parent && outer)
      return {
        file: parent.file,
        path: [...parent.path, ...path.slice(star + 1)],
        order: Object.keys(shapeOf(outer.schema) ?? {}),
      };
  }
  return null;
}

import type { Column } from '../exports/columns.ts';
import { columnsIn, TABLES, type TableKind } from '../exports/tables.ts';
import { fold } from '../schema/synonyms.ts';
import type { Row, Table } from './outline.ts';
import { plainly } from './same.ts';

/** What people write above the columns of their own tables, by the field that is meant. */
const CALLED: readonly (readonly [string, RegExp])[] = [
  ['title', /^(?:nazwa )?(?:zadani|dzialani)|^tytul|^tresc|^temat$|^co$/],
  ['title', /^cele?$/],
  ['name', /^nazwa|^instytucja$|^podmiot$|^jednostka$|^obszar$|^partner$/],
  ['due', /^termin|^data (?:realizacji|wykonania|zakonczenia)|^do kiedy/],
  ['start', /^(?:data )?rozpoczeci|^poczatek|^od kiedy/],
  ['date', /^data|^termin|^kiedy/],
  ['responsible', /odpowiedzialn|^wykonawc|^realizator|^kto$/],
  ['partners', /^wspolprac|^partner|^kto wspolpracuje/],
  ['in', /^obszar|^instytucja|^jednostka|^podmiot$/],
  ['areas', /^obszar/],
  ['leader', /^lider/],
  ['description', /^opis/],
  ['note', /^uwag/],
  ['resources', /^zasob/],
  ['materials', /^material/],
  ['short', /^skrot/],
  ['phone', /^tel/],
  ['email', /^e mail|^email|^poczta|^adres e/],
  ['address', /^adres/],
  ['www', /^www|^strona/],
  ['place', /^miejsce/],
  ['time', /^godzin/],
  ['kind', /^rodzaj|^typ$/],
  ['nr', /^(?:lp|l p|nr|numer|kolejnosc)$/],
];

/** A column of a table of the document: what field of the plan it is, or null where that is not known. */
export interface Heading {
  readonly text: string;
  readonly column: Column | null;
  /** True where it was understood, though it is no name of a column. */
  readonly isGuessed: boolean;
}

/** A table of the document and the table of the plan that it is. */
export interface Understood {
  readonly kind: TableKind;
  readonly headings: readonly Heading[];
  readonly head: Row;
  readonly rows: readonly Row[];
}

function exactly(text: string, columns: readonly Column[]): Column | undefined {
  return columns.find(({ name, title }) => {
    const isTitle = [title.pl, title.en].some(
      (words) => plainly(words) === plainly(text) && plainly(text) !== '',
    );
    return name === text.trim() || isTitle;
  });
}

/** The fields that the headings of a table stand for, each field once. */
function headingsOf(cells: readonly string[], columns: readonly Column[]): Heading[] {
  const taken = new Set<string>();
  const exact = cells.map((text) => {
    const column = exactly(text, columns) ?? null;
    if (column && taken.has(column.name)) return null;
    if (column) taken.add(column.name);
    return column;
  });
  return cells.map((text, index): Heading => {
    const own = exact[index];
    if (own) return { text, column: own, isGuessed: false };
    const words = plainly(text);
    const named = CALLED.filter(([name, pattern]) => !taken.has(name) && pattern.test(words));
    const column = named
      .map(([name]) => columns.find((each) => each.name === name))
      .find((each) => each !== undefined);
    if (column) taken.add(column.name);
    return { text, column: column ?? null, isGuessed: column !== undefined };
  });
}

/** What people call the tables, besides their names and titles. */
const NAMED: readonly (readonly [string, RegExp])[] = [
  ['tasks', /^(?:zadania|harmonogram|plan dzialan)/],
  ['institutions', /^(?:instytucje|podmioty|karty)/],
  ['areas', /^obszary/],
  ['meetings', /^spotkania/],
];

function kindByName(name: string): TableKind | undefined {
  const words = fold(name).replace(/\.\w+$/, '');
  const called = NAMED.find(([, pattern]) => pattern.test(words))?.[0];
  return TABLES.find(
    (table) =>
      fold(table.name) === words ||
      fold(table.title.pl) === words ||
      fold(table.title.en) === words ||
      table.name === called,
  );
}

const known = (headings: readonly Heading[]): number =>
  headings.filter(({ column }) => column !== null).length;
const hasName = (headings: readonly Heading[]): boolean =>
  headings.some(
    ({ column }) =>
      column !== null && /^(?:title|name|term|topic|entity|function|date|institution)$/.test(column.name),
  );

/** Tables that a list of a document is taken for when nothing but its columns tells, the likeliest first. */
const LIKELY = ['tasks', 'institutions', 'areas', 'meetings', 'partners', 'goals'];

function kindByColumns(cells: readonly string[]): TableKind | undefined {
  const order = [...LIKELY, ...TABLES.map(({ name }) => name).filter((name) => !LIKELY.includes(name))];
  let best: { kind: TableKind; count: number } | undefined;
  for (const name of order) {
    const kind = TABLES.find((table) => table.name === name);
    if (!kind) continue;
    const headings = headingsOf(cells, columnsIn(kind, 'internal'));
    const count = hasName(headings) ? known(headings) : 0;
    if (count > Math.max(1, best?.count ?? 0)) best = { kind, count };
  }
  return best?.kind;
}

const MOST_ROWS_ABOVE = 5;

/** What table of the plan a table of a document is; null where its columns do not say so. */
export function understand(table: Table): Understood | null {
  for (const [index, head] of table.rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const kind = (table.isApart ? kindByName(table.name) : undefined) ?? kindByColumns(head.cells);
    if (!kind) continue;
    const columns = columnsIn(kind, 'internal');
    const headings = headingsOf(head.cells, columns);
    if (!hasName(headings) && known(headings) < 2) continue;
    const rows = table.rows.slice(index + 1).filter((row) => !isTitles(row, headings));
    return { kind, headings, head, rows };
  }
  return null;
}

/** True for the row below the headings that tells what the columns hold. */
function isTitles({ cells }: Row, headings: readonly Heading[]): boolean {
  const said = headings.filter(({ column }, index) => {
    const text = cells[index] ?? '';
    return column !== null && text !== '' && [column.title.pl, column.title.en].includes(text);
  });
  return said.length > 1 && said.length === cells.filter((cell) => cell !== '').length;
}

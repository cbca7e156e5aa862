import { cleaned, type Row, type Table } from './outline.ts';
import { DICTIONARY } from '../exports/dictionary.ts';
import { RowReader, type PlanRow } from '../exports/rows.ts';
import type { TableKind } from '../exports/tables.ts';
import { isSame } from '../edit/plain-edit.ts';
import type { Plain } from '../edit/edit.ts';
import type { Column } from '../exports/columns.ts';
import type { Plan } from '../model/plan.ts';
import { isRecord, valueAt, type Path } from '../parse/value.ts';
import { shapeOf, typeOf } from '../schema/field.ts';
import { quotable } from '../schema/subject.ts';
import { sentence, type Words } from '../words/sentence.ts';
import { valueOf } from './cell-values.ts';
import { ownText } from './files.ts';
import { understand, type Understood } from './headings.ts';
import { addRow } from './new-row.ts';
import { plainly } from './same.ts';
import type { Taking } from './taking.ts';

const W = {
  table: {
    pl: 'Tabela „{name}”, wiersz {row}, kolumna {column}: {before} → {after}',
    en: 'Table “{name}”, row {row}, column {column}: {before} → {after}',
  },
  empty: { pl: '(puste)', en: '(empty)' },
  guessed: {
    pl: 'Kolumny tabeli „{name}” odczytano tak: {columns}.',
    en: 'The columns of the table “{name}” were read so: {columns}.',
  },
  gone: {
    pl: 'W tabeli „{name}” nie ma {count, plural, one {# pozycji} few {# pozycji} many {# pozycji} other {# pozycji}}, które są w planie: {items}. Pozostają w planie; jeśli mają z niego zejść, zapisz to w polu withdrawn.',
    en: 'The table “{name}” lacks {count, plural, one {# item} other {# items}} of the plan: {items}. They stay in it; if they are to leave the plan, say so in the field withdrawn.',
  },
} satisfies Record<string, Words>;

const WHY = {
  table: {
    pl: 'Nie wiadomo, czego dotyczy ta tabela. W pierwszym wierszu wpisz nazwy kolumn, np. title (zadanie), due (termin), responsible (wykonawca), in (obszar albo instytucja), a arkusz albo plik nazwij tak jak tabelę: tasks, institutions, areas.',
    en: 'What this table is about is not known. Write names of columns into its first row, such as title, due, responsible, in (area or institution), and name the sheet or file like the table: tasks, institutions, areas.',
  },
  column: {
    pl: 'W planie nie ma takiego pola, więc tej kolumny nie zaimportowano. Nazwy kolumn podaje tabela „columns” z polecenia lsicu export.',
    en: 'The plan has no such field, so this column was not imported. The names of columns are told by the table “columns” of lsicu export.',
  },
  key: {
    pl: 'Klucza z tego wiersza nie ma już w planie: po eksporcie pozycję zmieniono albo usunięto. Wyeksportuj tabelę jeszcze raz; jeśli to nowa pozycja, wyczyść klucz.',
    en: 'The key of this row is no longer in the plan: the item was changed or removed after the export. Export the table again; for a new item clear the key.',
  },
  twice: {
    pl: 'Ten wiersz opisuje tę samą pozycję planu co wcześniejszy. Zaimportowano tylko pierwszy.',
    en: 'This row is about the same item of the plan as an earlier one. Only the first was imported.',
  },
  fixed: {
    pl: 'Kolumna „{column}” mówi tu co innego niż plan. Miejsca pozycji import nie zmienia; robi to polecenie lsicu move albo zmiana w pliku.',
    en: 'The column “{column}” says something else here than the plan. An import does not move items; lsicu move does, or an edit of the file.',
  },
} satisfies Record<string, Words>;

/** The rows of the plan's own table as it is to be. */
const rowsOf = (taking: Taking, kind: TableKind): PlanRow[] => {
  const files = taking.files.paths().map((path) => ({ path, value: taking.files.raw(path) }));
  return new RowReader(files, 'internal').rows(kind);
};

/** The cells of a row by the names of their columns. */
function cellsIn({ headings }: Understood, { cells }: Row): Map<string, string> {
  const pairs = headings.flatMap(({ column }, index) =>
    column === null ? [] : [[column.name, cells[index] ?? ''] as const],
  );
  return new Map(pairs);
}

const normal = (text: string): string =>
  text
    .replaceAll(/\r\n|\r/g, '\n')
    .replaceAll('\u00a0', ' ')
    .trim();

const NAMES = ['title', 'name', 'term', 'topic', 'entity', 'function'];

const nameOf = (cells: ReadonlyMap<string, string>): string =>
  NAMES.map((name) => cells.get(name) ?? '').find((text) => text.trim() !== '') ?? '';

/** Puts the rows of a table where they belong: changed cells are changed, new rows added, and nothing is removed. */
class TableTaker {
  readonly #taking: Taking;
  readonly #plan: Plan;
  readonly #table: Table;
  readonly #understood: Understood;
  readonly #rows: readonly PlanRow[];
  readonly #met = new Set<string>();
  /** True for a table that lsicu wrote: it says of every row what it is. */
  readonly #isOwn: boolean;
  readonly #shown: RowReader;

  constructor({ taking, plan, shown }: Tables, table: Table, understood: Understood) {
    this.#shown = shown;
    this.#taking = taking;
    this.#plan = plan;
    this.#table = table;
    this.#understood = understood;
    this.#rows = rowsOf(taking, understood.kind);
    const names = understood.headings.map(({ column }) => column?.name);
    this.#isOwn = names.includes(understood.kind.identity === 'key' ? 'key' : 'id');
  }

  take(): void {
    this.#tellHeadings();
    const fresh: { row: Row; cells: Map<string, string> }[] = [];
    for (const row of this.#understood.rows) {
      const cells = cellsIn(this.#understood, row);
      const found = this.#find(cells);
      if (found === undefined) this.#leave(row, WHY.key);
      else if (found === null) fresh.push({ row, cells });
      else if (this.#met.has(found.key)) this.#leave(row, WHY.twice);
      else this.#renew(found, row, cells);
    }
    for (const { row, cells } of fresh) {
      const place = { kind: this.#understood.kind, table: this.#table, row, isOwn: this.#isOwn };
      const rows = (kind: TableKind): PlanRow[] => rowsOf(this.#taking, kind);
      const why = addRow(this.#taking, this.#plan, place, {
        headings: this.#understood.headings,
        cells,
        rows,
      });
      if (why) this.#leave(row, why);
      else this.#taking.count += 1;
    }
    if (this.#isOwn) this.#tellGone();
  }

  #leave({ line, cells }: Row, why: Words, args?: Record<string, string>): void {
    const text = cells
      .filter((cell) => cell.trim() !== '')
      .map(cleaned)
      .join(' | ');
    this.#taking.left.push({ text, lines: [line], why: sentence(why, args) });
  }

  #tellHeadings(): void {
    const { headings, head, rows } = this.#understood;
    const { name } = this.#table;
    const guessed = headings.filter(({ isGuessed }) => isGuessed);
    const columns = guessed.map(({ text, column }) => `„${cleaned(text)}” → ${column?.name}`).join(', ');
    if (guessed.length > 0) this.#taking.assume(W.guessed, { name, columns });
    for (const [index, { text, column }] of headings.entries()) {
      const isFilled = text.trim() !== '' || rows.some(({ cells }) => (cells[index] ?? '').trim() !== '');
      if (column !== null || !isFilled) continue;
      const why = sentence(WHY.column);
      this.#taking.left.push({ text: cleaned(text) || '—', lines: [head.line], why });
    }
    const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
    for (let index = headings.length; index < widest; index += 1) {
      const filled = rows.filter(({ cells }) => (cells[index] ?? '').trim() !== '');
      for (const { line, cells } of filled)
        this.#taking.left.push({
          text: cleaned(cells[index] ?? ''),
          lines: [line],
          why: sentence(WHY.column),
        });
    }
  }

  /** The row of the plan that a row is about; null for a new one, undefined where its key leads nowhere. */
  #find(cells: ReadonlyMap<string, string>): PlanRow | null | undefined {
    const { identity } = this.#understood.kind;
    const key = (cells.get('key') ?? '').trim();
    const id = (cells.get('id') ?? '').trim();
    const wanted = key === '' ? id : key;
    if (wanted !== '') {
      const found = this.#rows.find((row) => row.key === wanted);
      if (found) return found;
      return identity === 'key' && key !== '' ? undefined : null;
    }
    return this.#byName(cells);
  }

  /** A row without an id is the one in the plan that is called the same, in the same place. */
  #byName(cells: ReadonlyMap<string, string>): PlanRow | null {
    const name = plainly(nameOf(cells));
    const date = (cells.get('date') ?? '').trim();
    const where = (cells.get('in') ?? '').trim();
    const isPlace = (row: PlanRow): boolean =>
      where === '' || !where.includes('/') || row.cells.get('in') === where;
    const same = this.#rows.filter(
      (row) =>
        !this.#met.has(row.key) &&
        isPlace(row) &&
        plainly(nameOf(row.cells)) === name &&
        (name !== '' || (date !== '' && row.cells.get('date') === date)),
    );
    if (name === '')
      return (
        same.find((row) =>
          [...cells].every(([column, text]) => text === '' || row.cells.get(column) === text),
        ) ?? null
      );
    return same[0] ?? null;
  }

  #renew(found: PlanRow, row: Row, cells: ReadonlyMap<string, string>): void {
    this.#met.add(found.key);
    this.#taking.count += 1;
    // An empty cell says something only in a row that was written out with all its cells.
    const isKnown = this.#isOwn && (cells.get('key') || cells.get('id')) !== '';
    for (const { column } of this.#understood.headings) {
      if (column === null) continue;
      const before = normal(found.cells.get(column.name) ?? '');
      const after = cells.get(column.name) ?? '';
      if (normal(after) === before) continue;
      if (column.schema === null) this.#tellFixed(row, column, after);
      else if (after.trim() !== '' || isKnown) this.#set(found, row, column, after);
    }
  }

  #tellFixed(row: Row, { name }: Column, after: string): void {
    // The numbers of somebody's own table count its rows and not those of the plan.
    const isTold = this.#isOwn && after.trim() !== '' && name !== 'key' && name !== 'id';
    if (isTold) this.#leave(row, WHY.fixed, { column: name });
  }

  #set(found: PlanRow, row: Row, column: Column, after: string): void {
    const { files } = this.#taking;
    const raw = files.raw(found.file);
    const record = valueAt(raw, found.path);
    const isText = !isRecord(record);
    const old = isText ? (column.path[0] === 'title' ? record : undefined) : valueAt(record, column.path);
    const value = valueOf(this.#taking, this.#plan, column, after, old);
    if (value === undefined ? old === undefined || old === null : isSame(old, value)) return;
    this.#taking.say(W.table, {
      name: this.#table.name || this.#understood.kind.name,
      row: String(row.line),
      column: column.name,
      before: this.#quoted(found.cells.get(column.name) ?? ''),
      after: this.#quoted(after),
    });
    this.#edit(found, column, value, isText ? ownText(record, files.language) : null);
  }

  #quoted(cell: string): string | ReturnType<typeof sentence> {
    return cell.trim() === '' ? sentence(W.empty) : `„${quotable(cleaned(cell))}”`;
  }

  #edit({ file, path }: PlanRow, column: Column, value: Plain | undefined, text: string | null): void {
    const { files } = this.#taking;
    const order = Object.keys(shapeOf(this.#understood.kind.schema) ?? {});
    const shorthand = typeOf(this.#understood.kind.schema)?.shorthand ?? 'title';
    const own: Path = [...path, ...column.path];
    if (text === null) {
      if (value === undefined) files.edit(file, { kind: 'remove', path: own });
      else files.edit(file, { kind: 'set', path: own, value, order });
    } else if (column.path[0] === shorthand && value !== undefined)
      files.edit(file, { kind: 'set', path, value });
    else if (value !== undefined)
      files.edit(file, { kind: 'set', path, value: { [shorthand]: text, [column.name]: value } });
  }

  #tellGone(): void {
    const shown = this.#shown.rows(this.#understood.kind);
    const gone = shown.filter(({ key }) => !this.#met.has(key));
    if (gone.length === 0) return;
    const items = gone.slice(0, 5).map(({ key, cells }) => nameOf(cells) || key);
    const more = gone.length > 5 ? ' …' : '';
    const name = this.#table.name || this.#understood.kind.name;
    this.#taking.assume(W.gone, {
      name,
      count: gone.length,
      items: `${items.map(quotable).join('; ')}${more}`,
    });
  }
}

/** What tables are taken into. */
export interface Tables {
  readonly taking: Taking;
  readonly plan: Plan;
  /** The tables of the plan as everybody may see them, before the import: what they lack is told of no other rows. */
  readonly shown: RowReader;
}

/** Takes a table of a document into the plan. */
export function takeTable(tables: Tables, table: Table): void {
  if (table.isApart && table.name === DICTIONARY) return;
  const understood = understand(table);
  if (understood) return new TableTaker(tables, table, understood).take();
  for (const { line, cells } of table.rows) {
    const text = cells
      .filter((cell) => cell.trim() !== '')
      .map(cleaned)
      .join(' | ');
    tables.taking.left.push({ text, lines: [line], why: sentence(WHY.table) });
  }
}

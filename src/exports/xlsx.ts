import { writeXlsx } from 'hucre/xlsx';
import { dateOf } from '../days/day.ts';
import { UserError } from '../words/user-error.ts';

const W = {
  long: {
    pl: 'Komórka w tabeli „{table}”, wiersz {row}, ma więcej znaków, niż mieści Excel ({limit}). Zapisz tabele jako CSV: lsicu export csv',
    en: 'A cell of the table “{table}”, row {row}, has more characters than Excel takes ({limit}). Write the tables as CSV: lsicu export csv',
  },
};

/** A sheet of a workbook: its name, a heading row, a row with what the columns hold, and the rows. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** How many rows stay in sight at the top. */
  readonly heads: number;
}

const LONGEST = 32_767;
const WIDEST = 60;
const NARROWEST = 8;

/** In Excel’s files `_x0041_` is a character: a text that looks so is escaped. */
const escaped = (text: string): string =>
  text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replaceAll('\r', '_x000D_');

const widthOf = (rows: Sheet['rows'], column: number): number =>
  Math.min(
    WIDEST,
    Math.max(NARROWEST, ...rows.slice(0, 200).map((cells) => (cells[column] ?? '').length + 2)),
  );

/** A workbook says when it was made: the same tables are to give the same bytes. */
const FIXED = dateOf('2000-01-01');

/** Tables as an Excel workbook, every cell a text. The same tables give the same bytes. */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  for (const { name, rows } of sheets) {
    const row = rows.findIndex((cells) => cells.some((cell) => escaped(cell).length > LONGEST));
    if (row >= 0) throw new UserError(W.long, { table: name, row: row + 1, limit: LONGEST });
  }
  return writeXlsx({
    properties: { creator: 'lsicu', created: FIXED, modified: FIXED },
    sheets: sheets.map(({ name, rows, heads }) => ({
      name,
      rows: rows.map((cells) => cells.map((cell) => (cell === '' ? null : escaped(cell)))),
      columns: (rows[0] ?? []).map((_, column) => ({
        width: widthOf(rows.slice(0, 1).concat(rows.slice(heads)), column),
      })),
      freezePane: { rows: heads },
      rowDefs: new Map(),
    })),
  });
}

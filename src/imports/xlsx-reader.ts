import { strFromU8 } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { UserError } from '../words/user-error.ts';
import type { Imported, Row, Table } from './outline.ts';
import { packed, partsOf } from './package.ts';
import type { Reading } from './read-document.ts';

const W = {
  kind: {
    pl: 'Pliku „{file}” nie da się odczytać jako skoroszytu Excela. Otwórz go w Excelu i zapisz ponownie.',
    en: 'The file “{file}” cannot be read as an Excel workbook. Open it in Excel and save it again.',
  },
  large: {
    pl: 'Arkusz w pliku „{file}” jest większy niż {rows} wierszy i {columns} kolumn. Podziel go na części.',
    en: 'A sheet of “{file}” is larger than {rows} rows and {columns} columns. Split it.',
  },
};

const MOST = { rows: 20_000, columns: 200 };

/** How many the letters of a column stand for: `A` is 1, `AA` 27. */
const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0);

/** @throws {UserError} for a sheet whose far corner would make a huge table of empty cells */
function refuseHuge(parts: ReadonlyMap<string, Uint8Array>, file: string): void {
  for (const [path, bytes] of parts) {
    if (!path.startsWith('xl/worksheets/')) continue;
    for (const [, letters = '', digits = ''] of strFromU8(bytes).matchAll(/\br="([A-Z]{1,7})(\d{1,9})"/g))
      if (columnNumber(letters) > MOST.columns || Number(digits) > MOST.rows)
        throw new UserError(W.large, { file, rows: String(MOST.rows), columns: String(MOST.columns) });
  }
}

/** What a spreadsheet takes for a moment, with its time in UTC. */
const isMoment = (value: unknown): value is Date =>
  typeof value === 'object' && value !== null && 'toISOString' in value;

function momentText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}

/** A cell as its text: of a formula what was last computed, a date as plans write it. */
function cellText(value: unknown): string {
  if (isMoment(value)) return momentText(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** The sheets of an Excel workbook as tables. Formulas are not computed, links not followed. */
export async function readSheets(bytes: Uint8Array, { file }: Reading): Promise<Imported> {
  const parts = partsOf(bytes, file, 'xl/workbook.xml');
  refuseHuge(parts, file);
  let sheets: readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[];
  try {
    ({ sheets } = await readXlsx(packed(parts), { readStyles: true }));
  } catch {
    throw new UserError(W.kind, { file });
  }
  const tables = sheets.map(({ name, rows }): Table => {
    const filled = rows
      .map((cells, index): Row => ({ line: index + 1, cells: cells.map(cellText) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    return { name, rows: filled, isApart: true };
  });
  return { blocks: [], tables: tables.filter(({ rows }) => rows.length > 0), cleaned: [] };
}

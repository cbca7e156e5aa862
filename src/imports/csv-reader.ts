import { detectDelimiter, parseCsv } from 'hucre/csv';
import { asWritten } from '../exports/harmless-cell.ts';
import { UserError } from '../words/user-error.ts';
import { textOf } from './encoding.ts';
import { holdsHidden, type Imported, type Row } from './outline.ts';
import type { Reading } from './read-document.ts';

const W = {
  quotes: {
    pl: 'W pliku „{file}” cudzysłów otwarty w jednej z komórek nigdzie się nie kończy, więc nie wiadomo, gdzie kończą się wiersze. Popraw go i spróbuj ponownie.',
    en: 'In “{file}” a quotation mark opens a cell and is never closed, so where rows end is not known. Correct it and try again.',
  },
};

export const MOST_ROWS = 20_000;

/** True where quotation marks come in pairs: a row with a single one would swallow all that follows. */
const hasPairs = (text: string): boolean => (text.match(/"/g)?.length ?? 0) % 2 === 0;

/** A CSV file as a table; its rows are numbered as a spreadsheet shows them. */
export function readCsv(bytes: Uint8Array, { file, encoding }: Reading): Promise<Imported> {
  const text = textOf(bytes, file, encoding).replace(/^\ufeff/, '');
  if (!hasPairs(text)) throw new UserError(W.quotes, { file });
  const [first = ''] = text.split(/\r\n|\n|\r/);
  const delimiter = [';', '\t', ','].find((sign) => first.includes(sign)) ?? detectDelimiter(text);
  const cells = parseCsv(text, { delimiter, skipBom: true, typeInference: false });
  const rows = cells
    .map((row, index): Row => ({
      line: index + 1,
      cells: row.map((cell) => asWritten(cell === null ? '' : String(cell))),
    }))
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const hidden = rows.flatMap((row) => (row.cells.some(holdsHidden) ? [row.line] : []));
  return Promise.resolve({ blocks: [], tables: [{ name, rows, isApart: true }], cleaned: hidden });
}

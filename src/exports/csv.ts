import { writeCsv } from 'hucre/csv';
import { harmlessCell } from './harmless-cell.ts';

/** How a CSV file is written: for machines with commas, for Excel in Polish with semicolons and a mark at its start. */
export interface CsvForm {
  readonly delimiter: ',' | ';';
  readonly mark: boolean;
}

/** A table as a CSV file: every cell a text in quotes, none a formula. */
export const csvOf = (rows: readonly (readonly string[])[], { delimiter, mark }: CsvForm): string =>
  writeCsv(
    rows.map((cells) => cells.map(harmlessCell)),
    { delimiter, bom: mark, quoteStyle: 'required', lineSeparator: '\r\n' },
  ) + '\r\n';

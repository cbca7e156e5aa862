/** What a spreadsheet would take for a formula, or a text that was made harmless before. */
const FORMULA = /^'*[=+\-@\t\r\n|\0]/;

/** A text that no spreadsheet computes: an apostrophe stands before what looks like a formula. */
export const harmlessCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `harmlessCell` was given. */
export const asWritten = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

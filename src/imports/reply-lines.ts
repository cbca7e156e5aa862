import { cleaned, type Imported } from './outline.ts';

/** A line of a form that came back filled in. */
export interface ReplyLine {
  /** From 1; of a Word document the paragraph. */
  readonly number: number;
  /** In one line, without marks of quoting, of a list, of a heading and of Markdown. */
  readonly text: string;
  /** The cells of a row of a table; null for any other line. */
  readonly cells: readonly string[] | null;
  /** True where it stood behind a bullet, a number or the mark of a heading: it begins something. */
  readonly isItem: boolean;
}

/** The mark by which the program knows a file that it has made. */
const OWN_MARK = /^\s*<!-- lsicu [0-9a-f]+ -->\s*$/;
const QUOTED = /^(?:[ \t]*>)+[ \t]?/;
const MARK = /^(?:#{1,6}|[-–—•*·▪◦]|\d{1,3}[.)]|o(?=\s{2}))\s+/;

/** A text without what Markdown puts around words: emphasis, escapes, brackets of an address, a break of the line. */
const bareText = (text: string): string =>
  cleaned(
    text
      .replaceAll(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
      .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
      .replaceAll(/<([^<>\s]+@[^<>\s]+)>/g, '$1')
      .replace(/\\$/, ''),
  );

/** The cells of a row in Markdown, or as it is copied from a table in Word: with tabs between. */
function cellsOf(line: string): string[] | null {
  const row = line.trim();
  if (/^\|.*\|$/.test(row)) return row.slice(1, -1).split(/(?<!\\)\|/);
  return /\S\s*\t/.test(line) && !MARK.test(`${row} `.slice(0, row.indexOf('\t') + 1))
    ? line.split('\t')
    : null;
}

function takenApart(raw: string, number: number): ReplyLine {
  const line = raw.replace(QUOTED, '').replace(OWN_MARK, '').replaceAll('\u00a0', ' ');
  const cells = cellsOf(line);
  if (cells) return { number, text: bareText(cells.join(' ')), cells: cells.map(bareText), isItem: true };
  const bare = line.trim();
  const isItem = MARK.test(`${bare} `);
  const text = bareText(isItem ? bare.replace(MARK, '') : bare);
  return { number, text, cells: null, isItem };
}

/** The lines of a reply as plain text: an e-mail, Markdown, or what was copied from Word. */
export const linesOfText = (text: string): ReplyLine[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n|\u2028|\v/)
    .map((line, index) => takenApart(line, index + 1));

/** The lines of a reply as a document: each paragraph stands by itself. */
export function linesOfDocument({ blocks, tables }: Imported): ReplyLine[] {
  const paragraphs = blocks.map(({ text, lines, kind }): ReplyLine => ({
    number: lines[0] ?? 0,
    text: bareText(text),
    cells: null,
    isItem: kind === 'item' || kind === 'title',
  }));
  const rows = tables.flatMap((table) =>
    table.rows.map(({ line, cells }): ReplyLine => {
      const bare = cells.map(bareText);
      return { number: line, text: bareText(cells.join(' ')), cells: bare, isItem: true };
    }),
  );
  return [...paragraphs, ...rows].toSorted((a, b) => a.number - b.number);
}

/** A piece of a document that is to be imported: a heading, a paragraph, an item of a list, or a line that only divides. */
export interface Block {
  readonly kind: 'title' | 'text' | 'item' | 'rule';
  /** In one line, without its number or bullet. */
  readonly text: string;
  /** The lines (of a Word document: the paragraphs) it was read from, from 1. */
  readonly lines: readonly number[];
  /** Of a heading 1–6, or 0 where the document does not say; of an item how deep it lies, from 0. */
  readonly level: number;
  /** The number or bullet before the text. */
  readonly mark: string;
}

/** A row of a table with its number, from 1, as a spreadsheet shows it. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table of a document: its heading row first. */
export interface Table {
  /** The name of the sheet or file, or the heading above it; empty where it has none. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** True for a sheet or file of its own, whose name and heading row say what it holds. */
  readonly isApart: boolean;
}

/** What a file holds, whatever its format. */
export interface Imported {
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  /** Lines in which characters that nobody sees were left out. */
  readonly cleaned: readonly number[];
}

/** Characters that no editor shows or that steer it; a soft hyphen and a mark of direction among them. */
const HIDDEN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e01ef}]/gu;

/** True where `cleaned` leaves something out that is no blank. */
export const holdsHidden = (text: string): boolean => text.search(HIDDEN) >= 0 || /(?!\s)\p{Cc}/u.test(text);

/** A text in one line as a reader sees it: composed letters, plain single blanks, nothing hidden. */
export const cleaned = (text: string): string =>
  text
    .replaceAll(HIDDEN, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');

/** True for a text that says something: with a letter or a digit. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** What stands behind a line that divides, up to the next heading. */
export function apartIn(blocks: readonly Block[]): Set<Block> {
  const apart = new Set<Block>();
  let isApart = false;
  for (const block of blocks) {
    if (block.kind === 'rule' || block.kind === 'title') isApart = block.kind === 'rule';
    else if (isApart) apart.add(block);
  }
  return apart;
}

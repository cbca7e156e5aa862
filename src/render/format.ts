import type { Root } from 'mdast';
import type { Audience } from '../schema/field.ts';
import type { ViewData } from '../views/view.ts';
import type { WordLanguage } from '../words/sentence.ts';

/** A document, ready to be written in any format. */
export interface RenderedDocument {
  readonly tree: Root;
  readonly data: ViewData;
  readonly language: WordLanguage;
  readonly fictional: boolean;
  /** Who it is for: an internal document says so on every page. */
  readonly audience: Audience;
  /** The day that the document speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Line at the foot of each page: unit, day, version. */
  readonly foot: string;
  /** The page that links a set of documents; null for a document that stands alone. */
  readonly home: string | null;
  /** The style sheet of pages. */
  readonly style: string;
}

/** A written document: a text, or the bytes of a file that is none. */
export type Written = string | Uint8Array;

/** An output format: one file and a line in `formats.ts`. */
export interface Format {
  readonly name: string;
  /** The first one is given to files that the program names itself. */
  readonly endings: readonly [string, ...string[]];
  /** True where what is written is no text: a terminal cannot show it. */
  readonly binary?: boolean;
  /** True where a document can be put into a letterhead. */
  readonly takesLetterhead?: boolean;
  /** @param letterhead the bytes of the letterhead's file, for a format that takes one */
  write(document: RenderedDocument, letterhead?: Uint8Array): Written | Promise<Written>;
  /** The text as it stands in a file, where that is not what a reader of the output is given. */
  inFile?(text: string): string;
  /** True for an older file that this program has made in this format: it may be replaced. */
  isOwn(file: Uint8Array): boolean | Promise<boolean>;
}

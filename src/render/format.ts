import type { Root } from 'mdast';
import type { ViewData } from '../views/view.ts';
import type { WordLanguage } from '../words/sentence.ts';

/** A document, ready to be written in any format. */
export interface RenderedDocument {
  readonly tree: Root;
  readonly data: ViewData;
  readonly language: WordLanguage;
  readonly fictional: boolean;
  /** Line at the foot of each page: unit, day, version. */
  readonly foot: string;
  /** The page that links a set of documents; null for a document that stands alone. */
  readonly home: string | null;
  /** The style sheet of pages. */
  readonly style: string;
}

/** An output format: one file and a line in `formats.ts`. */
export interface Format {
  readonly name: string;
  readonly endings: readonly string[];
  write(document: RenderedDocument): string;
}

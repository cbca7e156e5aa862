import Handlebars from 'handlebars';
import { harmless } from './harmless.ts';

/** ASCII punctuation: every one of these may be escaped by a backslash (CommonMark 2.4), and then means itself. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** A text of the plan as Markdown that can be nothing but that text: no link, tag, table cell, heading or directive. */
export function escapeMarkdown(text: string): string {
  const oneLine = text.replaceAll(/[ \t\r\n\u2028\u2029]+/g, ' ').trim();
  return harmless(oneLine).replaceAll(PUNCTUATION, '\\$&');
}

/** A text of the plan inside a template: prints escaped, keeps its own characters for helpers that need them. */
export class Escaped extends Handlebars.SafeString {
  readonly raw: string;
  /** The language that it is marked with. */
  readonly lang: string | null;

  constructor(raw: string, markdown = escapeMarkdown(raw), lang: string | null = null) {
    super(markdown);
    this.raw = raw;
    this.lang = lang;
  }
}

/** The characters of a value that a template hands to a helper. */
export function rawText(value: unknown): string {
  return value instanceof Escaped ? value.raw : String(value as string | number);
}

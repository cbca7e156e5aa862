/** A value that is neither a list nor a map. */
export type Atom = string | number | boolean | null;

/** How a text was written before: a new one in its place keeps its quotation marks. */
export type Quotes = 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'PLAIN';

/** Signs that mean something to YAML at the start of a value; a hyphen is read as the start of an item. */
const OPENING = /^[-?:,[\]{}#&*!|>'"%@`=]|^\.\.\./;
/** Words and numbers that would not stay a text. */
const OTHER_VALUE = /^(?:null|true|false|~|[-+]?\.(?:inf|nan))$/i;
/** What the reader of plans takes for a field or a bracket that lost something. */
const MISTAKEN = /^(?!https?:\/\/|mailto:)[\p{L}_][\p{L}\p{N}_-]*\s?[:：；;=﹕∶]|^[^[{]*[\]}]$|"$/u;

const isNumber = (text: string): boolean => text !== '' && !Number.isNaN(Number(text));

/** True for a text that is read, without quotation marks, as this very text and as nothing else. */
export function isPlain(text: string, inFlow = false): boolean {
  if (text === '' || text.trim() !== text || /\p{Cc}/u.test(text)) return false;
  if (OPENING.test(text) || OTHER_VALUE.test(text) || isNumber(text) || MISTAKEN.test(text)) return false;
  if (/:(?:\s|$)|\s#/u.test(text)) return false;
  return !inFlow || !/[,[\]{}]/.test(text);
}

const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A text in quotation marks: in single ones where it holds double ones or backslashes, unless a sign has to be escaped. */
function quoted(text: string): string {
  return /["\\]/.test(text) && !/\p{Cc}/u.test(text) ? single(text) : JSON.stringify(text);
}

/** A value on one line. */
export function printAtom(value: Atom, inFlow = false, like: Quotes = 'PLAIN'): string {
  if (typeof value !== 'string') return String(value);
  if (like === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (like === 'QUOTE_SINGLE' && !/\p{Cc}/u.test(value)) return single(value);
  return isPlain(value, inFlow) ? value : quoted(value);
}

/** The name of a field. */
export function printKey(key: string, inFlow = false): string {
  return isPlain(key, inFlow) && key !== '<<' ? key : JSON.stringify(key);
}

/** A marker of an unfinished merge, which a file may hold nowhere. */
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: |$)/;

/** The lines of a text as they stand under `|`; null where they would not be read back as they are. */
function linesOf(text: string): string[] | null {
  if (!text.includes('\n')) return null;
  const lines = text.replace(/\n$/, '').split('\n');
  const first = lines.find((line) => line !== '');
  if (first === undefined || lines.at(-1) === '' || /^\s/.test(first)) return null;
  const odd = lines.some((line) => /^\s+$|^\t|[^\P{Cc}\t]/u.test(line) || MARKER.test(line.trim()));
  return odd ? null : lines;
}

/** A text of several lines: `|` and the lines under it; null for any other text. */
export function printLines(text: string): { readonly head: string; readonly body: string[] } | null {
  const lines = linesOf(text);
  return lines && { head: text.endsWith('\n') ? '|' : '|-', body: lines };
}

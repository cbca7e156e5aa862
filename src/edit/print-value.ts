import type { Plain } from './edit.ts';
import { printAtom, printKey, printLines, type Atom, type Quotes } from './print-scalar.ts';

/** How a file is written: how deep fields and lists stand under their field, and what begins an item. */
export interface Style {
  readonly step: number;
  readonly hang: number;
  readonly dash: string;
}

/** How a careful hand writes a new file. */
export const HAND: Style = { step: 2, hang: 2, dash: '- ' };

/** A value as it is written behind a name or a hyphen: the rest of that line, and the lines below, not yet indented. */
export interface Written {
  readonly head: string;
  readonly body: readonly string[];
  readonly form: 'atom' | 'text' | 'list' | 'map';
}

type PlainMap = { readonly [key: string]: Plain };

export const isList = (value: unknown): value is readonly Plain[] => Array.isArray(value);
export const isPlainMap = (value: Plain | undefined): value is PlainMap =>
  typeof value === 'object' && value !== null && !isList(value);
const isAtom = (value: Plain): value is Atom => !isList(value) && !isPlainMap(value);

export const pad = (columns: number, line: string): string => (line === '' ? '' : ' '.repeat(columns) + line);

/** A value on one line, lists and maps in brackets. */
export function printFlow(value: Plain): string {
  if (isList(value)) return `[${value.map(printFlow).join(', ')}]`;
  if (!isPlainMap(value)) return printAtom(value, true);
  const fields = Object.entries(value).map(([key, each]) => `${printKey(key, true)}: ${printFlow(each)}`);
  return `{${fields.join(', ')}}`;
}

const LONGEST = 80;

export const isWord = (value: Plain): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(value));

/** True for the names of a text in several languages, or of nothing. */
const isTranslated = (names: readonly string[]): boolean =>
  names.length !== 1 && names.every((name) => /^[a-z]{2}$/.test(name) && name !== 'id');

/** True for what reads best on one line in brackets: a few ids, a short text in several languages. */
function isShort(value: Plain): boolean {
  const isFew = isList(value)
    ? value.every(isWord)
    : isPlainMap(value) &&
      isTranslated(Object.keys(value)) &&
      Object.values(value).every((each) => typeof each === 'string');
  return isFew && printFlow(value).length <= LONGEST;
}

/** A value in the style of a file. */
export function written(value: Plain, style: Style = HAND, like?: Quotes): Written {
  if (isAtom(value)) {
    const lines = typeof value === 'string' ? printLines(value) : null;
    if (lines) return { ...lines, form: 'text' };
    return { head: printAtom(value, false, like), body: [], form: 'atom' };
  }
  if (isShort(value)) return { head: printFlow(value), body: [], form: 'atom' };
  if (isList(value)) return { head: '', body: value.flatMap((item) => itemLines(item, style)), form: 'list' };
  const body = Object.entries(value).flatMap(([key, each]) => fieldLines(key, each, style));
  return { head: '', body, form: 'map' };
}

/** How deep the lines below stand under the name of their field. */
export const depthUnder = ({ form }: Written, { step, hang }: Style): number =>
  form === 'list' ? hang : step;

/** A field with its value. */
export function fieldLines(key: string, value: Plain, style: Style = HAND): string[] {
  const what = written(value, style);
  const head = value === null || what.head === '' ? '' : ` ${what.head}`;
  return [`${printKey(key)}:${head}`, ...what.body.map((line) => pad(depthUnder(what, style), line))];
}

/** An item of a list with its hyphen. */
export function itemLines(value: Plain, style: Style = HAND, like?: Quotes): string[] {
  const { dash } = style;
  const { head, body } = written(value, style, like);
  const [first = '', ...rest] = head === '' ? body : [head, ...body];
  return [`${dash}${first}`, ...rest.map((line) => pad(dash.length, line))];
}

/** A value as a new file, or a block of one, in the way a careful hand writes it. */
export function printYaml(value: Plain): string {
  const { head, body, form } = written(value);
  const lines = form === 'text' ? [head, ...body.map((line) => pad(HAND.step, line))] : [head, ...body];
  return `${lines.slice(head === '' ? 1 : 0).join('\n')}\n`;
}

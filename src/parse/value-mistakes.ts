import { isMap, isScalar, type Node, type Scalar } from 'yaml';
import { rangeOf } from './key.ts';
import { told, type Mistake, type Told } from './mistake.ts';
import { endOfLine, quoted } from './quote.ts';
import { VALUE_WORDS as W } from './value-words.ts';

/** The deepest nesting that is read. */
export const DEEPEST = 32;

const at = (node: Node, words: Told, replace?: string): Mistake => {
  const [start, end] = rangeOf(node);
  return { rule: 'yaml-syntax', start, end, ...told(words), ...(replace === undefined ? {} : { replace }) };
};

/** From an offset to the end of its line; the whole in quotation marks where it is one value of block style. */
function restOfLine(text: string, start: number, words: Told, isText: boolean): Mistake {
  const end = endOfLine(text, start);
  const rest = text.slice(start, end);
  const alone =
    isText && !/ #|["']/.test(rest) && /(?:^|\n) *(?:- +)*(?:[\w-]+: +)?$/.test(text.slice(0, start));
  return { rule: 'yaml-syntax', start, end, ...told(words), ...(alone ? { replace: quoted(rest) } : {}) };
}

export const aliasAt = (node: Node, text: string): Mistake =>
  restOfLine(text, rangeOf(node)[0], W.alias, true);

/** Anchors and tags before a value. */
const PROPERTIES = /(?:[&!]\S*\s+)*[&!]\S*\s*$/;

/** An anchor or a tag: the place where it stands, before its value. */
export function propertyAt(node: Node, text: string): Mistake {
  const words = 'anchor' in node && node.anchor ? W.anchor : W.tag;
  const [first] = rangeOf(node);
  const found = PROPERTIES.exec(text.slice(Math.max(0, first - 200), first));
  return restOfLine(text, first - (found?.[0].length ?? 0), words, isScalar(node));
}

/** A value that is more than a file may hold, or not what it seems. */
export const tooDeep = (node: Node): Mistake => ({
  ...at(node, W.depth),
  ...told(W.depth, { most: DEEPEST }),
  fatal: true,
});
export const hiddenByEscape = (node: Node): Mistake => ({ ...at(node, W.hidden), rule: 'encoding' });

export function lookAlike(node: Node, word: string, meant: string): Mistake {
  return { ...at(node, W.alike, meant), rule: 'encoding', ...told(W.alike, { word }) };
}

/** A key that is no plain word. */
export function wrongKey(key: Node, text: string): Mistake {
  if (isScalar(key)) {
    const colon = text.indexOf(':', rangeOf(key)[0]);
    return { ...at(key, W.emptyKey), start: colon, end: colon + 1 };
  }
  const [start, end] = rangeOf(key);
  return { ...at(key, W.key), end: Math.max(end, start + 1) };
}

export const blankInKey = (key: Node): Mistake => ({ ...at(key, W.blankInKey), fatal: true });

export const mergeKey = (key: Node): Mistake => at(key, W.merge);

/** The question mark before a key; null for a key without one. */
export function questionMark(key: Node, text: string): Mistake | null {
  const [start] = rangeOf(key);
  const mark = /\?[ \t]+$/.exec(text.slice(Math.max(0, start - 20), start));
  return mark ? { ...at(key, W.explicit), start: start - mark[0].length } : null;
}

export function keyTwice(key: Node, first: Node, name: string): Mistake {
  const [start, end] = rangeOf(first);
  return {
    ...at(key, W.twice),
    rule: 'key-duplicate',
    ...told(W.twice, { key: name }),
    other: { start, end, note: { pl: 'Tu występuje po raz pierwszy.', en: 'It was first written here.' } },
  };
}

/** The first field of an item whose hyphen was forgotten, so that it runs into the item before. */
export function itemWithoutHyphen(first: Mistake, text: string): Mistake {
  const { start, end } = first;
  const head = headOf(text, start);
  return {
    rule: 'yaml-syntax',
    start,
    end,
    ...told(W.noHyphen),
    line: `${head.slice(0, -2)}- ${text.slice(start, endOfLine(text, start))}`,
  };
}

/** `{amount: 7 500,00}`: what stands behind the comma belongs to the value before it. */
export function commaInside(before: Node, key: Node, text: string): Mistake {
  const [start] = rangeOf(before);
  const [, end] = rangeOf(key);
  const whole = text.slice(start, end);
  const amount = /^\d[\d\s]*,\d{1,2}$/.test(whole);
  const fixed = amount ? whole.replaceAll(/\s/g, '').replace(',', '.') : quoted(whole);
  return {
    ...at(key, W.comma),
    start,
    ...(/["'\n]/.test(whole) ? {} : { replace: fixed }),
  };
}

/** A key in braces without a colon: `{id:gok}`, `{Kultura}`. */
export function withoutColon(key: Node, map: Node, text: string): Mistake {
  const [start, end] = rangeOf(key);
  const joined = /^([\w-]+):\u00a0*([^\s/].*)$/su.exec(text.slice(start, end));
  if (joined) return at(key, W.blank, `${joined[1]}: ${joined[2]}`);
  const whole = text.slice(...rangeOf(map));
  const isText = isMap(map) && map.items.length === 1 && !/["'\n]/.test(whole);
  return at(map, W.braces, isText ? quoted(whole) : undefined);
}

const CUT = /^[ \t]+#(?=[\p{L}\p{N}])[^\r\n]*/u;

/** What a comment cuts off a plain text; null where it is whole. */
export function cutOff(node: Node, text: string): Mistake | null {
  const [first, last] = rangeOf(node);
  // An empty value stands behind the blanks after the colon.
  const end = first === last ? text.slice(0, last).trimEnd().length : last;
  const rest = CUT.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined));
  if (!rest) return null;
  const hash = end + rest[0].indexOf('#');
  const start = first === last ? hash : first;
  const stop = end + rest[0].trimEnd().length;
  const whole = text.slice(start, stop);
  const words = first === last ? W.nothing : W.cut;
  // Inside brackets nobody knows where the text was to end.
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const known = !whole.includes('\n') && !/[[{]/.test(line);
  const place = whole.includes('\n') ? hash : start;
  return {
    rule: 'text-cut',
    start: place,
    end: stop,
    ...told(words, { rest: text.slice(first, last).replaceAll(/\s+/g, ' ') }),
    ...(known ? { replace: quoted(whole) } : {}),
  };
}

/** What stands before a node in its line. */
function headOf(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

/** Items of a list without the blank after their hyphen, which YAML reads as one text: `-nabór`. */
function joinedHyphen(node: Node, text: string): Mistake | null {
  const [start, end] = rangeOf(node);
  const item = /^-(?=\p{L}).*/u.exec(text.slice(start, end));
  if (!item || headOf(text, start).trim() !== '') return null;
  const line = item[0].trimEnd();
  return { ...at(node, W.hyphen, `- ${line.slice(1)}`), end: start + line.length };
}

/** The column in which the items of a list usually begin whose first line begins at an offset; -1 where no field stands before it. */
function columnUnder(text: string, start: number): number {
  const field = /(?:^|\n)( *(?:- +)*)[^\n]*:[ \t]*\r?\n$/.exec(text.slice(Math.max(0, start - 1000), start));
  return field ? (field[1] ?? '').length + 2 : -1;
}

/** An item of a list that became part of the text before it: it is indented too deep, or the text before it not deep enough. */
function swallowedItem(node: Node, text: string): Mistake | null {
  const [start, end] = rangeOf(node);
  const found = /\n( *)- (?=\S)/.exec(text.slice(start, end));
  if (!found) return null;
  const head = headOf(text, start);
  const name = /^([a-z][a-z0-9_]*)\s*\n/.exec(text.slice(start, end))?.[1];
  if (name && head.trim() === '') return { ...at(node, W.noColon, `${name}:`), end: start + name.length };
  if (!/^ *- +$/.test(head)) return null;
  const isFirst = (found[1] ?? '').length === columnUnder(text, start - head.length);
  const from = isFirst ? start - 2 : start + found.index + found[0].length - 2;
  const stop = endOfLine(text, from);
  const column = isFirst ? (found[1] ?? '').length : head.indexOf('-');
  return {
    ...at(node, isFirst ? W.shallow : W.swallowed),
    start: from,
    end: stop,
    line: ' '.repeat(column) + text.slice(from, stop),
  };
}

/** A field without a blank after its colon, alone in its map or list: `post:Koordynator`. */
function joinedColon(node: Scalar, text: string): Mistake | null {
  const [start] = rangeOf(node);
  const found = /^(?!https?:|mailto:|tel:|sms:|geo:|urn:|ftp:)([a-z][a-z0-9_]*)[:：]\s*(\S.*)$/s.exec(
    String(node.source),
  );
  if (!found || !/^ *(?:- +)*$/.test(headOf(text, start))) return null;
  const [whole, key = '', value = ''] = found;
  return at(node, W.blank, whole.includes('\n') ? undefined : `${key}: ${value}`);
}

/** A list without its opening bracket (`a, b]`), a text without its opening quotation mark. */
function unopened(node: Scalar): Mistake | null {
  const source = String(node.source);
  if (/^[^[{\n]*[\]}]$/.test(source))
    return at(node, W.unopened, source.endsWith(']') ? `[${source}` : undefined);
  // 24" is a measure, 7/2026" a number that has lost its mark.
  return /^[^"\n]+"$/.test(source) && !/\s.*\d"$/.test(source) ? at(node, W.unquoted, `"${source}`) : null;
}

/** An unquoted text that YAML reads, but not as it was meant. */
export function plainMistake(node: Scalar, text: string, hyphens: boolean): Mistake | null {
  if (typeof node.value !== 'string') return null;
  const listed = hyphens ? (joinedHyphen(node, text) ?? swallowedItem(node, text)) : null;
  return listed ?? joinedColon(node, text) ?? unopened(node);
}

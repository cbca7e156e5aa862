import { isMap, isPair, isScalar, isSeq, type Document, type Node, type YAMLError } from 'yaml';
import { isFieldName } from './line.ts';
import { told, type Mistake, type Told } from './mistake.ts';
import { endOfLine } from './quote.ts';
import { W } from './repair-words.ts';
import type { TextPositions } from './text.ts';
import { DEEPEST } from './value-mistakes.ts';
import { VALUE_WORDS } from './value-words.ts';

/** From an offset to the end of its line. */
function lineRest(text: string, start: number, words: Told): Mistake {
  return { rule: 'yaml-syntax', start, end: Math.max(endOfLine(text, start), start), ...told(words) };
}

const MARKER = /^[ \t]*(?:<{7}|>{7}|\|{7})(?: .*)?\r?$/m;

/** The first marker of an unfinished merge. A line of equals signs alone may underline a heading, so it counts only with another marker. */
function conflict(text: string): Mistake | null {
  const found = MARKER.exec(text);
  if (!found) return null;
  const earlier = />{7}/.test(found[0]) ? /^={7}\r?$/m.exec(text.slice(0, found.index)) : null;
  const { index } = earlier ?? found;
  return lineRest(text, index + (/^[ \t]*/.exec(text.slice(index))?.[0].length ?? 0), W.conflict);
}

/** Mistakes that are looked for in the text itself, because a YAML reader would name them wrongly or many times. */
export function mistakeInText(text: string): Mistake | null {
  const merge = conflict(text);
  if (merge) return merge;
  const directive = /^(?:[ \t]*(?:#.*)?\r?\n)*%/.exec(text);
  if (directive) return lineRest(text, directive[0].length - 1, W.directive);
  return tooLong(text) ?? tooManyFields(text) ?? tooManyBrackets(text);
}

/** Far more than any plan: what is longer is no plan, and reading it would take long. */
const LONGEST = 10_000;

function tooLong(text: string): Mistake | null {
  const tell = (at: number, words: Told): Mistake => ({
    ...lineRest(text, at, words),
    end: at + 1,
    ...told(words, { most: LONGEST }),
  });
  let lines = 0;
  for (let at = 0; text.length > LONGEST && at < text.length; lines += 1) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end;
    if (next - at > LONGEST) return tell(at, W.longLine);
    if (lines >= LONGEST) return tell(at, W.manyLines);
    at = next + 1;
  }
  return null;
}

/** Fields inside fields on one line: `a: a: a: …`. */
function tooManyFields(text: string): Mistake | null {
  const found = DEEP_LINE.exec(text);
  return found ? tooDeepAt(text, found.index) : null;
}

const DEEP_LINE = new RegExp(`^(?:[^\\n:,{}]*: ){${DEEPEST + 1}}`, 'm');

/** Brackets nested so deep that reading them would take long: found without reading. Quoted texts may hold as many as they like. */
function tooManyBrackets(text: string): Mistake | null {
  const most = 500;
  const open = /[[{]/g;
  let count = 0;
  while (open.exec(text)) count += 1;
  if (count < most) return null;
  let depth = 0;
  for (const match of text.matchAll(/(["'])(?:\\.|(?!\1)[^\\])*\1|[[\]{}]/gs)) {
    const [sign] = match;
    if (/^[[{]$/.test(sign)) depth += 1;
    else if (/^[\]}]$/.test(sign)) depth = Math.max(0, depth - 1);
    if (depth > most) return tooDeepAt(text, match.index);
  }
  return null;
}

function tooDeepAt(text: string, at: number): Mistake {
  const { depth } = VALUE_WORDS;
  return { ...lineRest(text, at, depth), end: at + 1, ...told(depth, { most: DEEPEST }) };
}

/** Every scalar of the tree that is written in quotation marks. */
function quotedNodes(node: Node | null): Node[] {
  if (isScalar(node)) return node.type?.startsWith('QUOTE') ? [node] : [];
  if (isSeq(node)) return node.items.flatMap((item) => quotedNodes(item as Node));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) =>
    isPair(pair) ? [...quotedNodes(pair.key as Node), ...quotedNodes(pair.value as Node)] : [],
  );
}

/** The last quoted text that begins before an offset; with `long`, the last one of several lines. */
function openQuote(document: Document, text: string, before: number, long: boolean): Mistake | null {
  const opening = quotedNodes(document.contents as Node | null)
    .map((node): readonly [number, number, number] => node.range ?? [0, 0, 0])
    .findLast(([start, end]) => start <= before && (!long || text.slice(start, end).includes('\n')));
  return opening ? lineRest(text, opening[0], W.quote) : null;
}

function openBracket(text: string, before: number): Mistake | null {
  let depth = 0;
  for (let at = before - 1; at >= 0; at -= 1) {
    const sign = text[at] ?? '';
    if (']}'.includes(sign)) depth += 1;
    else if ('[{'.includes(sign) && depth > 0) depth -= 1;
    else if ('[{'.includes(sign)) return lineRest(text, at, W.bracket);
  }
  return null;
}

function indented(text: string, start: number, words: Told): Mistake {
  const blanks = /^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0;
  return lineRest(text, start + blanks, words);
}

/** The first line with a colon after the one in which a field was taken for a text: a field that is indented too deep, or a line of the text. */
function nextLine(text: string, start: number): Mistake {
  const rest = text.slice(start, endOfLine(text, start));
  if (/:(?:\s|$)/.test(rest)) return lineRest(text, start, W.colon);
  const next = text.indexOf('\n', start) + 1;
  const colon = next + Math.max(0, text.slice(next).search(/:(?:\s|$)/));
  const line = text.lastIndexOf('\n', colon) + 1;
  const isField = isFieldName(text.slice(line, colon).trim());
  return indented(text, line, isField ? W.misplaced : W.colonBelow);
}

/** Finds the place of a mistake from the one where the reader noticed it; null where it is another mistake. */
type Locate = (text: string, start: number, document: Document) => Mistake | null;

const BY_CODE: Partial<Record<YAMLError['code'], Locate>> = {
  TAB_AS_INDENT: (text, start) => lineRest(text, start, W.tabAlone),
  BLOCK_AS_IMPLICIT_KEY: nextLine,
  MULTILINE_IMPLICIT_KEY: (text, start) => lineRest(text, start, W.noColon),
  BAD_SCALAR_START: (text, start) => ({
    ...lineRest(text, start, W.start),
    ...told(W.start, { sign: text[start] ?? '' }),
  }),
  MULTIPLE_DOCS: (text, start) => lineRest(text, start, W.documents),
  BAD_DQ_ESCAPE: (text, start) => lineRest(text, start, W.escape),
  RESOURCE_EXHAUSTION: (text, start) => tooDeepAt(text, start),
  UNEXPECTED_TOKEN: (text, start, document) => openQuote(document, text, start, true),
};

/** Errors that share a code with others and are told apart by their message. */
const BY_MESSAGE: readonly (readonly [RegExp, Locate])[] = [
  [/closing ['"]/, (text, start, document) => openQuote(document, text, start, false)],
  [/Implicit map keys/, (text, start) => lineRest(text, start, W.noColon)],
  [/flow|[[\]{}]/i, openBracket],
  [/indicator|indented|same column/, (text, start) => indented(text, start, W.misplaced)],
];

/** The mistake behind the first error of a YAML reader, by what the reader says of it. */
export function mistakeBehind(error: YAMLError, document: Document, positions: TextPositions): Mistake {
  const { text } = positions;
  const [start] = error.pos;
  const byMessage = BY_MESSAGE.filter(([pattern]) => pattern.test(error.message)).map(([, locate]) => locate);
  for (const locate of [BY_CODE[error.code], ...byMessage]) {
    const mistake = locate?.(text, start, document);
    if (mistake) return mistake;
  }
  return lineRest(text, Math.min(start, text.trimEnd().length), W.other);
}

import { cleaned, holdsHidden, saysSomething, type Block, type Imported, type Table } from './outline.ts';

/** A line that is not empty, taken apart. */
interface Line {
  readonly number: number;
  /** How many columns stand before the text, and before what follows its mark. */
  readonly indent: number;
  readonly inside: number;
  readonly kind: Block['kind'];
  readonly level: number;
  readonly mark: string;
  readonly text: string;
  /** True right under another line, without an empty one between them. */
  readonly isNext: boolean;
}

const TAB = 4;
const MARK = /^([•◦▪▫‣·●○■□➢➔→►▶»›✓⁃∙§*+–—-]|o(?=\s+\p{Lu})|\d{1,3}(?:\.\d{1,3})*[.)]|\p{Ll}\))\s+(?=\S)/u;
const HEADING = /^(#{1,6})\s+(.*?)(?:\s+#+)?$/;
const LONGEST_TITLE = 120;
/** A line this long may have been broken where it ends. */
const FULL = 60;

const widthOf = (blanks: string): number =>
  Array.from(blanks).reduce((sum, sign) => sum + (sign === '\t' ? TAB - (sum % TAB) : 1), 0);

/** A text without the signs by which Markdown makes it bold or a link: the plan keeps words. */
const withoutEmphasis = (text: string): string =>
  text
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}\\])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

/** A short line that does not end as a sentence does. */
const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && /^[„"«(]?[\p{Lu}\p{N}]/u.test(text) && !/[.;:,!?…]$/.test(text);

function takenApart(raw: string, number: number, isNext: boolean, isMarkdown: boolean): Line {
  const [blanks = ''] = /^\s*/.exec(raw) ?? [];
  const bare = raw.slice(blanks.length).trimEnd();
  const indent = widthOf(blanks);
  const common = { number, indent, isNext, level: 0, mark: '', inside: indent };
  const text = (words: string): string => cleaned(isMarkdown ? withoutEmphasis(words) : words);
  if (!saysSomething(bare)) return { ...common, kind: 'rule', text: cleaned(bare) };
  const [, signs, heading] = HEADING.exec(bare) ?? [];
  if (signs !== undefined && heading !== undefined)
    return { ...common, kind: 'title', level: signs.length, text: text(heading) };
  const [whole, mark] = MARK.exec(bare) ?? [];
  if (whole !== undefined && mark !== undefined) {
    const inside = indent + widthOf(whole);
    return { ...common, kind: 'item', mark, inside, text: text(bare.slice(whole.length)) };
  }
  const words = text(bare);
  return { ...common, kind: isTitle(words) ? 'title' : 'text', text: words };
}

/** True for a line that begins something of its own, whatever stands above it. */
const isOwn = ({ mark, level, kind, text }: Line): boolean =>
  mark !== '' || level > 0 || kind === 'rule' || /^\(|^\p{Lu}\p{L}*:/u.test(text);

/** True for a line that begins with a small letter or a digit, under one that has not come to an end. */
const isTail = (line: Line, before: Line): boolean =>
  !/[.!?:;]$/.test(before.text) && /^[\p{Ll}\d]/u.test(line.text);

/** True for a line under one that is broken where it is full. */
const isBroken = (line: Line, before: Line): boolean =>
  !/[.!?:;]$/.test(before.text) && before.text.length >= FULL && line.indent === before.indent;

/** True where a line goes on with what the line before it has begun. */
function goesOn(line: Line, before: Line | undefined, first: Line | undefined): boolean {
  if (!before || !first || !line.isNext || isOwn(line)) return false;
  if (before.kind === 'rule' || first.level > 0) return false;
  if (isTail(line, before)) return true;
  if (first.kind === 'item') return first.inside > 0 && line.indent >= first.inside;
  return isBroken(line, before);
}

const numberOf = (mark: string): number | null => {
  const [, last] = /(\d+)[.)]$/.exec(mark) ?? [];
  return last === undefined ? null : Number(last);
};

const styleOf = (mark: string): string => mark.replaceAll(/\d+/g, '1').replace(/^\p{Ll}\)/u, 'a)');

/** How deep items lie, by how far they are moved in and by how their numbers go on. */
class Depths {
  #open: { line: Line; depth: number }[] = [];

  /** A paragraph or heading ends every list. */
  close(): void {
    this.#open = [];
  }

  of(line: Line): number {
    const depth = this.#depth(line);
    this.#open = [...this.#open.filter((each) => each.depth < depth), { line, depth }];
    return depth;
  }

  #depth(line: Line): number {
    const parts = line.mark.split('.').filter((part) => /^\d/.test(part)).length;
    const before = this.#open.at(-1);
    if (!before) return 0;
    if (parts > 1 && this.#open.length > 0) return Math.min(parts - 1, before.depth + 1);
    const sibling =
      this.#open.findLast((each) => this.#isLevel(line, each.line)) ??
      this.#open.findLast((each) => this.#isNext(line, each.line));
    if (sibling) return sibling.depth;
    const parent = this.#open.findLast((each) => this.#isUnder(line, each.line));
    return parent ? parent.depth + 1 : 0;
  }

  #isLevel(line: Line, other: Line): boolean {
    const isSame = styleOf(line.mark) === styleOf(other.mark);
    return isSame && (line.indent === other.indent || line.inside === other.inside);
  }

  /** True where a number goes on, though its line is moved in otherwise. */
  #isNext(line: Line, other: Line): boolean {
    if (styleOf(line.mark) !== styleOf(other.mark)) return false;
    const [own, earlier] = [numberOf(line.mark), numberOf(other.mark)];
    return own !== null && own > 1 && earlier !== null && own === earlier + 1;
  }

  #isUnder(line: Line, other: Line): boolean {
    if (line.indent > other.indent) return true;
    // Copied from a word processor, an inner list may have lost its place: its marks are of another kind.
    const isSame = line.indent === other.indent && styleOf(line.mark) !== styleOf(other.mark);
    return isSame && (other.text.endsWith(':') || line.mark.endsWith(')'));
  }
}

/** A number that stands alone before a line is that of a chapter and not of a list; a list stands under what it is about. */
function isChapter(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const isAlone = before?.kind !== 'item' && after !== undefined && after.kind !== 'item';
  const isUnder = before?.kind === 'title' || before?.text.endsWith(':') === true;
  return /^\d/.test(line.mark) && isAlone && isTitle(line.text) && (line.mark.startsWith('0') || !isUnder);
}

/** Lines that belong together as blocks. */
function joined(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (goesOn(line, group?.at(-1), group?.[0])) group?.push(line);
    else groups.push([line]);
  }
  return groups;
}

const isCells = (text: string): boolean => /^\|.*\|$/.test(text.trim());
const cellsOf = (text: string): string[] =>
  text
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cleaned(withoutEmphasis(cell)));

/** The nearest heading above a line: what a table is about. */
function headingAbove(raw: readonly string[], at: number): string {
  const line = raw.slice(0, at).findLast((each) => HEADING.test(each.trim()));
  return line === undefined ? '' : cleaned(HEADING.exec(line.trim())?.[2] ?? '');
}

/** The tables of a Markdown text, and the numbers of their lines. */
function tablesIn(raw: readonly string[]): { tables: Table[]; taken: Set<number> } {
  const tables: Table[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < raw.length; at += 1) {
    const isHead = isCells(raw[at] ?? '') && /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(raw[at + 1] ?? '');
    if (!isHead) continue;
    let end = at + 2;
    while (end < raw.length && isCells(raw[end] ?? '')) end += 1;
    const numbers = Array.from({ length: end - at }, (_, index) => at + index);
    for (const number of numbers) taken.add(number + 1);
    const rows = numbers
      .filter((number) => number !== at + 1)
      .map((number) => ({ line: number + 1, cells: cellsOf(raw[number] ?? '') }));
    tables.push({ name: headingAbove(raw, at), rows, isApart: false });
    at = end - 1;
  }
  return { tables, taken };
}

/** A plain text or a Markdown file as headings, paragraphs, lists and tables. Every line that is not empty is in one of them. */
export function readText(text: string, isMarkdown: boolean): Imported {
  const raw = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  const { tables, taken } = isMarkdown ? tablesIn(raw) : { tables: [], taken: new Set<number>() };
  const isFilled = (number: number): boolean => cleaned(raw[number - 1] ?? '') !== '';
  const numbers = raw.map((_, index) => index + 1).filter((number) => isFilled(number) && !taken.has(number));
  const lines = numbers.map((number) =>
    takenApart(raw[number - 1] ?? '', number, number > 1 && isFilled(number - 1), isMarkdown),
  );
  const groups = joined(lines);
  const depths = new Depths();
  const blocks = groups.map((group, index): Block => {
    const [first] = group as [Line];
    const chapter = isChapter(first, groups[index - 1]?.[0], groups[index + 1]?.[0]);
    const kind =
      chapter || (first.kind === 'title' && group.length > 1) ? (chapter ? 'title' : 'text') : first.kind;
    if (kind === 'title' || kind === 'text') depths.close();
    const level = kind === 'item' ? depths.of(first) : first.level;
    const words = cleaned(group.map((line) => line.text).join(' '));
    return { kind, text: words, lines: group.map((line) => line.number), level, mark: first.mark };
  });
  const hidden = raw.flatMap((line, index) => (holdsHidden(line) ? [index + 1] : []));
  return { blocks, tables, cleaned: hidden };
}

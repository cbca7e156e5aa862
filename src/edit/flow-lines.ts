import { withCommentsAbove, type Splice } from './blocks.ts';
import {
  columnOf,
  entriesOf,
  nextLine,
  startOfLine,
  type Collection,
  type Entry,
  type Source,
} from './source.ts';

/** An entry in brackets that has lines of its own, with the comments that belong to it. */
interface FlowLine {
  readonly from: number;
  readonly to: number;
  /** Behind the value, where its comma belongs. */
  readonly end: number;
  /** The comma; -1 where there is none. */
  readonly comma: number;
}

function commaBehind(text: string, { end }: Entry): number {
  const found = /^\s*,/.exec(text.slice(end));
  return found ? end + found[0].length - 1 : -1;
}

const startsLine = (text: string, offset: number): boolean =>
  text.slice(startOfLine(text, offset), offset).trim() === '';

/** True for brackets that hold each entry on a line of its own. */
export function isLined(text: string, list: Collection): boolean {
  const entries = entriesOf(text, list);
  const close = (list.range?.[1] ?? 1) - 1;
  return startsLine(text, close) && entries.every(({ start }) => startsLine(text, start));
}

function linesOf(text: string, list: Collection): FlowLine[] {
  let limit = 0;
  return entriesOf(text, list).map((entry) => {
    const { start, end } = entry;
    const comma = commaBehind(text, entry);
    const from = withCommentsAbove(text, startOfLine(text, start), limit);
    limit = nextLine(text, Math.max(end, comma));
    return { from, to: limit, end, comma };
  });
}

/** A new line before the entry of an index, or behind the last. */
export function insertLine({ text, eol }: Source, list: Collection, index: number, added: string): Splice[] {
  const lines = linesOf(text, list);
  const [next, last] = [lines[index], lines.at(-1)];
  const line = ' '.repeat(columnOf(text, entriesOf(text, list)[0]?.start ?? 0)) + added;
  if (next) return [{ start: next.from, end: next.from, text: `${line},${eol}` }];
  if (!last) return [];
  const isOpen = last.comma < 0;
  const put = { start: last.to, end: last.to, text: line + (isOpen ? '' : ',') + eol };
  return isOpen ? [{ start: last.end, end: last.end, text: ',' }, put] : [put];
}

/** A line that goes; the comma before the last goes with it where the last had none. */
export function removeLine({ text }: Source, list: Collection, index: number): Splice[] {
  const lines = linesOf(text, list);
  const [before, line] = [lines[index - 1], lines[index]];
  if (!line) return [];
  const gone = { start: line.from, end: line.to, text: '' };
  const isLoose = index === lines.length - 1 && line.comma < 0 && before !== undefined && before.comma >= 0;
  return isLoose ? [{ start: before.comma, end: before.comma + 1, text: '' }, gone] : [gone];
}

/** Lines in another order; what stands between them stays. */
export function moveLine({ text }: Source, list: Collection, from: number, to: number): Splice[] {
  const lines = linesOf(text, list);
  const isOpen = (lines.at(-1)?.comma ?? -1) < 0;
  const parts = lines.map((line) => {
    const rest = line.comma < 0 ? line.end : line.comma + 1;
    return [text.slice(line.from, line.end), text.slice(rest, line.to)] as const;
  });
  const part = parts[from];
  const moved = part ? parts.toSpliced(from, 1).toSpliced(to, 0, part) : parts;
  return lines.map((line, index) => {
    const comma = isOpen && index === lines.length - 1 ? '' : ',';
    return { start: line.from, end: line.to, text: (moved[index] ?? ['', '']).join(comma) };
  });
}

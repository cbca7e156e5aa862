import type { Span } from './finding.ts';
import { redact } from './redact.ts';
import { isPlain, visible } from './visible.ts';
import { letters, width } from './width.ts';

const AROUND = 2;
const MORE = '…';
/** How much of a line is looked at for each column that is shown: a letter may have many parts. */
const PARTS = 16;

const printed = (text: string): string => visible(text).replaceAll('\t', ' ');

/** Letters, one after the other, as long as they go into some columns. */
function take(from: readonly string[], room: number): { shown: string[]; all: boolean } {
  const shown: string[] = [];
  let left = room;
  for (const letter of from) {
    const text = printed(letter);
    left -= width(text);
    if (left < 0) return { shown, all: false };
    shown.push(text);
  }
  return { shown, all: true };
}

/** The start of a text, with a sign where more follows. */
function start(text: string, room: number): string {
  if (isPlain(text))
    return text.length <= room ? printed(text) : printed(text.slice(0, Math.max(0, room - 1))) + MORE;
  const parts = letters(text);
  const { shown, all } = take(parts, room);
  return all ? shown.join('') : take(parts, room - 1).shown.join('') + MORE;
}

/** The end of a text, with a sign where more goes before. */
function end(text: string, room: number): string {
  if (isPlain(text))
    return text.length <= room
      ? printed(text)
      : MORE + printed(text.slice(text.length - Math.max(0, room - 1)));
  const parts = letters(text).toReversed();
  const { shown, all } = take(parts, room);
  return all
    ? shown.toReversed().join('')
    : MORE +
        take(parts, room - 1)
          .shown.toReversed()
          .join('');
}

/** Where a column stands in a line, in UTF-16 units. */
function offsetOf(line: string, column: number): number {
  let offset = 0;
  for (let at = 1; at < column && offset < line.length; at += 1)
    offset += (line.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

/** The words of a line that a finding is about, with as much around them as goes into some columns. */
function around(line: string, at: Span, room: number): { before: string; words: string; after: string } {
  const reach = (room + 1) * PARTS;
  const from = offsetOf(line, at.column);
  const to = at.endLine > at.line ? line.length : Math.max(from, offsetOf(line, at.endColumn));
  const first = Math.max(0, from - reach);
  const near = redact(line.slice(first, from + reach));
  const words = start(near.slice(from - first, to - first), room - 2);
  const left = room - width(words);
  const rest = near.slice(to - first);
  // Each side gets half, and what the other one does not need.
  const before = end(
    near.slice(0, from - first),
    Math.max(Math.floor(left / 2), left - width(start(rest, left))),
  );
  return { before, words, after: start(rest, left - width(before)) };
}

/** Two lines before, the line, a mark under the wrong words, two lines after, cut to the columns of the screen. `mark` colours it. */
export function frame(
  at: Span,
  line: (number: number) => string,
  mark: (text: string) => string,
  columns: number,
): string[] {
  if (line(at.line) === '' && at.line === 1 && line(2) === '') return [];
  const last = String(at.line + AROUND).length;
  const gutter = (number: string): string => `  ${number.padStart(last)} │ `;
  // One column is left for a mark that stands behind the line.
  const room = columns - gutter('').length - 1;
  const row = (number: number): string =>
    gutter(String(number)) + start(redact(line(number).slice(0, (room + 1) * PARTS)), room);
  const { before, words, after } = around(line(at.line), at, room);
  const above = [at.line - 2, at.line - 1].filter((number) => number > 0).map(row);
  const below = [at.line + 1, at.line + AROUND].map(row);
  while (below.at(-1)?.endsWith('│ ')) below.pop();
  const pointer = ' '.repeat(width(before)) + mark('^'.repeat(Math.max(1, width(words))));
  return [...above, gutter(String(at.line)) + before + words + after, gutter('') + pointer, ...below];
}

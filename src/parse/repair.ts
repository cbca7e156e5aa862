import { parseDocument, type Document } from 'yaml';
import { candidatesIn, type Candidate } from './candidates.ts';
import { colonInNextLine, isAfterOutdented, isRegular, missingColon, movesOf } from './indents.ts';
import { linesOf, type Line } from './line.ts';
import type { Mistake } from './mistake.ts';

/** A YAML text as a tree. Keys that stand twice are looked for elsewhere: here that would take the square of their number. */
export function readTree(text: string): Document {
  return parseDocument(text, { prettyErrors: false, logLevel: 'error', version: '1.2', uniqueKeys: false });
}

/** Part of a text that is broken by itself, with its neighbours. */
interface Window {
  readonly start: number;
  readonly text: string;
}

const TOP_LEVEL = /^(?=[^\s#])/m;

/** The first field of the file that cannot be read alone, with its neighbours: what is wrong stands there. */
function windowOf(text: string): Window {
  let start = 0;
  let before = 0;
  const parts = text.split(TOP_LEVEL);
  for (const [index, part] of parts.entries()) {
    const tree = readTree(part);
    const broken = tree.errors.length > 0 || (/^[^\s#-]/.test(part) && !('items' in (tree.contents ?? {})));
    const end = start + part.length + (parts[index + 1]?.length ?? 0);
    if (broken) return { start: before, text: text.slice(before, end) };
    before = start;
    start += part.length;
  }
  return { start: 0, text };
}

/** The offset of the first mistake; -1 where there is none. */
function firstError(text: string): number {
  const starts = readTree(text).errors.map(({ pos }) => pos[0]);
  return starts.reduce((least, start) => (least < 0 ? start : Math.min(least, start)), -1);
}

/** Line numbers from the one where a mistake was noticed: it, the next, those before, those after. */
function inOrder(lines: readonly Line[], noticed: number): number[] {
  const before = Array.from({ length: noticed }, (_, index) => noticed - 1 - index);
  const after = Array.from(
    { length: Math.max(0, Math.min(lines.length - noticed - 2, 5)) },
    (_, index) => noticed + 2 + index,
  );
  return [noticed, noticed + 1, ...before, ...after].filter((index) => index < lines.length);
}

/** All that may be wrong: in single lines first, then between them. */
function* suspects(lines: readonly Line[], noticed: number): Generator<Candidate> {
  const order = inOrder(lines, noticed);
  for (const index of order) {
    const line = lines[index];
    if (line) yield* candidatesIn(line);
  }
  const near = order.slice(0, 40);
  for (const index of near) yield* colonInNextLine(lines, index);
  // A line that begins in an unusual column is the cause of what is wrong after it.
  const unusual = near.filter((index) => !isRegular(lines, index)).toSorted((a, b) => a - b);
  for (const index of unusual) {
    if (isAfterOutdented(lines, index)) yield* movesOf(lines, index - 1);
    yield* movesOf(lines, index);
  }
  for (const index of near) yield* [...missingColon(lines, index), ...movesOf(lines, index)];
}

/** How many characters are read at most while trying edits: a large file is told about without a proposal. */
const MOST_READ = 200_000;

function shifted(mistake: Mistake, by: number): Mistake {
  const { start, end, other } = mistake;
  const moved = { ...mistake, start: start + by, end: end + by };
  return other ? { ...moved, other: { ...other, start: other.start + by, end: other.end + by } } : moved;
}

/** The line (from 0) of an offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  const index = lines.findIndex(({ start }) => start > offset);
  return index < 0 ? lines.length - 1 : index - 1;
}

/**
 * The mistake that leaves a text unreadable: the one whose correction makes it readable, or readable up to a later line.
 * @returns null where no correction that is known of helps
 */
export function findMistake(text: string): Mistake | null {
  const part = windowOf(text);
  const window = firstError(part.text) < 0 ? { start: 0, text } : part;
  const lines = linesOf(window.text);
  const error = firstError(window.text);
  const noticed = lineAt(lines, error);
  let left = MOST_READ;
  let helpful: Candidate | null = null;
  for (const candidate of suspects(lines, noticed)) {
    left -= window.text.length;
    if (left < 0) break;
    const { start, end, text: words } = candidate.edit;
    const edited = window.text.slice(0, start) + words + window.text.slice(end);
    const next = firstError(edited);
    if (next < 0) return shifted(candidate.mistake, window.start);
    // Several mistakes in one field: the first whose correction carries the reader on to a later line.
    const reached = lineAt(linesOf(edited), next);
    if (!helpful && reached > Math.max(noticed, lineAt(lines, start))) helpful = candidate;
  }
  return helpful ? shifted(helpful.mistake, window.start) : null;
}

import type { PlanFile } from '../parse/file.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kind.ts';
import type { Item, Plan } from './plan.ts';

/** Lines from one to another, both of them included. */
type Lines = readonly [first: number, last: number];

/** The field that keeps a record back, however it is spelt, with anything but the word that opens it to everybody. */
const CLOSED = /(?<!\p{L})(?:ac+es+|dost[eę]p)["']?\s*[:=](?!\s*["']?public\b)/iu;

const known = new WeakMap<PlanFile, readonly Lines[]>();

/** The lines of each record of a register's file; of a file that is no list all lines. */
function recordsIn(file: PlanFile): readonly Lines[] {
  const { value, text } = file;
  const last = text.split('\n').length;
  if (!Array.isArray(value)) return [[1, last]];
  const starts = value.map((_, index) => file.at([index]).line);
  return starts.map((first, index) => {
    const next = starts[index + 1];
    return [index === 0 ? 1 : first, next === undefined ? last : Math.max(first, next - 1)];
  });
}

/**
 * The lines of records that are, or may be meant to be, for the institutions of the system only: judged by what is written,
 * as a mistake in a record must not open it.
 */
export function restrictedLines(file: PlanFile): readonly Lines[] {
  const earlier = known.get(file);
  if (earlier) return earlier;
  const lines = file.text.split('\n');
  const isComment = (number: number): boolean => /^\s*#/.test(lines[number - 1] ?? '');
  /** With the comments just above it. */
  const whole = ([first, last]: Lines): Lines => {
    let from = first;
    while (isComment(from - 1)) from -= 1;
    return [from, last];
  };
  const found = CLOSED.test(file.text)
    ? recordsIn(file)
        .filter(([first, last]) => CLOSED.test(lines.slice(first - 1, last).join('\n')))
        .map(whole)
    : [];
  known.set(file, found);
  return found;
}

/** True for a record that no public document may hold, or that may be meant to be one. */
export function isRestricted(plan: Pick<Plan, 'at'>, { kind: name, record, file }: Item): boolean {
  const kind: Kind = KINDS[name];
  if (!kind.isInternal) return false;
  const { line } = plan.at(record);
  return (
    kind.isInternal(record) || restrictedLines(file).some(([first, last]) => first <= line && line <= last)
  );
}

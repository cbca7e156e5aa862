import { lastOfMonth } from '../days/calendar.ts';
import { compare } from '../days/order.ts';
import { addMonths } from '../days/day.ts';
import type { When } from '../schema/when.ts';
import { quarterOf } from './quarter.ts';

const QUARTER_LENGTH = 3;

/**
 * The narrowest of month, quarter and year that a date lies in, as a `when`; null for `ongoing`.
 * A range of two dates counts by its last day, as lateness does.
 */
export function stretchOf({ text, first, last }: When): string | null {
  if (first === null || last === null) return null;
  if (text.includes('/')) return last.slice(0, 7);
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  if (quarterOf(first).text === quarterOf(last).text) return quarterOf(first).text;
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : null;
}

/** The last day of a month, quarter or year. */
function endOf(stretch: string): string {
  if (/^\d{4}$/.test(stretch)) return `${stretch}-12-31`;
  const [year = '', quarter] = stretch.split('-Q');
  if (quarter === undefined) return lastOfMonth(stretch);
  return lastOfMonth(`${year}-${String(Number(quarter) * QUARTER_LENGTH).padStart(2, '0')}`);
}

/** Months, quarters and years in the order of their ends: a quarter stands after its last month, a year after its last quarter. */
export const inOrder = (stretches: Iterable<string>): string[] => {
  const width = (stretch: string): number => (/^\d{4}$/.test(stretch) ? 2 : stretch.includes('Q') ? 1 : 0);
  return [...new Set(stretches)].toSorted((a, b) => compare(endOf(a), endOf(b)) || width(a) - width(b));
};

/** Months in the order of time, three and more in a row as one range. */
export function runsOf(months: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    const next = run && addMonths(`${run.at(-1) ?? month}-01`, 1).slice(0, 7);
    if (next === month) run?.push(month);
    else runs.push([month]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0] ?? ''}/${run.at(-1) ?? ''}`]));
}

/** The months from one day to another, at most as many as are asked for. */
export function monthsBetween(first: string, last: string, most: number): string[] {
  const months: string[] = [];
  for (let day = `${first.slice(0, 7)}-01`; day <= last && months.length < most; day = addMonths(day, 1))
    months.push(day.slice(0, 7));
  return months;
}

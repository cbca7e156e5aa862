import { addDays, addMonths } from './day.ts';
import { DAYS_A_WEEK } from './weekday.ts';

/** Months of the lengths of time that are counted in months. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half-year', 6],
  ['year', 12],
]);

/** The day a length of time later, as plan files write it: `quarter`, `6 weeks`, `15 days`; null for another text. */
export function addLength(day: string, length: string): string | null {
  const [, count = '1', unit = ''] = /^(?:(\d{1,3}) )?([a-z-]+?)s?$/.exec(length) ?? [];
  const months = MONTHS.get(unit);
  if (months !== undefined) return addMonths(day, Number(count) * months);
  if (unit === 'week') return addDays(day, Number(count) * DAYS_A_WEEK);
  return unit === 'day' ? addDays(day, Number(count)) : null;
}

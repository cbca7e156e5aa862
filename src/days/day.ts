import { lastOfMonth } from './calendar.ts';

/** Arithmetic on days written `YYYY-MM-DD`, in the Gregorian calendar, without time zones. */

const DAY = 86_400_000;

/** The day a number of days later (earlier for a negative number). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The earlier of two days. */
export const earlier = (a: string, b: string): string => (a < b ? a : b);

/** Milliseconds since 1970 at the beginning of a day, in UTC: what `Intl` formats. */
export const epochOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The beginning of a day in UTC, for libraries that ask for one. */
export const dateOf = (day: string): Date => new Date(epochOf(day));

/** The same day of the month some months later; the last day of a month that is too short. */
export function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  const same = `${month}-${day.slice(8)}`;
  const last = lastOfMonth(month);
  return same < last ? same : last;
}

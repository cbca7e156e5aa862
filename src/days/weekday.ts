import { addDays, daysBetween } from './day.ts';

export const DAYS_A_WEEK = 7;
/** A Sunday to count from. */
const SUNDAY = '2023-01-01';

/** The weekday of a day: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: string): number {
  return ((daysBetween(SUNDAY, day) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
}

/** Some day of each weekday, Monday first: what names of weekdays are taken from. */
export const WEEK: readonly string[] = Array.from({ length: DAYS_A_WEEK }, (_, index) =>
  addDays(SUNDAY, index + 1),
);

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

/** The number of days of each month in a common year, January first. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** The last day of a month: `2016-02` gives `2016-02-29`. Gregorian calendar. */
export function lastOfMonth(month: string): string {
  return `${month}-${lengthOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;
}

/** True for a day that the Gregorian calendar has, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = Number(text.slice(8));
  return (
    Number(text.slice(0, 4)) > 0 &&
    day >= 1 &&
    day <= lengthOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
  );
}

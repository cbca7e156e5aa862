import { readWhen } from '../schema/when.ts';

/** A stretch of whole days, with the text it was asked for by. */
export interface Period {
  /** As a `when`: `2016-Q3`, `2016`, `2016-05/2016-12`. */
  readonly text: string;
  readonly first: string;
  readonly last: string;
}

/** The days of a `when`, or null for another text and for `ongoing`. */
export function readPeriod(text: string): Period | null {
  const reading = readWhen(text.replace(/-q([1-4])/g, '-Q$1'));
  if (!('value' in reading)) return null;
  const { first, last, text: exact } = reading.value;
  return first && last ? { text: exact, first, last } : null;
}

const quarter = (year: number, number: number): Period => {
  const period = readPeriod(`${String(year).padStart(4, '0')}-Q${number}`);
  if (!period) throw new Error(`no quarter ${year}-Q${number}`);
  return period;
};

/** The calendar quarter that a day lies in. */
export function quarterOf(day: string): Period {
  return quarter(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3));
}

/** The quarter that many quarters later (earlier for a negative number). */
export function shiftQuarter(from: Period, by: number): Period {
  const index = Number(from.first.slice(0, 4)) * 4 + Math.ceil(Number(from.first.slice(5, 7)) / 3) - 1 + by;
  return quarter(Math.floor(index / 4), (index % 4) + 1);
}

/** The newest quarter that has ended by a day, that day included. */
export function lastEndedQuarter(day: string): Period {
  const current = quarterOf(day);
  return current.last <= day ? current : shiftQuarter(current, -1);
}

/** Years have four digits. */
const LAST_DAY = '9999-12-31';

/** Calendar quarters that lie wholly inside a stretch of days. */
export function quartersInside(first: string, last: string): Period[] {
  const result: Period[] = [];
  for (let at = quarterOf(first); at.last <= last; at = shiftQuarter(at, 1)) {
    if (at.first >= first) result.push(at);
    if (at.last === LAST_DAY) break;
  }
  return result;
}

/** True where a coarse date and a period share a day. */
export function overlaps(
  when: { readonly first: string | null; readonly last: string | null },
  period: Period,
): boolean {
  return when.first !== null && when.last !== null && when.first <= period.last && when.last >= period.first;
}

import { lastOfMonth } from '../days/calendar.ts';
import { addLength } from '../days/length.ts';
import { compare } from '../days/order.ts';
import type { Item, Plan } from './plan.ts';

type Indicator = Item<'indicator'>['record'];

/** Values measured until a day, the newest last. */
export function measuredBy({ measurements }: Indicator, day: string) {
  return (measurements ?? [])
    .filter(({ date }) => date.last !== null && date.last <= day)
    .toSorted((a, b) => compare(a.date.last ?? '', b.date.last ?? ''));
}

/** The day from which the next measurement is counted: of the newest one, else of the start. */
function countedFrom({ settings }: Plan, record: Indicator, day: string): string | undefined {
  const newest = measuredBy(record, day).at(-1)?.date;
  const starts = [newest?.last, record.baseline?.date?.last, record.target?.since?.first];
  return (
    [...starts, settings.period?.from?.first].find((start) => start !== undefined && start !== null) ??
    undefined
  );
}

const isMonthEnd = (day: string): boolean => day === lastOfMonth(day.slice(0, 7));

/** The day by which the next measurement is due; null where the plan does not say how often. */
export function nextMeasurement(plan: Plan, record: Indicator, day: string): string | null {
  const since = countedFrom(plan, record, day);
  const due = record.every === undefined || since === undefined ? null : addLength(since, record.every);
  // From the end of a month to the end of a month.
  return due !== null && since !== undefined && isMonthEnd(since) ? lastOfMonth(due.slice(0, 7)) : due;
}

/** Lower and upper end of what is to be reached; null where there is no value. */
function aimOf({ target = {} }: Indicator): { low: number; high: number } | null {
  const { value, from, to } = target;
  const [low, high] = [value ?? from ?? to, value ?? to ?? from];
  return low === undefined || high === undefined ? null : { low, high };
}

/** True where the newest value has come to the target; null where one of the two is not known. */
export function isReached(record: Indicator, day: string): boolean | null {
  const aim = aimOf(record);
  const newest = measuredBy(record, day).at(-1)?.value;
  if (newest === undefined || aim === null) return null;
  // What is to become less is reached from above.
  return (record.baseline?.value ?? aim.low) > aim.high ? newest <= aim.high : newest >= aim.low;
}

import type { Item } from '../../model/plan.ts';
import { textIn, type ViewContext } from '../view.ts';

type Indicator = Item<'indicator'>['record'];

const byDate = (a: { date: { last: string | null } }, b: { date: { last: string | null } }): number =>
  (a.date.last ?? '') < (b.date.last ?? '') ? -1 : 1;

/** The newest value on a day. */
function newestOf({ measurements }: Indicator, day: string, number: (value: number) => string) {
  const measured = (measurements ?? []).filter(({ date }) => date.last !== null && date.last <= day);
  const newest = measured.toSorted(byDate).at(-1);
  return newest
    ? { value: number(newest.value), date: newest.date.text, approximate: newest.approximate ?? false }
    : null;
}

/** A value to reach, or a range of two: „3–4”. */
function targetOf({ target }: Indicator, number: (value: number) => string) {
  if (!target) return null;
  const ends = [target.from, target.to].flatMap((end) => (end === undefined ? [] : [number(end)]));
  const value = target.value === undefined ? ends.join('–') || null : number(target.value);
  return { value, by: target.by?.text ?? null, since: target.since?.text ?? null };
}

/** Indicators with where they start, what is to be reached and the newest value on the day. */
export function indicatorRows(context: ViewContext, day: string) {
  const number = (value: number): string => new Intl.NumberFormat(context.language).format(value);
  return context.plan.items.indicator.map(({ record }) => ({
    title: textIn(context, record.title),
    kind: record.kind,
    unit: textIn(context, record.unit),
    source: textIn(context, record.source),
    baseline: record.baseline
      ? { value: number(record.baseline.value), date: record.baseline.date?.text ?? null }
      : null,
    target: targetOf(record, number),
    newest: newestOf(record, day, number),
  }));
}

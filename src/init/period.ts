import { compare } from '../days/order.ts';
import { when, type When } from '../schema/when.ts';

/** A day, month, quarter or year of the calendar; null for anything else. */
export function dateIn(text: string): When | null {
  const read = /^\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q\d))?$/.test(text) ? when().safeParse(text) : null;
  return read?.success ? read.data : null;
}

/** True for a period that ends before it begins; where one of its ends is not known it does not. */
export function isReversed(from: string | null, to: string | null): boolean {
  const first = from === null ? null : dateIn(from)?.first;
  const last = to === null ? null : dateIn(to)?.last;
  return Boolean(first && last && compare(last, first) < 0);
}

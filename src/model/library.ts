import { addLength } from '../days/length.ts';
import type { Item } from './plan.ts';

type Resource = Item<'resource'>['record'];

/** True for material that nobody has looked at for a year; false for one without a date. */
export function isStale({ checked }: Resource, day: string): boolean {
  const until = checked?.last ? addLength(checked.last, 'year') : null;
  return until !== null && until < day;
}

import type { When } from '../schema/when.ts';
import type { Plan } from './plan.ts';

/** Before and after every date that can be written. */
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** On which side of the plan's period a date lies, with the end of the period that it is beyond. */
export interface BeyondPeriod {
  readonly side: 'before' | 'after';
  readonly limit: When;
}

/** The first and the last day of the plan's period, as far as they are given. */
function daysOf({ settings: { period } }: Plan): { begin: string; end: string } {
  return { begin: period?.from?.first ?? FIRST_DAY, end: period?.to?.last ?? LAST_DAY };
}

/** Where a date lies outside the plan's period; null for one inside, for one without a day and where that end is not given. */
export function beyondPeriod(plan: Plan, { first, last }: Pick<When, 'first' | 'last'>): BeyondPeriod | null {
  const { from, to } = plan.settings.period ?? {};
  const { begin, end } = daysOf(plan);
  // A period that ends before it begins is reported, and holds no date.
  if (first === null || last === null || begin > end) return null;
  if (to && first > end) return { side: 'after', limit: to };
  return from && last < begin ? { side: 'before', limit: from } : null;
}

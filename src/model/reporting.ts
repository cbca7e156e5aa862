import { addDays } from '../days/day.ts';
import { addLength } from '../days/length.ts';
import type { Plan } from './plan.ts';
import type { Period } from './quarter.ts';

/** The day a report on a period is due, as the plan says: `15 days` after its last day; null where it gives no time for that. */
export function reportDue({ settings }: Plan, period: Period): string | null {
  const { due } = settings.reporting ?? {};
  return due === undefined ? null : addLength(period.last, due);
}

/** True for a period at least as long as the plan reports on: a quarter is none where reports are yearly. */
export function isReportedOn({ settings }: Plan, { first, last }: Period): boolean {
  const next = addLength(first, settings.reporting?.every ?? 'quarter');
  return next === null || next <= addDays(last, 1);
}

/** The day by which what happened in a period is to be reported; its last day where the plan gives no time for that. */
export const reportedBy = (plan: Plan, period: Period): string => reportDue(plan, period) ?? period.last;

import { addLength } from '../days/length.ts';
import type { Plan } from './plan.ts';
import type { Period } from './quarter.ts';

/** The day by which what happened in a period is to be reported; its last day where the plan gives no time for that. */
export function reportedBy(plan: Plan, period: Period): string {
  const { due } = plan.settings.reporting ?? {};
  return (due === undefined ? null : addLength(period.last, due)) ?? period.last;
}

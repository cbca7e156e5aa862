import type { When } from '../schema/when.ts';
import type { Plan } from './plan.ts';
import { overlaps, quarterOf, readPeriod, type Period } from './quarter.ts';

const IN_PATH = /^(calendar|progress)\/(\d{4}-q[1-4])/;

/** The quarter that the file of a meeting, an action or an entry is for. */
function quarterOfFile(plan: Plan, record: object): Period | null {
  const [, , quarter] = IN_PATH.exec(plan.fileOf(record)) ?? [];
  return quarter === undefined ? null : readPeriod(quarter);
}

/** The file of the same kind for the quarter of another day. */
export function fileForDay(plan: Plan, record: object, day: string): string {
  const quarter = quarterOf(day).text.toLowerCase();
  return plan.fileOf(record).replace(IN_PATH, (_, folder: string) => `${folder}/${quarter}`);
}

/** True where a date shares a day with the quarter of its file; another one is reported as that and by no other check. */
export function isInItsQuarter(plan: Plan, record: object, when: When): boolean {
  const quarter = quarterOfFile(plan, record);
  return quarter === null || when.first === null || overlaps(when, quarter);
}

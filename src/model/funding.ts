import { institutionOf } from './institutions.ts';
import { sumOf } from './money.ts';
import { find, type Item, type Plan } from './plan.ts';
import type { Judgement } from './state.ts';
import type { TaskNode } from './tasks.ts';

export type Funding = Item<'funding'>['record'];

/** How far a funding is; one with an amount granted and no status is granted. */
export const fundingStatus = ({ status, granted }: Funding): Funding['status'] =>
  status ?? (granted === undefined ? undefined : 'granted');

const isSecured = (funding: Funding): boolean =>
  ['granted', 'settled'].includes(fundingStatus(funding) ?? '');

/** Money by how far it is: granted or settled, asked for, planned to be asked for. */
export function moneyOf(fundings: readonly Funding[]) {
  const amounts = (of: readonly Funding[], field: 'asked' | 'granted'): string[] =>
    of.flatMap((funding) => funding[field] ?? []);
  const inStatus = (status: Funding['status']) => fundings.filter((each) => fundingStatus(each) === status);
  return {
    secured: sumOf(amounts(fundings.filter(isSecured), 'granted')),
    applied: sumOf(amounts(inStatus('applied'), 'asked')),
    planned: sumOf(amounts(inStatus('planned'), 'asked')),
    /** Granted, but nobody has written how much. */
    unknown: fundings.filter((funding) => isSecured(funding) && funding.granted === undefined).length,
  };
}

/** The institution that applies; undefined where none of the plan does. */
export const applicantOf = (plan: Plan, { applicant }: Funding): string | undefined =>
  institutionOf(plan, applicant?.who);

/** True where a source names a funding of the register by its id. */
export const isFundingId = (plan: Plan, source: unknown): source is string =>
  typeof source === 'string' && find(plan, source, 'funding') !== undefined;

/** Tasks that name a funding by its id; a common task is one record that stands in many lists. */
export function tasksPaidBy({ plan, tasks }: Judgement, id: string): TaskNode[] {
  const paid = tasks.filter(({ record }) =>
    record.funding?.some(({ source }) => isFundingId(plan, source) && source === id),
  );
  return [...new Map(paid.map((task) => [task.record, task])).values()];
}

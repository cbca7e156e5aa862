import type { When } from '../schema/when.ts';
import { find, type Item, type Plan } from './plan.ts';

/** True where something had ended before a day. */
export const hasEnded = ({ to }: { readonly to?: When | undefined }, day: string): boolean =>
  (to?.last ?? day) < day;

const isThere = (
  { from, to }: { readonly from?: When | undefined; readonly to?: When | undefined },
  day: string,
) => (from?.first ?? '') <= day && !hasEnded({ to }, day);

/** Outside bodies that have a card, on a day. */
export const externalOf = (plan: Plan, day: string): Item<'institution'>[] =>
  plan.items.institution.filter(({ record }) => record.external === true && isThere(record, day));

/** True for an institution that belongs to the system on a day: no outside body, begun and not ended. */
export function isInSystem({ record }: Item<'institution'>, day: string): boolean {
  return record.external !== true && isThere(record, day);
}

/** The institutions of the system on a day, in the order of their files. */
export const institutionsOf = (plan: Plan, day: string): Item<'institution'>[] =>
  plan.items.institution.filter((item) => isInSystem(item, day));

/** The institution that somebody speaks for: an institution for itself, a person for its own; nobody else for any. */
export function institutionOf(plan: Plan, id: string | undefined): string | undefined {
  if (id === undefined || find(plan, id, 'institution')) return id;
  return plan.items.person.find((item) => item.id === id)?.record.institution;
}

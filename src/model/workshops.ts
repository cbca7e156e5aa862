import type { Item, Plan } from './plan.ts';

export type Workshop = Item<'workshop'>['record'];

/** The workshops at which a plan is made, in the order of their numbers (requirements 1.5). */
export const workshopsOf = (plan: Plan): Workshop[] =>
  plan.items.workshop.map(({ record }) => record).toSorted((a, b) => a.number - b.number);

/** The four questions of the programme: what there is, how it is, how it should be, what is to be done. */
export const PROGRAMME = [1, 2, 3, 4] as const;

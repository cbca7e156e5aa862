import type { Item, Plan } from './plan.ts';

export type Workshop = Item<'workshop'>['record'];

/** The workshops at which a plan is made, in the order of their numbers (requirements 1.5). */
export const workshopsOf = (plan: Plan): Workshop[] =>
  plan.items.workshop.map(({ record }) => record).toSorted((a, b) => a.number - b.number);

/** The four questions of the programme: what there is, how it is, how it should be, what is to be done. */
export const PROGRAMME = [1, 2, 3, 4] as const;

/** A document to print for the room. */
export interface Sheet {
  readonly document: string;
  /** True where the number of the workshop is its subject. */
  readonly takesNumber: boolean;
}

const worksheet: Sheet = { document: 'worksheet', takesNumber: true };

/** What is printed for each workshop. */
export const SHEETS: Readonly<Record<(typeof PROGRAMME)[number], readonly Sheet[]>> = {
  1: [worksheet, { document: 'card-form', takesNumber: false }],
  2: [worksheet],
  3: [worksheet],
  4: [worksheet, { document: 'ballot', takesNumber: false }],
};

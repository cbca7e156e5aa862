import type { AreaModelName } from './area-models.ts';
import type { Borrowed } from './borrow.ts';
import type { Unit } from './unit.ts';

/** All that a new plan is made from. */
export interface Answers {
  readonly title: string;
  readonly unit: Unit;
  /** The language of the plan. */
  readonly language: string;
  /** Where the areas come from: a list that is known here, or another plan. */
  readonly areas: AreaModelName | Borrowed;
  readonly from: string | null;
  readonly to: string | null;
  readonly stage: number | null;
}

import { FEWEST, isSmall } from '../../model/small-numbers.ts';
import type { ViewContext } from '../view.ts';

/** A number of people as a document may print it. */
export interface PeopleCount {
  /** How many; where they are few, the number that they are fewer than. */
  readonly count: number;
  readonly few: boolean;
}

/** A number of people; what everybody may read says of a small one only that it is small. Printed by the partial `people`. */
export function peopleCount(context: ViewContext, count: number): PeopleCount {
  const few = isSmall(count) && context.audience !== 'internal';
  return few ? { count: FEWEST, few } : { count, few };
}

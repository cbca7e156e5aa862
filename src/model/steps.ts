import type { Step } from '../schema/procedure.ts';
import type { Doer } from './tasks.ts';

/** A step of a procedure in its place: 1, 1.1, 2. */
export interface NumberedStep {
  readonly number: string;
  readonly depth: number;
  readonly step: Step;
  /** Who acts: named here, or by the step around it. */
  readonly actor: Doer | undefined;
  /** True where nobody is named, neither here nor around it nor by each of the steps inside it. */
  readonly isUnmanned: boolean;
}

/** The steps of a procedure in their order, each before those inside it. */
export function numberedSteps(steps: readonly Step[], above?: NumberedStep): NumberedStep[] {
  return steps.flatMap((step, index) => {
    const actor = step.actor ?? above?.actor;
    const inside = step.steps ?? [];
    const own: NumberedStep = {
      number: above ? `${above.number}.${index + 1}` : String(index + 1),
      depth: above ? above.depth + 1 : 0,
      step,
      actor,
      // What is only divided into steps is done by those who take them.
      isUnmanned: actor === undefined && inside.length === 0,
    };
    return [own, ...numberedSteps(inside, own)];
  });
}

/** The ids of all products that steps use. */
export const productsUsed = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ uses, steps: inside }) => [...(uses ?? []), ...productsUsed(inside ?? [])]);

import type { Goal } from '../schema/goal.ts';
import type { Plan } from './plan.ts';
import type { Judgement } from './state.ts';
import type { TaskNode } from './tasks.ts';

const withInner = (goals: readonly Goal[] | undefined): Goal[] =>
  (goals ?? []).flatMap((goal) => [goal, ...withInner(goal.goals)]);

/** Goals of the plan, its areas and its institutions, each before those inside it. */
const allGoals = ({ items }: Plan): Goal[] =>
  [...items.coordination, ...items.area, ...items.institution].flatMap(({ record }) =>
    withInner(record.goals),
  );

/** Goals of the whole plan that nothing measures; a goal is measured by those inside it. */
export const goalsUnmeasured = ({ items }: Plan): Goal[] =>
  items.coordination
    .flatMap(({ record }) => withInner(record.goals))
    .filter((goal) => withInner([goal]).every(({ indicators = [] }) => indicators.length === 0));

/** Goals that an indicator measures. */
export const goalsMeasured = (plan: Plan, id: string): Goal[] =>
  allGoals(plan).filter(({ indicators }) => indicators?.includes(id));

/** Tasks that an indicator measures; a common task is one record that stands in many lists. */
export function tasksMeasured({ tasks }: Judgement, id: string): TaskNode[] {
  const measured = tasks.filter(({ record }) => record.indicators?.includes(id));
  return [...new Map(measured.map((task) => [task.record, task])).values()];
}

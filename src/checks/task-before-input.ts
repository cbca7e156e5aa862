import { compare } from '../days/order.ts';
import { findCycles } from '../model/cycles.ts';
import { beyondPeriod } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import { inputs, inputsOf, isWithdrawn } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import type { When } from '../schema/when.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck, type CheckContext } from './check.ts';

const tasks = (due: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: baza\n    title: Baza tłumaczy\n    due: 2026-09\n    produces: {id: tlumacze, title: Tłumacze}\n  - id: wnioski\n    title: Tłumaczenie wniosków\n    after: tlumacze\n    due: ${due}\n`;

/** Of all tasks that could give an input the one that is due first; none where one of them has no date of its own. */
function earliestMaker({ judgement }: CheckContext, id: string): TaskNode | undefined {
  const makers = inputs(judgement, id).filter((maker) => !isWithdrawn(judgement, maker));
  const first = ({ record }: TaskNode): string => record.due?.first ?? '';
  return makers.toSorted((a, b) => compare(first(a), first(b)))[0];
}

/** Tasks that wait for each other are reported as such; their dates cannot be right anyway. */
function inCycles({ judgement }: CheckContext): Set<TaskNode> {
  return new Set(findCycles(judgement.tasks, (task) => inputsOf(judgement, task)).flat());
}

/** True for a date outside the period of the plan, which is reported as such. */
const isOutside = ({ last }: When, plan: Plan): boolean => beyondPeriod(plan, { first: last, last }) !== null;

/** Tasks with the inputs that come after them. */
function tooEarly(
  context: CheckContext,
): { task: TaskNode; due: When; input: TaskNode['record']; later: When }[] {
  const { judgement } = context;
  const cyclic = inCycles(context);
  const waiting = new Map(judgement.tasks.map((task) => [task.record, task]));
  return [...waiting.values()].flatMap((task) => {
    const { record, due } = task;
    if (!due?.last || cyclic.has(task) || isWithdrawn(judgement, task)) return [];
    if (isOutside(due, judgement.plan)) return [];
    const { last } = due;
    const found = (record.after ?? []).flatMap((id): { input: TaskNode['record']; later: When }[] => {
      const input = earliestMaker(context, id)?.record;
      if (!input?.due?.first || input.due.first <= last || isOutside(input.due, judgement.plan)) return [];
      return [{ input, later: input.due }];
    });
    // Of several the one that comes last is enough: all of them are mended by one date.
    const [latest] = found.toSorted((x, y) => compare(y.later.first ?? '', x.later.first ?? ''));
    return latest ? [{ task, due, ...latest }] : [];
  });
}

const BEFORE = {
  en: 'The task “{title}” is due ({due}) before the task “{input}” that it waits for ({later}).',
  pl: 'Zadanie „{title}” ma termin ({due}) wcześniejszy niż zadanie „{input}”, na które czeka ({later}).',
};
const HINT = {
  en: 'Correct one of the two dates, or remove “after”.',
  pl: 'Popraw jedną z dwóch dat albo usuń pole after.',
};

export const taskBeforeInput = defineCheck({
  name: 'task-before-input',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A task is not due before what it waits for.',
    pl: 'Termin zadania nie wypada przed terminem tego, na co ono czeka.',
  },
  why: {
    en: 'Whoever needs a product cannot be finished before it is there: one of the two dates is wrong.',
    pl: 'Kto potrzebuje produktu, nie skończy przed jego powstaniem: jedna z dwóch dat jest błędna.',
  },
  fails: [{ 'coordination.yaml': tasks('2026-08 # expect') }],
  passes: [{ 'coordination.yaml': tasks('2026-Q3') }, { 'coordination.yaml': tasks('2026-09-10') }],
  run(context) {
    const { plan, text, report } = context;
    for (const { task, due, input, later } of tooEarly(context)) {
      const { record, key } = task;
      const note = sentence({ en: 'It waits for this.', pl: 'Na to zadanie czeka.' });
      const related = [{ at: plan.at(input, 'due'), note }];
      const args = {
        title: text(record.title),
        due: { when: due.text },
        input: text(input.title),
        later: { when: later.text },
      };
      const at = plan.at(record, record.due ? 'due' : 'after');
      report(at, BEFORE, args, { hint: HINT, related, subject: key });
    }
  },
});

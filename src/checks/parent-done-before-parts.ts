import { dayOf, stateEntry } from '../model/progress.ts';
import { entryBehind, isWithdrawnOn, type Judgement } from '../model/state.ts';
import { natureOf, type TaskNode } from '../model/tasks.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const COORDINATION =
  'coordinator: {post: Koordynator}\ntasks:\n  - id: kampania\n    title: Kampania\n    tasks:\n      - {id: ulotka, title: Ulotka}\n      - {id: plakat, title: Plakat}\n';
const entries = (poster: string): string =>
  `entries:\n  - {date: 2026-04-20, task: ulotka, state: done}\n  - {date: 2026-05-10, task: plakat, state: ${poster}}\n  - date: 2026-05-14\n    task: kampania\n    state: done`;

/** True for a sub-task that has nothing to become done: work without a state, work that need not arise, a part of another list's task. */
const hasNoEnd = (task: TaskNode): boolean =>
  (natureOf(task) ?? 'one-off') !== 'one-off' ||
  task.record.condition !== undefined ||
  task.counting === 'part';

/** True where a task was finished on a day, by its own entry or by those of all its parts. */
function isFinishedOn(judgement: Judgement, task: TaskNode, day: string): boolean {
  if (hasNoEnd(task) || isWithdrawnOn(task, day)) return true;
  const entries = judgement.entries.get(task.key) ?? [];
  // Of an entry with a mistake in it nobody knows what it says.
  if (entries.some(({ entry }) => judgement.plan.isDamaged(entry))) return true;
  if (stateEntry(entries, day)?.entry.state === 'done') return true;
  return task.children.length > 0 && task.children.every((part) => isFinishedOn(judgement, part, day));
}

export const parentDoneBeforeParts = defineCheck({
  name: 'parent-done-before-parts',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A task is reported as done only when its sub-tasks are.',
    pl: 'Zadanie złożone jest wykonane dopiero wtedy, gdy wykonane są jego zadania składowe.',
  },
  why: {
    en: 'The report would say that the whole is done and, one line below, that a part of it is not. A part that is given up is withdrawn, with a reason.',
    pl: 'Sprawozdanie podałoby, że całość jest wykonana, a wiersz niżej, że jej część nie. Część, z której zrezygnowano, wycofuje się z podaniem przyczyny.',
  },
  fails: [
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': `${entries('in-progress')} # expect\n`,
    },
  ],
  passes: [
    { 'coordination.yaml': COORDINATION, 'progress/2026-q2/coordinator.yaml': `${entries('done')}\n` },
    {
      'coordination.yaml': COORDINATION.replace(
        'title: Plakat',
        'title: Plakat, withdrawn: {date: 2026-05-01, reason: Brak środków}',
      ),
      'progress/2026-q2/coordinator.yaml': `${entries('planned')}\n`,
    },
  ],
  run({ plan, judgement, text, report }) {
    // What is missing may stand in a file that cannot be read.
    if (plan.unreadable.some((path) => path.startsWith('progress/'))) return;
    for (const task of judgement.tasks) {
      if (task.children.length === 0) continue;
      const entry = entryBehind(judgement, task)?.entry;
      if (entry?.state !== 'done') continue;
      const day = dayOf(entry.date);
      const open = task.children.filter((part) => !isFinishedOn(judgement, part, day));
      const [first] = open;
      if (!first) continue;
      const words = {
        en: 'The task “{title}” is reported as done ({date}), but its sub-task “{part}” was not done by then{more, plural, =0 {} one {, nor was # other} other {, nor were # others}}.',
        pl: 'Zadanie „{title}” zgłoszono jako wykonane ({date}), choć jego część „{part}” nie była wtedy wykonana{more, plural, =0 {} one { ani # inna} few { ani # inne} many { ani # innych} other { ani # innej}}.',
      };
      const hint = {
        en: 'Report the sub-task first, or withdraw it with a reason (withdrawn).',
        pl: 'Dopisz najpierw wpis o tej części albo wycofaj ją z podaniem przyczyny (withdrawn).',
      };
      const args = {
        title: text(task.record.title),
        part: text(first.record.title),
        more: open.length - 1,
        date: { when: entry.date.text },
      };
      const note = sentence({ en: 'The sub-task stands here.', pl: 'Tu zapisano tę część.' });
      const related = [{ at: plan.at(first.record), note }];
      report(plan.at(entry, 'state'), words, args, { hint, related, subject: task.key });
    }
  },
});

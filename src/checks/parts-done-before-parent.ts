import { dayOf } from '../model/progress.ts';
import { entryBehind, isDone, isWithdrawn } from '../model/state.ts';
import { defineCheck } from './check.ts';

const COORDINATION =
  'coordinator: {post: Koordynator}\ntasks:\n  - id: kampania\n    title: Kampania\n    tasks:\n      - {id: ulotka, title: Ulotka}\n';
const entries = (whole: string): string =>
  `entries:\n  - {date: 2026-04-20, task: ulotka, state: done}\n  - date: 2026-05-14\n    task: kampania\n    ${whole}`;

const W = {
  said: {
    en: 'The task “{title}” is reported as {state, select, postponed {postponed} other {not done}} ({date}), but all its sub-tasks are done.',
    pl: 'Zadanie „{title}” zgłoszono jako {state, select, postponed {odłożone} other {niewykonane}} ({date}), choć wszystkie jego części są wykonane.',
  },
  hint: {
    en: 'Report the whole as done, or add the sub-task that is still open.',
    pl: 'Zgłoś całość jako wykonaną (done) albo dopisz część, której jeszcze brakuje.',
  },
};

export const partsDoneBeforeParent = defineCheck({
  name: 'parts-done-before-parent',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A task whose sub-tasks are all done is not given up.',
    pl: 'Zadanie, którego wszystkie części wykonano, nie jest odłożone ani niewykonane.',
  },
  why: {
    en: 'The report would say that the whole is given up and, below it, that every part of it is done.',
    pl: 'Sprawozdanie podałoby, że z całości zrezygnowano, a niżej, że każda jej część jest wykonana.',
  },
  fails: [
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': `${entries('state: postponed')} # expect\n`,
    },
  ],
  passes: [
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': `${entries('state: in-progress')}\n`,
    },
  ],
  run({ plan, judgement, text, report }) {
    for (const task of judgement.tasks) {
      const parts = task.children.filter((part) => !isWithdrawn(judgement, part));
      const entry = entryBehind(judgement, task)?.entry;
      const givenUp = entry?.state === 'postponed' || entry?.state === 'not-done';
      if (!givenUp || parts.length === 0 || !parts.every((part) => isDone(judgement, part))) continue;
      if (dayOf(entry.date) > judgement.day || plan.isDamaged(entry)) continue;
      const args = {
        title: text(task.record.title),
        state: entry.state ?? '',
        date: { when: entry.date.text },
      };
      report(plan.at(entry, 'state'), W.said, args, { hint: W.hint, subject: task.key });
    }
  },
});

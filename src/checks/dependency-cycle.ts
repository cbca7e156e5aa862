import { inputs } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import { defineCheck } from './check.ts';

export const dependencyCycle = defineCheck({
  name: 'dependency-cycle',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'No task waits for itself, not even by way of others.',
    pl: 'Żadne zadanie nie czeka samo na siebie, także przez inne zadania.',
  },
  why: {
    en: 'Tasks that wait for each other can never begin.',
    pl: 'Zadania, które czekają na siebie nawzajem, nigdy się nie zaczną.',
  },
  fails: [
    {
      'coordination.yaml':
        'coordinator: {post: Koordynator}\ntasks:\n  - id: a\n    title: Baza\n    after: b # expect\n  - id: b\n    title: Broszura\n    after: a\n',
    },
  ],
  passes: [
    {
      'coordination.yaml':
        'coordinator: {post: Koordynator}\ntasks:\n  - id: a\n    title: Baza\n  - id: b\n    title: Broszura\n    after: a\n',
    },
  ],
  run({ plan, judgement, text, report }) {
    const next = (task: TaskNode): TaskNode[] =>
      (task.record.after ?? []).flatMap((id) => inputs(judgement, id));
    const reported = new Set<TaskNode>();
    const finished = new Set<TaskNode>();

    const visit = (task: TaskNode, trail: readonly TaskNode[]): void => {
      const start = trail.indexOf(task);
      if (start >= 0) {
        const cycle = trail.slice(start);
        if (cycle.some((member) => reported.has(member))) return;
        for (const member of cycle) reported.add(member);
        const path = [...cycle, task].map(({ record }) => `„${text(record.title)}”`).join(' → ');
        const words = {
          en: 'These tasks wait for each other: {path}.',
          pl: 'Te zadania czekają na siebie nawzajem: {path}.',
        };
        const hint = { en: 'Remove one of the fields “after”.', pl: 'Usuń jedno z pól after.' };
        report(plan.at(task.record, 'after'), words, { path }, { hint, subject: task.key });
        return;
      }
      if (finished.has(task)) return;
      for (const input of next(task)) visit(input, [...trail, task]);
      finished.add(task);
    };
    for (const task of judgement.tasks) visit(task, []);
  },
});

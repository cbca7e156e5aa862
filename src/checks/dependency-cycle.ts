import { findCycles } from '../model/cycles.ts';
import { inputsOf } from '../model/state.ts';
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
    for (const cycle of findCycles(judgement.tasks, (task) => inputsOf(judgement, task))) {
      const [first] = cycle;
      if (!first) continue;
      const path = [...cycle, first].map(({ record }) => text(record.title)).join(' → ');
      const words = {
        en: 'These tasks wait for each other: {path}.',
        pl: 'Te zadania czekają na siebie nawzajem: {path}.',
      };
      const hint = { en: 'Remove one of the fields “after”.', pl: 'Usuń jedno z pól after.' };
      report(plan.at(first.record, 'after'), words, { path }, { hint, subject: first.key });
    }
  },
});

import type { Plan } from '../model/plan.ts';
import { isWithdrawn } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import { defineCheck } from './check.ts';

/** True for a task that its list may give an owner which cannot be read. */
function mayInherit(plan: Plan, { list }: TaskNode): boolean {
  return list.kind === 'coordination' && plan.items.coordination.some(({ record }) => plan.isDamaged(record));
}

export const taskUnowned = defineCheck({
  name: 'task-unowned',
  severity: 'gap',
  tier: 'basic',
  since: '0.1.0',
  summary: { en: 'A task has someone who does it.', pl: 'Zadanie ma wykonawcę.' },
  why: {
    en: 'A task that belongs to nobody is on nobody’s list, and nobody is asked about it.',
    pl: 'Zadania bez wykonawcy nikt nie ma na swojej liście i nikogo się o nie nie pyta.',
  },
  fails: [
    {
      'areas/praca.yaml':
        'name: Praca\nleader: pup\ntasks:\n  - id: targi # expect\n    title: Targi pracy\n',
      'institutions/pup.yaml': 'name: Urząd Pracy\nareas: praca\n',
    },
  ],
  passes: [
    {
      'areas/praca.yaml':
        'name: Praca\nleader: pup\ntasks:\n  - id: targi\n    title: Targi pracy\n    responsible: pup\n',
      'institutions/pup.yaml': 'name: Urząd Pracy\nareas: praca\n',
    },
  ],
  run({ plan, judgement, text, report }) {
    for (const task of judgement.tasks) {
      // A common task lacks an owner only where its area lacks a leader, and that is reported there.
      if (task.common || task.owners.length > 0 || isWithdrawn(judgement, task)) continue;
      if (
        mayInherit(plan, task) ||
        plan.isDamaged(task.record) ||
        (task.parent && task.parent.owners.length === 0)
      )
        continue;
      const words = {
        en: 'Nobody is responsible for the task “{title}”.',
        pl: 'Zadanie „{title}” nie ma wykonawcy.',
      };
      const hint = {
        en: 'Add: responsible: <id of an institution>',
        pl: 'Dopisz: responsible: <identyfikator instytucji>',
      };
      report(plan.at(task.record), words, { title: text(task.record.title) }, { hint, subject: task.key });
    }
  },
});

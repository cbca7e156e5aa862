import type { TaskNode } from '../model/tasks.ts';
import { defineCheck } from './check.ts';

const task = (id: string, tier: string): string => `  - id: ${id}\n    title: Zadanie\n    tier: ${tier}\n`;

export const taskRequiredAfterImportant = defineCheck({
  name: 'task-required-after-important',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Required tasks stand before those that are only important.',
    pl: 'Zadania konieczne stoją przed tymi, które są tylko ważne.',
  },
  why: {
    en: 'The order of a list is its order of priority: what is required in this period comes first.',
    pl: 'Kolejność na liście to kolejność ważności: najpierw to, co konieczne w tym okresie.',
  },
  fails: [
    {
      'coordination.yaml': `coordinator: {post: Koordynator}\ntasks:\n${task('a', 'important')}${task('b', 'required').replace(/\n$/, ' # expect\n')}`,
    },
  ],
  passes: [
    {
      'coordination.yaml': `coordinator: {post: Koordynator}\ntasks:\n${task('a', 'required')}${task('b', 'important')}`,
    },
  ],
  run({ plan, judgement, text, report }) {
    const lists = new Map<object, TaskNode[]>();
    for (const task of judgement.tasks.filter(({ common }) => !common)) {
      const list = task.parent ?? task.list;
      const known = lists.get(list);
      if (known) known.push(task);
      else lists.set(list, [task]);
    }
    for (const siblings of lists.values()) {
      const firstImportant = siblings.findIndex(({ tier }) => tier === 'important');
      if (firstImportant < 0) continue;
      for (const late of siblings
        .slice(firstImportant)
        .filter(({ tier, record }) => tier === 'required' && record.tier)) {
        const words = {
          en: 'The required task “{title}” stands after the task “{other}”, which is only important.',
          pl: 'Konieczne zadanie „{title}” stoi po zadaniu „{other}”, które jest tylko ważne.',
        };
        const hint = { en: 'Move it up, or change its tier.', pl: 'Przenieś je wyżej albo zmień pole tier.' };
        const args = {
          title: text(late.record.title),
          other: text(siblings[firstImportant]?.record.title ?? ''),
        };
        report(plan.at(late.record, 'tier'), words, args, { hint, subject: late.key });
      }
    }
  },
});

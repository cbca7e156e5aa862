import { answersTo } from '../model/barriers.ts';
import { find, isUnreadable } from '../model/plan.ts';
import { defineCheck } from './check.ts';

const BARRIERS = (more = ''): string => `- id: jezyk\n  title: Nieznajomość języka polskiego${more}\n`;
const tasks = (more: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n${more}`;

export const barrierUnanswered = defineCheck({
  name: 'barrier-unanswered',
  severity: 'info',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A task of the plan answers each barrier.',
    pl: 'Na każdą barierę odpowiada jakieś zadanie planu.',
  },
  why: {
    en: 'A barrier that was found and that nobody works on stays where it is. It may be on purpose; then an exception says so.',
    pl: 'Bariera, którą rozpoznano i którą nikt się nie zajmuje, pozostanie. Jeżeli tak ma być, można to zapisać jako odstępstwo.',
  },
  fails: [{ 'barriers.yaml': BARRIERS(' # expect'), 'coordination.yaml': tasks('') }],
  passes: [
    { 'barriers.yaml': BARRIERS(), 'coordination.yaml': tasks('    answers: jezyk\n') },
    { 'barriers.yaml': BARRIERS() },
  ],
  run({ plan, judgement, text, report }) {
    // Before there are tasks nothing can answer a barrier.
    if (judgement.tasks.length === 0 || plan.mayHide('task')) return;
    if (['areas', 'institutions', 'coordination'].some((name) => isUnreadable(plan, name))) return;
    if (judgement.tasks.some(({ record }) => plan.isDamaged(record))) return;
    const answers = answersTo(judgement);
    // An answer to a barrier that the plan does not have may be a misspelt one, and that is reported.
    if ([...answers.keys()].some((id) => !find(plan, id, 'barrier'))) return;
    for (const { id, record } of plan.items.barrier) {
      if (answers.has(id) || plan.isDamaged(record)) continue;
      const words = {
        en: 'No task answers the barrier “{title}”.',
        pl: 'Na barierę „{title}” nie odpowiada żadne zadanie.',
      };
      const hint = {
        en: 'In a task that answers it, add: answers: {id}',
        pl: 'W zadaniu, które na nią odpowiada, dopisz: answers: {id}',
      };
      report(plan.at(record, 'title'), words, { title: text(record.title), id }, { hint, subject: id });
    }
  },
});

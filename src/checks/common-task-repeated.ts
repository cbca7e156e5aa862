import { comparable } from '../model/titles.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const COMMON = {
  'coordination.yaml': 'common_tasks:\n  - id: spotkanie\n    title: Spotkanie robocze instytucji.\n',
};
const area = (title: string): string =>
  `name: Kultura\ntasks:\n  - id: a\n    title: ${title}\n    responsible: {post: Referent}\n`;

export const commonTaskRepeated = defineCheck({
  name: 'common-task-repeated',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'An area does not list a task again that it has in common with all.',
    pl: 'Obszar nie powtarza zadania, które ma wspólnie z wszystkimi.',
  },
  why: {
    en: 'Every area has the common tasks already. One that is written down again is counted twice and reported on twice.',
    pl: 'Każdy obszar ma już zadania wspólne. Zadanie zapisane jeszcze raz liczy się podwójnie i wymaga dwóch sprawozdań.',
  },
  fails: [{ ...COMMON, 'areas/kultura.yaml': area('spotkanie robocze instytucji # expect') }],
  passes: [{ ...COMMON, 'areas/kultura.yaml': area('Spotkanie z mieszkańcami') }],
  run({ plan, judgement, text, report }) {
    const { language } = plan.settings;
    const common = new Map(
      plan.items.coordination
        .flatMap(({ record }) => record.common_tasks ?? [])
        .map((task) => [`${task.each ?? 'area'} ${comparable(task.title, language)}`, task]),
    );
    if (common.size === 0) return;
    for (const { record, key, list, common: copied } of judgement.tasks) {
      const same = common.get(`${list.kind} ${comparable(record.title, language)}`);
      if (copied || !same || record.withdrawn || record.part_of || plan.isDamaged(record)) continue;
      const words = {
        en: 'The task “{title}” is a common task that stands in this list already.',
        pl: 'Zadanie „{title}” jest zadaniem wspólnym, które ta lista już zawiera.',
      };
      const hint = {
        en: 'Remove it here; progress is reported on {id}.',
        pl: 'Usuń je tutaj; wpisy o postępie dotyczą zadania {id}.',
      };
      const related = [
        {
          at: plan.at(same, 'title'),
          note: sentence({ en: 'Here is the common task.', pl: 'Tu zapisano zadanie wspólne.' }),
        },
      ];
      const args = { title: text(record.title), id: `${list.id}/${same.id}` };
      report(plan.at(record, 'title'), words, args, { hint, related, subject: key });
    }
  },
});

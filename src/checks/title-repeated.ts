import { find } from '../model/plan.ts';
import { natureOf, type TaskNode } from '../model/tasks.ts';
import { isWithdrawn } from '../model/state.ts';
import { comparable } from '../model/titles.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const area = (name: string, id: string, title: string): string =>
  `name: ${name}\ntasks:\n  - id: ${id}\n    title: ${title}\n    responsible: {post: Referent}\n`;
const KULTURA = { 'areas/kultura.yaml': area('Kultura', 'kurs', 'Kurs języka.') };

export const titleRepeated = defineCheck({
  name: 'title-repeated',
  severity: 'info',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'No two tasks have the same title.',
    pl: 'Żadne dwa zadania nie mają takiego samego tytułu.',
  },
  why: {
    en: 'In a report nobody can tell two tasks of one title apart. Often it is one task that two areas have written down.',
    pl: 'W sprawozdaniu nikt nie odróżni dwóch zadań o tym samym tytule. Często jest to jedno zadanie zapisane w dwóch obszarach.',
  },
  fails: [{ ...KULTURA, 'areas/praca.yaml': area('Praca', 'kurs-pracy', 'kurs języka # expect') }],
  passes: [
    { ...KULTURA, 'areas/praca.yaml': area('Praca', 'kurs-pracy', 'Kurs języka dla pracowników') },
    {
      ...KULTURA,
      'areas/praca.yaml': area('Praca', 'kurs-pracy', 'Kurs języka').replace(
        'title',
        'part_of: kurs\n    title',
      ),
    },
  ],
  run({ plan, judgement, text, report }) {
    const { language } = plan.settings;
    const common = plan.items.coordination.flatMap(({ record }) => record.common_tasks ?? []);
    // What repeats a common task is another check; a part of a task may be called like the whole.
    const first = new Map<string, TaskNode | null>(
      common.map(({ title }) => [comparable(title, language), null]),
    );
    for (const task of judgement.tasks) {
      const { record, key } = task;
      if (task.common || task.counting === 'part' || natureOf(task) === 'residual') continue;
      if (isWithdrawn(judgement, task) || plan.isDamaged(record)) continue;
      // A copy has its id twice as well, and that is reported.
      if (find(plan, record.id, 'task')?.record !== record) continue;
      const title = comparable(record.title, language);
      const other = first.get(title);
      if (other === undefined) first.set(title, task);
      if (!other) continue;
      const words = {
        en: 'The task “{title}” has the same title as another one.',
        pl: 'Zadanie „{title}” ma taki sam tytuł jak inne zadanie.',
      };
      const hint = {
        en: 'Add to one of the titles what is different, or connect the two by part_of.',
        pl: 'Dopisz w jednym z tytułów, czym zadania się różnią, albo połącz je polem part_of.',
      };
      const note = sentence({ en: 'Here is the other task.', pl: 'Tu zapisano drugie zadanie.' });
      const related = [{ at: plan.at(other.record, 'title'), note }];
      report(plan.at(record, 'title'), words, { title: text(record.title) }, { hint, related, subject: key });
    }
  },
});

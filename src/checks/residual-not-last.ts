import type { Plan } from '../model/plan.ts';
import type { Duty } from '../schema/institution.ts';
import type { Task } from '../schema/task.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const OTHER = 'title: Inne działania\n    nature: residual';
const card = (duties: string): string => `name: Gminny Ośrodek Kultury\nduties:\n${duties}`;

type Entry = Pick<Task, 'title' | 'nature' | 'withdrawn'> & Partial<Pick<Task, 'tasks' | 'part_of'>>;

const listsIn = (tasks: readonly Entry[]): (readonly Entry[])[] => [
  tasks,
  ...tasks.flatMap((task) => listsIn(task.tasks ?? [])),
];

/** Every list of tasks or duties in the plan. */
function listsOf({ items }: Plan): (readonly (Entry | Duty)[])[] {
  return [
    ...items.coordination.flatMap(({ record }) => [
      ...listsIn(record.common_tasks ?? []),
      ...listsIn(record.tasks ?? []),
    ]),
    ...items.area.flatMap(({ record }) => listsIn(record.tasks ?? [])),
    ...items.institution.flatMap(({ record }) => [...listsIn(record.tasks ?? []), record.duties ?? []]),
  ];
}

export const residualNotLast = defineCheck({
  name: 'residual-not-last',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A catch-all for other work stands last in its list.',
    pl: 'Pozycja zbiorcza „inne działania” stoi na końcu listy.',
  },
  why: {
    en: '“Other work” means what the list does not name. What stands after it is easily overlooked.',
    pl: '„Inne działania” to te, których lista nie wymienia. To, co stoi po nich, łatwo przeoczyć.',
  },
  fails: [
    {
      'institutions/gok.yaml': card(`  - ${OTHER} # expect\n  - Zajęcia dla dzieci\n`),
    },
  ],
  passes: [
    { 'institutions/gok.yaml': card(`  - Zajęcia dla dzieci\n  - ${OTHER}\n`) },
    { 'institutions/gok.yaml': card(`  - ${OTHER}\n  - ${OTHER.replace('Inne', 'Pozostałe')}\n`) },
  ],
  run({ plan, text, report }) {
    const isNamed = (entry: Entry | Duty): boolean =>
      entry.nature !== 'residual' &&
      entry.withdrawn === undefined &&
      !('part_of' in entry && entry.part_of) &&
      !plan.isDamaged(entry);
    for (const list of listsOf(plan)) {
      const last = list.findLastIndex(isNamed);
      const after = list[last];
      for (const entry of list.slice(0, Math.max(last, 0))) {
        if (entry.nature !== 'residual' || entry.withdrawn || !after) continue;
        const words = {
          en: 'The catch-all “{title}” does not stand last in its list.',
          pl: 'Pozycja zbiorcza „{title}” nie stoi na końcu listy.',
        };
        const hint = { en: 'Move it to the end.', pl: 'Przenieś ją na koniec.' };
        const note = sentence({ en: 'This stands after it.', pl: 'To stoi po niej.' });
        const related = [{ at: plan.at(after, 'title'), note }];
        const subject = 'id' in entry && typeof entry.id === 'string' ? { subject: entry.id } : {};
        report(plan.at(entry, 'nature'), words, { title: text(entry.title) }, { hint, related, ...subject });
      }
    }
  },
});

import { isOpened } from '../model/meetings.ts';
import { overlaps, quarterOf } from '../model/quarter.ts';
import { sentence, type Words } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const COLUMNS = ['responsible', 'resources', 'materials'] as const;
const NAMES: Readonly<Record<(typeof COLUMNS)[number], Words>> = {
  responsible: { en: 'who is responsible (responsible)', pl: 'odpowiedzialnych (responsible)' },
  resources: { en: 'resources (resources)', pl: 'zasobów (resources)' },
  materials: { en: 'materials (materials)', pl: 'materiałów (materials)' },
};
const WHOLE =
  'actions:\n  - date: 2026-05-14\n    title: Kurs języka\n    responsible: {post: Koordynator}\n    resources: []\n    materials: [Podręczniki]\n';

export const actionIncomplete = defineCheck({
  name: 'action-incomplete',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A row of the opened quarter’s schedule has all five columns.',
    pl: 'Wiersz harmonogramu otwartego kwartału ma wszystkie pięć kolumn.',
  },
  why: {
    en: 'The quarterly schedule gives date, description, people responsible, resources and materials. In later quarters rows may still be incomplete.',
    pl: 'Harmonogram kwartalny podaje datę, opis działań, odpowiedzialnych, zasoby i materiały. W późniejszych kwartałach wiersze mogą być jeszcze niepełne.',
  },
  day: '2026-05-01',
  fails: [
    {
      'calendar/2026-q2.yaml':
        'actions:\n  - date: 2026-05-14 # expect\n    title: Kurs języka\n    responsible: {post: Koordynator}\n',
    },
  ],
  passes: [
    { 'calendar/2026-q2.yaml': WHOLE },
    { 'calendar/2026-q3.yaml': 'actions:\n  - date: 2026-Q3\n    title: Kurs języka\n' },
  ],
  run({ plan, day, text, report }) {
    const quarter = quarterOf(day);
    if (!isOpened(plan, quarter)) return;
    for (const action of plan.items.calendar.flatMap((item) => item.record.actions ?? [])) {
      const missing = COLUMNS.filter((column) => action[column] === undefined);
      if (missing.length === 0 || plan.isDamaged(action) || !overlaps(action.date, quarter)) continue;
      const words = {
        en: 'The action “{title}” of the opened quarter lacks: {missing}.',
        pl: 'Działaniu „{title}” w otwartym kwartale brakuje: {missing}.',
      };
      const hint = {
        en: 'Fill them in; an empty list, such as resources: [], says that nothing is needed.',
        pl: 'Uzupełnij je; pusta lista, np. resources: [], oznacza, że niczego nie potrzeba.',
      };
      const named = (language: keyof Words): string =>
        missing.map((column) => NAMES[column][language]).join(', ');
      const args = {
        title: text(action.title),
        missing: sentence({ en: named('en'), pl: named('pl') }),
      };
      const subject = action.task === undefined ? {} : { subject: action.task };
      report(plan.at(action), words, args, { hint, ...subject });
    }
  },
});

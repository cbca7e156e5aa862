import { isOpened } from '../model/meetings.ts';
import { overlaps, quarterOf } from '../model/quarter.ts';
import { defineCheck } from './check.ts';

const COLUMNS = ['responsible', 'resources', 'materials'] as const;
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
    en: 'The quarterly schedule gives date, description, people responsible, resources and materials. Later quarters may stay coarse.',
    pl: 'Harmonogram kwartalny podaje datę, opis działań, odpowiedzialnych, zasoby i materiały. Późniejsze kwartały mogą pozostać ogólne.',
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
      report(plan.at(action), words, { title: text(action.title), missing: missing.join(', ') }, { hint });
    }
  },
});

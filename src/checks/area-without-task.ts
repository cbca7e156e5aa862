import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';
import { reportLacking } from './lacking.ts';

const AREA = 'leader: gok\n';
const GOK = { 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nareas: kultura\n' };

export const areaWithoutTask = defineCheck({
  name: 'area-without-task',
  severity: 'gap',
  tier: 'strict',
  stage: 4,
  since: '0.1.0',
  summary: { en: 'An area has tasks of its own.', pl: 'Obszar ma własne zadania.' },
  why: {
    en: 'The fourth workshop asks what is to be done. An area without tasks has no answer yet.',
    pl: 'Czwarty warsztat pyta, co zrobimy. Obszar bez zadań nie ma jeszcze odpowiedzi.',
  },
  fails: [
    { ...GOK, 'areas/kultura.yaml': `name: Kultura # expect\n${AREA}` },
    {
      ...GOK,
      'areas/edukacja.yaml': 'name: Edukacja\ntasks:\n  - {id: kurs, title: Kurs języka, responsible: gok}\n',
      'areas/kultura.yaml': 'name: Kultura # expect\n',
      'areas/praca.yaml': 'name: Praca\n',
      'areas/sport.yaml': 'name: Sport\n',
      'areas/zdrowie.yaml': 'name: Zdrowie\n',
    },
  ],
  passes: [
    {
      ...GOK,
      'areas/kultura.yaml': `name: Kultura\n${AREA}tasks:\n  - {id: piknik, title: Piknik, responsible: gok}\n`,
    },
  ],
  run(context) {
    reportLacking(context, {
      of: context.plan.items.area,
      has: ({ record }) => (record.tasks ?? []).length > 0,
      none: {
        en: 'None of the {count} areas has a task of its own.',
        pl: 'Żaden z {count} obszarów nie ma własnych zadań.',
      },
      one: { en: 'The area “{name}” has no task of its own.', pl: 'Obszar „{name}” nie ma własnych zadań.' },
      more: {
        remedy: {
          add: sentence({
            en: "tasks: ['{'id: <short id>, title: <what is to be done>'}']",
            pl: "tasks: ['{'id: <identyfikator>, title: <co ma być zrobione>'}']",
          }),
        },
      },
    });
  },
});

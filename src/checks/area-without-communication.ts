import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';
import { reportLacking } from './lacking.ts';

const GOK = { 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nareas: kultura\n' };
const AREA = 'leader: gok\n';

export const areaWithoutCommunication = defineCheck({
  name: 'area-without-communication',
  severity: 'gap',
  tier: 'strict',
  stage: 4,
  since: '0.1.0',
  summary: {
    en: 'An area says who passes information on, and by which channel.',
    pl: 'Obszar podaje, kto przekazuje informacje i jakim kanałem.',
  },
  why: {
    en: 'To name the people and the way they inform each other is one of the first tasks in every area.',
    pl: 'Wyznaczenie osób i sposobu komunikowania się to jedno z pierwszych zadań w każdym obszarze.',
  },
  fails: [{ ...GOK, 'areas/kultura.yaml': `name: Kultura # expect\n${AREA}` }],
  passes: [
    {
      ...GOK,
      'areas/kultura.yaml': `name: Kultura\n${AREA}communication:\n  - {who: gok, channel: poczta elektroniczna}\n`,
    },
  ],
  run(context) {
    reportLacking(context, {
      of: context.plan.items.area,
      has: ({ record }) => (record.communication ?? []).length > 0,
      none: {
        en: 'None of the {count} areas says who passes information on, and by which channel.',
        pl: 'Żaden z {count} obszarów nie podaje, kto i jakim kanałem przekazuje informacje.',
      },
      one: {
        en: 'The area “{name}” does not say who passes information on, and by which channel.',
        pl: 'Obszar „{name}” nie podaje, kto i jakim kanałem przekazuje informacje.',
      },
      more: {
        remedy: {
          add: sentence({
            en: "communication: ['{'who: <id of an institution or person>, channel: <channel>'}']",
            pl: "communication: ['{'who: <identyfikator instytucji albo osoby>, channel: <kanał>'}']",
          }),
        },
      },
    });
  },
});

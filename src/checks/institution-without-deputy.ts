import { institutionsOf } from '../model/institutions.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';
import { reportLacking } from './lacking.ts';

const PEOPLE = '- id: dyrektor\n  function: Dyrektor GOK\n- id: instruktor\n  function: Instruktor GOK\n';
const card = (rest: string): string =>
  `name: Gminny Ośrodek Kultury${rest}\nmembers:\n  - {person: dyrektor, role: member}\n`;

export const institutionWithoutDeputy = defineCheck({
  name: 'institution-without-deputy',
  severity: 'gap',
  tier: 'strict',
  stage: 4,
  workshop: 1,
  since: '0.1.0',
  summary: {
    en: 'Each member of the system has a deputy from the same institution.',
    pl: 'Każdy członek systemu ma zastępcę z tej samej instytucji.',
  },
  why: {
    en: 'Without a deputy an institution is missing whenever one person is on leave or ill.',
    pl: 'Bez zastępcy instytucji nikt nie reprezentuje, gdy jedna osoba jest na urlopie albo choruje.',
  },
  fails: [{ 'people.yaml': PEOPLE, 'institutions/gok.yaml': card(' # expect') }],
  passes: [
    {
      'people.yaml': PEOPLE,
      'institutions/gok.yaml': `${card('')}  - {person: instruktor, role: deputy}\n`,
    },
    // An institution without a member is asked for that first.
    { 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\n' },
  ],
  run(context) {
    const members = ({ record }: ReturnType<typeof institutionsOf>[number]) => record.members ?? [];
    reportLacking(context, {
      of: institutionsOf(context.plan, context.day).filter((item) =>
        members(item).some(({ role }) => role === 'member'),
      ),
      has: (item) => members(item).some(({ role }) => role === 'deputy'),
      none: {
        en: 'None of the {count} institutions that have a member in the system has a deputy.',
        pl: 'Żadna z {count} instytucji, które mają członka systemu, nie ma zastępcy.',
      },
      one: {
        en: 'The institution “{name}” has a member in the system, but no deputy.',
        pl: 'Instytucja „{name}” ma członka systemu, ale nie ma jego zastępcy.',
      },
      more: {
        hint: {
          en: 'The deputy stands in the list “members” of the card.',
          pl: 'Zastępcę wpisuje się na karcie, na liście members.',
        },
        remedy: {
          add: sentence({
            en: "- '{'person: <id of a person>, role: deputy'}'",
            pl: "- '{'person: <identyfikator osoby>, role: deputy'}'",
          }),
        },
      },
    });
  },
});

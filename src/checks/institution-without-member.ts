import { institutionsOf } from '../model/institutions.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';
import { reportLacking } from './lacking.ts';

const PEOPLE = '- id: dyrektor-gok\n  function: Dyrektor GOK\n';

export const institutionWithoutMember = defineCheck({
  name: 'institution-without-member',
  severity: 'gap',
  tier: 'strict',
  stage: 4,
  since: '0.1.0',
  summary: {
    en: 'Each institution of the system has a member in it.',
    pl: 'Każda instytucja systemu ma w nim swojego członka.',
  },
  why: {
    en: 'The contact list of the system names a member and a deputy of each institution: whom to invite and whom to ask.',
    pl: 'Baza kontaktowa systemu podaje członka i zastępcę z każdej instytucji: wiadomo, kogo zaprosić i kogo pytać.',
  },
  fails: [
    { 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury # expect\n' },
    {
      'lsicu.yaml':
        'format: 1\ntitle: Plan # expect\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\n',
      'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\n',
      'institutions/szkola.yaml': 'name: Szkoła Podstawowa nr 1\n',
    },
  ],
  passes: [
    {
      'people.yaml': PEOPLE,
      'institutions/gok.yaml':
        'name: Gminny Ośrodek Kultury\nmembers: {person: dyrektor-gok, role: member}\n',
    },
    { 'institutions/policja.yaml': 'name: Posterunek Policji\nexternal: true\n' },
  ],
  run(context) {
    reportLacking(context, {
      of: institutionsOf(context.plan, context.day),
      has: ({ record }) => record.members?.some(({ role }) => role === 'member') === true,
      none: {
        en: 'None of the {count} institutions has a member in the system.',
        pl: 'Żadna z {count} instytucji nie ma członka systemu.',
      },
      one: {
        en: 'The institution “{name}” has no member in the system.',
        pl: 'Instytucja „{name}” nie ma członka systemu.',
      },
      more: {
        hint: {
          en: 'The member is a person of people.yaml, named on the card of the institution.',
          pl: 'Członkiem jest osoba z pliku people.yaml, wpisana na karcie instytucji.',
        },
        remedy: {
          add: sentence({
            en: "members: ['{'person: <id of a person>, role: member'}']",
            pl: "members: ['{'person: <identyfikator osoby>, role: member'}']",
          }),
        },
      },
    });
  },
});

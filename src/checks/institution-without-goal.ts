import { institutionsOf } from '../model/institutions.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';
import { reportLacking } from './lacking.ts';

export const institutionWithoutGoal = defineCheck({
  name: 'institution-without-goal',
  severity: 'gap',
  tier: 'strict',
  stage: 3,
  since: '0.1.0',
  summary: { en: 'A card has a goal.', pl: 'Na karcie jest cel.' },
  why: {
    en: 'The third workshop asks how things should be. The goals on the cards are its answer.',
    pl: 'Trzeci warsztat pyta, jak powinno być. Odpowiedzią są cele na kartach.',
  },
  fails: [
    { 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury # expect\n' },
    {
      'institutions/biblioteka.yaml': 'name: Biblioteka\ngoals: Książki dla wszystkich\n',
      'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury # expect\n',
      'institutions/gops.yaml': 'name: Ośrodek Pomocy Społecznej\n',
      'institutions/przedszkole.yaml': 'name: Przedszkole\n',
      'institutions/szkola.yaml': 'name: Szkoła Podstawowa\n',
    },
  ],
  passes: [
    { 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\ngoals: Kultura dostępna dla wszystkich\n' },
  ],
  run(context) {
    reportLacking(context, {
      of: institutionsOf(context.plan, context.day),
      has: ({ record }) => (record.goals ?? []).length > 0,
      none: {
        en: 'None of the {count} institutions has a goal on its card.',
        pl: 'Żadna z {count} instytucji nie ma na karcie żadnego celu.',
      },
      one: {
        en: 'The institution “{name}” has no goal on its card.',
        pl: 'Instytucja „{name}” nie ma na karcie żadnego celu.',
      },
      more: { remedy: { add: sentence({ en: 'goals: [<goal>]', pl: 'goals: [<cel>]' }) } },
    });
  },
});

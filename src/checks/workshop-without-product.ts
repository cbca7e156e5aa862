import { workshopsOf } from '../model/workshops.ts';
import { defineCheck } from './check.ts';

const workshop = (more: string): string => `- number: 2\n  held: ${more}- number: 1\n`;

export const workshopWithoutProduct = defineCheck({
  name: 'workshop-without-product',
  severity: 'gap',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A workshop that was held leaves something behind.',
    pl: 'Warsztat, który się odbył, zostawił po sobie wynik.',
  },
  why: {
    en: 'The first workshop leaves the map of resources, the second the diagnosis, the third the vision and goals, the fourth the tasks. The next one cannot begin without.',
    pl: 'Po pierwszym warsztacie zostaje mapa zasobów, po drugim diagnoza, po trzecim wizja i cele, po czwartym zadania. Bez tego nie ma od czego zacząć następnego.',
  },
  day: '2026-05-01',
  fails: [{ 'workshops.yaml': workshop('2026-03-12 # expect\n') }],
  passes: [
    { 'workshops.yaml': workshop('2026-03-12\n  products: diagnoza instytucji\n') },
    { 'workshops.yaml': '- number: 1\n  when: 2026-04\n' },
  ],
  run({ plan, day, report }) {
    for (const one of workshopsOf(plan)) {
      const { held, products = [], number } = one;
      if (!held?.last || held.last > day || products.length > 0 || plan.isDamaged(one)) continue;
      const words = {
        en: 'Workshop {number} was held ({date}), and what it left behind is not entered.',
        pl: 'Warsztat {number} się odbył ({date}), a nie wpisano, co po nim zostało.',
      };
      const hint = {
        en: 'Add: products: [<what was worked out>]',
        pl: 'Dopisz: products: [<co wypracowano>]',
      };
      report(plan.at(one, 'held'), words, { number, date: { when: held.text } }, { hint });
    }
  },
});

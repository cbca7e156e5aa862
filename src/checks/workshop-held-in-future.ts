import { workshopsOf } from '../model/workshops.ts';
import { defineCheck } from './check.ts';

export const workshopHeldInFuture = defineCheck({
  name: 'workshop-held-in-future',
  severity: 'error',
  tier: 'basic',
  onlyIn: 'validate',
  since: '0.1.0',
  summary: {
    en: 'The day a workshop was held is over.',
    pl: 'Jako odbyty oznaczony jest tylko warsztat, który już był.',
  },
  why: {
    en: 'A workshop that is still to come belongs into when; held says that it took place.',
    pl: 'Termin warsztatu, który dopiero będzie, wpisuje się w polu when; pole held mówi, że warsztat się odbył.',
  },
  day: '2026-05-01',
  fails: [{ 'workshops.yaml': '- number: 1\n  held: 2026-05-14 # expect\n' }],
  passes: [
    { 'workshops.yaml': '- number: 1\n  when: 2026-05-14\n' },
    { 'workshops.yaml': '- number: 1\n  held: 2026-05\n  products: mapa zasobów\n' },
  ],
  run({ plan, day, report }) {
    for (const one of workshopsOf(plan)) {
      const { held, number } = one;
      if (!held?.first || held.first <= day || plan.isDamaged(one)) continue;
      const words = {
        en: 'Workshop {number} counts as held, but its date is still to come: {date}.',
        pl: 'Warsztat {number} oznaczono jako odbyty, a jego termin jeszcze nie nadszedł: {date}.',
      };
      const hint = {
        en: 'Write when instead of held, or correct the date.',
        pl: 'Zamień held na when albo popraw datę.',
      };
      report(plan.at(one, 'held'), words, { number, date: { when: held.text } }, { hint });
    }
  },
});

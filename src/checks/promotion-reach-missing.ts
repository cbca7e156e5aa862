import { defineCheck } from './check.ts';

const item = (title: string, reach: string): string => `- title: ${title}\n  reach: ${reach}`;

export const promotionReachMissing = defineCheck({
  name: 'promotion-reach-missing',
  severity: 'gap',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Promotion goes on inside the municipality and outside it.',
    pl: 'Działania są promowane w gminie i poza gminą.',
  },
  why: {
    en: 'The coordinator makes the work known in both places: residents learn what there is for them, other municipalities and grantors learn what is done.',
    pl: 'Koordynator promuje działania w obu miejscach: mieszkańcy dowiadują się, z czego mogą korzystać, a inne gminy i instytucje, które przyznają środki – co się robi.',
  },
  fails: [
    {
      'promotion.yaml': `${item('Plakaty w sołectwach', 'inside')} # expect\n`,
    },
    { 'promotion.yaml': `${item('Referat na konferencji', 'outside')} # expect\n` },
  ],
  passes: [
    {
      'promotion.yaml': `${item('Plakaty w sołectwach', 'inside')}\n${item('Referat na konferencji', 'outside')}\n`,
    },
    {},
  ],
  run({ plan, report }) {
    const all = plan.items.promotion.map(({ record }) => record);
    const [first] = all;
    if (!first || plan.mayHide('promotion') || all.some((record) => plan.isDamaged(record))) return;
    const present = new Set(all.map(({ reach }) => reach));
    if (present.size > 1) return;
    const words = {
      en: 'All promotion is {reach, select, inside {inside} other {outside}} the municipality, none is {reach, select, inside {outside} other {inside}} it.',
      pl: 'Cała promocja odbywa się {reach, select, inside {w gminie} other {poza gminą}}, a żadne działanie {reach, select, inside {poza gminą} other {w gminie}}.',
    };
    const hint = {
      en: 'Add an action with reach: {other}.',
      pl: 'Dopisz działanie z polem reach: {other}.',
    };
    const other = first.reach === 'inside' ? 'outside' : 'inside';
    report(plan.at(first, 'reach'), words, { reach: first.reach, other }, { hint });
  },
});

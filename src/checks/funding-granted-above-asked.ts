import { unitsOf } from '../model/money.ts';
import { defineCheck } from './check.ts';
import { moneySaid } from './money-said.ts';

const funding = (granted: string): string =>
  `- id: kurs\n  title: Kurs języka\n  asked: 20000\n  granted: ${granted}`;

export const fundingGrantedAboveAsked = defineCheck({
  name: 'funding-granted-above-asked',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'No more money is granted than was asked for.',
    pl: 'Kwota przyznana nie jest wyższa od wnioskowanej.',
  },
  why: {
    en: 'Nobody is granted more than the application asks for: one of the two amounts is wrong, and every total with it.',
    pl: 'Nikt nie dostaje więcej, niż wnioskował: jedna z kwot jest błędna, a z nią wszystkie sumy.',
  },
  fails: [{ 'funding.yaml': `${funding('20000.01')} # expect\n` }],
  passes: [
    { 'funding.yaml': `${funding('"20000.00"')}\n` },
    { 'funding.yaml': '- {id: kurs, title: Kurs, granted: 500}\n' },
  ],
  run({ plan, text, report }) {
    for (const { id, record } of plan.items.funding) {
      const { asked, granted } = record;
      if (asked === undefined || granted === undefined || unitsOf(granted) <= unitsOf(asked)) continue;
      const words = {
        en: 'For “{title}” {granted} is granted, more than the {asked} asked for.',
        pl: '„{title}”: kwota przyznana ({granted}) jest wyższa od wnioskowanej ({asked}).',
      };
      const args = {
        title: text(record.title),
        granted: moneySaid(plan, granted),
        asked: moneySaid(plan, asked),
      };
      const hint = {
        en: 'Compare both amounts with the application and the contract.',
        pl: 'Porównaj obie kwoty z wnioskiem i umową.',
      };
      report(plan.at(record, 'granted'), words, args, { hint, subject: id });
    }
  },
});

import { comparable } from '../model/titles.ts';
import { defineCheck } from './check.ts';

const term = (name: string, more = ''): string =>
  `- term: ${name}\n  meaning: Osoba z innego kraju.\n${more}`;

export const glossaryRepeated = defineCheck({
  name: 'glossary-repeated',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A term stands in the glossary once, and an abbreviation means one thing.',
    pl: 'Pojęcie stoi w słowniku raz, a skrót oznacza jedno.',
  },
  why: {
    en: 'Of two meanings nobody knows which one the plan has in mind.',
    pl: 'Gdy są dwa objaśnienia, nie wiadomo, które plan ma na myśli.',
  },
  fails: [
    { 'glossary.yaml': term('Cudzoziemiec') + term('cudzoziemiec # expect') },
    {
      'glossary.yaml':
        term('Miejski Ośrodek Kultury', '  short: MOK\n') +
        term('Mały Okręg Konsultacji', '  short: MOK # expect\n'),
    },
  ],
  passes: [{ 'glossary.yaml': term('Cudzoziemiec') + term('Uchodźca') }],
  run({ plan, text, report }) {
    const { language } = plan.settings;
    for (const field of ['term', 'short'] as const) {
      const known = new Map<string, object>();
      for (const { id, record } of plan.items.term) {
        const said = record[field];
        if (said === undefined) continue;
        const key = comparable(said, language);
        const earlier = known.get(key);
        if (!earlier) {
          known.set(key, record);
          continue;
        }
        const words = {
          en: '“{said}” stands in the glossary twice.',
          pl: 'W słowniku dwa razy występuje „{said}”.',
        };
        const hint = {
          en: 'Keep one meaning, or say in the term how the two differ.',
          pl: 'Zostaw jedno objaśnienie albo dopisz, czym pojęcia się różnią.',
        };
        const note = { words: { en: 'Here it stands first.', pl: 'Tu stoi pierwszy raz.' } };
        const related = [{ at: plan.at(earlier, field), note }];
        report(plan.at(record, field), words, { said: text(said) }, { hint, related, subject: id });
      }
    }
  },
});

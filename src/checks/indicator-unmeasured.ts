import { measuredBy, nextMeasurement } from '../model/indicators.ts';
import { everyInWords } from '../words/terms.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const indicator = (more: string): string =>
  `- id: kursy\n  title: Liczba kursów\n  kind: output\n  every: quarter # expect\n${more}`;

export const indicatorUnmeasured = defineCheck({
  name: 'indicator-unmeasured',
  severity: 'info',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'An indicator is measured as often as the plan says.',
    pl: 'Wskaźnik jest mierzony tak często, jak zapowiada plan.',
  },
  why: {
    en: 'Without a value of its own day nobody can tell later how things were then.',
    pl: 'Bez pomiaru w swoim czasie nie da się później powiedzieć, jak wtedy było.',
  },
  day: '2026-11-01',
  fails: [
    { 'indicators.yaml': indicator('  measurements: [{date: 2026-06-30, value: 16}]\n') },
    { 'indicators.yaml': indicator('  baseline: {value: 0, date: 2026-01}\n') },
  ],
  passes: [
    {
      'indicators.yaml': indicator('  measurements: [{date: 2026-09-30, value: 16}]\n').replace(
        ' # expect',
        '',
      ),
    },
    { 'indicators.yaml': indicator('').replace(' # expect', '') },
  ],
  run({ plan, day, text, report }) {
    for (const { id, record } of plan.items.indicator) {
      const due = nextMeasurement(plan, record, day);
      if (record.every === undefined || due === null || due >= day || plan.isDamaged(record)) continue;
      const newest = measuredBy(record, day).at(-1);
      const words = newest
        ? {
            en: 'The indicator “{title}” is to be measured {every}, but the last value is of {date}.',
            pl: 'Wskaźnik „{title}” ma być mierzony {every}, a ostatni pomiar ma datę {date}.',
          }
        : {
            en: 'The indicator “{title}” is to be measured {every}, but has no value yet.',
            pl: 'Wskaźnik „{title}” ma być mierzony {every}, a nie ma jeszcze żadnego pomiaru.',
          };
      const hint = {
        en: 'Add the new value, with its day, to measurements.',
        pl: 'Dopisz nową wartość z datą w polu measurements.',
      };
      const args = {
        title: text(record.title),
        every: sentence({ en: everyInWords(record.every, 'en'), pl: everyInWords(record.every, 'pl') }),
        date: newest ? { when: newest.date.text } : '',
      };
      report(plan.at(record, 'every'), words, args, { hint, subject: id });
    }
  },
});

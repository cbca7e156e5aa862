import { addLength } from '../days/length.ts';
import { newestProofs } from '../model/products.ts';
import { dayOf } from '../model/progress.ts';
import { quarterOf } from '../model/quarter.ts';
import { everyInWords } from '../words/terms.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const COORDINATION =
  'coordinator: {post: Koordynator}\ntasks:\n  - id: baza\n    title: Budowa bazy tłumaczy\n    produces:\n      id: tlumacze\n      title: Baza tłumaczy\n      update_every: quarter';
const done = (date: string): string => `entries:\n  - {date: ${date}, task: baza, state: done}\n`;

export const productUpdateOverdue = defineCheck({
  name: 'product-update-overdue',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A product is brought up to date as often as the plan says.',
    pl: 'Produkt jest aktualizowany tak często, jak zapowiada plan.',
  },
  why: {
    en: 'A list of interpreters that nobody has looked through for a year misleads those who use it. What shows an update is an entry on the task that makes the product; before its first one nothing is asked.',
    pl: 'Wykaz tłumaczy, do którego od roku nikt nie zajrzał, wprowadza w błąd. Dowodem aktualizacji jest wpis o zadaniu, z którego produkt powstaje; przed pierwszym takim wpisem nie ma o co pytać.',
  },
  day: '2026-11-01',
  fails: [
    {
      'coordination.yaml': `${COORDINATION} # expect\n`,
      'progress/2026-q2/coordinator.yaml': done('2026-05-14'),
    },
  ],
  passes: [
    {
      'coordination.yaml': `${COORDINATION}\n`,
      'progress/2026-q2/coordinator.yaml': done('2026-05-14'),
      'progress/2026-q3/coordinator.yaml':
        'entries:\n  - {date: 2026-08-20, task: baza, note: Sprawdzono adresy.}\n',
    },
    { 'coordination.yaml': `${COORDINATION}\n` },
  ],
  run({ plan, judgement, day, text, report }) {
    // What is missing may stand in a file that cannot be read.
    if (plan.unreadable.some((path) => path.startsWith('progress/'))) return;
    for (const [record, proof] of newestProofs(judgement)) {
      if (!proof) continue;
      for (const product of record.produces ?? []) {
        const { update_every: every } = product;
        const due = every === undefined ? null : addLength(dayOf(proof.entry.date), every);
        if (every === undefined || due === null || due >= day) continue;
        const words = {
          en: '“{title}” is to be brought up to date {every}, but the last entry on it is of {date}.',
          pl: '„{title}”: aktualizacja ma być {every}, a ostatni wpis o tym ma datę {date}.',
        };
        const hint = {
          en: 'Bring it up to date and add an entry on the task “{task}” in {file}.',
          pl: 'Zaktualizuj ten produkt i dopisz wpis o zadaniu „{task}” w pliku {file}.',
        };
        const args = {
          title: text(product.title),
          every: sentence({ en: everyInWords(every, 'en'), pl: everyInWords(every, 'pl') }),
          date: { when: proof.entry.date.text },
          task: proof.entry.task ?? record.id,
          file: `progress/${quarterOf(day).text.toLowerCase()}/${proof.by}.yaml`,
        };
        report(plan.at(product, 'update_every'), words, args, { hint, subject: product.id });
      }
    }
  },
});

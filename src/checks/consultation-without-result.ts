import { addDays } from '../days/day.ts';
import { defineCheck } from './check.ts';

/** Days that an office needs to sum a consultation up. */
const GRACE = 30;

export const consultationWithoutResult = defineCheck({
  name: 'consultation-without-result',
  severity: 'gap',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A consultation that is over has a result.',
    pl: 'Zakończone konsultacje mają wynik.',
  },
  why: {
    en: 'People who took part want to know what came of it. It is asked for thirty days after the last day.',
    pl: 'Kto wziął udział w konsultacjach, chce wiedzieć, co z nich wynikło. Program pyta o to trzydzieści dni po ich zakończeniu.',
  },
  day: '2026-05-01',
  fails: [{ 'consultations.yaml': '- from: 2026-02-02 # expect\n  to: 2026-02-20\n' }],
  passes: [
    { 'consultations.yaml': '- {from: 2026-02-02, to: 2026-02-20, result: Nie zgłoszono uwag.}\n' },
    { 'consultations.yaml': '- {from: 2026-04-02, to: 2026-04-20}\n' },
  ],
  run({ plan, day, report }) {
    for (const { id, record } of plan.items.consultation) {
      const { last, text: to } = record.to ?? record.from;
      if (record.result !== undefined || last === null || addDays(last, GRACE) >= day) continue;
      if (plan.isDamaged(record)) continue;
      const words = {
        en: 'The consultation is over ({to}), but its result is not given.',
        pl: 'Konsultacje się zakończyły ({to}), ale nie podano ich wyniku.',
      };
      const hint = {
        en: 'Add “result”: what came of it, also where nobody made a remark.',
        pl: 'Dopisz pole result: co z nich wynikło, także wtedy, gdy nikt nie zgłosił uwag.',
      };
      report(plan.at(record, 'from'), words, { to: { when: to } }, { hint, subject: id });
    }
  },
});

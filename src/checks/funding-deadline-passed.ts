import { defineCheck } from './check.ts';

const funding = (more: string): string =>
  `- id: kurs\n  title: Kurs języka\n  status: planned\n  call_deadline: ${more}`;

export const fundingDeadlinePassed = defineCheck({
  name: 'funding-deadline-passed',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A funding that is planned has the deadline of its call ahead.',
    pl: 'Planowane finansowanie ma termin naboru przed sobą.',
  },
  why: {
    en: 'After the deadline nobody takes an application: either it was handed in and the status is old, or the money has to come from elsewhere.',
    pl: 'Po terminie naboru nikt nie przyjmie wniosku: albo go złożono i stan jest nieaktualny, albo środków trzeba szukać gdzie indziej.',
  },
  day: '2026-11-01',
  fails: [{ 'funding.yaml': `${funding('2026-10-30')} # expect\n` }],
  passes: [
    { 'funding.yaml': `${funding('2026-11')}\n` },
    { 'funding.yaml': `${funding('2026-10-30').replace('planned', 'applied')}\n` },
  ],
  run({ plan, day, text, report }) {
    for (const { id, record } of plan.items.funding) {
      const { call_deadline: deadline, status } = record;
      if (status !== 'planned' || !deadline?.last || deadline.last >= day) continue;
      const words = {
        en: 'The call for “{title}” has ended ({date}), but the application is still planned.',
        pl: '„{title}”: termin naboru minął ({date}), a wniosek jest wciąż planowany.',
      };
      const hint = {
        en: 'Write how far it is in status (applied, refused …), or give the deadline of the next call.',
        pl: 'Zmień stan w polu status (applied – złożono wniosek) albo podaj termin następnego naboru.',
      };
      const args = { title: text(record.title), date: { when: deadline.text } };
      report(plan.at(record, 'call_deadline'), words, args, { hint, subject: id });
    }
  },
});

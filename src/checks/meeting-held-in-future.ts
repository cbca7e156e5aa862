import { allMeetings, meetingName } from '../model/meetings.ts';
import { isInItsQuarter } from '../model/quarter-files.ts';
import { defineCheck } from './check.ts';

const meeting = (status: string): string =>
  `meetings:\n  - id: narada\n    kind: team\n    date: 2026-05-14\n    status: ${status}\n`;

export const meetingHeldInFuture = defineCheck({
  name: 'meeting-held-in-future',
  severity: 'error',
  tier: 'basic',
  onlyIn: 'validate',
  since: '0.1.0',
  summary: {
    en: 'A meeting is held only on its day.',
    pl: 'Jako odbyte oznaczone jest tylko spotkanie, które już było.',
  },
  why: {
    en: 'A meeting that is still to come cannot have been held: the date or the status is a slip.',
    pl: 'Spotkanie, które dopiero będzie, nie mogło się odbyć: pomyłka jest w dacie albo w polu status.',
  },
  day: '2026-05-10',
  fails: [{ 'calendar/2026-q2.yaml': meeting('held # expect') }],
  passes: [
    { 'calendar/2026-q2.yaml': meeting('planned') },
    { 'calendar/2026-q2.yaml': meeting('held').replace('2026-05-14', '2026-05') },
  ],
  run({ plan, day, text, report }) {
    for (const one of allMeetings(plan)) {
      const { first } = one.date;
      if (one.status !== 'held' || first === null || first <= day) continue;
      if (plan.isDamaged(one) || !isInItsQuarter(plan, one, one.date)) continue;
      const words = {
        en: 'The meeting “{meeting}” is marked as held, but its date is still to come: {date}.',
        pl: 'Spotkanie „{meeting}” oznaczono jako odbyte, a jego termin jeszcze nie nadszedł: {date}.',
      };
      const hint = { en: 'Correct the status or the date.', pl: 'Popraw pole status albo datę.' };
      const args = { meeting: meetingName(one, text), date: { when: one.date.text } };
      report(plan.at(one, 'status'), words, args, { hint, remedy: { replace: 'planned' }, subject: one.id });
    }
  },
});

import { allMeetings, meetingName } from '../model/meetings.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const meeting = (more: string): string =>
  `meetings:\n  - id: narada\n    kind: team\n    date: 2026-05-13\n    status: ${more}`;

const CANCELLED = {
  en: 'The meeting “{meeting}” ({date}) was cancelled, but nothing says why.',
  pl: 'Spotkanie „{meeting}” ({date}) odwołano, ale nie podano przyczyny.',
};
const MOVED = {
  en: 'The meeting “{meeting}” ({date}) was moved, but nothing says why.',
  pl: 'Spotkanie „{meeting}” ({date}) przeniesiono, ale nie podano przyczyny.',
};

export const meetingCancelledWithoutReason = defineCheck({
  name: 'meeting-cancelled-without-reason',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A cancelled or moved meeting has the reason.',
    pl: 'Przy spotkaniu odwołanym albo przeniesionym podana jest przyczyna.',
  },
  why: {
    en: 'The report says what did not take place and why; nobody remembers it a year later.',
    pl: 'Sprawozdanie mówi, co się nie odbyło i dlaczego; po roku nikt tego nie pamięta.',
  },
  fails: [
    { 'calendar/2026-q2.yaml': meeting('cancelled # expect\n') },
    { 'calendar/2026-q2.yaml': meeting('moved # expect\n    moved_to: 2026-05-27\n') },
  ],
  passes: [
    { 'calendar/2026-q2.yaml': meeting('cancelled\n    reason: Powiatowe ćwiczenia służb\n') },
    { 'calendar/2026-q2.yaml': meeting('held\n') },
  ],
  run({ plan, text, report }) {
    for (const one of allMeetings(plan)) {
      if (one.status !== 'cancelled' && one.status !== 'moved') continue;
      if (one.reason !== undefined || plan.isDamaged(one)) continue;
      const words = one.status === 'cancelled' ? CANCELLED : MOVED;
      const args = { meeting: meetingName(one, text), date: { when: one.date.text } };
      const remedy = { add: sentence({ en: 'reason: <why>', pl: 'reason: <przyczyna>' }) };
      report(plan.at(one, 'status'), words, args, { remedy, subject: one.id });
    }
  },
});

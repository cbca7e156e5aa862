import { allMeetings, meetingName } from '../model/meetings.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const meeting = (more: string): string =>
  `meetings:\n  - id: narada\n    kind: team\n    date: 2026-05-13\n${more}    reason: Powiatowe ćwiczenia służb\n`;

const NO_DATE = {
  en: 'The meeting “{meeting}” ({date}) was moved, but its new date is not given.',
  pl: 'Spotkanie „{meeting}” ({date}) przeniesiono, ale nie podano nowego terminu.',
};
const NOT_MOVED = {
  en: 'The meeting “{meeting}” ({date}) has a new date ({to}), but is not marked as moved.',
  pl: 'Spotkanie „{meeting}” ({date}) ma nowy termin ({to}), ale nie jest oznaczone jako przeniesione.',
};
const MOVED_HINT = {
  en: 'For now the old date counts. A meeting that was held on another day simply has that day as its date.',
  pl: 'Na razie liczy się stary termin. Jeżeli spotkanie już się odbyło w innym dniu, wystarczy wpisać ten dzień w polu date.',
};

export const meetingMovedWithoutDate = defineCheck({
  name: 'meeting-moved-without-date',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A moved meeting has its new date, and a meeting with a new date is marked as moved.',
    pl: 'Przeniesione spotkanie ma nowy termin, a spotkanie z nowym terminem jest oznaczone jako przeniesione.',
  },
  why: {
    en: 'Without both, the calendar shows the old date or none, and the meeting is not counted in its quarter.',
    pl: 'Bez jednego z tych pól kalendarz pokazuje stary termin albo żaden, a spotkanie nie liczy się w swoim kwartale.',
  },
  fails: [
    { 'calendar/2026-q2.yaml': meeting('    status: moved # expect\n') },
    { 'calendar/2026-q2.yaml': meeting('    moved_to: 2026-05-27 # expect\n') },
    { 'calendar/2026-q2.yaml': meeting('    status: held # expect\n    moved_to: 2026-05-27\n') },
  ],
  passes: [{ 'calendar/2026-q2.yaml': meeting('    status: moved\n    moved_to: 2026-05-27\n') }],
  run({ plan, text, report }) {
    for (const one of allMeetings(plan)) {
      if (plan.isDamaged(one)) continue;
      const args = { meeting: meetingName(one, text), date: { when: one.date.text } };
      if (one.status === 'moved' && one.moved_to === undefined) {
        const remedy = { add: sentence({ en: 'moved_to: <the new date>', pl: 'moved_to: <nowy termin>' }) };
        report(plan.at(one, 'status'), NO_DATE, args, { remedy, subject: one.id });
      }
      if (one.status === 'moved' || one.moved_to === undefined) continue;
      const line = 'status: moved';
      const [at, remedy] =
        one.status === undefined
          ? [plan.at(one, 'moved_to'), { add: sentence({ en: line, pl: line }) }]
          : [plan.at(one, 'status'), { replace: 'moved' }];
      const more = { hint: MOVED_HINT, remedy, subject: one.id };
      report(at, NOT_MOVED, { ...args, to: { when: one.moved_to.text } }, more);
    }
  },
});

import { allMeetings, dateOf, meetingName } from '../model/meetings.ts';
import { isInItsQuarter } from '../model/quarter-files.ts';
import { defineCheck } from './check.ts';

const meeting = (due: string): string =>
  `meetings:\n  - id: narada\n    kind: team\n    title: Narada zespołu\n    date: 2026-05-14\n    decisions:\n      - id: sala\n        title: Wyznaczenie sali\n        due: ${due}\n`;

export const decisionDueBeforeMeeting = defineCheck({
  name: 'decision-due-before-meeting',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'What a meeting decides is due on its day or later.',
    pl: 'Termin ustalenia nie wypada przed spotkaniem, na którym je podjęto.',
  },
  why: {
    en: 'Nobody can carry out what is not decided yet: one of the two dates is wrong. The next agenda would call the decision late from its first day.',
    pl: 'Nie można wykonać tego, czego jeszcze nie ustalono: jedna z dat jest błędna. W porządku następnego spotkania ustalenie od razu byłoby zaległe.',
  },
  fails: [{ 'calendar/2026-q2.yaml': meeting('2026-04-30 # expect') }],
  passes: [
    { 'calendar/2026-q2.yaml': meeting('2026-05') },
    { 'calendar/2026-q2.yaml': meeting('2026-05-14') },
  ],
  run({ plan, text, report }) {
    for (const one of allMeetings(plan)) {
      const date = dateOf(one);
      if (date.first === null || plan.isDamaged(one) || !isInItsQuarter(plan, one, one.date)) continue;
      for (const decision of one.decisions ?? []) {
        const { due } = decision;
        if (!due?.last || due.last >= date.first) continue;
        const words = {
          en: 'The decision “{decision}” is due ({due}) before the meeting that made it: “{meeting}” ({date}).',
          pl: 'Ustalenie „{decision}” ma termin ({due}) przed spotkaniem, na którym je podjęto: „{meeting}” ({date}).',
        };
        const hint = {
          en: 'Correct the deadline, or the date of the meeting.',
          pl: 'Popraw termin ustalenia albo datę spotkania.',
        };
        const args = {
          decision: text(decision.title),
          due: { when: due.text },
          meeting: meetingName(one, text),
          date: { when: date.text },
        };
        report(plan.at(decision, 'due'), words, args, { hint, subject: decision.id });
      }
    }
  },
});

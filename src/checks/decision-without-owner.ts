import { isSettled } from '../model/decisions.ts';
import { allMeetings, meetingName } from '../model/meetings.ts';
import { defineCheck } from './check.ts';

const meeting = (owner: string, head = ''): string =>
  `meetings:\n  - id: narada\n    kind: team\n    title: Narada zespołu\n    date: 2026-05-14\n${head}    decisions:\n      - id: sala\n        title: Wyznaczenie sali\n${owner}`;

export const decisionWithoutOwner = defineCheck({
  name: 'decision-without-owner',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'What a meeting decides, somebody carries out.',
    pl: 'Ustalenie ze spotkania ma wykonawcę.',
  },
  why: {
    en: 'A decision that is nobody’s comes back at every meeting as an open one. One that was reported as done, or given up, needs no owner any more.',
    pl: 'Ustalenie, które nie jest niczyim zadaniem, wraca na każde spotkanie jako otwarte. Wykonane albo zaniechane nie potrzebuje już wykonawcy.',
  },
  fails: [
    {
      'calendar/2026-q2.yaml': meeting('').replace(
        'title: Wyznaczenie sali',
        'title: Wyznaczenie sali # expect',
      ),
    },
  ],
  passes: [
    { 'calendar/2026-q2.yaml': meeting('        owner: {post: Sekretarz gminy}\n') },
    { 'calendar/2026-q2.yaml': meeting('', '    status: cancelled\n    reason: Awaria\n') },
    {
      'calendar/2026-q2.yaml': meeting(''),
      'progress/2026-q2/coordinator.yaml': 'entries:\n  - {date: 2026-06-01, decision: sala, state: done}\n',
      'coordination.yaml': 'coordinator: {post: Koordynator}\n',
    },
  ],
  run({ plan, judgement, text, report }) {
    for (const one of allMeetings(plan)) {
      if (one.status === 'cancelled' || plan.isDamaged(one)) continue;
      for (const decision of one.decisions ?? []) {
        if (decision.owner || plan.isDamaged(decision) || isSettled(judgement, decision)) continue;
        const words = {
          en: 'Nobody is to carry out the decision “{decision}” of the meeting “{meeting}” ({date}).',
          pl: 'Ustalenie „{decision}” ze spotkania „{meeting}” ({date}) nie ma wykonawcy.',
        };
        const hint = {
          en: 'Add: owner: <id of an institution, person or body>',
          pl: 'Dopisz: owner: <identyfikator instytucji, osoby albo zespołu>',
        };
        const args = {
          decision: text(decision.title),
          meeting: meetingName(one, text),
          date: { when: one.date.text },
        };
        report(plan.at(decision, 'title'), words, args, { hint, subject: decision.id });
      }
    }
  },
});

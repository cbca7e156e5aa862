import { decisionsUpTo, isSettled } from '../model/decisions.ts';
import { meetingName } from '../model/meetings.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const ASKED =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\nchecks: {decision-overdue: warning}\n';
const meeting = (due: string): string =>
  `meetings:\n  - id: narada\n    kind: team\n    title: Narada zespołu\n    date: 2026-05-14\n    decisions:\n      - id: sala\n        title: Wyznaczenie sali\n        owner: {post: Sekretarz gminy}\n        due: ${due}\n`;

export const decisionOverdue = defineCheck({
  name: 'decision-overdue',
  severity: 'warning',
  tier: 'optional',
  since: '0.1.0',
  summary: {
    en: 'What a meeting decided is carried out by its deadline.',
    pl: 'Ustalenie ze spotkania jest wykonane w terminie.',
  },
  why: {
    en: 'The agenda and the minutes show late decisions anyway. A plan that wants to see them with every check switches this one on.',
    pl: 'Spóźnione ustalenia i tak widać w porządku spotkania i w protokole. Kto chce je widzieć przy każdym sprawdzeniu planu, włącza to sprawdzenie.',
  },
  day: '2026-06-10',
  fails: [{ 'lsicu.yaml': ASKED, 'calendar/2026-q2.yaml': meeting('2026-05-29 # expect') }],
  passes: [
    { 'lsicu.yaml': ASKED, 'calendar/2026-q2.yaml': meeting('2026-06') },
    {
      'lsicu.yaml': ASKED,
      'calendar/2026-q2.yaml': meeting('2026-05-29'),
      'progress/2026-q2/coordinator.yaml': 'entries:\n  - {date: 2026-06-01, decision: sala, state: done}\n',
      'coordination.yaml': 'coordinator: {post: Koordynator}\n',
    },
  ],
  run({ plan, judgement, day, text, report }) {
    for (const { meeting: one, decision } of decisionsUpTo(plan, day)) {
      const { due } = decision;
      if (!due?.last || due.last >= day || plan.isDamaged(decision) || isSettled(judgement, decision))
        continue;
      const words = {
        en: 'The decision “{decision}” of the meeting “{meeting}” was due ({due}) and is not reported as carried out.',
        pl: 'Ustalenie „{decision}” ze spotkania „{meeting}” miało termin ({due}), a nie zgłoszono jego wykonania.',
      };
      const hint = {
        en: 'Where it is done, add that to the file of whoever did it in the folder progress; else agree on a new deadline.',
        pl: 'Jeśli je wykonano, dopisz to w folderze progress, w pliku tego, kto je wykonał; jeśli nie, ustal nowy termin.',
      };
      const line = {
        en: "- '{'date: <day>, decision: {id}, state: done'}'",
        pl: "- '{'date: <dzień>, decision: {id}, state: done'}'",
      };
      const args = {
        decision: text(decision.title),
        meeting: meetingName(one, text),
        due: { when: due.text },
      };
      const add = sentence(line, { id: decision.id });
      report(plan.at(decision, 'due'), words, args, { hint, remedy: { add }, subject: decision.id });
    }
  },
});

import { allMeetings, dateOf, meetingName, takesPlace, type Meeting } from '../model/meetings.ts';
import type { Plan } from '../model/plan.ts';
import { isInItsQuarter } from '../model/quarter-files.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const MEETINGS = (inaugural: string, team: string): string =>
  `meetings:\n  - {id: pierwsze, kind: inaugural, date: ${inaugural}}\n  - {id: drugie, kind: team, title: Narada zespołu, date: ${team}}\n`;

/** Meetings with a date to go by; a date outside its file's quarter and a broken record are reported elsewhere. */
function datedMeetings(plan: Plan): Meeting[] {
  return allMeetings(plan).filter(
    (meeting) =>
      takesPlace(meeting) && !plan.isDamaged(meeting) && isInItsQuarter(plan, meeting, meeting.date),
  );
}

export const meetingInauguralNotFirst = defineCheck({
  name: 'meeting-inaugural-not-first',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The inaugural meeting comes before every other meeting.',
    pl: 'Spotkanie inauguracyjne poprzedza wszystkie inne spotkania.',
  },
  why: {
    en: 'The work of the system begins with this meeting: the institutions get to know each other and the plan. A meeting before it is mostly a slip in a date.',
    pl: 'Od tego spotkania zaczyna się praca systemu: instytucje poznają siebie nawzajem i plan. Wcześniejsze spotkanie to najczęściej pomyłka w dacie.',
  },
  fails: [
    {
      'calendar/2026-q1.yaml':
        'meetings:\n  - id: pierwsze\n    kind: inaugural\n    date: 2026-02-12 # expect\n  - {id: drugie, kind: team, title: Narada zespołu, date: 2026-01-22}\n',
    },
  ],
  passes: [
    { 'calendar/2026-q1.yaml': MEETINGS('2026-01-22', '2026-02-12') },
    { 'calendar/2026-q1.yaml': MEETINGS('2026-01-22', '2026-01') },
    { 'calendar/2026-q1.yaml': MEETINGS('2026-02-12', '2026-01-22, status: cancelled, reason: Awaria') },
  ],
  run({ plan, text, report }) {
    const meetings = datedMeetings(plan);
    const inaugural = meetings.find(({ kind }) => kind === 'inaugural');
    const first = inaugural && dateOf(inaugural).first;
    if (!first) return;
    // A coarse date that reaches to the inaugural meeting says nothing of the order.
    const before = meetings.find((other) => (dateOf(other).last ?? first) < first);
    if (!before) return;
    const words = {
      en: '“{meeting}” ({date}) is later than “{other}” ({earlier}), but the inaugural meeting comes first.',
      pl: '„{meeting}” ({date}) ma późniejszy termin niż „{other}” ({earlier}), a spotkanie inauguracyjne powinno być pierwsze.',
    };
    const hint = {
      en: 'Correct one of the dates, or the kind of the meeting.',
      pl: 'Popraw jedną z dat albo rodzaj spotkania (kind).',
    };
    const args = {
      meeting: meetingName(inaugural, text),
      date: { when: dateOf(inaugural).text },
      other: meetingName(before, text),
      earlier: { when: dateOf(before).text },
    };
    const note = sentence({
      en: 'The earlier meeting stands here.',
      pl: 'Tu zapisano wcześniejsze spotkanie.',
    });
    const related = [{ at: plan.at(before, 'date'), note }];
    const field = inaugural.status === 'moved' ? 'moved_to' : 'date';
    report(plan.at(inaugural, field), words, args, { hint, related, subject: inaugural.id });
  },
});

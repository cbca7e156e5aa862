import { allMeetings, meetingName, takesPlace } from '../model/meetings.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const FIRST = 'meetings:\n  - {id: pierwsze, kind: inaugural, date: 2026-01-22}\n';

export const meetingInauguralRepeated = defineCheck({
  name: 'meeting-inaugural-repeated',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A plan has one inaugural meeting.',
    pl: 'W planie jest jedno spotkanie inauguracyjne.',
  },
  why: {
    en: 'The system is inaugurated once. A second such meeting is a team meeting, or the same one written down twice.',
    pl: 'System inauguruje się raz. Drugie takie spotkanie jest zwykłym spotkaniem zespołu albo zapisano je dwa razy.',
  },
  fails: [
    {
      'calendar/2026-q1.yaml': FIRST,
      'calendar/2026-q2.yaml':
        'meetings:\n  - id: drugie\n    kind: inaugural # expect\n    date: 2026-04-16\n',
    },
  ],
  passes: [
    { 'calendar/2026-q1.yaml': FIRST },
    {
      'calendar/2026-q1.yaml': `${FIRST}  - {id: drugie, kind: inaugural, date: 2026-01-15, status: cancelled, reason: Awaria ogrzewania}\n`,
    },
  ],
  run({ plan, text, report }) {
    const [first, ...others] = allMeetings(plan).filter(
      (meeting) => meeting.kind === 'inaugural' && takesPlace(meeting) && !plan.isDamaged(meeting),
    );
    if (!first) return;
    for (const meeting of others) {
      const words = {
        en: '“{meeting}” ({date}) is another inaugural meeting; the plan has one already: “{other}” ({earlier}).',
        pl: '„{meeting}” ({date}) to kolejne spotkanie inauguracyjne; w planie jest już jedno: „{other}” ({earlier}).',
      };
      const hint = {
        en: 'If it is another kind of meeting, change its kind.',
        pl: 'Jeżeli to inne spotkanie, zmień jego rodzaj, np. na spotkanie zespołu (team).',
      };
      const args = {
        meeting: meetingName(meeting, text),
        date: { when: meeting.date.text },
        other: meetingName(first, text),
        earlier: { when: first.date.text },
      };
      const note = sentence({ en: 'The first one stands here.', pl: 'Pierwsze zapisano tutaj.' });
      const related = [{ at: plan.at(first, 'kind'), note }];
      const remedy = { replace: 'team' };
      report(plan.at(meeting, 'kind'), words, args, { hint, remedy, related, subject: meeting.id });
    }
  },
});

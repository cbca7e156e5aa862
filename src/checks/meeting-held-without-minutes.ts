import { allMeetings, dateOf, meetingName, type Meeting } from '../model/meetings.ts';
import { isInItsQuarter } from '../model/quarter-files.ts';
import { quarterOf } from '../model/quarter.ts';
import { defineCheck } from './check.ts';

const meeting = (more: string): string =>
  `meetings:\n  - id: narada\n    kind: team\n    title: Narada zespołu\n    date: 2026-05-14\n    status: ${more}`;

/** Meetings of a team: what they decide is what the others wait for. */
const isOfTeam = ({ kind, body }: Meeting): boolean =>
  ['team', 'inaugural'].includes(kind) || body !== undefined;

export const meetingHeldWithoutMinutes = defineCheck({
  name: 'meeting-held-without-minutes',
  severity: 'info',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Of a team meeting that was held, what was said or decided is written down.',
    pl: 'Po spotkaniu zespołu zapisano jego przebieg albo ustalenia.',
  },
  why: {
    en: 'Without a record nobody knows later what was agreed, and the next agenda cannot come back to it. The check asks once the quarter of the meeting is over.',
    pl: 'Bez zapisu nikt później nie wie, co ustalono, a porządek następnego spotkania nie może do tego wrócić. Program pyta o to po zakończeniu kwartału, w którym było spotkanie.',
  },
  day: '2026-07-02',
  fails: [{ 'calendar/2026-q2.yaml': meeting('held # expect\n') }],
  passes: [
    { 'calendar/2026-q2.yaml': meeting('held\n    minutes: Omówiono podział zadań.\n') },
    {
      'calendar/2026-q2.yaml': meeting('held\n')
        .replaceAll('2026-05-14', '2026-06')
        .replace('team', 'training'),
    },
    { 'calendar/2026-q3.yaml': meeting('held\n').replace('2026-05-14', '2026-07-01') },
  ],
  run({ plan, day, text, report }) {
    const { first: quarter } = quarterOf(day);
    for (const one of allMeetings(plan)) {
      const { last } = dateOf(one);
      if (one.status !== 'held' || !isOfTeam(one) || last === null || last >= quarter) continue;
      if (plan.isDamaged(one) || !isInItsQuarter(plan, one, one.date)) continue;
      if (one.minutes !== undefined || one.decisions !== undefined) continue;
      const words = {
        en: 'The meeting “{meeting}” ({date}) was held, but neither what was said nor what was decided is entered.',
        pl: 'Spotkanie „{meeting}” ({date}) się odbyło, a nie wpisano ani jego przebiegu, ani ustaleń.',
      };
      const hint = {
        en: 'Add minutes (what was said) or decisions. A sheet to fill in is made by: lsicu render minutes {id}',
        pl: 'Dopisz minutes (przebieg) albo decisions (ustalenia). Arkusz do wypełnienia tworzy polecenie: lsicu render minutes {id}',
      };
      const args = { meeting: meetingName(one, text), date: { when: one.date.text }, id: one.id };
      report(plan.at(one, 'status'), words, args, { hint, subject: one.id });
    }
  },
});

import { allMeetings, meetingName } from '../model/meetings.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const MEETING =
  'meetings:\n  - id: otwarte # expect\n    kind: public\n    title: Spotkanie z mieszkańcami\n    date: 2026-05-16\n    languages: [pl, uk]\n';
const passing = MEETING.replace(' # expect', '');

export const meetingPublicWithoutPlace = defineCheck({
  name: 'meeting-public-without-place',
  severity: 'gap',
  tier: 'basic',
  since: '0.1.0',
  summary: { en: 'A public meeting says where it is.', pl: 'Przy spotkaniu publicznym podano miejsce.' },
  why: {
    en: 'Residents and foreigners are invited to it: the invitation needs a place.',
    pl: 'Zaprasza się na nie mieszkańców i cudzoziemców: w zaproszeniu musi być miejsce.',
  },
  fails: [{ 'calendar/2026-q2.yaml': MEETING }],
  passes: [
    { 'calendar/2026-q2.yaml': `${passing}    place: Gminny Ośrodek Kultury\n` },
    { 'calendar/2026-q2.yaml': `${passing}    status: cancelled\n    reason: Awaria ogrzewania\n` },
  ],
  run({ plan, text, report }) {
    for (const meeting of allMeetings(plan)) {
      if (meeting.kind !== 'public' || meeting.place !== undefined || meeting.status === 'cancelled')
        continue;
      if (plan.isDamaged(meeting)) continue;
      const words = {
        en: 'The public meeting “{meeting}” ({date}) has no place.',
        pl: 'Przy spotkaniu publicznym „{meeting}” ({date}) nie podano miejsca.',
      };
      const args = { meeting: meetingName(meeting, text), date: { when: meeting.date.text } };
      const remedy = { add: sentence({ en: 'place: <where it is>', pl: 'place: <miejsce spotkania>' }) };
      report(plan.at(meeting), words, args, { remedy, subject: meeting.id });
    }
  },
});

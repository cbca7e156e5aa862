import { weekdayOf } from '../days/weekday.ts';
import { allMeetings, meetingName, type Meeting } from '../model/meetings.ts';
import type { Plan } from '../model/plan.ts';
import { exactDay } from '../model/precision.ts';
import { isInItsQuarter } from '../model/quarter-files.ts';
import { statedWeekday, type StatedWeekday } from '../model/weekday.ts';
import { formatWeekday } from '../words/dates.ts';
import { sentence } from '../words/sentence.ts';
import { weekdayName, weekdayNames } from '../words/weekdays.ts';
import { defineCheck, type CheckContext } from './check.ts';

const example = (weekday: string): string =>
  `meetings:\n  - id: narada\n    kind: team\n    title: Narada zespołu\n    date: 2026-05-13\n    weekday: ${weekday}\n`;
const ENGLISH =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: en\n';

const MISMATCH = {
  en: 'The meeting “{meeting}” states the weekday “{stated}”, but {date} is a {right}.',
  pl: 'Przy spotkaniu „{meeting}” podano dzień tygodnia „{stated}”, a {date} to {right}.',
};
const CORRECT = {
  en: 'Correct the weekday or the date.',
  pl: 'Popraw dzień tygodnia albo datę.',
};
const UNKNOWN = {
  en: 'The weekday “{stated}” of the meeting “{meeting}” is the name of no day.',
  pl: 'Przy spotkaniu „{meeting}” podano dzień tygodnia „{stated}”, a żaden dzień tak się nie nazywa.',
};
const NAMES = {
  en: 'The names are: {names}; they may be shortened.',
  pl: 'Nazwy dni to: {names}; można je skrócić.',
};

/** What is wrong with the weekday that a meeting states, and what is right; null where nothing is. */
function mistakeIn(plan: Plan, meeting: Meeting, stated: StatedWeekday) {
  const exact = exactDay(meeting.date);
  // A date outside the quarter of its file is the one mistake there.
  const day = exact !== null && isInItsQuarter(plan, meeting, meeting.date) ? exact : null;
  if (stated.weekday === null) return { words: UNKNOWN, hint: NAMES, day };
  return day === null || stated.weekday === weekdayOf(day) ? null : { words: MISMATCH, hint: CORRECT, day };
}

function judgeWeekday({ plan, text, report }: CheckContext, meeting: Meeting): void {
  const stated = statedWeekday(meeting, plan.settings.language);
  const mistake = stated ? mistakeIn(plan, meeting, stated) : null;
  if (!stated || !mistake) return;
  const { words, hint, day } = mistake;
  const args = {
    meeting: meetingName(meeting, text),
    stated: stated.word,
    date: { when: meeting.date.text },
    names: weekdayNames(stated.language).join(', '),
    ...(day === null
      ? {}
      : { right: sentence({ en: formatWeekday(day, 'en'), pl: formatWeekday(day, 'pl') }) }),
  };
  const remedy =
    day !== null && typeof meeting.weekday === 'string'
      ? { remedy: { replace: weekdayName(day, stated.language) } }
      : {};
  report(plan.at(meeting, 'weekday'), words, args, { hint, ...remedy, subject: meeting.id });
}

export const meetingWeekdayMismatch = defineCheck({
  name: 'meeting-weekday-mismatch',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The stated weekday is that of the date.',
    pl: 'Podany dzień tygodnia zgadza się z datą.',
  },
  why: {
    en: 'Where the two differ one of them is wrong, and some people would come on the wrong day.',
    pl: 'Gdy się nie zgadzają, jedno z nich jest błędne i część osób przyszłaby w złym dniu.',
  },
  fails: [
    { 'calendar/2026-q2.yaml': example('czwartek # expect') },
    { 'calendar/2026-q2.yaml': example('śrdoa # expect') },
    { 'lsicu.yaml': ENGLISH, 'calendar/2026-q2.yaml': example('Thu # expect') },
  ],
  passes: [
    { 'calendar/2026-q2.yaml': example('środa') },
    { 'calendar/2026-q2.yaml': example('Śr.') },
    { 'lsicu.yaml': ENGLISH, 'calendar/2026-q2.yaml': example('wed') },
  ],
  run(context) {
    for (const meeting of allMeetings(context.plan)) judgeWeekday(context, meeting);
  },
});

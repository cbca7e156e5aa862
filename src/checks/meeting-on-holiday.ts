import { holidayOn } from '../days/holiday-on.ts';
import { weekdayOf } from '../days/weekday.ts';
import { allMeetings, dateOf, meetingName, type Meeting } from '../model/meetings.ts';
import type { Plan } from '../model/plan.ts';
import { exactDay } from '../model/precision.ts';
import { isInItsQuarter } from '../model/quarter-files.ts';
import { statedWeekday } from '../model/weekday.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const POLAND = /^(polska|poland|pl|rzeczpospolita polska|republic of poland)$/i;
const meeting = (more: string): string =>
  `meetings:\n  - id: szkolenie\n    kind: training\n    title: Szkolenie z mediacji\n${more}`;
const GERMAN =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: other, country: Niemcy, fictional: true}\nlanguage: pl\n';

const SUNDAY = {
  en: 'The meeting “{meeting}” is on a Sunday ({date}).',
  pl: 'Termin spotkania „{meeting}” przypada w niedzielę ({date}).',
};
const HOLIDAY = {
  en: 'The meeting “{meeting}” is on a public holiday: {date} ({holiday}).',
  pl: 'Termin spotkania „{meeting}” przypada w dzień ustawowo wolny od pracy: {date} ({holiday}).',
};
const HINT = {
  en: 'Correct the date. If it is meant so, add to lsicu.yaml, under exceptions: rule: meeting-on-holiday, at: {id}, reason: <the reason>',
  pl: 'Popraw datę. Jeżeli tak ma być, dopisz w pliku lsicu.yaml, w polu exceptions: rule: meeting-on-holiday, at: {id}, reason: <przyczyna>',
};

/** Free days differ from country to country; without a country the plan is a Polish one. */
function isPolish(plan: Plan): boolean {
  const { country } = plan.settings.unit;
  if (country === undefined) return true;
  return (typeof country === 'string' ? [country] : Object.values(country)).some((name) =>
    POLAND.test(name.trim()),
  );
}

/** A broken record, a date outside its file and a weekday that shows the date to be wrong are reported, and not this. */
function isJudged(plan: Plan, one: Meeting): boolean {
  if (one.status === 'cancelled' || plan.isDamaged(one) || !isInItsQuarter(plan, one, one.date)) return false;
  const day = exactDay(one.date);
  const stated = statedWeekday(one, plan.settings.language)?.weekday;
  return day === null || stated === undefined || stated === weekdayOf(day);
}

export const meetingOnHoliday = defineCheck({
  name: 'meeting-on-holiday',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A meeting is on no Sunday and no public holiday.',
    pl: 'Spotkanie nie przypada w niedzielę ani w święto.',
  },
  why: {
    en: 'Such a date is mostly a slip: offices and schools are closed, and few people come. Of meetings abroad and of coarse dates nothing is said.',
    pl: 'Taka data to najczęściej pomyłka: urzędy i szkoły są zamknięte, mało kto przyjdzie. Sprawdzenie nie dotyczy dat ogólnych ani jednostek spoza Polski.',
  },
  fails: [
    { 'calendar/2026-q2.yaml': meeting('    date: 2026-06-04 # expect\n') },
    { 'calendar/2026-q2.yaml': meeting('    date: 2026-05-17 # expect\n') },
    {
      'calendar/2026-q4.yaml': meeting(
        '    date: 2026-12-10\n    status: moved\n    moved_to: 2026-12-24 # expect\n    reason: Awaria\n',
      ),
    },
  ],
  passes: [
    { 'calendar/2026-q2.yaml': meeting('    date: 2026-06-03\n') },
    { 'calendar/2024-q4.yaml': meeting('    date: 2024-12-24\n') },
    { 'calendar/2026-q2.yaml': meeting('    date: 2026-05-17\n    status: cancelled\n    reason: Burza\n') },
    { 'lsicu.yaml': GERMAN, 'calendar/2026-q2.yaml': meeting('    date: 2026-05-17\n') },
  ],
  run({ plan, text, report }) {
    if (!isPolish(plan)) return;
    for (const one of allMeetings(plan)) {
      const day = exactDay(dateOf(one));
      if (day === null || !isJudged(plan, one)) continue;
      const holiday = holidayOn(day);
      if (!holiday && weekdayOf(day) !== 0) continue;
      const args = {
        meeting: meetingName(one, text),
        date: { when: day },
        id: one.id,
        ...(holiday ? { holiday: sentence({ pl: holiday.pl, en: holiday.en }) } : {}),
      };
      const field = one.status === 'moved' && one.moved_to ? 'moved_to' : 'date';
      report(plan.at(one, field), holiday ? HOLIDAY : SUNDAY, args, { hint: HINT, subject: one.id });
    }
  },
});

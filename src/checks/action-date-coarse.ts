import { isOpened } from '../model/meetings.ts';
import { isToTheDay } from '../model/precision.ts';
import { overlaps, quarterOf } from '../model/quarter.ts';
import { defineCheck } from './check.ts';

const action = (date: string): string =>
  `actions:\n  - title: Kurs języka\n    date: ${date}\n    responsible: {post: Koordynator}\n    resources: []\n    materials: []\n`;

export const actionDateCoarse = defineCheck({
  name: 'action-date-coarse',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A row of the opened quarter’s schedule has a day or a range of days.',
    pl: 'Wiersz harmonogramu otwartego kwartału ma dzień albo zakres dni.',
  },
  why: {
    en: 'Whoever works by the schedule of the quarter needs the day. In later quarters a month or the quarter is enough, and what goes on all the time is marked “ongoing”.',
    pl: 'Kto pracuje według harmonogramu kwartału, musi znać dzień. W późniejszych kwartałach wystarczy miesiąc albo kwartał, a to, co trwa stale, ma w dacie słowo „ongoing”.',
  },
  day: '2026-05-01',
  fails: [{ 'calendar/2026-q2.yaml': action('2026-05 # expect') }],
  passes: [
    { 'calendar/2026-q2.yaml': action('2026-05-14') },
    { 'calendar/2026-q2.yaml': action('2026-05-14/2026-05-29') },
    { 'calendar/2026-q2.yaml': action('ongoing') },
    { 'calendar/2026-q3.yaml': action('2026-Q3') },
  ],
  run({ plan, day, text, report }) {
    const quarter = quarterOf(day);
    if (!isOpened(plan, quarter)) return;
    for (const action of plan.items.calendar.flatMap((item) => item.record.actions ?? [])) {
      if (!overlaps(action.date, quarter) || isToTheDay(action.date) || plan.isDamaged(action)) continue;
      const words = {
        en: 'The action “{title}” of the opened quarter has a date without a day: {date}.',
        pl: 'Działanie „{title}” w otwartym kwartale ma datę bez dnia: {date}.',
      };
      const hint = {
        en: 'Give a day (such as {first}) or a range of days (such as {first}/{last}).',
        pl: 'Podaj dzień (np. {first}) albo zakres dni (np. {first}/{last}).',
      };
      const { first, last } = action.date;
      const args = { title: text(action.title), date: { when: action.date.text } };
      // The part of a longer stretch that lies in the quarter.
      const days = {
        first: first !== null && first > quarter.first ? first : quarter.first,
        last: last !== null && last < quarter.last ? last : quarter.last,
      };
      const subject = action.task === undefined ? {} : { subject: action.task };
      report(plan.at(action, 'date'), words, { ...args, ...days }, { hint, ...subject });
    }
  },
});

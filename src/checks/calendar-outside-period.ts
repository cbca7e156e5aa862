import { startOf } from '../findings/finding.ts';
import { dateOf, meetingName, takesPlace, type Action, type Meeting } from '../model/meetings.ts';
import { beyondPeriod, type BeyondPeriod } from '../model/period.ts';
import type { Item } from '../model/plan.ts';
import { isInItsQuarter } from '../model/quarter-files.ts';
import { readPeriod } from '../model/quarter.ts';
import type { Arg, Words } from '../words/sentence.ts';
import { defineCheck, type CheckContext, type ReportOptions } from './check.ts';

const PLAN =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\nperiod: {from: 2026-02, to: 2026-11}\n';
const meeting = (more: string): string =>
  `meetings:\n  - id: narada\n    kind: team\n    title: Narada zespołu\n${more}`;
const action = (date: string): string => `actions:\n  - title: Kurs języka\n    date: ${date}\n`;

const WORDS: Readonly<Record<'meeting' | 'action' | 'file', Record<BeyondPeriod['side'], Words>>> = {
  meeting: {
    after: {
      en: 'The meeting “{title}” ({date}) is after the end of the plan ({limit}).',
      pl: 'Spotkanie „{title}” ({date}) wypada po końcu planu ({limit}).',
    },
    before: {
      en: 'The meeting “{title}” ({date}) is before the beginning of the plan ({limit}).',
      pl: 'Spotkanie „{title}” ({date}) wypada przed początkiem planu ({limit}).',
    },
  },
  action: {
    after: {
      en: 'The action “{title}” ({date}) is after the end of the plan ({limit}).',
      pl: 'Działanie „{title}” ({date}) wypada po końcu planu ({limit}).',
    },
    before: {
      en: 'The action “{title}” ({date}) is before the beginning of the plan ({limit}).',
      pl: 'Działanie „{title}” ({date}) wypada przed początkiem planu ({limit}).',
    },
  },
  file: {
    after: {
      en: 'This file ({date}) holds meetings and actions after the end of the plan ({limit}); there are {count}.',
      pl: 'Ten plik ({date}) zawiera spotkania i działania po końcu planu ({limit}); jest ich {count}.',
    },
    before: {
      en: 'This file ({date}) holds meetings and actions before the beginning of the plan ({limit}); there are {count}.',
      pl: 'Ten plik ({date}) zawiera spotkania i działania przed początkiem planu ({limit}); jest ich {count}.',
    },
  },
};
const HINTS: Readonly<Record<BeyondPeriod['side'], Words>> = {
  after: {
    en: 'Correct the date, or the period of the plan in lsicu.yaml. What comes after the plan belongs to the next one.',
    pl: 'Popraw datę albo okres planu w pliku lsicu.yaml. To, co wypada po końcu planu, należy do następnego.',
  },
  before: {
    en: 'Correct the date, or the period of the plan in lsicu.yaml. Only workshops and consultations may come before it.',
    pl: 'Popraw datę albo okres planu w pliku lsicu.yaml. Przed początkiem planu mogą się odbyć tylko warsztaty i konsultacje.',
  },
};

/** Meetings in which a plan is made come before it. */
const PREPARING: readonly Meeting['kind'][] = ['workshop', 'consultation'];

/** Something of a calendar that lies outside the period. */
interface Outside {
  readonly kind: 'meeting' | 'action';
  readonly record: Meeting | Action;
  readonly field: string;
  readonly args: Record<string, Arg>;
  readonly beyond: BeyondPeriod;
  readonly more: ReportOptions;
}

function outsideMeeting({ plan, text }: CheckContext, one: Meeting): Outside[] {
  const date = dateOf(one);
  const beyond = takesPlace(one) ? beyondPeriod(plan, date) : null;
  if (!beyond || (beyond.side === 'before' && PREPARING.includes(one.kind))) return [];
  const field = one.status === 'moved' ? 'moved_to' : 'date';
  const args = { title: meetingName(one, text), date: { when: date.text } };
  return [{ kind: 'meeting', record: one, field, args, beyond, more: { subject: one.id } }];
}

function outsideAction({ plan, text }: CheckContext, one: Action): Outside[] {
  const beyond = beyondPeriod(plan, one.date);
  if (!beyond) return [];
  const args = { title: text(one.title), date: { when: one.date.text } };
  const more = one.task === undefined ? {} : { subject: one.task };
  return [{ kind: 'action', record: one, field: 'date', args, beyond, more }];
}

/** What lies outside in one file; a broken record, and a date that belongs into another file, are reported as that. */
function outsideIn(context: CheckContext, { record }: Item<'calendar'>): Outside[] {
  const { plan } = context;
  const isJudged = (one: Meeting | Action): boolean =>
    !plan.isDamaged(one) && isInItsQuarter(plan, one, one.date);
  return [
    ...(record.meetings ?? []).filter(isJudged).flatMap((one) => outsideMeeting(context, one)),
    ...(record.actions ?? []).filter(isJudged).flatMap((one) => outsideAction(context, one)),
  ];
}

export const calendarOutsidePeriod = defineCheck({
  name: 'calendar-outside-period',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Meetings and actions lie within the period of the plan.',
    pl: 'Spotkania i działania mieszczą się w okresie planu.',
  },
  why: {
    en: 'What lies outside the period stands in no report of the plan; mostly the year is a slip. Workshops and consultations may come before it: the plan is made in them. A moved meeting is judged by its new date, a cancelled one is not.',
    pl: 'To, co wypada poza okresem, nie trafi do żadnego sprawozdania z planu; najczęściej jest to pomyłka w roku. Warsztaty i konsultacje mogą odbyć się wcześniej, bo wtedy plan dopiero powstaje. Spotkanie przeniesione ocenia się według nowego terminu, odwołanego się nie sprawdza.',
  },
  fails: [
    { 'lsicu.yaml': PLAN, 'calendar/2026-q4.yaml': meeting('    date: 2026-12-10 # expect\n') },
    { 'lsicu.yaml': PLAN, 'calendar/2026-q1.yaml': meeting('    date: 2026-01-22 # expect\n') },
    { 'lsicu.yaml': PLAN, 'calendar/2026-q4.yaml': action('2026-12-10 # expect') },
    { 'lsicu.yaml': PLAN, 'calendar/2026-q1.yaml': action('2026-01-22 # expect') },
    {
      'lsicu.yaml': PLAN,
      'calendar/2027-q1.yaml': `# Pierwszy kwartał # expect\n${meeting('    date: 2027-01-14\n')}${action('2027-02')}`,
    },
    {
      'lsicu.yaml': PLAN,
      'calendar/2025-q4.yaml': `# Czwarty kwartał # expect\n${meeting('    date: 2025-11-13\n')}${action('2025-12')}`,
    },
  ],
  passes: [
    { 'lsicu.yaml': PLAN, 'calendar/2026-q4.yaml': meeting('    date: 2026-Q4\n') + action('2026-11-30') },
    {
      'lsicu.yaml': PLAN,
      'calendar/2026-q4.yaml': meeting(
        '    date: 2026-12-10\n    status: moved\n    moved_to: 2026-11-26\n    reason: Termin wójta\n',
      ),
    },
    {
      'lsicu.yaml': PLAN,
      'calendar/2025-q4.yaml': meeting('    date: 2025-11-13\n').replace('team', 'workshop'),
    },
  ],
  run(context) {
    const { plan, report, excepted } = context;
    for (const item of plan.items.calendar) {
      const outside = outsideIn(context, item).filter(
        ({ record, field, more }) => !excepted(plan.at(record, field), more.subject ?? item.file.path),
      );
      const quarter = readPeriod(item.id);
      const beyond = quarter && beyondPeriod(plan, quarter);
      if (beyond && outside.length > 1) {
        const args = {
          date: { when: quarter.text },
          limit: { when: beyond.limit.text },
          count: outside.length,
        };
        report(startOf(item.file.path), WORDS.file[beyond.side], args, { hint: HINTS[beyond.side] });
        continue;
      }
      for (const { kind, record, field, args, beyond: own, more } of outside) {
        const words = WORDS[kind][own.side];
        report(
          plan.at(record, field),
          words,
          { ...args, limit: { when: own.limit.text } },
          { hint: HINTS[own.side], ...more },
        );
      }
    }
  },
});

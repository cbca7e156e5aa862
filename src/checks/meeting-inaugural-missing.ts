import { allMeetings, takesPlace } from '../model/meetings.ts';
import type { Plan } from '../model/plan.ts';
import { quarterOf } from '../model/quarter.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck, type CheckContext } from './check.ts';

const plan = (more: string): string =>
  `format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\n${more}`;
const team = 'meetings:\n  - {id: narada, kind: team, date: 2026-02-12}\n';

const NONE = {
  en: 'The plan has no inaugural meeting.',
  pl: 'W planie nie ma spotkania inauguracyjnego.',
};
const CANCELLED = {
  en: 'The inaugural meeting was cancelled ({date}), and the plan has no other.',
  pl: 'Spotkanie inauguracyjne odwołano ({date}), a innego w planie nie ma.',
};
const HINT = {
  en: 'Add it in {file}. A plan that goes on from an earlier one can switch this check off (checks).',
  pl: 'Dopisz je w pliku {file}. W planie, który jest kontynuacją wcześniejszego, możesz wyłączyć to sprawdzenie (checks).',
};

/** True where a meeting may stand in what could not be read. */
const mayBeHidden = (plan: Plan): boolean =>
  plan.mayHide('meeting') ||
  plan.unreadable.some((path) => path.startsWith('calendar/')) ||
  plan.items.calendar.some(
    ({ record }) => plan.isDamaged(record) || record.meetings?.some((meeting) => plan.isDamaged(meeting)),
  );

/** The day that the work has begun: the first of the period where that is over, else the first meeting planned; null before that. */
function beginning({ plan, day }: CheckContext): string | null {
  const from = plan.settings.period?.from?.first ?? null;
  if (from !== null && from <= day) return from;
  return allMeetings(plan).find(takesPlace)?.date.first ?? null;
}

export const meetingInauguralMissing = defineCheck({
  name: 'meeting-inaugural-missing',
  severity: 'gap',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A plan that has begun has an inaugural meeting.',
    pl: 'Plan, którego okres się zaczął, ma spotkanie inauguracyjne.',
  },
  why: {
    en: 'The work of the system begins with this meeting. It is asked for once the period of the plan has begun or another meeting is planned, and not where tasks were carried over from an earlier plan (carried_from).',
    pl: 'Od tego spotkania zaczyna się praca systemu. Program pyta o nie, gdy zaczął się okres planu albo zaplanowano inne spotkanie, chyba że w planie są zadania przeniesione z wcześniejszego (carried_from).',
  },
  day: '2026-03-01',
  fails: [
    { 'lsicu.yaml': plan('period: {from: 2026-01, to: 2026-12} # expect\n') },
    { 'lsicu.yaml': plan('').replace('title: Plan', '$& # expect'), 'calendar/2026-q1.yaml': team },
    {
      'calendar/2026-q1.yaml': `${team}  - id: pierwsze\n    kind: inaugural\n    date: 2026-01-22\n    reason: Awaria\n    status: cancelled # expect\n`,
    },
  ],
  passes: [
    {
      'lsicu.yaml': plan('period: {from: 2026-01, to: 2026-12}\n'),
      'calendar/2026-q1.yaml': `${team}  - {id: pierwsze, kind: inaugural, date: 2026-01-22}\n`,
    },
    { 'lsicu.yaml': plan('period: {from: 2026-04, to: 2026-12}\n') },
    {
      'coordination.yaml':
        'coordinator: {post: Koordynator}\ntasks:\n  - {id: kurs, title: Kurs języka, carried_from: Plan na 2025 r.}\n',
      'calendar/2026-q1.yaml': team,
    },
  ],
  run(context) {
    const { plan, judgement, report } = context;
    const inaugural = allMeetings(plan).filter(({ kind }) => kind === 'inaugural');
    const begun = beginning(context);
    if (begun === null || inaugural.some(takesPlace) || mayBeHidden(plan)) return;
    if (judgement.tasks.some(({ record }) => record.carried_from)) return;
    const add = sentence({
      en: "- '{'id: inaugural-meeting, kind: inaugural, date: <day>'}'",
      pl: "- '{'id: spotkanie-inauguracyjne, kind: inaugural, date: <dzień>'}'",
    });
    const file = `calendar/${quarterOf(begun).text.toLowerCase()}.yaml`;
    const cancelled = inaugural.find(({ status }) => status === 'cancelled');
    if (cancelled) {
      const args = { date: { when: cancelled.date.text }, file };
      const more = { hint: HINT, remedy: { add }, subject: cancelled.id };
      report(plan.at(cancelled, 'status'), CANCELLED, args, more);
      return;
    }
    // A meeting that was moved to no date is reported as that.
    if (inaugural.length > 0) return;
    const { period } = plan.settings;
    const at = period?.from ? plan.at(period, 'from') : plan.at(plan.settings, 'title');
    report(at, NONE, { file }, { hint: HINT, remedy: { add } });
  },
});

import { beyondPeriod } from '../model/period.ts';
import { isWithdrawn } from '../model/state.ts';
import { defineCheck } from './check.ts';

const PLAN =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\nperiod: {from: 2026-03, to: 2026-12}\n';
const task = (when: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n    milestones:\n      - title: Nabór\n        when: ${when}\n`;

const LATE = {
  en: 'The milestone “{milestone}” of the task “{title}” is after the end of the plan ({limit}): {date}.',
  pl: 'Etap „{milestone}” zadania „{title}” ma datę po końcu planu ({limit}): {date}.',
};
const EARLY = {
  en: 'The milestone “{milestone}” of the task “{title}” is before the beginning of the plan ({limit}): {date}.',
  pl: 'Etap „{milestone}” zadania „{title}” ma datę przed początkiem planu ({limit}): {date}.',
};
const HINT = {
  en: 'Correct the date, or the period of the plan in lsicu.yaml.',
  pl: 'Popraw datę albo okres planu w pliku lsicu.yaml.',
};

export const milestoneOutsidePeriod = defineCheck({
  name: 'milestone-outside-period',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The milestones of a task lie within the period of the plan.',
    pl: 'Etapy zadania mieszczą się w okresie planu.',
  },
  why: {
    en: 'Nobody judges a milestone after the end of the plan. One before its beginning is mostly a slip in the year, and only a warning.',
    pl: 'Etapu po końcu planu nikt nie rozliczy. Data przed początkiem to najczęściej pomyłka w roku i tylko ostrzeżenie.',
  },
  fails: [
    { 'lsicu.yaml': PLAN, 'coordination.yaml': task('2027-01 # expect') },
    { 'lsicu.yaml': PLAN, 'coordination.yaml': task('2025-12 # expect') },
  ],
  passes: [
    { 'lsicu.yaml': PLAN, 'coordination.yaml': task('2026-Q4') },
    { 'lsicu.yaml': PLAN, 'coordination.yaml': task('ongoing') },
  ],
  run({ plan, judgement, text, report }) {
    const records = new Map(judgement.tasks.map((task) => [task.record, task]));
    for (const [{ title, milestones = [] }, task] of records) {
      if (isWithdrawn(judgement, task)) continue;
      for (const milestone of milestones) {
        const { last, text: date } = milestone.when;
        // A deadline is judged by its last day.
        const beyond = beyondPeriod(plan, { first: last, last });
        if (!beyond || plan.isDamaged(milestone)) continue;
        const args = {
          milestone: text(milestone.title),
          title: text(title),
          date: { when: date },
          limit: { when: beyond.limit.text },
        };
        const [words, severity] =
          beyond.side === 'after' ? [LATE, 'error' as const] : [EARLY, 'warning' as const];
        report(plan.at(milestone, 'when'), words, args, { hint: HINT, severity, subject: task.key });
      }
    }
  },
});

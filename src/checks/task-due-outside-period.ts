import type { When } from '../schema/when.ts';
import { defineCheck } from './check.ts';

const PLAN =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\nperiod: {from: 2026-03, to: 2026-12}\n';
const task = (due: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n    due: ${due}\n`;

const LATE = {
  en: 'The task “{title}” has the date {date}, after the end of the plan ({limit}).',
  pl: 'Zadanie „{title}” ma datę po końcu planu ({limit}): {date}.',
};
const EARLY = {
  en: 'The task “{title}” has the date {date}, before the beginning of the plan ({limit}).',
  pl: 'Zadanie „{title}” ma datę przed początkiem planu ({limit}): {date}.',
};

const AFTER = {
  en: 'Correct the date; a task that is to go on after the plan ends gets the last day of the plan, and the rest belongs in the next plan.',
  pl: 'Popraw datę; jeśli zadanie ma trwać dłużej niż plan, wpisz koniec planu, a resztę zaplanuj w następnym planie.',
};
const BEFORE = {
  en: 'Correct the date; most often the year is wrong.',
  pl: 'Popraw datę; najczęściej pomylony jest rok.',
};

/** On which side of the period a date lies; null inside it and where an end is not given. */
function outside({ last }: When, from: When | undefined, to: When | undefined) {
  if (last === null) return null;
  if (to?.last && last > to.last)
    return { words: LATE, hint: AFTER, limit: to.text, severity: 'error' as const };
  return from?.first && last < from.first
    ? { words: EARLY, hint: BEFORE, limit: from.text, severity: 'warning' as const }
    : null;
}

export const taskDueOutsidePeriod = defineCheck({
  name: 'task-due-outside-period',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A task begins and ends within the period of the plan.',
    pl: 'Zadanie mieści się w okresie planu.',
  },
  why: {
    en: 'A deadline after the end of the plan is never judged. One before its beginning is mostly a slip in the year, and only a warning.',
    pl: 'Terminu po końcu planu nikt nie rozliczy. Termin przed początkiem to najczęściej pomyłka w roku i tylko ostrzeżenie.',
  },
  fails: [
    { 'lsicu.yaml': PLAN, 'coordination.yaml': task('2027-01-15 # expect') },
    { 'lsicu.yaml': PLAN, 'coordination.yaml': task('2025-12 # expect') },
  ],
  passes: [{ 'lsicu.yaml': PLAN, 'coordination.yaml': task('2026-Q4') }],
  run({ plan, judgement, text, report }) {
    const { from, to } = plan.settings.period ?? {};
    if (from?.first && to?.last && from.first > to.last) return;
    for (const { record, key } of new Map(judgement.tasks.map((task) => [task.record, task])).values()) {
      for (const field of ['start', 'due'] as const) {
        const when = record[field];
        const side = when ? outside(when, from, to) : null;
        if (!when || !side) continue;
        const { words, hint, limit, severity } = side;
        const args = { title: text(record.title), date: { when: when.text }, limit: { when: limit } };
        report(plan.at(record, field), words, args, { subject: key, severity, hint });
      }
    }
  },
});

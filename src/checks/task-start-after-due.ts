import { defineCheck } from './check.ts';

const task = (start: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n    start: ${start}\n    due: 2026-09\n`;

export const taskStartAfterDue = defineCheck({
  name: 'task-start-after-due',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: { en: 'A task begins before it is due.', pl: 'Zadanie zaczyna się przed swoim terminem.' },
  why: {
    en: 'A task cannot be due before it begins: one of the two dates is wrong.',
    pl: 'Zadanie nie może się skończyć, zanim się zacznie: jedna z dat jest błędna.',
  },
  fails: [{ 'coordination.yaml': task('2026-10-01 # expect') }],
  passes: [{ 'coordination.yaml': task('2026-09') }],
  run({ plan, judgement, text, report }) {
    const seen = new Set<object>();
    for (const { record, key, start, due } of judgement.tasks) {
      if (seen.has(record)) continue;
      seen.add(record);
      if ((!record.start && !record.due) || !start?.first || !due?.last || start.first <= due.last) continue;
      const words = {
        en: 'The task “{title}” begins ({start}) after it is due ({due}).',
        pl: 'Zadanie „{title}” ma początek ({start}) po swoim terminie ({due}).',
      };
      const args = { title: text(record.title), start: { when: start.text }, due: { when: due.text } };
      const hint = {
        en: 'Decide which of the two dates is right and correct the other: start is when the work begins, due is when it is to be done.',
        pl: 'Ustal, która z dat jest właściwa, i popraw drugą: start to początek prac, a due to termin wykonania.',
      };
      report(plan.at(record, record.start ? 'start' : 'due'), words, args, { subject: key, hint });
    }
  },
});

import { defineCheck } from './check.ts';

const FIELDS = ['task', 'duty', 'decision'] as const;
const COORDINATION = 'coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n';

export const entryWithoutSubject = defineCheck({
  name: 'entry-without-subject',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'An entry is about exactly one task, duty or decision.',
    pl: 'Wpis dotyczy dokładnie jednego zadania, zadania z karty albo ustalenia.',
  },
  why: {
    en: 'An entry that is about nothing, or about two things, would be counted nowhere or twice.',
    pl: 'Wpis, który nie dotyczy niczego albo dotyczy dwóch rzeczy, nie liczyłby się wcale albo liczyłby się dwa razy.',
  },
  fails: [
    { 'progress/2026-q2/coordinator.yaml': 'entries:\n  - date: 2026-05-14 # expect\n    state: done\n' },
  ],
  passes: [
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml':
        'entries:\n  - date: 2026-05-14\n    task: kurs\n    state: done\n',
    },
  ],
  run({ plan, judgement, report }) {
    for (const { entry } of judgement.log) {
      if (plan.isDamaged(entry)) continue;
      if (FIELDS.filter((field) => entry[field] !== undefined).length === 1) continue;
      const words = {
        en: 'The entry of {date} does not say what it is about, or names more than one thing.',
        pl: 'Wpis z datą {date} nie mówi, czego dotyczy, albo wymienia więcej niż jedną rzecz.',
      };
      const hint = {
        en: 'Name exactly one of: task, duty, decision.',
        pl: 'Podaj dokładnie jedno z pól: task, duty, decision.',
      };
      report(plan.at(entry), words, { date: { when: entry.date.text } }, { hint });
    }
  },
});

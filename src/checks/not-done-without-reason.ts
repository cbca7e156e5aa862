import { subjectTitle } from '../model/subjects.ts';
import { defineCheck } from './check.ts';

const COORDINATION = 'coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n';
const entry = (line: string): string =>
  `entries:\n  - date: 2026-05-14\n    task: kurs\n    state: ${line}\n`;

export const notDoneWithoutReason = defineCheck({
  name: 'not-done-without-reason',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'What was not done is reported with the reason.',
    pl: 'Przy zadaniu niewykonanym podana jest przyczyna.',
  },
  why: {
    en: 'A report has to say why something was given up; nobody remembers it a year later.',
    pl: 'Sprawozdanie musi podać, dlaczego z czegoś zrezygnowano; po roku nikt tego nie pamięta.',
  },
  fails: [
    { 'coordination.yaml': COORDINATION, 'progress/2026-q2/coordinator.yaml': entry('not-done # expect') },
  ],
  passes: [
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': entry('not-done\n    note: Zabrakło chętnych.'),
    },
  ],
  run({ plan, judgement, text, report }) {
    for (const { entry: logged } of judgement.log) {
      if (logged.state !== 'not-done' || logged.note !== undefined || plan.isDamaged(logged)) continue;
      const words = {
        en: '“{title}” is reported as not done, without a reason.',
        pl: 'Zadanie „{title}” oznaczono jako niewykonane, ale bez przyczyny.',
      };
      const hint = { en: 'Add: note: <the reason>', pl: 'Dopisz: note: <przyczyna>' };
      report(plan.at(logged, 'state'), words, { title: text(subjectTitle(plan, logged)) }, { hint });
    }
  },
});

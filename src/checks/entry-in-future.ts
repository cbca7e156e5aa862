import { isInItsQuarter } from '../model/quarter-files.ts';
import { subjectTitle } from '../model/subjects.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const COORDINATION = 'coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n';
const entry = (more: string): string => `entries:\n  - date: ${more}`;

export const entryInFuture = defineCheck({
  name: 'entry-in-future',
  severity: 'error',
  tier: 'basic',
  onlyIn: 'validate',
  since: '0.1.0',
  summary: {
    en: 'An entry tells of what has happened, or says that it only announces it.',
    pl: 'Wpis mówi o tym, co już się stało, albo jest oznaczony jako zapowiedź.',
  },
  why: {
    en: 'Nobody can report what is still to come: the date is a slip, or the entry an announcement, which is never a state.',
    pl: 'Nikt nie może sprawozdawać tego, co dopiero będzie: to pomyłka w dacie albo zapowiedź, a zapowiedź nie jest stanem zadania.',
  },
  day: '2026-05-10',
  fails: [
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': entry('2026-05-14 # expect\n    task: kurs\n    state: done\n'),
    },
  ],
  passes: [
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': entry('2026-05-10\n    task: kurs\n    state: done\n'),
    },
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': entry('2026-05-14\n    task: kurs\n    tentative: true\n'),
    },
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': entry('2026-05\n    task: kurs\n    state: in-progress\n'),
    },
  ],
  run({ plan, judgement, day, text, report }) {
    for (const { entry: logged } of judgement.log) {
      const { date, tentative } = logged;
      if (tentative || date.first === null || date.first <= day || plan.isDamaged(logged)) continue;
      // A slip in the year or the month leads out of the quarter and is reported as that.
      if (!isInItsQuarter(plan, logged, date)) continue;
      const words = {
        en: 'The entry on “{title}” has the date {date}, which is still to come.',
        pl: 'Wpis „{title}” ma datę, która jeszcze nie nadeszła: {date}.',
      };
      const hint = {
        en: 'Correct the date. If it is an announcement, say so.',
        pl: 'Popraw datę. Jeżeli to zapowiedź, oznacz ją jako zapowiedź.',
      };
      const line = 'tentative: true';
      const subject = logged.task ?? logged.duty ?? logged.decision;
      const args = { title: text(subjectTitle(plan, logged)), date: { when: date.text } };
      const remedy = { add: sentence({ en: line, pl: line }) };
      report(plan.at(logged, 'date'), words, args, { hint, remedy, ...(subject ? { subject } : {}) });
    }
  },
});

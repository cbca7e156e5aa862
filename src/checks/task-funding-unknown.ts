import { find } from '../model/plan.ts';
import { nearest } from '../schema/nearest.ts';
import { defineCheck } from './check.ts';

const FUNDING = { 'funding.yaml': '- {id: dotacja-wojewody, title: Dotacja na kursy}\n' };
const task = (funding: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n    funding: ${funding}`;

/** An id is short and plain; a source in words has blanks, capitals or letters of its language. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const taskFundingUnknown = defineCheck({
  name: 'task-funding-unknown',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A task names its funding as the register of funding does.',
    pl: 'Zadanie wskazuje finansowanie tak, jak je zapisano w pliku funding.yaml.',
  },
  why: {
    en: 'What pays for a task may be said in words or by the id of a funding. An id with a slip is printed as words, and the task is missing where its funding is told of.',
    pl: 'Źródło finansowania można podać słowami albo identyfikatorem z pliku funding.yaml. Identyfikator z pomyłką zostanie wydrukowany jako zwykły tekst, a zadania zabraknie przy jego finansowaniu.',
  },
  fails: [{ ...FUNDING, 'coordination.yaml': `${task('dotacja-wojewdy')} # expect\n` }],
  passes: [
    {
      ...FUNDING,
      'coordination.yaml': `${task('[dotacja-wojewody, {source: Budżet gminy, amount: 500}]')}\n`,
    },
    { ...FUNDING, 'coordination.yaml': `${task('budzet-gminy')}\n` },
  ],
  run({ plan, judgement, text, report }) {
    const ids = plan.items.funding.map(({ id }) => id);
    // A common task is one record that stands in many lists.
    for (const record of new Set(judgement.tasks.map((task) => task.record))) {
      for (const part of record.funding ?? []) {
        const { source } = part;
        if (typeof source !== 'string' || !ID.test(source) || find(plan, source, 'funding')) continue;
        const near = nearest(source, ids);
        if (near === undefined) continue;
        const words = {
          en: 'The task “{title}” is paid for by “{source}”, which the register of funding does not have.',
          pl: 'Zadanie „{title}” jest finansowane z „{source}”, a w wykazie finansowania nie ma takiej pozycji.',
        };
        const hint = { en: 'Did you mean “{near}”?', pl: 'Czy chodziło o „{near}”?' };
        const args = { title: text(record.title), source, near };
        const at = plan.at(part, 'source');
        report(at, words, args, { hint, remedy: { replace: near }, subject: record.id });
      }
    }
  },
});

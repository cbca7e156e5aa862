import { isOpened } from '../model/meetings.ts';
import { quarterOf, type Period } from '../model/quarter.ts';
import { daysOverdue, isOpen, stateOf, type Judgement } from '../model/state.ts';
import { flatten, inCharge, type TaskNode } from '../model/tasks.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const task = (rest: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: kampania\n    title: Kampania\n    due: 2026-06\n${rest}`;
const CARDS = { 'institutions/gok.yaml': 'name: GOK\n', 'institutions/szkola.yaml': 'name: Szkoła\n' };

/** True where work on a task falls into a quarter by its dates, because it has begun, or because it is overdue from before. */
function runsIn(judgement: Judgement, task: TaskNode, quarter: Period): boolean {
  const { start, due } = task;
  if (stateOf(judgement, task) === 'in-progress') return true;
  if (flatten([task]).some((part) => daysOverdue(judgement, part) > 0)) return true;
  if (!start && !due) return false;
  const first = start?.first ?? due?.first ?? '';
  const last = due?.last ?? '9999-12-31';
  return first <= quarter.last && last >= quarter.first;
}

export const taskWithoutCoordinator = defineCheck({
  name: 'task-without-coordinator',
  severity: 'warning',
  tier: 'strict',
  stage: 4,
  since: '0.1.0',
  summary: {
    en: 'A task with several responsible in the opened quarter has one coordinator.',
    pl: 'Zadanie otwartego kwartału, za które odpowiada kilku wykonawców, ma jednego koordynatora.',
  },
  why: {
    en: 'Where several are responsible and nobody coordinates, each waits for the others. Asked for are tasks that are due or under way in the quarter, and those overdue from before. Of one responsible alone it is clear.',
    pl: 'Gdy odpowiada kilku, a nikt nie koordynuje, każdy czeka na pozostałych. Chodzi o zadania, których termin albo realizacja przypada w tym kwartale, oraz o zaległe. Jedyny wykonawca koordynuje sam.',
  },
  day: '2026-05-01',
  fails: [
    { ...CARDS, 'coordination.yaml': task('    responsible: [gok, szkola] # expect\n') },
    {
      ...CARDS,
      'coordination.yaml': task('    responsible: [gok, szkola] # expect\n').replace('2026-06', '2026-03'),
    },
  ],
  passes: [
    { ...CARDS, 'coordination.yaml': task('    responsible: [gok, szkola]\n    coordinator: gok\n') },
    { ...CARDS, 'coordination.yaml': task('    responsible: gok\n') },
    {
      ...CARDS,
      'coordination.yaml': task('    responsible: [gok, szkola]\n    tier: important\n').replace(
        '2026-06',
        '2026-03',
      ),
    },
    {
      ...CARDS,
      'coordination.yaml': task('    responsible: [gok, szkola]\n').replace(
        '2026-06',
        '2026-09-01/2026-09-30',
      ),
    },
  ],
  run({ plan, judgement, day, text, report }) {
    const quarter = quarterOf(day);
    if (!isOpened(plan, quarter)) return;
    const seen = new Set<object>();
    for (const candidate of judgement.tasks) {
      const { record, key } = candidate;
      const doers = inCharge(record.responsible ?? [], day);
      if (doers.length < 2 || record.coordinator || seen.has(record) || plan.isDamaged(record)) continue;
      if (!isOpen(judgement, candidate) || !runsIn(judgement, candidate, quarter)) continue;
      // A common task is one record that stands in many lists.
      seen.add(record);
      const words = {
        en: '{count} are responsible for the task “{title}” in the opened quarter, and nobody coordinates it.',
        pl: 'Za zadanie „{title}” w otwartym kwartale odpowiada {count} wykonawców, a nikt go nie koordynuje.',
      };
      const who = doers.find((doer) => doer.who)?.who;
      const add = who
        ? sentence({ en: 'coordinator: {who}', pl: 'coordinator: {who}' }, { who })
        : sentence({ en: 'coordinator: <id>', pl: 'coordinator: <identyfikator>' });
      const args = { title: text(record.title), count: doers.length };
      report(plan.at(record, 'responsible'), words, args, { remedy: { add }, subject: key });
    }
  },
});

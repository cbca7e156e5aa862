import { isOpened } from '../model/meetings.ts';
import { quarterOf, type Period } from '../model/quarter.ts';
import { isOpen } from '../model/state.ts';
import { inCharge, type TaskNode } from '../model/tasks.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const task = (rest: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: kampania\n    title: Kampania\n    due: 2026-06\n${rest}`;
const CARDS = { 'institutions/gok.yaml': 'name: GOK\n', 'institutions/szkola.yaml': 'name: Szkoła\n' };

/** True where a task with a date is due or under way in a period. */
function runsIn({ start, due }: TaskNode, period: Period): boolean {
  if (!start && !due) return false;
  const first = start?.first ?? due?.first ?? '';
  const last = due?.last ?? '9999-12-31';
  return first <= period.last && last >= period.first;
}

export const taskWithoutCoordinator = defineCheck({
  name: 'task-without-coordinator',
  severity: 'warning',
  tier: 'strict',
  stage: 4,
  since: '0.1.0',
  summary: {
    en: 'A task that several do in the opened quarter has one coordinator.',
    pl: 'Zadanie, które w otwartym kwartale wykonuje kilku, ma jednego koordynatora.',
  },
  why: {
    en: 'Where several are responsible and nobody coordinates, each waits for the others. Of one responsible alone it is clear.',
    pl: 'Gdy odpowiada kilku, a nikt nie koordynuje, każdy czeka na pozostałych. Jedyny odpowiedzialny koordynuje sam.',
  },
  day: '2026-05-01',
  fails: [{ ...CARDS, 'coordination.yaml': task('    responsible: [gok, szkola] # expect\n') }],
  passes: [
    { ...CARDS, 'coordination.yaml': task('    responsible: [gok, szkola]\n    coordinator: gok\n') },
    { ...CARDS, 'coordination.yaml': task('    responsible: gok\n') },
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
      seen.add(record);
      if (!runsIn(candidate, quarter) || !isOpen(judgement, candidate)) continue;
      const words = {
        en: 'The task “{title}” of the opened quarter has {count} responsible and no coordinator.',
        pl: 'Zadanie „{title}” w otwartym kwartale ma {count, plural, one {# wykonawcę} few {# wykonawców} other {# wykonawców}} i nie ma koordynatora.',
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

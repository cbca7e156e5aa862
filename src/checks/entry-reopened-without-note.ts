import { dayOf, type LoggedEntry } from '../model/progress.ts';
import { sharedWords } from '../words/shared.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const COORDINATION = 'coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n';
const entries = (more: string): string =>
  `entries:\n  - {date: 2026-04-20, task: kurs, state: done}\n  - date: 2026-05-14\n    task: kurs\n${more}`;

/** Entries that take a task back from done, each with the one that said done. Of one day only the last word counts. */
function reopenings(entries: readonly LoggedEntry[]): { done: LoggedEntry; later: LoggedEntry }[] {
  const found: { done: LoggedEntry; later: LoggedEntry }[] = [];
  let done: LoggedEntry | undefined;
  for (const later of entries.filter(({ entry }) => entry.state && !entry.tentative)) {
    if (later.entry.state === 'done') done = later;
    else if (done && dayOf(done.entry.date) < dayOf(later.entry.date)) {
      found.push({ done, later });
      done = undefined;
    }
  }
  return found;
}

export const entryReopenedWithoutNote = defineCheck({
  name: 'entry-reopened-without-note',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Where a task that was done is taken up again, a note says why.',
    pl: 'Gdy wraca się do wykonanego zadania, notatka mówi dlaczego.',
  },
  why: {
    en: 'A report has told that it is done. Whoever reads the next one asks why it is no longer.',
    pl: 'Sprawozdanie podało już, że zadanie wykonano. Kto przeczyta następne, zapyta, dlaczego tak nie jest.',
  },
  fails: [
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': entries('    state: in-progress # expect\n'),
    },
  ],
  passes: [
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': entries('    state: in-progress\n    note: Doszła druga grupa.\n'),
    },
    {
      'coordination.yaml': COORDINATION,
      'progress/2026-q2/coordinator.yaml': entries('    state: done\n'),
    },
  ],
  run({ plan, judgement, text, report }) {
    for (const [key, logged] of judgement.entries) {
      for (const { done, later } of reopenings(logged)) {
        const { entry } = later;
        // A task that was not done after all lacks its reason, and that is another check.
        if (entry.note !== undefined || entry.state === 'not-done' || plan.isDamaged(entry)) continue;
        const words = {
          en: 'The task “{title}” was done on {earlier}; on {date} its state is “{state}”, and no note says why.',
          pl: 'Zadanie „{title}” było wykonane ({earlier}), a potem ({date}) ma stan „{state}” bez słowa wyjaśnienia.',
        };
        const args = {
          title: text(judgement.byKey.get(key)?.record.title ?? key),
          earlier: { when: done.entry.date.text },
          date: { when: entry.date.text },
          state: sentence(sharedWords(`state.${entry.state ?? 'planned'}`)),
        };
        const remedy = { add: sentence({ en: 'note: <why it goes on>', pl: 'note: <przyczyna>' }) };
        const note = sentence({ en: 'Here it is done.', pl: 'Tu zadanie jest wykonane.' });
        const related = [{ at: plan.at(done.entry, 'state'), note }];
        report(plan.at(entry, 'state'), words, args, { remedy, related, subject: key });
      }
    }
  },
});

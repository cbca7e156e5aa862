import { dayOf } from '../model/progress.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const COORDINATION = 'coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n';
const entry = (state: string): string =>
  `entries:\n  - date: 2026-05-14\n    task: kurs\n    state: ${state}\n`;
const AGREE = {
  en: 'Agree on one state with those who wrote the other file, and write it in both.',
  pl: 'Uzgodnijcie jeden stan z autorem drugiego pliku i wpiszcie go w obu.',
};
const SCHOOL = 'name: Szkoła Podstawowa nr 1\n';

export const stateContradictory = defineCheck({
  name: 'state-contradictory',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Two files do not give different states on one day.',
    pl: 'Dwa pliki nie podają różnych stanów tego samego dnia.',
  },
  why: {
    en: 'Where two institutions disagree, the less advanced state counts until they agree.',
    pl: 'Gdy dwie instytucje podają co innego, do wyjaśnienia liczy się stan mniej zaawansowany.',
  },
  fails: [
    {
      'coordination.yaml': COORDINATION,
      'institutions/szkola.yaml': SCHOOL,
      'progress/2026-q2/coordinator.yaml': entry('done'),
      'progress/2026-q2/szkola.yaml': entry('planned # expect'),
    },
  ],
  passes: [
    {
      'coordination.yaml': COORDINATION,
      'institutions/szkola.yaml': SCHOOL,
      'progress/2026-q2/coordinator.yaml': entry('done'),
      'progress/2026-q2/szkola.yaml': entry('done'),
    },
  ],
  run({ plan, judgement, text, report }) {
    for (const [key, entries] of judgement.entries) {
      const stated = entries.filter(({ entry: logged }) => logged.state && !logged.tentative);
      for (const later of stated) {
        const last = stated.findLast(
          ({ file, entry: other }) => file === later.file && dayOf(other.date) === dayOf(later.entry.date),
        );
        const other = stated.find(
          (candidate) =>
            candidate.file < later.file &&
            dayOf(candidate.entry.date) === dayOf(later.entry.date) &&
            candidate.entry.state !== later.entry.state,
        );
        if (last !== later || !other) continue;
        const title = text(judgement.byKey.get(key)?.record.title ?? key);
        const words = {
          en: 'Two files give different states of “{title}” on {date}; the less advanced one counts.',
          pl: 'Dwa pliki podają różne stany zadania „{title}” w dniu: {date}; liczy się mniej zaawansowany.',
        };
        const related = [
          {
            at: plan.at(other.entry, 'state'),
            note: sentence({ en: 'Here is the other state.', pl: 'Tu podano drugi stan.' }),
          },
        ];
        report(
          plan.at(later.entry, 'state'),
          words,
          { title, date: { when: later.entry.date.text } },
          { subject: key, related, hint: AGREE },
        );
      }
    }
  },
});

import type { Entry } from '../model/progress.ts';
import type { Judgement } from '../model/state.ts';
import { subjectTitle } from '../model/subjects.ts';
import { natureOf } from '../model/tasks.ts';
import { defineCheck } from './check.ts';

const task = (nature: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: dyzury\n    title: Dyżury\n    nature: ${nature}\n`;
const entry = (state: string): string =>
  `entries:\n  - date: 2026-05-14\n    task: dyzury\n${state}    note: Dyżury odbyły się cztery razy.\n`;

const WORDS = {
  duty: {
    en: '“{title}” is standing work on a card: entries tell what was done, without a state.',
    pl: '„{title}” to stałe zadanie z karty: wpisy mówią, co zrobiono, i nie podają stanu.',
  },
  ongoing: {
    en: 'The task “{title}” is ongoing: entries tell what was done, without a state.',
    pl: 'Zadanie „{title}” jest ciągłe: wpisy mówią, co zrobiono, i nie podają stanu.',
  },
  recurring: {
    en: 'The task “{title}” is recurring: entries tell what was done, without a state.',
    pl: 'Zadanie „{title}” jest cykliczne: wpisy mówią, co zrobiono, i nie podają stanu.',
  },
  residual: {
    en: 'The task “{title}” is a catch-all: entries tell what was done, without a state.',
    pl: 'Zadanie „{title}” to pozycja zbiorcza: wpisy mówią, co zrobiono, i nie podają stanu.',
  },
};
const HINT = {
  en: 'Delete the line with the state. What was done belongs in the note.',
  pl: 'Usuń wiersz ze stanem (state). To, co zrobiono, opisz w polu note.',
};

/** Why an entry has no state to give; null where it may give one. */
function stateless(judgement: Judgement, { task: key, duty }: Entry): keyof typeof WORDS | null {
  if (key === undefined) return duty === undefined ? null : 'duty';
  const node = judgement.byKey.get(key);
  const nature = node ? natureOf(node) : undefined;
  return nature === undefined || nature === 'one-off' ? null : nature;
}

export const entryStateUnexpected = defineCheck({
  name: 'entry-state-unexpected',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'An entry on standing, ongoing or recurring work has no state.',
    pl: 'Wpis o zadaniu z karty, ciągłym albo cyklicznym nie podaje stanu.',
  },
  why: {
    en: 'Such work is never done; it is reported as activity and counted apart. A state would be counted nowhere.',
    pl: 'Takie zadanie nigdy się nie kończy: sprawozdanie opisuje działania i liczy je osobno. Podany stan nigdzie by się nie liczył.',
  },
  fails: [
    {
      'coordination.yaml': task('recurring'),
      'progress/2026-q2/coordinator.yaml': entry('    state: done # expect\n'),
    },
    {
      'institutions/szkola.yaml': 'name: Szkoła\nduties:\n  - {id: lekcje, title: Lekcje języka}\n',
      'progress/2026-q2/szkola.yaml':
        'entries:\n  - date: 2026-05-14\n    duty: lekcje\n    state: in-progress # expect\n',
    },
  ],
  passes: [
    { 'coordination.yaml': task('ongoing'), 'progress/2026-q2/coordinator.yaml': entry('') },
    {
      'coordination.yaml': task('one-off'),
      'progress/2026-q2/coordinator.yaml': entry('    state: done\n'),
    },
  ],
  run({ plan, judgement, text, report }) {
    for (const { entry: logged } of judgement.log) {
      const subjects = [logged.task, logged.duty, logged.decision].filter((id) => id !== undefined);
      // An entry on two things is reported as that.
      if (logged.state === undefined || subjects.length !== 1) continue;
      const why = stateless(judgement, logged);
      if (why === null) continue;
      const args = { title: text(subjectTitle(plan, logged)) };
      const [subject = ''] = subjects;
      report(plan.at(logged, 'state'), WORDS[why], args, { hint: HINT, subject });
    }
  },
});

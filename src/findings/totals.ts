import { say, sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { countSeverities, type CheckedPlan } from './reporter.ts';
import { printed } from './told.ts';

const W = {
  totals: {
    pl: '{errors, plural, one {# błąd} few {# błędy} many {# błędów} other {# błędu}}, {warnings, plural, one {# ostrzeżenie} few {# ostrzeżenia} many {# ostrzeżeń} other {# ostrzeżenia}}{infos, plural, =0 {} one {, # informacja} few {, # informacje} many {, # informacji} other {, # informacji}} · {institutions, plural, one {# instytucja} few {# instytucje} many {# instytucji} other {# instytucji}}, {tasks, plural, one {# zadanie} few {# zadania} many {# zadań} other {# zadania}}, {files, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}',
    en: '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}{infos, plural, =0 {} one {, # note} other {, # notes}} · {institutions, plural, one {# institution} other {# institutions}}, {tasks, plural, one {# task} other {# tasks}}, {files, plural, one {# file} other {# files}}',
  },
  unreadable: {
    pl: 'Nie odczytano {count, plural, one {jednego pliku} few {# plików} many {# plików} other {# pliku}}: {names}. Tego, co tam stoi, nie sprawdzono.',
    en: '{count, plural, one {One file was not read} other {# files were not read}}: {names}. {count, plural, one {What it holds} other {What they hold}} was not checked.',
  },
} satisfies Record<string, Words>;

/** What was found in a plan and what there is in it, counted in words. */
export function totalsOf(plan: CheckedPlan, language: WordLanguage): string {
  const { institutions = 0, tasks = 0 } = plan.counts;
  const counts = { ...countSeverities(plan.findings), institutions, tasks, files: plan.files.length };
  return say(sentence(W.totals, counts), language);
}

/** Which files of a plan were not read; null where all were. */
export function unreadableIn(plan: CheckedPlan, language: WordLanguage): string | null {
  const count = plan.unreadable.length;
  if (count === 0) return null;
  return say(sentence(W.unreadable, { count, names: plan.unreadable.map(printed).join(', ') }), language);
}

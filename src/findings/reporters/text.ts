import { Chalk } from 'chalk';
import { say, sentence, type Words } from '../../words/sentence.ts';
import { adviceOf } from '../advice.ts';
import type { Finding, Severity } from '../finding.ts';
import { frame } from '../frame.ts';
import { countSeverities, type CheckedPlan, type ReportInput, type Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';

const LABELS: Record<Severity, Words> = {
  error: { pl: 'BŁĄD', en: 'ERROR' },
  warning: { pl: 'OSTRZEŻENIE', en: 'WARNING' },
  info: { pl: 'INFORMACJA', en: 'NOTE' },
};

const W = {
  more: { pl: 'Więcej:   lsicu explain {rule}', en: 'More:     lsicu explain {rule}' },
  totals: {
    pl: '{errors, plural, one {# błąd} few {# błędy} many {# błędów} other {# błędu}}, {warnings, plural, one {# ostrzeżenie} few {# ostrzeżenia} many {# ostrzeżeń} other {# ostrzeżenia}}{infos, plural, =0 {} one {, # informacja} few {, # informacje} many {, # informacji} other {, # informacji}} · {institutions, plural, one {# instytucja} few {# instytucje} many {# instytucji} other {# instytucji}}, {tasks, plural, one {# zadanie} few {# zadania} many {# zadań} other {# zadania}}, {files, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}',
    en: '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}{infos, plural, =0 {} one {, # note} other {, # notes}} · {institutions, plural, one {# institution} other {# institutions}}, {tasks, plural, one {# task} other {# tasks}}, {files, plural, one {# file} other {# files}}',
  },
  unreadable: {
    pl: '{count, plural, one {Jednego pliku nie odczytano} few {# plików nie odczytano} many {# plików nie odczytano} other {# pliku nie odczytano}}: {names}. Tego, co tam stoi, nie sprawdzono.',
    en: '{count, plural, one {One file was not read} other {# files were not read}}: {names}. What stands there was not checked.',
  },
} satisfies Record<string, Words>;

type Paint = Record<Severity, (text: string) => string> & {
  bold: (text: string) => string;
  dim: (text: string) => string;
};

function paint(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan.bold,
    bold: chalk.bold,
    dim: chalk.dim,
  };
}

function one(finding: Finding, plan: CheckedPlan, { language }: ReportInput, colours: Paint): string {
  const { at, severity, rule } = finding;
  const place = `${plan.prefix}${visible(at.file)}:${at.line}:${at.column}`;
  const lines = frame(at, (number) => plan.line(at.file, number), colours[severity]);
  const related = (finding.related ?? []).map(
    ({ at: other, note }) =>
      `  ${plan.prefix}${visible(other.file)}:${other.line}:${other.column}  ${visible(say(note, language))}`,
  );
  return [
    `${colours[severity](say(sentence(LABELS[severity]), language))}  ${rule}  ${colours.bold(place)}`,
    `  ${visible(say(finding.message, language))}`,
    ...(lines.length > 0 ? ['', ...lines] : []),
    ...related,
    ...adviceOf(finding, plan.line(at.file, at.line), language).map((each) => `  ${visible(each)}`),
    colours.dim(`  ${say(sentence(W.more, { rule }), language)}`),
    '',
  ].join('\n');
}

/** What a person reads: place, sentence, the lines around it, what to write; the totals in words come last. */
export const text: Reporter = {
  name: 'text',
  report(input) {
    const colours = paint(input.colour);
    const blocks = input.plans.flatMap((plan) => {
      const found = plan.findings.map((finding) => one(finding, plan, input, colours));
      const { errors, warnings, infos } = countSeverities(plan.findings);
      const { institutions = 0, tasks = 0 } = plan.counts;
      const totals = say(
        sentence(W.totals, { errors, warnings, infos, institutions, tasks, files: plan.files }),
        input.language,
      );
      const names = plan.unreadable.map(visible).join(', ');
      const unread = say(sentence(W.unreadable, { count: plan.unreadable.length, names }), input.language);
      const label = input.plans.length > 1 ? `${visible(plan.name)}: ` : '';
      return [...found, ...(plan.unreadable.length > 0 ? [unread] : []), label + totals];
    });
    return `${blocks.join('\n')}\n`;
  },
};

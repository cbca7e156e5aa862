import { say, sentence, type Words } from '../../words/sentence.ts';
import type { Finding, Severity } from '../finding.ts';
import { hashOf } from '../fingerprint.ts';
import type { CheckedPlan, ReportInput, Reporter } from '../reporter.ts';
import { printed, tell } from '../told.ts';
import { text } from './text.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub shows so many annotations of a kind for one step and drops the others. */
const SHOWN = 10;

const W = {
  all: { pl: 'Wszystkie uwagi do planu', en: 'All findings in the plan' },
  error: {
    pl: '{count, plural, one {Jest jeszcze # błąd} few {Są jeszcze # błędy} many {Jest jeszcze # błędów} other {Jest jeszcze # błędu}}. GitHub pokazuje tylko część uwag; pełną listę zawiera dziennik tego kroku, w grupie „{group}”.',
    en: '{count, plural, one {There is # more error} other {There are # more errors}}. GitHub shows only some findings; the log of this step lists them all, in the group “{group}”.',
  },
  warning: {
    pl: '{count, plural, one {Jest jeszcze # ostrzeżenie} few {Są jeszcze # ostrzeżenia} many {Jest jeszcze # ostrzeżeń} other {Jest jeszcze # ostrzeżenia}}. GitHub pokazuje tylko część uwag; pełną listę zawiera dziennik tego kroku, w grupie „{group}”.',
    en: '{count, plural, one {There is # more warning} other {There are # more warnings}}. GitHub shows only some findings; the log of this step lists them all, in the group “{group}”.',
  },
  info: {
    pl: '{count, plural, one {Jest jeszcze # informacja} few {Są jeszcze # informacje} many {Jest jeszcze # informacji} other {Jest jeszcze # informacji}}. GitHub pokazuje tylko część uwag; pełną listę zawiera dziennik tego kroku, w grupie „{group}”.',
    en: '{count, plural, one {There is # more note} other {There are # more notes}}. GitHub shows only some findings; the log of this step lists them all, in the group “{group}”.',
  },
} satisfies Record<string, Words>;

/** The runner takes `::` at the beginning of a line for a command, and `##[` anywhere in it. */
const calm = (words: string): string =>
  words.replaceAll(
    /^\s*::|##\[/gm,
    (found) => `${found.slice(0, -1)}\\u{${found.endsWith(':') ? '3a' : '5b'}}`,
  );

// As the actions toolkit escapes them.
const data = (words: string): string =>
  words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(name: string, properties: Readonly<Record<string, string | number>>, words: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${data(calm(words))}`;
}

function annotation(finding: Finding, plan: CheckedPlan, { language }: ReportInput): string {
  const { path, message, advice } = tell(finding, plan, language);
  const { line, column, endLine, endColumn } = finding.at;
  // GitHub refuses columns where the lines differ.
  const place = line === endLine ? { line, col: column, endLine, endColumn } : { line, endLine };
  const properties = { file: printed(path), ...place, title: finding.rule };
  return command(COMMANDS[finding.severity], properties, [message, ...advice].join('\n'));
}

function annotations(severity: Severity, input: ReportInput): string[] {
  const all = input.plans.flatMap((plan) =>
    plan.findings.filter((finding) => finding.severity === severity).map((finding) => ({ finding, plan })),
  );
  const shown = all.length > SHOWN ? all.slice(0, SHOWN - 1) : all;
  const lines = shown.map(({ finding, plan }) => annotation(finding, plan, input));
  if (shown.length === all.length) return lines;
  const count = all.length - shown.length;
  const rest = sentence(W[severity], { count, group: sentence(W.all) });
  return [...lines, command(COMMANDS[severity], { title: 'lsicu' }, say(rest, input.language))];
}

/**
 * Annotations of GitHub Actions, after the complete text form in a folded group. While that text is printed the runner
 * obeys nothing but a word that ends it. The word is a hash of the text, so it is the same in every run and no text can
 * hold its own.
 */
export const github: Reporter = {
  name: 'github',
  report(input) {
    const complete = calm(text.report({ ...input, colour: false }));
    const word = `lsicu-${hashOf(complete)}`;
    const severities: readonly Severity[] = ['error', 'warning', 'info'];
    const lines = [
      `::group::${say(sentence(W.all), input.language)}`,
      `::stop-commands::${word}`,
      complete.trimEnd(),
      `::${word}::`,
      '::endgroup::',
      ...severities.flatMap((severity) => annotations(severity, input)),
    ];
    return `${lines.join('\n')}\n`;
  },
};

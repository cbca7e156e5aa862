import { say, sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import type { Finding, Severity } from './finding.ts';
import type { CheckedPlan, ReportInput } from './reporter.ts';
import { markdownText } from './summary-text.ts';
import { tell } from './told.ts';
import { totalsOf, unreadableIn } from './totals.ts';

const W = {
  heading: { pl: 'Sprawdzenie planu', en: 'Check of the plan' },
  of: { pl: 'Sprawdzenie planu: {name}', en: 'Check of the plan: {name}' },
  nothing: { pl: 'Nie ma uwag.', en: 'There are no findings.' },
  file: { pl: 'Plik', en: 'File' },
  line: { pl: 'Wiersz', en: 'Line' },
  severity: { pl: 'Waga', en: 'Severity' },
  rule: { pl: 'Reguła', en: 'Rule' },
  finding: { pl: 'Uwaga', en: 'Finding' },
  advice: { pl: 'Co zrobić', en: 'What to do' },
  error: { pl: 'błąd', en: 'error' },
  warning: { pl: 'ostrzeżenie', en: 'warning' },
  info: { pl: 'informacja', en: 'note' },
  rest: {
    pl: '{count, plural, one {Nie zmieściła się # uwaga} few {Nie zmieściły się # uwagi} many {Nie zmieściło się # uwag} other {Nie zmieściło się # uwagi}}. Wszystkie wypisuje polecenie lsicu validate.',
    en: '{count, plural, one {# finding did not fit} other {# findings did not fit}}. The command lsicu validate lists them all.',
  },
} satisfies Record<string, Words>;

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** What stops the change first; otherwise in the order of all listings. What has no room in the end weighs least. */
const bySeverity = (findings: readonly Finding[]): Finding[] =>
  (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );

function rowsOf(plan: CheckedPlan, language: WordLanguage): string[] {
  const severity = (name: Severity): string => say(sentence(W[name]), language);
  return bySeverity(plan.findings).map((finding) => {
    const { path, message, advice } = tell(finding, plan, language);
    return row([
      markdownText(path),
      String(finding.at.line),
      severity(finding.severity),
      markdownText(finding.rule),
      markdownText(message),
      markdownText(advice.join(' ')),
    ]);
  });
}

/** What stands above the rows of a plan. */
function headOf(plan: CheckedPlan, { plans, language }: ReportInput): string {
  const words = (key: keyof typeof W): string => say(sentence(W[key]), language);
  const heading =
    plans.length > 1 ? say(sentence(W.of, { name: markdownText(plan.name) }), language) : words('heading');
  const unread = unreadableIn(plan, language);
  const columns = (['file', 'line', 'severity', 'rule', 'finding', 'advice'] as const).map(words);
  return [
    `## ${heading}\n`,
    `${markdownText(totalsOf(plan, language))}\n`,
    ...(unread === null ? [] : [`${markdownText(unread)}\n`]),
    plan.findings.length === 0 ? `${words('nothing')}\n` : row(columns) + row(columns.map(() => '---')),
  ].join('\n');
}

/**
 * A page in Markdown for the summary of a CI job: totals and a table of findings for each plan. Findings that do not
 * fit in so many bytes are counted. Null where not even the totals fit.
 */
export function summarize(input: ReportInput, room: number): string | null {
  const rest = (count: number): string => `\n${say(sentence(W.rest, { count }), input.language)}\n`;
  const sections = input.plans.map((plan) => ({
    head: headOf(plan, input),
    rows: rowsOf(plan, input.language),
  }));
  let left = room - sections.reduce((sum, { head, rows }) => sum + bytes(`${head}${rest(rows.length)}\n`), 0);
  if (left < 0) return null;
  const written = sections.map(({ head, rows }) => {
    const cut = rows.findIndex((each) => (left -= bytes(each)) < 0);
    if (cut < 0) return head + rows.join('');
    return head + rows.slice(0, cut).join('') + rest(rows.length - cut);
  });
  return written.join('\n');
}

import { Chalk } from 'chalk';
import { say, sentence, type Words } from '../../words/sentence.ts';
import type { Finding, Severity } from '../finding.ts';
import { frame } from '../frame.ts';
import type { CheckedPlan, ReportInput, Reporter } from '../reporter.ts';
import { printed, tell } from '../told.ts';
import { totalsOf, unreadableIn } from '../totals.ts';

const LABELS: Record<Severity, Words> = {
  error: { pl: 'BŁĄD', en: 'ERROR' },
  warning: { pl: 'OSTRZEŻENIE', en: 'WARNING' },
  info: { pl: 'INFORMACJA', en: 'NOTE' },
};

const W = {
  more: { pl: 'Więcej:   lsicu explain {rule}', en: 'More:     lsicu explain {rule}' },
  later: {
    pl: '{count, plural, one {Jedna z tych spraw należy} few {# z tych spraw należą} many {# z tych spraw należy} other {# z tych spraw należy}} do późniejszych etapów warsztatów.',
    en: '{count, plural, one {One of these belongs} other {# of these belong}} to later stages of the workshops.',
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

function one(
  finding: Finding,
  plan: CheckedPlan,
  { language, columns }: ReportInput,
  colours: Paint,
): string {
  const { at, severity, rule } = finding;
  const { path, message, advice, related } = tell(finding, plan, language);
  const lines = frame(at, (number) => plan.line(at.file, number), colours[severity], columns);
  const label = colours[severity](say(sentence(LABELS[severity]), language));
  return [
    `${label}  ${rule}  ${colours.bold(`${printed(path)}:${at.line}:${at.column}`)}`,
    `  ${message}`,
    ...(lines.length > 0 ? ['', ...lines, ''] : []),
    ...related.map((other) => `  ${printed(other.path)}:${other.at.line}:${other.at.column}  ${other.note}`),
    ...advice.map((each) => `  ${each}`),
    colours.dim(`  ${say(sentence(W.more, { rule }), language)}`),
    '',
  ].join('\n');
}

/** How many of the findings only a later stage asks for; nothing where none is. */
function later(plan: CheckedPlan, { language }: ReportInput): string[] {
  const count = plan.findings.filter(({ stage }) => stage !== undefined).length;
  return count === 0 ? [] : [say(sentence(W.later, { count }), language)];
}

/** What a person reads: place, sentence, the lines around it, what to write; the totals in words come last. */
export const text: Reporter = {
  name: 'text',
  report(input) {
    const colours = paint(input.colour);
    const blocks = input.plans.flatMap((plan) => {
      const found = plan.findings.map((finding) => one(finding, plan, input, colours));
      const unread = unreadableIn(plan, input.language);
      const label = input.plans.length > 1 ? `${printed(plan.name)}: ` : '';
      return [
        ...found,
        ...(unread === null ? [] : [unread]),
        ...later(plan, input),
        label + totalsOf(plan, input.language),
      ];
    });
    return `${blocks.join('\n')}\n`;
  },
};

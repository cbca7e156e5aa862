import { say, type WordLanguage } from '../../words/sentence.ts';
import { adviceOf } from '../advice.ts';
import type { Finding } from '../finding.ts';
import { countSeverities, type CheckedPlan, type Reporter } from '../reporter.ts';

const summary = (plans: readonly CheckedPlan[]) => ({
  ...countSeverities(plans.flatMap(({ findings }) => findings)),
  files: plans.reduce((sum, { files }) => sum + files, 0),
  unreadable: plans.flatMap(({ unreadable, name }) =>
    unreadable.map((path) => (plans.length > 1 ? `${name}/${path}` : path)),
  ),
  counts: plans.reduce<Record<string, number>>((sum, { counts }) => {
    for (const [key, count] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + count;
    return sum;
  }, {}),
});

function plain(finding: Finding, plan: CheckedPlan, language: WordLanguage) {
  const hint = adviceOf(finding, plan.line(finding.at.file, finding.at.line), language).join(' ');
  const { file, line, column, endLine, endColumn } = finding.at;
  return {
    rule: finding.rule,
    severity: finding.severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    message: say(finding.message, language),
    ...(hint ? { hint } : {}),
    ...(finding.related
      ? {
          related: finding.related.map(({ at, note }) => ({
            file: at.file,
            line: at.line,
            column: at.column,
            note: say(note, language),
          })),
        }
      : {}),
  };
}

/** Characters that JSON lets through and a terminal obeys or hides. */
const UNSAFE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The contract of cli.md, `schemaVersion` 1. */
export const json: Reporter = {
  name: 'json',
  report({ plans, language }) {
    const several = plans.length > 1;
    const findings = plans.flatMap((plan) =>
      plan.findings.map((finding) => ({
        ...(several ? { plan: plan.name } : {}),
        ...plain(finding, plan, language),
      })),
    );
    const each = several
      ? { plans: plans.map((plan) => ({ plan: plan.name, summary: summary([plan]) })) }
      : {};
    const printed = { schemaVersion: 1, summary: summary(plans), ...each, findings };
    return `${JSON.stringify(printed, null, 2).replaceAll(UNSAFE, escaped)}\n`;
  },
};

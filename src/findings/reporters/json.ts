import { say, type WordLanguage } from '../../words/sentence.ts';
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

function plain(finding: Finding, language: WordLanguage) {
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
    ...(finding.hint ? { hint: say(finding.hint, language) } : {}),
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

/** The contract of cli.md, `schemaVersion` 1. */
export const json: Reporter = {
  name: 'json',
  report({ plans, language }) {
    const several = plans.length > 1;
    const findings = plans.flatMap(({ name, findings: own }) =>
      own.map((finding) =>
        several ? { plan: name, ...plain(finding, language) } : plain(finding, language),
      ),
    );
    const each = several
      ? { plans: plans.map((plan) => ({ plan: plan.name, summary: summary([plan]) })) }
      : {};
    return `${JSON.stringify({ schemaVersion: 1, summary: summary(plans), ...each, findings }, null, 2)}\n`;
  },
};

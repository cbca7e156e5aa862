import type { WordLanguage } from '../../words/sentence.ts';
import type { Finding } from '../finding.ts';
import { printJson } from '../print-json.ts';
import { countSeverities, type CheckedPlan, type Reporter } from '../reporter.ts';
import { tell } from '../told.ts';

const summary = (plans: readonly CheckedPlan[]) => ({
  ...countSeverities(plans.flatMap(({ findings }) => findings)),
  files: plans.reduce((sum, { files }) => sum + files.length, 0),
  unreadable: plans.flatMap(({ unreadable, name }) =>
    unreadable.map((path) => (plans.length > 1 ? `${name}/${path}` : path)),
  ),
  counts: plans.reduce<Record<string, number>>((sum, { counts }) => {
    for (const [key, count] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + count;
    return sum;
  }, {}),
});

function plain(finding: Finding, plan: CheckedPlan, language: WordLanguage) {
  const { message, advice, related } = tell(finding, plan, language);
  const { file, line, column, endLine, endColumn } = finding.at;
  return {
    rule: finding.rule,
    severity: finding.severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    message,
    ...(advice.length > 0 ? { hint: advice.join(' ') } : {}),
    ...(finding.related
      ? {
          related: related.map(({ at, note }) => ({
            file: at.file,
            line: at.line,
            column: at.column,
            note,
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
    const findings = plans.flatMap((plan) =>
      plan.findings.map((finding) => ({
        ...(several ? { plan: plan.name } : {}),
        ...plain(finding, plan, language),
      })),
    );
    const each = several
      ? { plans: plans.map((plan) => ({ plan: plan.name, summary: summary([plan]) })) }
      : {};
    return printJson({ schemaVersion: 1, summary: summary(plans), ...each, findings });
  },
};

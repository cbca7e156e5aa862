import type { Severity } from '../finding.ts';
import { fingerprints } from '../fingerprint.ts';
import { printJson } from '../print-json.ts';
import type { Reporter } from '../reporter.ts';
import { tell } from '../told.ts';

const SEVERITIES: Record<Severity, 'info' | 'minor' | 'major'> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** GitLab's Code Quality report (docs.gitlab.com/ci/testing/code_quality). */
export const gitlab: Reporter = {
  name: 'gitlab',
  report({ plans, language }) {
    const known = fingerprints(plans);
    const issues = plans.flatMap((plan) =>
      plan.findings.map((finding) => {
        const { path, message, advice } = tell(finding, plan, language);
        return {
          description: [message, ...advice].join(' '),
          check_name: finding.rule,
          fingerprint: known.get(finding),
          severity: SEVERITIES[finding.severity],
          location: { path, lines: { begin: finding.at.line, end: finding.at.endLine } },
        };
      }),
    );
    return printJson(issues);
  },
};

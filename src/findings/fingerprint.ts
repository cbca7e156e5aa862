import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';
import type { CheckedPlan } from './reporter.ts';
import { tell } from './told.ts';

/** SHA-256 in hexadecimal. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * What a finding is known by from one run to the next: rule, file and sentence, so that lines added above it change
 * nothing; those that say the same are counted. The sentence is the English one, whatever language is printed.
 */
export function fingerprints(plans: readonly CheckedPlan[]): Map<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    plans.flatMap((plan) =>
      plan.findings.map((finding) => {
        const { path, message } = tell(finding, plan, 'en');
        const key = JSON.stringify([finding.rule, path, message]);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return [finding, hashOf(`${key}${count}`)] as const;
      }),
    ),
  );
}

import { say, type Sentence, type WordLanguage } from '../words/sentence.ts';
import { adviceOf } from './advice.ts';
import type { Finding, Span } from './finding.ts';
import type { CheckedPlan } from './reporter.ts';
import { redact } from './redact.ts';
import { visible } from './visible.ts';

/** A text of the plan, or a sentence that quotes one, as every form of findings prints it: logs are public. */
export const printed = (text: string): string => visible(redact(text.replaceAll('\t', ' ')));

/** A finding in words. */
export interface Told {
  /** As seen from where the user stands. */
  readonly path: string;
  readonly message: string;
  readonly advice: readonly string[];
  readonly related: readonly { readonly path: string; readonly at: Span; readonly note: string }[];
}

/** What every form says of a finding. */
export function tell(finding: Finding, plan: CheckedPlan, language: WordLanguage): Told {
  const words = (sentence: Sentence): string => printed(say(sentence, language));
  const { at, message, related = [] } = finding;
  return {
    path: plan.prefix + at.file,
    message: words(message),
    advice: adviceOf(finding, plan.line(at.file, at.line), language).map(printed),
    related: related.map(({ at: other, note }) => ({
      path: plan.prefix + other.file,
      at: other,
      note: words(note),
    })),
  };
}

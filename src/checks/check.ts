import type { Finding, Severity, Span } from '../findings/finding.ts';
import type { Judgement } from '../model/state.ts';
import type { Plan } from '../model/plan.ts';
import { ownText } from '../model/texts.ts';
import type { Text } from '../schema/types.ts';
import { sentence, type Arg, type Words } from '../words/sentence.ts';

/** A gap is what is not there yet: its severity follows from the workshop stage. */
export type CheckSeverity = Severity | 'gap';

/** Files of a small plan: path → text. In a failing example ` # expect` marks the line of the finding. */
export type Example = Readonly<Record<string, string>>;

/** What a check is given. */
export interface CheckContext {
  readonly plan: Plan;
  readonly judgement: Judgement;
  readonly day: string;
  /** A text of the plan, in its own language. */
  readonly text: (text: Text) => string;
  readonly report: (at: Span, words: Words, args: Record<string, Arg>, more?: ReportOptions) => void;
}

export interface ReportOptions {
  readonly hint?: Words;
  /** For a check whose cases differ in weight. */
  readonly severity?: Severity;
  /** Id of the thing it concerns: what an exception in `lsicu.yaml` may name. */
  readonly subject?: string;
  readonly related?: Finding['related'];
}

/** A check of meaning: one file, from which its page, `explain` and its tests follow. */
export interface Check {
  /** Thing and what is wrong with it, in kebab-case; reads well after "allow". */
  readonly name: string;
  readonly severity: CheckSeverity;
  readonly since: string;
  readonly summary: Words;
  readonly why: Words;
  readonly fails: readonly Example[];
  readonly passes: readonly Example[];
  /** The day its examples are judged on, where that matters. */
  readonly day?: string;
  readonly run: (context: CheckContext) => void;
}

export const defineCheck = (check: Check): Check => check;

/** The severity of a check in this plan: switched by `checks`, by stage for a gap; null where it is switched off. */
export function severityIn(check: Check, plan: Plan): Severity | null {
  const set = plan.settings.checks?.[check.name];
  if (set) return set === 'off' ? null : set;
  if (check.severity !== 'gap') return check.severity;
  const { stage } = plan.settings;
  if (stage === undefined) return 'warning';
  return stage === 4 ? 'error' : 'info';
}

function isExcepted(
  plan: Plan,
  day: string,
  rule: string,
  file: string,
  subject: string | undefined,
): boolean {
  return (plan.settings.exceptions ?? []).some(
    (exception) =>
      exception.rule === rule &&
      (exception.at === file || exception.at === subject) &&
      (exception.until?.last ?? '9999-12-31') >= day,
  );
}

/** The findings of one check. */
export function runCheck(check: Check, judgement: Judgement): Finding[] {
  const { plan, day } = judgement;
  const severity = severityIn(check, plan);
  if (severity === null) return [];
  const findings: Finding[] = [];
  const chosen = plan.settings.checks?.[check.name] !== undefined;
  check.run({
    plan,
    judgement,
    day,
    // A title's own full stop would stand before the closing quotation mark.
    text: (text) => ownText(text, plan.settings.language).replace(/[.;:]$/, ''),
    report: (at, words, args, more = {}) => {
      if (isExcepted(plan, day, check.name, at.file, more.subject)) return;
      findings.push({
        rule: check.name,
        severity: chosen ? severity : (more.severity ?? severity),
        at,
        message: sentence(words, args),
        ...(more.hint ? { hint: sentence(more.hint, args) } : {}),
        ...(more.related ? { related: more.related } : {}),
      });
    },
  });
  return findings;
}

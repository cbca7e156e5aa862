import type { Finding, Remedy, Severity, Span } from '../findings/finding.ts';
import type { Judgement } from '../model/state.ts';
import type { Plan } from '../model/plan.ts';
import { ownText } from '../model/texts.ts';
import type { Text } from '../schema/types.ts';
import { sentence, type Arg, type Words } from '../words/sentence.ts';

/** A gap is what is not there yet: its severity follows from the workshop stage. */
export type CheckSeverity = Severity | 'gap';

/**
 * Which plans a check looks at. `basic`: all. `strict`: those that have come to its workshop stage; one stage
 * earlier it says what will be asked. `optional`: those that switch it on in `checks`.
 */
export type Tier = 'basic' | 'strict' | 'optional';

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
  readonly remedy?: Remedy;
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
  readonly tier: Tier;
  /** Of a strict check: the workshop stage, 1–4, from which it is asked. */
  readonly stage?: number;
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

const LAST_STAGE = 4;

/** The severity of a check in this plan: switched by `checks`, by tier and stage; null where it is not looked at. */
export function severityIn(check: Check, plan: Plan): Severity | null {
  const set = plan.settings.checks?.[check.name];
  if (set) return set === 'off' ? null : set;
  if (check.tier === 'optional') return null;
  const stage = plan.settings.stage ?? LAST_STAGE;
  const asked = check.stage ?? 1;
  if (asked > stage) return asked === stage + 1 ? 'info' : null;
  if (check.severity !== 'gap') return check.severity;
  if (plan.settings.stage === undefined) return 'warning';
  return stage === LAST_STAGE ? 'error' : 'info';
}

/** The stage that will ask, where the plan has not come to it. */
function laterStage(check: Check, plan: Plan): number | undefined {
  const { stage } = plan.settings;
  if (stage === undefined) return undefined;
  const asked = check.stage ?? (check.severity === 'gap' ? LAST_STAGE : 1);
  return asked > stage ? asked : undefined;
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
  const stage = chosen ? undefined : laterStage(check, plan);
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
        severity: chosen || stage !== undefined ? severity : (more.severity ?? severity),
        at,
        message: sentence(words, args),
        ...(more.hint ? { hint: sentence(more.hint, args) } : {}),
        ...(more.remedy ? { remedy: more.remedy } : {}),
        ...(stage === undefined ? {} : { stage }),
        ...(more.related ? { related: more.related } : {}),
      });
    },
  });
  return findings;
}

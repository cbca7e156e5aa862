import type { Finding, Remedy, Severity, Span } from '../findings/finding.ts';
import type { Judgement } from '../model/state.ts';
import type { Overlay } from '../model/contacts.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanFile } from '../parse/file.ts';
import type { Text } from '../schema/types.ts';
import type { Arg, Words } from '../words/sentence.ts';

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
  /** The files as they stand, with comments and all, for a check of what people may read in them. */
  readonly files: readonly PlanFile[];
  /** Private contacts, where they were asked for. */
  readonly overlay: Overlay;
  /** True for a plan whose files could all be read without an error. */
  readonly sound: boolean;
  /** True for a finding that an exception of the plan accepts, for a check that counts before it reports. */
  readonly excepted: (at: Span, subject: string) => boolean;
  /** The names of the checks that look at this plan now: what an exception from another one covers does not show. */
  readonly looking: ReadonlySet<string>;
  /** Exceptions of the plan's settings that have silenced a finding so far. */
  readonly silenced: ReadonlySet<object>;
  /** Ids and files that an exception from a check could have named so far, by the name of the check. */
  readonly exceptable: ReadonlyMap<string, ReadonlySet<string>>;
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
  /** Of a gap: the workshop, 1–4, at which it is best closed; its stage where nothing is said, else the last one. */
  readonly workshop?: number;
  readonly since: string;
  readonly summary: Words;
  readonly why: Words;
  readonly fails: readonly Example[];
  readonly passes: readonly Example[];
  /** For a check of the files as they stand, which a document that looks back at an earlier day leaves out. */
  readonly onlyIn?: 'validate';
  /** For a check of the private contacts, which are read only where they are asked for. */
  readonly of?: 'contacts';
  /** True for a check that looks at what the others have found. */
  readonly last?: boolean;
  /** The day its examples are judged on, where that matters. */
  readonly day?: string;
  readonly run: (context: CheckContext) => void;
}

export const defineCheck = (check: Check): Check => check;

const LAST_STAGE = 4;

/** The workshop at which a gap is to be closed; null for what is no gap. */
export const closedAt = ({ severity, stage, workshop }: Check): number | null =>
  severity === 'gap' ? (workshop ?? stage ?? LAST_STAGE) : null;

/** True for a check that the plan has not switched on, or whose stage may stand in settings that could not be read. */
function isLeftOut({ tier, severity }: Check, plan: Plan): boolean {
  // What cannot be right is wrong under any settings; of the rest the lost settings may have thought otherwise.
  if (plan.items.settings.length === 0 && severity !== 'error') return true;
  if (tier !== 'strict' || plan.settings.stage !== undefined) return tier === 'optional';
  return plan.items.settings.length === 0 || plan.isDamaged(plan.settings);
}

/** What is not there yet: nothing to worry about during the workshops, an error where they ask for it. */
function severityOfGap({ settings: { stage } }: Plan): Severity {
  if (stage === undefined) return 'warning';
  return stage === LAST_STAGE ? 'error' : 'info';
}

/** The severity of a check in this plan: switched by `checks`, by tier and stage; null where it is not looked at. */
export function severityIn(check: Check, plan: Plan): Severity | null {
  const set = plan.settings.checks?.[check.name];
  if (set) return set === 'off' ? null : set;
  if (isLeftOut(check, plan)) return null;
  const stage = plan.settings.stage ?? LAST_STAGE;
  const asked = check.stage ?? 1;
  // A gap is information from the first stage on (plan-format).
  if (asked > stage) return asked === stage + 1 || check.severity === 'gap' ? 'info' : null;
  return check.severity === 'gap' ? severityOfGap(plan) : check.severity;
}

/** The stage that will ask, where the plan has not come to it. */
export function laterStage(check: Check, plan: Plan): number | undefined {
  const { stage } = plan.settings;
  if (stage === undefined) return undefined;
  const asked = closedAt(check) ?? check.stage ?? 1;
  return asked > stage ? asked : undefined;
}

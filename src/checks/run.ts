import type { Finding } from '../findings/finding.ts';
import type { Overlay } from '../model/contacts.ts';
import type { Plan } from '../model/plan.ts';
import type { Judgement } from '../model/state.ts';
import { ownText } from '../model/texts.ts';
import type { PlanFile } from '../parse/file.ts';
import { quotable } from '../schema/subject.ts';
import { sentence } from '../words/sentence.ts';
import { laterStage, severityIn, type Check, type CheckContext } from './check.ts';

/** What a run of all checks shares. */
interface Round {
  readonly judgement: Judgement;
  readonly files: readonly PlanFile[];
  readonly sound: boolean;
  readonly overlay: Overlay;
  /** The names of all checks that there are. */
  readonly known: ReadonlySet<string>;
  readonly looking: ReadonlySet<string>;
  readonly silenced: Set<object>;
  readonly exceptable: Map<string, Set<string>>;
}

/** True for a finding that an exception of the plan accepts on that day; the exception is remembered, and what it could name. */
function isExcepted(round: Round, rule: string, file: string, subject: string | undefined): boolean {
  const { plan, day } = round.judgement;
  const names = round.exceptable.get(rule) ?? new Set();
  round.exceptable.set(rule, names.add(file));
  if (subject !== undefined) names.add(subject);
  const exceptions = (plan.settings.exceptions ?? []).filter((exception) => {
    const { at, until } = exception;
    // Where an exception is written wrongly, what it was meant to accept is not reported beside that.
    const isRule = exception.rule === rule || !round.known.has(exception.rule);
    const isThere = at === file || at === subject || plan.isDamaged(exception);
    return isRule && isThere && (until?.last ?? '9999-12-31') >= day;
  });
  for (const exception of exceptions) round.silenced.add(exception);
  return exceptions.length > 0;
}

/** The findings of one check. */
function runCheck(check: Check, round: Round): Finding[] {
  const { plan, day } = round.judgement;
  const severity = severityIn(check, plan);
  if (severity === null) return [];
  const findings: Finding[] = [];
  const chosen = plan.settings.checks?.[check.name] !== undefined;
  const stage = chosen ? undefined : laterStage(check, plan);
  const report: CheckContext['report'] = (at, words, args, more = {}) => {
    if (isExcepted(round, check.name, at.file, more.subject)) return;
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
  };
  const excepted: CheckContext['excepted'] = (at, subject) => isExcepted(round, check.name, at.file, subject);
  const text: CheckContext['text'] = (words) => quotable(ownText(words, plan.settings.language));
  check.run({ ...round, plan, day, text, excepted, report });
  return findings;
}

/** False for a check that a later stage asks, and for one of the private contacts where those are not read. */
const isLooking = (check: Check, plan: Plan, { file }: Overlay): boolean =>
  (check.of !== 'contacts' || file !== null) &&
  (severityIn(check, plan) !== null || plan.settings.checks?.[check.name] === 'off');

/**
 * The findings of all checks. Those that look at what the others found come last.
 * @param sound true where all files could be read without an error
 * @param asItStands false for a document, which may look back at an earlier day
 */
export function runChecks(
  checks: readonly Check[],
  judgement: Judgement,
  files: readonly PlanFile[],
  {
    sound,
    asItStands,
    overlay,
  }: { readonly sound: boolean; readonly asItStands: boolean; readonly overlay: Overlay },
): Finding[] {
  const asked = checks.filter(({ onlyIn }) => asItStands || onlyIn !== 'validate');
  const looking = asked.filter((check) => isLooking(check, judgement.plan, overlay));
  const round: Round = {
    judgement,
    files,
    sound,
    overlay,
    known: new Set(checks.map(({ name }) => name)),
    looking: new Set(looking.map(({ name }) => name)),
    silenced: new Set(),
    exceptable: new Map(),
  };
  const inOrder = [...asked.filter(({ last }) => !last), ...asked.filter(({ last }) => last)];
  return inOrder.flatMap((check) => runCheck(check, round));
}

import { runCheck, type Check } from './checks/check.ts';
import * as registry from './checks/checks.ts';
import { sortFindings, type Finding } from './findings/finding.ts';
import { linkPlan } from './link/link.ts';
import { planFolders } from './link/layout.ts';
import type { Plan } from './model/plan.ts';
import { judge, type Judgement } from './model/state.ts';
import type { PlanFile } from './parse/file.ts';
import { parseFile } from './parse/parse.ts';
import type { PlanTree } from './source/tree.ts';

export const CHECKS: readonly Check[] = Object.values(registry);

/** A plan, read, linked, judged on a day and checked. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
  /** The lines of the files, for showing findings. */
  readonly files: ReadonlyMap<string, PlanFile>;
}

/** The folders that the files of a plan lie in, with their depth. */
export { planFolders };

/**
 * Source → parse → schema → link → check: the story of the program. Every stage works on what survived the one before.
 * @param dayIn the day to judge by, `YYYY-MM-DD`, once the plan's time zone is known
 */
export function loadPlan(tree: PlanTree, dayIn: (plan: Plan) => string): LoadedPlan {
  const files = tree.files.map(parseFile);
  const linked = linkPlan(files, { check: CHECKS.map(({ name }) => name) });
  const judgement = judge(linked.plan, dayIn(linked.plan));
  const found = CHECKS.flatMap((check) => runCheck(check, judgement));
  return {
    plan: linked.plan,
    judgement,
    findings: sortFindings([...linked.findings, ...found]),
    files: new Map(files.map((file) => [file.path, file])),
  };
}

import type { Check } from './checks/check.ts';
import * as registry from './checks/checks.ts';
import { runChecks } from './checks/run.ts';
import { reaches, sortFindings, type Finding } from './findings/finding.ts';
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
 * @param asItStands false for a document, which may look back at an earlier day than the plan's newest entries
 */
export function loadPlan(tree: PlanTree, dayIn: (plan: Plan) => string, asItStands = true): LoadedPlan {
  const files = tree.files.map(parseFile);
  const linked = linkPlan(files, { check: CHECKS.map(({ name }) => name) });
  const judgement = judge(linked.plan, dayIn(linked.plan));
  const newer = linked.findings.filter(({ rule }) => rule === 'format-newer');
  const found =
    newer.length > 0
      ? newer
      : [
          ...linked.findings,
          ...runChecks(CHECKS, judgement, files, { sound: !reaches(linked.findings, 'error'), asItStands }),
        ];
  return {
    plan: linked.plan,
    judgement,
    findings: sortFindings(found),
    files: new Map(files.map((file) => [file.path, file])),
  };
}

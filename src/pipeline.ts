import type { Check } from './checks/check.ts';
import * as registry from './checks/checks.ts';
import { runChecks } from './checks/run.ts';
import { reaches, sortFindings, type Finding } from './findings/finding.ts';
import { readContacts } from './link/contacts.ts';
import { exposedFindings } from './link/exposed.ts';
import { withoutHidden } from './link/without-hidden.ts';
import { linkPlan } from './link/link.ts';
import { planFolders } from './link/layout.ts';
import type { Contacts } from './model/contacts.ts';
import type { Plan } from './model/plan.ts';
import { judge, type Judgement } from './model/state.ts';
import type { PlanFile } from './parse/file.ts';
import { parseFile } from './parse/parse.ts';
import { CONTACTS, isPrivate } from './source/private.ts';
import type { PlanTree } from './source/tree.ts';

export const CHECKS: readonly Check[] = Object.values(registry);

const NAMES: ReadonlySet<string> = new Set(CHECKS.map(({ name }) => name));

/** A plan, read, linked, judged on a day and checked. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
  /** Private contacts, where they were asked for. */
  readonly contacts: Contacts;
  /** The lines of the files, for showing findings: without the values of internal fields. */
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
  const files = tree.files.filter(({ path }) => !isPrivate(path)).map(parseFile);
  const linked = linkPlan(files, { check: [...NAMES] });
  const overlay = readContacts(
    tree.files.find(({ path }) => path === CONTACTS),
    linked.plan,
  );
  const judgement = judge(linked.plan, dayIn(linked.plan));
  const sound = !reaches(linked.findings, 'error');
  const newer = linked.findings.filter(({ rule }) => rule === 'format-newer');
  const checked = newer.length > 0 ? [] : runChecks(CHECKS, judgement, files, { sound, asItStands, overlay });
  const shown = withoutHidden(linked.plan, files, [...linked.findings, ...checked], NAMES);
  const found = newer.length > 0 ? newer : [...shown.findings, ...overlay.findings, ...exposedFindings(tree)];
  return {
    plan: linked.plan,
    judgement,
    findings: sortFindings(found),
    contacts: overlay.contacts,
    files: new Map(
      [...shown.files, ...(overlay.file ? [overlay.file] : [])].map((file) => [file.path, file]),
    ),
  };
}

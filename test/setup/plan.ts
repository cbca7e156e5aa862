import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { adviceOf } from '../../src/findings/advice.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { loadPlan, type LoadedPlan } from '../../src/pipeline.ts';
import type { PlanTree } from '../../src/source/tree.ts';
import { say } from '../../src/words/sentence.ts';

/** Files of a plan: path → text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The least that a plan needs. */
export const SETTINGS =
  'format: 1\ntitle: Plan gminy Lipnica Mała\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina, fictional: true}\nlanguage: pl\n';

export function treeOf(files: Files): PlanTree {
  const bytes = (file: string | Uint8Array) =>
    typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return { files: Object.entries(files).map(([path, file]) => ({ path, bytes: bytes(file) })) };
}

/** A plan from files in memory; `lsicu.yaml` is added where it is not given. */
export function load(files: Files, day = '2026-11-01', asItStands = true): LoadedPlan {
  return loadPlan(treeOf({ 'lsicu.yaml': SETTINGS, ...files }), () => day, asItStands);
}

/** What a finding says to a person, in Polish: its message and its advice. */
export function saysOf(finding: Finding, loaded: LoadedPlan): string {
  const line = loaded.files.get(finding.at.file)?.line(finding.at.line) ?? '';
  return [say(finding.message, 'pl'), ...adviceOf(finding, line, 'pl')].join(' ');
}

/** Findings as `file:line:column rule`. */
export const briefly = (findings: readonly Finding[]): string[] =>
  findings.map(({ at, rule }) => `${at.file}:${at.line}:${at.column} ${rule}`);

/** The findings of a plan, without the gaps that a small plan has. */
export function errorsIn(files: Files, day?: string): string[] {
  return briefly(load(files, day).findings.filter(({ severity }) => severity === 'error'));
}

/** The files of one of the plans in `examples/`; what lies in its folder `private` is no part of it. */
export function exampleFiles(name: string): Record<string, string> {
  const folder = join(root, 'examples', name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !path.startsWith('private'))
    .toSorted();
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { Draft } from '../../src/edit/draft.ts';
import type { Imported } from '../../src/imports/outline.ts';
import { readDocument } from '../../src/imports/read-document.ts';
import { takeDocument, type Taken } from '../../src/imports/take-document.ts';
import { loadPlan, type LoadedPlan } from '../../src/pipeline.ts';
import type { PlanTree } from '../../src/source/tree.ts';
import { say } from '../../src/words/sentence.ts';
import { treeOf, type Files } from '../setup/plan.ts';

export const DAY = '2016-12-31';

/** The bytes of a source, as it was given. */
export const source = (name: string): Uint8Array =>
  readFileSync(join(root, 'test', 'import', 'sources', `${name}.txt`));

/** The files of a plan as texts. */
export const textsOf = (tree: PlanTree): Record<string, string> =>
  Object.fromEntries(
    tree.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes ?? new Uint8Array())]),
  );

/** What an import has made. */
export interface Outcome {
  readonly tree: PlanTree;
  readonly loaded: LoadedPlan;
  readonly taken: Taken;
  /** Paths of the files that it changes. */
  readonly changed: readonly string[];
  /** What was assumed or is left to do, in Polish. */
  readonly assumed: readonly string[];
  readonly said: readonly string[];
  /** Lines that were not understood: number and text. */
  readonly left: readonly string[];
}

/** Reads a file of any format that can be imported. */
export const read = (file: string, contents: string | Uint8Array, encoding?: string): Promise<Imported> =>
  readDocument(typeof contents === 'string' ? new TextEncoder().encode(contents) : contents, {
    file,
    encoding,
  });

/** Imports a file into a plan. */
export async function importInto(
  tree: PlanTree,
  file: string,
  contents: string | Uint8Array,
): Promise<Outcome> {
  const draft = new Draft(tree);
  const { plan } = loadPlan(tree, () => DAY);
  const taken = takeDocument(await read(file, contents), draft, plan, file);
  const made = draft.tree();
  const inPolish = (all: typeof taken.said): string[] => all.map((each) => say(each, 'pl'));
  return {
    tree: made,
    loaded: loadPlan(made, () => DAY),
    taken,
    changed: draft.changes().map(({ path }) => path),
    assumed: inPolish(taken.assumed),
    said: inPolish(taken.said),
    left: taken.left.map(({ lines, text }) => `${lines.join(',')} ${text}`),
  };
}

/** Imports texts one after another into a plan made of these files. */
export async function importAll(
  files: Files,
  documents: readonly (readonly [string, string | Uint8Array])[],
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  for (const [file, contents] of documents)
    outcome = await importInto(outcome?.tree ?? treeOf(files), file, contents);
  if (!outcome) throw new Error('no document');
  return outcome;
}

/** The least that a plan of Słupsk needs. */
export const SLUPSK = {
  'lsicu.yaml':
    'format: 1\ntitle: LSICU miasta Słupska – plan na pierwszy rok działania\nunit:\n  name: Miasto Słupsk\n  kind: city-county\nperiod:\n  to: 2016-12\nlanguage: pl\n',
};

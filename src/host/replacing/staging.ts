import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '../host.ts';
import { codeOf, linkTo, lstat, namesIn, removeEmpty, removeFile, syncFolder, writeNew } from './disk.ts';
import { isPlainFolder, type Home } from './home.ts';
import { hasJournal, isOfJournals, type Journal } from './journal.ts';
import { isOfLocks } from './lock-file.ts';
import { fileAt } from './paths.ts';

const STAGED = /^staged-[0-9a-f]{16}$/;

/** The folder that holds the contents of a change. */
export const stagedIn = (home: Home, { staged, inPlan }: Pick<Journal, 'staged' | 'inPlan'>): string =>
  join(inPlan ? home.inPlan : home.folder, staged);

/** Where the contents of a file of the change lie: the new, the old, and the one that was removed. */
export const partsOf = (staged: string, index: number) => ({
  fresh: join(staged, `${index}.new`),
  old: join(staged, `${index}.old`),
  gone: join(staged, `${index}.gone`),
});

/** True where the repository is not on the plan's disk: files cannot be moved from one to the other. */
export const isApart = ({ root, folder }: Home): boolean => lstat(root)?.dev !== lstat(folder)?.dev;

/** Lays out the new contents, and keeps the old ones under a second name, so that neither way needs room on the disk. */
export function stage(home: Home, staged: string, changes: readonly FileChange[]): void {
  if (dirname(staged) === home.inPlan && !isPlainFolder(home.inPlan)) mkdirSync(home.inPlan);
  mkdirSync(staged);
  for (const [index, { path, before, after }] of changes.entries()) {
    const { fresh, old } = partsOf(staged, index);
    const file = fileAt(home.root, path);
    if (after !== null) writeNew(fresh, after, file);
    if (before !== null && !linked(join(home.root, path), old)) writeNew(old, before, file);
  }
  syncFolder(staged);
}

/** A file may lie on another disk than its plan. */
function linked(file: string, old: string): boolean {
  try {
    return linkTo(file, old);
  } catch (error) {
    if (codeOf(error) === 'EACCES') return false;
    throw error;
  }
}

/** Removes a folder of staged contents: only what the program itself puts there. */
function sweepStaged(staged: string): void {
  if (!lstat(staged)?.isDirectory()) return;
  for (const name of namesIn(staged))
    if (/^\d+\.(?:new|old|gone)$/.test(name)) removeFile(join(staged, name));
  removeEmpty(staged);
}

/** True for a name that the program itself leaves in a home. */
export const isOurs = (name: string): boolean =>
  /^(?:lock|journal|journal-back)$/.test(name) || isOfLocks(name) || isOfJournals(name) || STAGED.test(name);

/** Removes what was left behind by those who were cut short, and by who has finished. To be called under the lock. */
export function sweep(home: Home): void {
  // Its contents are still needed.
  if (hasJournal(home)) return;
  for (const name of namesIn(home.folder)) {
    if (isOfLocks(name) || isOfJournals(name)) removeFile(join(home.folder, name));
    if (STAGED.test(name)) sweepStaged(join(home.folder, name));
  }
  if (dirname(home.folder) === home.inPlan || !lstat(home.inPlan)?.isDirectory()) return;
  for (const name of namesIn(home.inPlan)) if (STAGED.test(name)) sweepStaged(join(home.inPlan, name));
  removeEmpty(home.inPlan);
}

import { accessSync, constants } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '../host.ts';
import { finishSignalsLater } from '../signals.ts';
import { carryOut } from './carry-out.ts';
import { ifPossible, readPlain } from './disk.ts';
import { finishUnderLock } from './finish.ts';
import { homeOf, type Home } from './home.ts';
import { beginChange, digestOf, hasJournal, prepareJournal, type Journal } from './journal.ts';
import { takeLock, type Lock } from './lock.ts';
import { checkPath, fileAt, missingAbove } from './paths.ts';
import { isApart, stage, stagedIn, sweep } from './staging.ts';
import { inWords, refused } from './words.ts';

const isSame = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === b || (a !== null && b !== null && Buffer.compare(a, b) === 0);

/** @throws {UserError} where a file is not what it was when it was read */
function compare(root: string, changes: readonly FileChange[]): void {
  for (const { path, before } of changes) {
    const now = fileAt(root, path) ? readPlain(join(root, path)) : null;
    if (isSame(now, before)) continue;
    throw refused(before === null ? 'appeared' : now === null ? 'vanished' : 'changed', { file: path });
  }
}

/**
 * The folders that are to be made, the outer ones first. Whether the others take files is asked before anything is begun,
 * and whether a file may be written to: a new one in its place would not ask.
 */
function foldersToMake(root: string, changes: readonly FileChange[]): string[] {
  const folders = new Set<string>();
  for (const { path, before, after } of changes) {
    const missing = missingAbove(root, path);
    const [first] = missing;
    accessSync(dirname(join(root, first ?? path)), constants.W_OK);
    if (before !== null) accessSync(join(root, path), constants.W_OK);
    if (after !== null) for (const folder of missing) folders.add(folder);
  }
  return [...folders];
}

/** All is laid out before the journal is put in its place; from then on the change can be finished from what lies there. */
function change(home: Home, { token }: Lock, changes: readonly FileChange[]): void {
  const journal: Journal = {
    version: 1,
    staged: `staged-${token}`,
    inPlan: isApart(home),
    items: changes.map(({ path, before, after }) => ({
      path,
      before: digestOf(before),
      after: digestOf(after),
    })),
    folders: foldersToMake(home.root, changes),
  };
  stage(home, stagedIn(home, journal), changes);
  prepareJournal(home, journal);
  compare(home.root, changes);
  beginChange(home);
  const { how, why } = carryOut(home, journal, 'forward');
  if (how === 'undone') throw why;
}

/** True where the next call has something to finish. A disk that does not answer at all may hold anything. */
function isPending(home: Home): boolean {
  try {
    return hasJournal(home);
  } catch {
    return true;
  }
}

function checkPaths(changes: readonly FileChange[]): void {
  const paths = changes.map(({ path }) => checkPath(path).normalize('NFC').toLowerCase());
  const twice = changes.find((_, index) => paths.indexOf(paths[index] ?? '') !== index);
  if (twice) throw refused('twice', { file: twice.path });
}

/** @see Host.replaceAll */
export function replaceAll(plan: string, changes: readonly FileChange[], doing: string): void {
  checkPaths(changes);
  let home: Home | undefined;
  let lock: Lock | undefined;
  try {
    home = homeOf(plan);
    lock = takeLock(home, doing);
    finishSignalsLater();
    finishUnderLock(home);
    compare(home.root, changes);
    const wanted = changes.filter(({ before, after }) => !isSame(before, after));
    if (wanted.length > 0) change(home, lock, wanted);
  } catch (error) {
    throw inWords(error, home && isPending(home) ? 'pending' : 'failed', plan);
  } finally {
    const at = home;
    if (at && lock) ifPossible(() => sweep(at));
    lock?.release();
  }
}

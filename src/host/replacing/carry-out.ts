import { mkdirSync, renameSync, rmdirSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest, ifPossible, linkTo, lstat, readPlain, removeFile, syncFolder, unless } from './disk.ts';
import type { Finished } from '../host.ts';
import { isPlainFolder, type Home } from './home.ts';
import { endChange, turnBack, type Direction, type Item, type Journal } from './journal.ts';
import { fileAt, foldersAbove, missingAbove } from './paths.ts';
import { partsOf, stagedIn } from './staging.ts';
import { refused } from './words.ts';

type Parts = ReturnType<typeof partsOf>;

/** What a file is now: as before the change, as after it, or something that somebody else has made of it. */
type State = 'old' | 'new' | 'foreign';

function stateOf(
  root: string,
  { path, before, after }: Item,
): { readonly state: State; readonly found: Stats | undefined } {
  const found = fileAt(root, path);
  const now = found ? digest(readPlain(join(root, path))) : null;
  return { state: now === after ? 'new' : now === before ? 'old' : 'foreign', found };
}

/** True for the very file, not written to in between. */
const isSameFile = (a: Stats, b: Stats | undefined): boolean =>
  b !== undefined &&
  a.ino === b.ino &&
  a.size === b.size &&
  a.mtimeMs === b.mtimeMs &&
  a.ctimeMs === b.ctimeMs;

/** @throws {UserError} */
function changed({ path, before }: Item, root: string): never {
  const isThere = fileAt(root, path) !== undefined;
  throw refused(before === null ? 'appeared' : isThere ? 'changed' : 'vanished', { file: path });
}

/** What is staged under a name. A journal that a stranger has put there leads to no link or device. */
function staged(file: string): boolean {
  const found = lstat(file);
  if (found && !found.isFile()) throw refused('notPlain', { file });
  return found !== undefined;
}

/** Once the step has been taken, what is there now is somebody's later work. */
const isDone = ({ fresh, gone }: Parts, { after }: Item): boolean =>
  after === null ? staged(gone) : !staged(fresh);

function step({ fresh, gone }: Parts, { before, after }: Item, target: string): void {
  if (after === null) renameSync(target, gone);
  else if (before !== null) renameSync(fresh, target);
  else {
    // A name that somebody else has just taken is left to him.
    if (!linkTo(fresh, target)) renameSync(fresh, target);
    ifPossible(() => removeFile(fresh));
  }
}

/**
 * Makes one file new. Between the last look and the step stands no other operation: only who puts a new file in its
 * place in that very moment loses it, for no system lets a program ask and rename in one step.
 */
function makeNew(root: string, parts: Parts, item: Item): void {
  const { path, before, after } = item;
  const target = join(root, path);
  if (isDone(parts, item)) return;
  if (after !== null && digest(readPlain(parts.fresh)) !== after)
    throw refused('unread', { file: parts.fresh });
  const { state, found } = stateOf(root, item);
  if (state === 'new') return;
  if (state === 'foreign' || (found && !isSameFile(found, lstat(target)))) changed(item, root);
  step(parts, item, target);
  // Who has saved into the very file in the last moment has saved into this one.
  const kept = after === null ? parts.gone : parts.old;
  if (before !== null && digest(readPlain(kept)) !== before) throw refused('changed', { file: path });
}

/** Makes one file what it was. What somebody has changed since is left alone. */
function makeOld(root: string, { old, gone }: Parts, item: Item): void {
  if (stateOf(root, item).state !== 'new') return;
  const target = join(root, item.path);
  if (item.before === null) {
    removeFile(target);
    return;
  }
  makeFolders(root, item.path, foldersAbove(item.path));
  if (staged(gone)) renameSync(gone, target);
  else if (staged(old)) renameSync(old, target);
}

/** The folders whose names have changed. */
function touched(root: string, { items, folders }: Journal): string[] {
  const all = [...items.map(({ path }) => path), ...folders].map((path) => dirname(join(root, path)));
  return [...new Set(all)].filter((folder) => lstat(folder)?.isDirectory());
}

/** What is staged of a change; null where it is gone, because the change was over but for its journal. */
function partsIn(home: Home, journal: Journal): ((index: number) => Parts) | null {
  const folder = stagedIn(home, journal);
  if (!isPlainFolder(dirname(folder)) || !isPlainFolder(folder)) return null;
  return (index) => partsOf(folder, index);
}

/** Makes those of the folders above a file that are named and not there. */
function makeFolders(root: string, path: string, named: readonly string[]): void {
  for (const folder of missingAbove(root, path)) if (named.includes(folder)) mkdirSync(join(root, folder));
}

function forward(home: Home, journal: Journal): void {
  const parts = partsIn(home, journal);
  if (!parts) return;
  for (const { path } of journal.items) makeFolders(home.root, path, journal.folders);
  for (const [index, item] of journal.items.entries()) makeNew(home.root, parts(index), item);
  for (const folder of touched(home.root, journal)) syncFolder(folder);
}

function back(home: Home, journal: Journal): void {
  const parts = partsIn(home, journal);
  if (!parts) return;
  for (const [index, item] of journal.items.entries()) makeOld(home.root, parts(index), item);
  for (const folder of journal.folders.toReversed())
    unless(['ENOENT', 'ENOTEMPTY', 'EEXIST'], () => rmdirSync(join(home.root, folder)));
  for (const folder of touched(home.root, journal)) syncFolder(folder);
}

/** Folders that have become empty, as git knows none. */
function removeEmptied({ root }: Home, { items }: Journal): void {
  for (const { path } of items.filter(({ after }) => after === null))
    for (const folder of foldersAbove(path).toReversed()) ifPossible(() => rmdirSync(join(root, folder)));
}

/**
 * Finishes the change of a journal, forward where that is possible, else back. To be called under the lock.
 * @returns how it went, with what stood in the way
 * @throws the system's error where neither is possible now: the journal stays for the next call
 */
export function carryOut(
  home: Home,
  journal: Journal,
  direction: Direction,
): { readonly how: Finished; readonly why?: unknown } {
  let why: unknown;
  if (direction === 'forward') {
    try {
      forward(home, journal);
      if (endChange(home, 'forward')) removeEmptied(home, journal);
      return { how: 'completed' };
    } catch (error) {
      why = error;
      turnBack(home);
    }
  }
  back(home, journal);
  endChange(home, 'back');
  return { how: 'undone', why };
}

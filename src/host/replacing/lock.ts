import { dirname, join } from 'node:path';
import type { UserError } from '../../words/user-error.ts';
import { codeOf, ifPossible, removeEmpty, removeFile, sleep } from './disk.ts';
import { isFolder, makeHome, type Home } from './home.ts';
import { heldBy, own, take, type Holder } from './lock-file.ts';
import { standing, thisProcess, type Owner } from './owner.ts';
import { refused } from './words.ts';

export interface Lock {
  readonly token: string;
  release(): void;
}

const LOCK = 'lock';
/** How long somebody else may take, in milliseconds. */
const PATIENCE = 2_000;

function inTheWay(holder: Holder, home: Home): UserError {
  const file = join(home.folder, LOCK);
  if (holder === 'unnamed') return refused('unnamed', { file });
  const { pid, host, doing } = holder;
  const since = new Date(holder.since);
  const shown = Number.isNaN(since.getTime()) ? '?' : since.toLocaleString('sv-SE');
  const key = standing(holder, own) === 'elsewhere' ? 'elsewhere' : 'busy';
  return refused(key, { pid: String(pid), host, doing, since: shown, file });
}

function release(home: Home, token: string): void {
  const file = join(home.folder, LOCK);
  own.delete(token);
  ifPossible(() => {
    if (heldBy(file)?.token === token) removeFile(file);
  });
  leave(home);
}

/** The folders of the moment go when nothing is in them. Through a link, they would be somebody else's. */
export function leave({ folder }: Home): void {
  const above = dirname(folder);
  ifPossible(() => isFolder(above) && isFolder(folder) && removeEmpty(folder));
  ifPossible(() => isFolder(above) && removeEmpty(above));
}

/** Tries once. */
function tryToTake(home: Home, owner: Owner): Holder | null {
  try {
    makeHome(home);
    return take(join(home.folder, LOCK), owner);
  } catch (error) {
    // Somebody who has finished has just removed the folder.
    if (codeOf(error) === 'ENOENT') return 'unnamed';
    leave(home);
    throw error;
  }
}

/** Waits for a moment and calls again. @returns the first answer that is not null; null after two seconds without one */
function patiently<T>(ask: () => T | null): T | null {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const answer = ask();
    if (answer !== null || performance.now() > end) return answer;
    sleep(5 + Math.random() * 20);
  }
}

/** Takes the lock of a plan. @throws {UserError} where somebody else holds it and does not come to an end */
export function takeLock(home: Home, doing: string): Lock {
  const owner = thisProcess(doing);
  let holder: Holder = 'unnamed';
  const taken = patiently(() => {
    const found = tryToTake(home, owner);
    if (found === null) return true;
    holder = found;
    return null;
  });
  if (!taken) throw inTheWay(holder, home);
  own.add(owner.token);
  return { token: owner.token, release: () => release(home, owner.token) };
}

/** True where somebody seems to be at work. */
export function isHeld(home: Home): boolean {
  const held = heldBy(join(home.folder, LOCK));
  return held !== null && (held.owner === null || standing(held.owner, own) !== 'dead');
}

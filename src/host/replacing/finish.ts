import { dirname } from 'node:path';
import type { Finished } from '../host.ts';
import { carryOut } from './carry-out.ts';
import { ifPossible, namesIn } from './disk.ts';
import { homeOf, isFolder, type Home } from './home.ts';
import { hasJournal, readJournal } from './journal.ts';
import { isHeld, leave, takeLock } from './lock.ts';
import { isOurs, sweep } from './staging.ts';
import { inWords } from './words.ts';

/** Finishes what somebody else has begun. To be called under the lock. */
export function finishUnderLock(home: Home): Finished | null {
  const found = readJournal(home);
  return found && carryOut(home, found.journal, found.direction).how;
}

function underLock<T>(home: Home, act: () => T): T {
  const lock = takeLock(home, 'lsicu');
  try {
    return act();
  } finally {
    ifPossible(() => sweep(home));
    lock.release();
  }
}

/** Where a home has been left behind; null for nearly every call. */
function leftBehind(plan: string): Home | null {
  const home = homeOf(plan);
  if (!isFolder(dirname(home.folder)) || !isFolder(home.folder)) return null;
  const names = namesIn(home.folder);
  if (names.length === 0) leave(home);
  return names.some(isOurs) ? home : null;
}

/** @see Host.finishReplacing */
export function finishReplacing(plan: string): Finished | null {
  let key: 'unseen' | 'unfinished' = 'unseen';
  try {
    const home = leftBehind(plan);
    if (!home) return null;
    if (!hasJournal(home)) {
      // Somebody is preparing a change, or has died before it began: the plan is as it was.
      if (!isHeld(home)) ifPossible(() => underLock(home, () => null));
      return null;
    }
    key = 'unfinished';
    return underLock(home, () => finishUnderLock(home));
  } catch (error) {
    throw inWords(error, key, plan);
  }
}

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ifPossible, linkTo, lstat, randomName, removeFile, unless } from './disk.ts';
import { readOwner, standing, type Owner } from './owner.ts';
import { refused } from './words.ts';

/** Who stands in the way. */
export type Holder = Owner | 'unnamed';

/** An owner that cannot be asked, on another computer, counts as dead after this time. */
const LAPSES = 10 * 60_000;
/** A lock that does not say whose it is counts as dead after this time. */
const UNNAMED = 10_000;

/** The locks that this process holds: a dead process may have had its number. */
export const own = new Set<string>();

/** By the clock of the disk, which is the same for everybody. */
function age(file: string, fresh: string): number {
  const [made, now] = [lstat(file)?.mtimeMs, lstat(fresh)?.mtimeMs];
  return made === undefined || now === undefined ? 0 : now - made;
}

/** What stands in a lock: its owner, and what tells this very lock from a later one. Null where it is gone. */
export function heldBy(file: string): { readonly owner: Owner | null; readonly token: string } | null {
  const found = lstat(file);
  if (!found) return null;
  if (!found.isFile()) throw refused('notPlain', { file });
  let text = '';
  if (!unless(['ENOENT'], () => (text = readFileSync(file, 'utf8')))) return null;
  const owner = readOwner(text);
  return { owner, token: owner?.token ?? `${found.ino}-${found.mtimeMs}` };
}

function isDead(owner: Owner | null, file: string, fresh: string): boolean {
  const state = owner ? standing(owner, own) : 'unnamed';
  if (state === 'unnamed') return age(file, fresh) > UNNAMED;
  return state === 'dead' || (state === 'elsewhere' && age(file, fresh) > LAPSES);
}

/** Gives a name to a filled file where nothing has it: whoever sees the name sees whose it is. */
function claim(fresh: string, file: string): boolean {
  return unless(['EEXIST'], () => {
    // On a disk without links the lock is empty for a moment.
    if (!linkTo(fresh, file)) writeFileSync(file, readFileSync(fresh), { flag: 'wx' });
  });
}

/**
 * Makes the lock under this name mine, unless somebody holds it. A dead owner's lock is replaced only by who holds the
 * lock on replacing that very one, and finds it still there: so two that meet it at once do not both become owners.
 * @returns who holds it; null where it is mine
 */
export function take(file: string, owner: Owner): Holder | null {
  const folder = dirname(file);
  const fresh = join(folder, `new-${owner.token}-${randomName()}`);
  try {
    writeFileSync(fresh, JSON.stringify(owner), { flag: 'wx' });
    for (;;) {
      if (claim(fresh, file)) return null;
      const held = heldBy(file);
      if (!held) continue;
      if (!isDead(held.owner, file, fresh)) return held.owner ?? 'unnamed';
      const key = join(folder, `after-${held.token}`);
      const before = take(key, owner);
      if (before !== null) return before;
      try {
        if (heldBy(file)?.token !== held.token) continue;
        renameSync(fresh, file);
        return null;
      } finally {
        ifPossible(() => removeFile(key));
      }
    }
  } finally {
    ifPossible(() => removeFile(fresh));
  }
}

/** What processes leave behind that die while they wait. */
export const isOfLocks = (name: string): boolean => /^(?:new|after)-[\w.-]+$/.test(name);

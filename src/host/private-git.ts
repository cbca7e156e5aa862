import { hardenedGit } from './hardened-git.ts';
import type { Held, Traces } from './host.ts';

/** What git has of a folder that should not be in it, and whether it ignores a file there. Plumbing only; nothing is opened. */
export async function heldByGit(root: string, folder: string, file: string): Promise<Held | null> {
  try {
    const git = hardenedGit(root);
    const [tracked, ignored] = await Promise.all([
      git('ls-files', '-z', '--cached', '--', folder),
      git('check-ignore', '--no-index', '--', file),
    ]);
    return { tracked: tracked.split('\0').filter(Boolean), ignored: ignored.trim() !== '' };
  } catch {
    // No git or no repository: nobody else gets the folder by it.
    return null;
  }
}

/** The commits, of all branches and tags, that have touched a file. */
export async function tracesInGit(root: string, file: string): Promise<Traces | null> {
  try {
    const answer = await hardenedGit(root)('rev-list', '--all', '--format=%cs', '--', file);
    const days = (answer.match(/^\d{4}-\d{2}-\d{2}$/gm) ?? []).toSorted();
    return { commits: days.length, first: days[0] ?? null, last: days.at(-1) ?? null };
  } catch {
    return null;
  }
}

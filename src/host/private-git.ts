import { hardenedGit } from './hardened-git.ts';
import type { Held, Traces } from './host.ts';
import { isIgnored } from './ignore-files.ts';

/** What git has of a folder that should not be in it, and whether it ignores a file there. Plumbing only; nothing is opened. */
export async function heldByGit(root: string, folder: string, file: string): Promise<Held | null> {
  try {
    const git = hardenedGit(root);
    const [tracked, ignored] = await Promise.all([
      git('ls-files', '-z', '--cached', '--', folder),
      isIgnored(git, root, file),
    ]);
    return { tracked: tracked.split('\0').filter(Boolean), ignored };
  } catch {
    // No git or no repository: nobody else gets the folder by it.
    return null;
  }
}

/** The commits that have touched a file: of all branches and tags, and those that were replaced and are still there. */
export async function tracesInGit(root: string, file: string): Promise<Traces | null> {
  try {
    const git = hardenedGit(root);
    const [answer, shallow, tracked] = await Promise.all([
      git('rev-list', '--all', '--reflog', '--full-history', '--format=%cs', '--', file),
      git('rev-parse', '--is-shallow-repository'),
      git('ls-files', '--cached', '--', file),
    ]);
    const days = (answer.match(/^\d{4}-\d{2}-\d{2}$/gm) ?? []).toSorted();
    return {
      complete: shallow.trim() === 'false',
      tracked: tracked.trim() !== '',
      commits: days.length,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
    };
  } catch {
    return null;
  }
}

import { resolveRevision } from './git.ts';
import { hardenedGit } from './hardened-git.ts';
import type { ChangesSince } from './host.ts';

/** A commit's hash or a tag, and no expression that git would search its history for. */
const PLAIN = /^[^\s:^~?*[\\@{}-][^\s:^~?*[\\@{}]*$/u;

/** What has become of some paths of a folder since a revision; null where git does not know it. */
export async function changesSince(
  folder: string,
  revision: string,
  paths: readonly string[],
): Promise<ChangesSince | null> {
  if (!PLAIN.test(revision) || revision.includes('..')) return null;
  try {
    const [hash, head] = await Promise.all([
      resolveRevision(folder, revision),
      resolveRevision(folder, 'HEAD'),
    ]);
    const git = hardenedGit(folder);
    const [count, then, now] = await Promise.all([
      git('rev-list', '--count', `${hash}..${head}`, '--', ...paths),
      git('ls-tree', '-r', '-z', hash, '--', ...paths),
      git('ls-tree', '-r', '-z', head, '--', ...paths),
    ]);
    return { hash, commits: Number(count.trim()), changed: then !== now };
  } catch {
    // No git, no repository, or nothing there by that name.
    return null;
  }
}

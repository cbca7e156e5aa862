import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Git } from './hardened-git.ts';

/** True for what git would wait at without end when it opens it: a pipe or a device. */
function isEndless(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** A folder and those above it, up to the repository's own. */
function foldersUp(folder: string, top: string): string[] {
  return folder === top || dirname(folder) === folder
    ? [folder]
    : [folder, ...foldersUp(dirname(folder), top)];
}

/** The file of patterns that settings name, or the usual one; null where there is none. */
async function personalPatterns(git: Git): Promise<string | null> {
  const home = process.env['HOME'] ?? process.env['USERPROFILE'];
  const settings = process.env['XDG_CONFIG_HOME'] ?? (home === undefined ? null : join(home, '.config'));
  // Git answers with an error where nothing is set.
  const named = await git('config', '--type=path', '--get', 'core.excludesFile').catch(() => '');
  const [path = ''] = named.split('\n');
  return path || (settings === null ? null : join(settings, 'git', 'ignore'));
}

/**
 * Whether git ignores a file below a folder. Git opens whatever is called a file of patterns, also one that a stranger's
 * settings name: a pipe or a device there holds no patterns, and git is not led to it.
 */
export async function isIgnored(git: Git, root: string, file: string): Promise<boolean> {
  const [places, personal] = await Promise.all([
    git('rev-parse', '--show-toplevel', '--git-path', 'info/exclude'),
    personalPatterns(git),
  ]);
  const [top = '', exclude = ''] = places.split('\n');
  const inside = foldersUp(dirname(join(root, file)), resolve(top)).map((folder) =>
    join(folder, '.gitignore'),
  );
  if ([resolve(root, exclude), ...inside].some(isEndless)) return false;
  const without = personal !== null && isEndless(resolve(top, personal)) ? ['-c', 'core.excludesFile='] : [];
  return (await git(...without, 'check-ignore', '--no-index', '--', file)).trim() !== '';
}

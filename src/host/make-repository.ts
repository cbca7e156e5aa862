import { hardenedGit } from './hardened-git.ts';

/** A new repository: `nameless` where git does not know who commits. Without git, or where it fails, there is none. */
export type NewRepository = 'ready' | 'nameless' | 'no-git' | 'failed';

/** Who commits, as the user has told git; a name that git makes up from the computer's is none. */
async function isNamed(folder: string): Promise<boolean> {
  try {
    const git = hardenedGit(folder);
    const told = await Promise.all([git('config', 'user.name'), git('config', 'user.email')]);
    return told.every((text) => text.trim() !== '');
  } catch {
    return false;
  }
}

/** Makes a repository in a folder, as `git init` does. */
export async function makeRepository(folder: string): Promise<NewRepository> {
  try {
    await hardenedGit(folder)('init', '--quiet', '--initial-branch=main');
  } catch (error) {
    return error instanceof Error && error.message.includes('ENOENT') ? 'no-git' : 'failed';
  }
  return (await isNamed(folder)) ? 'ready' : 'nameless';
}

import { setTimeout as wait } from 'node:timers/promises';
import { lockIn, notCommitted, whyNot } from './commit-words.ts';
import { writingGit, type Git } from './hardened-git.ts';

const listed = (answer: string): string[] => answer.split('\0').filter(Boolean);

/** Another git command holds its locks for a moment only. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (let times = 1; ; times += 1) {
    try {
      return await act();
    } catch (error) {
      if (times > 20 || !(error instanceof Error) || lockIn(error.message) === null) throw error;
      await wait(50 + Math.random() * 100);
    }
  }
}

/** @throws {UserError} where git would refuse, or put something else into the commit, before anything is done */
async function checkState(git: Git): Promise<void> {
  await git('rev-parse', '--show-toplevel');
  for (const head of ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD'])
    if ((await git('rev-parse', '--quiet', '--verify', head)).trim() !== '') throw notCommitted('merge');
  await git('var', 'GIT_AUTHOR_IDENT');
  await git('var', 'GIT_COMMITTER_IDENT');
}

/** Of the paths: those that git has, and those that it is to have. What it ignores, and what has never been there, is left out. */
async function sorted(
  git: Git,
  paths: readonly string[],
): Promise<{ readonly known: string[]; readonly fresh: string[] }> {
  const known = listed(await git('ls-files', '-z', '--cached', '--', ...paths));
  const fresh = listed(await git('ls-files', '-z', '--others', '--exclude-standard', '--', ...paths));
  return { known, fresh };
}

/** The newest commit; empty where there is none yet. */
const newest = async (git: Git): Promise<string> =>
  (await git('rev-parse', '--quiet', '--verify', 'HEAD^{commit}')).trim();

/** One sentence, or several lines; no other signs that a terminal or an editor would obey. */
const cleaned = (message: string): string => message.replaceAll(/(?!\n)\p{Cc}/gu, ' ');

async function commitThese(git: Git, paths: readonly string[], message: string): Promise<void> {
  const { known, fresh } = await sorted(git, paths);
  if (known.length + fresh.length === 0) return;
  if (fresh.length > 0) await patiently(() => git('add', '--', ...fresh));
  try {
    await patiently(() =>
      git(
        'commit',
        '--quiet',
        '--only',
        '--no-verify',
        '--no-gpg-sign',
        '--no-status',
        '--cleanup=whitespace',
        `--message=${cleaned(message)}`,
        '--',
        ...known,
        ...fresh,
      ),
    );
  } catch (error) {
    // As it was before: what was not staged is not.
    if (fresh.length > 0) await git('rm', '--quiet', '--cached', '--force', '--', ...fresh).catch(() => '');
    throw error;
  }
}

/** @see Host.commitFiles */
export async function commitFiles(root: string, paths: readonly string[], message: string): Promise<string> {
  try {
    const git = writingGit(root);
    await checkState(git);
    await commitThese(git, paths, message);
    return await newest(git);
  } catch (error) {
    throw whyNot(error);
  }
}

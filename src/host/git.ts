import { createHash } from 'node:crypto';
import { hardenedGit } from './hardened-git.ts';
import type { Revision } from './host.ts';

/** The name git gives to a file's content. Source: gitformat-pack, `blob <size>\0<content>`. */
function blobName(bytes: Uint8Array, algorithm: string): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

const withoutCarriageReturns = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');

/** Git may store line ends in its own form: a file is unchanged when it matches with or without carriage returns. */
function isSame(bytes: Uint8Array, name: string): boolean {
  const algorithm = name.length === 64 ? 'sha256' : 'sha1';
  return blobName(bytes, algorithm) === name || blobName(withoutCarriageReturns(bytes), algorithm) === name;
}

/** The files of a listing of `ls-tree -z`: path → name of its content. */
function storedFiles(listing: string): Map<string, string> {
  return new Map(
    listing
      .split('\0')
      .filter(Boolean)
      .map((line) => [
        line.slice(line.indexOf('\t') + 1),
        line.slice(0, line.indexOf('\t')).split(' ')[2] ?? '',
      ]),
  );
}

/**
 * The full hash of the commit that a revision names: only hashes are handed on to other commands.
 * @throws where it names none, or could be taken for an option
 */
export async function resolveRevision(folder: string, revision: string): Promise<string> {
  if (revision.startsWith('-')) throw new Error('a revision does not begin with a hyphen');
  const answer = await hardenedGit(folder)(
    'rev-parse',
    '--verify',
    '--end-of-options',
    `${revision}^{commit}`,
  );
  const [hash] = /^[0-9a-f]{40,64}$/m.exec(answer) ?? [];
  if (!hash) throw new Error('git names no commit');
  return hash;
}

/** The commit that last changed a folder. Plumbing only: `log`, `status` and `diff` run programs that a repository names. */
export async function folderRevision(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  belongs: (path: string) => boolean,
): Promise<Revision | null> {
  try {
    const head = await resolveRevision(folder, 'HEAD');
    const git = hardenedGit(folder);
    // The folder is the same in the newest commit and in the one that last changed it.
    const [commit, listing] = await Promise.all([
      git('rev-list', '-1', '--format=%H %cs', head, '--', '.'),
      git('ls-tree', '-r', '-z', head, '--', '.'),
    ]);
    const [, hash, day] = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/m.exec(commit) ?? [];
    if (!hash || !day) return null;
    const stored = storedFiles(listing);
    const edited = [...files].some(([path, bytes]) => !isSame(bytes, stored.get(path) ?? ''));
    const removed = [...stored.keys()].some((path) => belongs(path) && !files.has(path));
    return { hash, day, changed: edited || removed };
  } catch {
    // No git, no repository, no commit yet: the plan is read all the same and has no version.
    return null;
  }
}

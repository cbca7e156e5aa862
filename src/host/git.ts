import { createHash } from 'node:crypto';
import { simpleGit } from 'simple-git';
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

/** Only commands that run nothing of the repository: no hook, filter, monitor or pager. A bare repository inside a tree is not entered. */
export async function folderRevision(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  belongs: (path: string) => boolean,
): Promise<Revision | null> {
  try {
    const git = simpleGit({
      baseDir: folder,
      config: ['safe.bareRepository=explicit'],
      timeout: { block: 10_000 },
    });
    const log = await git.raw(['log', '-1', '--format=%H %cs', 'HEAD', '--', '.']);
    const [, hash, day] = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})/.exec(log) ?? [];
    if (!hash || !day) return null;
    const listing = await git.raw(['ls-tree', '-r', '-z', hash, '--', '.']);
    const stored = new Map(
      listing
        .split('\0')
        .filter(Boolean)
        .map((line) => [
          line.slice(line.indexOf('\t') + 1),
          line.slice(0, line.indexOf('\t')).split(' ')[2] ?? '',
        ]),
    );
    const edited = [...files].some(([path, bytes]) => !isSame(bytes, stored.get(path) ?? ''));
    const removed = [...stored.keys()].some((path) => belongs(path) && !files.has(path));
    return { hash, day, changed: edited || removed };
  } catch {
    // No git, no repository, no commit yet: the plan is read all the same and has no version.
    return null;
  }
}

import { mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { lstat, unless } from './disk.ts';
import { refused } from './words.ts';

/** Where the files of the moment lie while a plan is being changed. */
export interface Home {
  /** The plan's folder, with no links in its path. */
  readonly root: string;
  /** Holds the lock and the journal. It is there only while somebody writes, or was cut short. */
  readonly folder: string;
  /** For new contents where the folder above is on another disk than the plan; in git it holds nothing that is believed. */
  readonly inPlan: string;
}

/** What git takes for a repository. */
const isRepository = (folder: string): boolean => lstat(join(folder, 'HEAD')) !== undefined;

/** A linked work tree or a submodule has a file that names the place of its repository. */
function named(file: string, size: number): string | null {
  const [, path] = size < 8192 ? (/^gitdir: (.+?)\r?\n?$/.exec(readFileSync(file, 'utf8')) ?? []) : [];
  return path === undefined ? null : resolve(dirname(file), path);
}

/** The repository of the work tree that begins in a folder. */
function repositoryIn(folder: string): string | null {
  const path = join(folder, '.git');
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  const repository = found.isFile() ? named(path, found.size) : path;
  return repository !== null && isRepository(repository) ? repository : null;
}

/** A work tree above the plan, on the same disk: git looks no further either. */
function workTree(root: string): { readonly folder: string; readonly repository: string } | null {
  for (let folder = root; ; folder = dirname(folder)) {
    const repository = repositoryIn(folder);
    if (repository !== null) {
      const isOne = folder === root || statSync(folder).dev === statSync(root).dev;
      return isOne ? { folder, repository } : null;
    }
    if (dirname(folder) === folder) return null;
  }
}

/** One name for the path of a plan in its repository; what is too long for a name is told by its end and a number. */
function nameOf(path: string): string {
  const name = `plan-${encodeURIComponent(path)}`;
  if (name.length <= 200) return name.replaceAll('*', '%2A');
  let number = 7n;
  for (const unit of Buffer.from(path)) number = (number * 257n + BigInt(unit)) % ((1n << 89n) - 1n);
  return `plan-${number}`;
}

/** Where the files of the moment lie: in the repository, which is no part of the work tree, else in the plan. */
export function homeOf(plan: string): Home {
  const root = realpathSync.native(plan);
  const inPlan = join(root, '.lsicu');
  const found = workTree(root);
  if (!found) return { root, folder: join(inPlan, 'writing'), inPlan };
  const path = relative(found.folder, root).replaceAll('\\', '/');
  return { root, folder: join(found.repository, 'lsicu', path === '' ? 'plan' : nameOf(path)), inPlan };
}

/** True for a folder that is there and no link. */
export const isFolder = (path: string): boolean => lstat(path)?.isDirectory() === true;

/** Nothing is made, read or removed through a link. @throws {UserError} @returns false where the folder is not there */
export function isPlainFolder(folder: string): boolean {
  const found = lstat(folder);
  if (found && !found.isDirectory()) throw refused('notFolder', { file: folder });
  return found !== undefined;
}

/** Makes the folder of a home. */
export function makeHome({ folder }: Home): void {
  for (const each of [dirname(folder), folder])
    if (!isPlainFolder(each)) unless(['EEXIST'], () => mkdirSync(each));
}

import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { unsafeName } from '../names.ts';
import { lstat } from './disk.ts';
import { refused } from './words.ts';

/** Names under which some system finds git's own folder. */
const GIT = /^(?:\.git|git~\d+)$/i;

/** In the program’s own folder of a plan only this one, and what is in it, may be changed like any other. */
const OWN = /^\.lsicu\/(?!schema(?:\/|$))/i;

/** @throws {UserError} for a path that leads out of the plan, into a repository, or has a name that cannot be everywhere */
export function checkPath(path: string): string {
  const names = path.split('/');
  const isBad = (name: string): boolean =>
    name === '' || name === '.' || name === '..' || unsafeName(name) || GIT.test(name);
  if (names.some(isBad) || OWN.test(path)) throw refused('path', { file: path });
  return path;
}

/** The folders above a file, from the plan's inwards. */
export function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Which of the folders above a file are not there. @throws {UserError} where a link or device is in the way */
export function missingAbove(root: string, path: string): readonly string[] {
  const above = foldersAbove(path);
  for (const [index, folder] of above.entries()) {
    const found = lstat(join(root, folder));
    if (!found) return above.slice(index);
    if (!found.isDirectory()) throw refused('notFolder', { file: folder });
  }
  return [];
}

/** The file under a path, reached through no link. @throws {UserError} where a link or device is in the way */
export function fileAt(root: string, path: string): Stats | undefined {
  if (missingAbove(root, path).length > 0) return undefined;
  const file = lstat(join(root, path));
  if (file && !file.isFile()) throw refused('notPlain', { file: path });
  return file;
}

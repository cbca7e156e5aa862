import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  openSync,
  closeSync,
  fsyncSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  ifPossible,
  lstat,
  namesIn,
  removeEmpty,
  syncFolder,
  writeNew,
  type Rights,
} from './replacing/disk.ts';
import { isThere } from './replacing/owner.ts';
import { finishSignalsLater } from './signals.ts';

/** Links and devices are never written to. @returns the file that is there, if any */
function refuseSpecial(file: string): Rights | undefined {
  const existing = lstat(file);
  if (existing && !existing.isFile()) throw new Error(`not a plain file: ${file}`);
  return existing;
}

/** Adds to the end of a file that others write to as well, or makes it. Its folder must exist. */
export function appendFile(file: string, text: string): void {
  refuseSpecial(file);
  appendFileSync(file, text, { flush: true });
}

/** Beside what is replaced, where a rename is possible; the name tells whose it is. */
const beside = (path: string, what: 'tmp' | 'new' | 'old'): string =>
  join(dirname(path), `.${basename(path)}.lsicu-${process.pid}.${what}`);

/** Puts back or clears away what was left beside a path by those who were cut short. */
function tidyUp(path: string): void {
  const start = `.${basename(path)}.lsicu-`;
  for (const name of namesIn(dirname(path))) {
    const [, pid, what] = name.startsWith(start)
      ? (/^(\d+)\.(tmp|new|old)$/.exec(name.slice(start.length)) ?? [])
      : [];
    if (pid === undefined || (Number(pid) !== process.pid && isThere(Number(pid)))) continue;
    const left = join(dirname(path), name);
    if (what === 'old' && !lstat(path)) renameSync(left, path);
    else rmSync(left, { recursive: true, force: true });
  }
}

/** Writes a new file beside the old one and renames it: a reader sees one or the other, never a half. Its folder must exist. */
export function replaceFile(file: string, contents: string | Uint8Array): void {
  const existing = refuseSpecial(file);
  const temporary = beside(file, 'tmp');
  ifPossible(() => tidyUp(file));
  try {
    writeNew(temporary, contents, existing);
    renameSync(temporary, file);
  } catch (error) {
    ifPossible(() => rmSync(temporary, { force: true }));
    throw error;
  }
  syncFolder(dirname(file));
}

/** Writes the files into a new folder. All are on the disk when it ends: first written, then waited for. */
function fill(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const folders = new Set([folder]);
  mkdirSync(folder);
  for (const [path, contents] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    for (let each = dirname(file); each !== folder; each = dirname(each)) folders.add(each);
    writeFileSync(file, contents, { flag: 'wx', mode: 0o644 });
  }
  for (const path of files.keys()) syncFile(join(folder, path));
  for (const each of folders) syncFolder(each);
}

function syncFile(file: string): void {
  // Windows lets only those who write wait for the disk.
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Nothing stands between the two steps; who is killed there leaves the old folder beside its place for the next call. */
function swap(fresh: string, folder: string, old: string): void {
  try {
    renameSync(folder, old);
    renameSync(fresh, folder);
  } catch (error) {
    if (!lstat(folder) && lstat(old)) renameSync(old, folder);
    throw error;
  }
}

/** Builds the folder beside the old one and swaps the two. Where that fails, none of the folders above it is left behind. */
export function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  finishSignalsLater();
  const above = dirname(folder);
  const made = mkdirSync(above, { recursive: true });
  try {
    putFolder(folder, files);
  } catch (error) {
    // One that is not empty stays, and those around it.
    for (let each = above; made !== undefined && each.startsWith(made); each = dirname(each))
      ifPossible(() => removeEmpty(each));
    throw error;
  }
}

function putFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  tidyUp(folder);
  const existing = lstat(folder);
  if (existing && !existing.isDirectory()) throw new Error(`not a plain folder: ${folder}`);
  const [fresh, old] = [beside(folder, 'new'), beside(folder, 'old')];
  try {
    fill(fresh, files);
    if (existing) chmodSync(fresh, existing.mode & 0o777);
    if (existing) swap(fresh, folder, old);
    else renameSync(fresh, folder);
    syncFolder(dirname(folder));
  } finally {
    ifPossible(() => rmSync(fresh, { recursive: true, force: true }));
    if (lstat(folder)) ifPossible(() => rmSync(old, { recursive: true, force: true }));
  }
}

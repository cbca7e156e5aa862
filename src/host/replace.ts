import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Links and devices are never written to. @returns who may read and write the file that is there, if any */
function refuseSpecial(file: string): number | undefined {
  const existing = lstatSync(file, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) throw new Error(`not a plain file: ${file}`);
  return existing && existing.mode & 0o777;
}

/** Adds to the end of a file that others write to as well, or makes it. Its folder must exist. */
export function appendFile(file: string, text: string): void {
  refuseSpecial(file);
  appendFileSync(file, text, { flush: true });
}

/** Writes a new file beside the old one and renames it: a reader sees one or the other, never a half. Its folder must exist. */
export function replaceFile(file: string, contents: string | Uint8Array): void {
  const mode = refuseSpecial(file);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, 'wx', mode);
    try {
      // What is taken from new files does not count for one that was there.
      if (mode !== undefined) fchmodSync(handle, mode);
      writeFileSync(handle, contents);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Builds the folder beside the old one and swaps the two. */
export function replaceFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  const old = `${fresh}.old`;
  try {
    for (const [path, contents] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), contents);
    }
    chmodSync(fresh, 0o755);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

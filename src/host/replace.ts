import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
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

/** Links and devices are never written to. */
function refuseSpecial(file: string): void {
  const existing = lstatSync(file, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) throw new Error(`not a plain file: ${file}`);
}

/** Adds to the end of a file that others write to as well, or makes it. Its folder must exist. */
export function appendFile(file: string, text: string): void {
  refuseSpecial(file);
  appendFileSync(file, text, { flush: true });
}

/** Writes a new file beside the old one and renames it: a reader sees one or the other, never a half. Its folder must exist. */
export function replaceFile(file: string, text: string): void {
  refuseSpecial(file);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, 'wx');
    try {
      writeFileSync(handle, text);
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
export function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  const old = `${fresh}.old`;
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
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

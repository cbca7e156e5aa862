import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
  type Stats,
} from 'node:fs';

/** The system's name of what went wrong; undefined for anything else that was thrown. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'errno' in error ? (error as NodeJS.ErrnoException).code : undefined;

export const lstat = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

/** Runs an operation; nothing is thrown where it fails for one of these reasons. @returns true where it has succeeded */
export function unless(codes: readonly string[], act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (!codes.includes(codeOf(error) ?? '')) throw error;
    return false;
  }
}

/** For what is tidied away: what stays harms nobody, and the next call of the program tries again. */
export function ifPossible(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

/** Sees to it that names made, moved or removed in a folder are on the disk. A disk that does not know how is no failure. */
export function syncFolder(folder: string): void {
  // Windows opens no folders; its disk keeps a journal of names.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, constants.O_RDONLY);
  try {
    unless(['EINVAL', 'ENOTSUP'], () => fsyncSync(handle));
  } finally {
    closeSync(handle);
  }
}

/** The contents of a plain file. @throws for a link or a device */
export function readPlain(file: string): Buffer {
  // Neither is there on Windows. A pipe would wait for somebody who writes to it.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
  const handle = openSync(file, (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK);
  try {
    if (!fstatSync(handle).isFile())
      throw Object.assign(new Error('not a plain file'), { errno: 0, code: 'EINVAL' });
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Who may use the file that a new one takes the place of. */
export type Rights = Pick<Stats, 'mode' | 'uid' | 'gid'>;

/** Makes a file, with its contents on the disk. Where it cannot be made there is none. */
export function writeNew(file: string, contents: string | Uint8Array, like?: Rights): void {
  const handle = openSync(file, 'wx', like ? 0o600 : 0o644);
  try {
    try {
      writeFileSync(handle, contents);
      if (like) keepRights(handle, like);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    ifPossible(() => unlinkSync(file));
    throw error;
  }
}

function keepRights(handle: number, { mode, uid, gid }: Rights): void {
  const own = fstatSync(handle);
  // Only an administrator may give files away: for others a new file is their own.
  if (own.uid !== uid || own.gid !== gid)
    unless(['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'], () => fchownSync(handle, uid, gid));
  fchmodSync(handle, mode & 0o777);
}

/** What a disk answers that gives a file one name only. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'];

/** Gives a file a second name. @returns false where the disk cannot do that */
export const linkTo = (file: string, name: string): boolean => unless(NO_LINKS, () => linkSync(file, name));

/** The names in a folder; none where there is no folder. */
export function namesIn(folder: string): string[] {
  let names: string[] = [];
  unless(['ENOENT', 'ENOTDIR'], () => {
    names = readdirSync(folder);
  });
  return names;
}

/** Removes a folder that is empty, if it is there. */
export const removeEmpty = (folder: string): boolean =>
  unless(['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'], () => rmdirSync(folder));

/** Removes a file, if it is there. */
export const removeFile = (file: string): boolean => unless(['ENOENT'], () => unlinkSync(file));

/** The name that contents have, whatever their file is called. */
export function digest(contents: string | Uint8Array): string {
  // Loading it takes as long as reading a small plan, so only who writes does it.
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(contents).digest('hex');
}

export const randomName = (): string =>
  process.getBuiltinModule('node:crypto').randomBytes(8).toString('hex');

/** Waits without letting anything else happen in this process. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

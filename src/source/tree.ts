import { closestMatch } from 'leven';
import { compare } from '../days/order.ts';
import type { Entry, Host } from '../host/host.ts';
import { unsafeName } from '../host/names.ts';

/** Why a file was not read. */
export type NotRead =
  | 'link'
  | 'device'
  | 'folder'
  | 'folder-case'
  | 'folder-name'
  | 'name'
  | 'clash'
  | 'too-large'
  | 'too-many'
  | 'too-much'
  | 'unreadable';

/** A file of a plan as it lies in the working folder or in a git revision. */
export interface SourceFile {
  /** Inside the plan, with `/`. */
  readonly path: string;
  /** `null` for what is not a plain file (a link, a device) or cannot be read: reported, never followed. */
  readonly bytes: Uint8Array | null;
  readonly reason?: NotRead;
  /** What the reason is told with: the other name, the number of files. */
  readonly detail?: string | number;
}

/** Where a plan comes from. The stages above do not know which kind of tree they read. */
export interface PlanTree {
  /** The files that may belong to the plan, in the order of their paths; the private contacts only where they were asked for. */
  readonly files: readonly SourceFile[];
  /** Private files that git has or would take, by their names alone. */
  readonly exposed?: readonly Exposed[];
}

/** A private file that others may come to see. */
export interface Exposed {
  readonly path: string;
  readonly how: 'tracked' | 'not-ignored';
}

/** More than a large city writes in ten years; each is told in the finding about it. */
const CAPS = { bytesInFile: 1_000_000, files: 2_000, bytes: 20_000_000 } as const;

/** A name found in the plan's folders: what it is, and why it is not read. */
interface Found {
  readonly path: string;
  readonly size: number;
  readonly reason?: NotRead;
  readonly detail?: string | number;
}

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

function found(path: string, { name, kind, size }: Entry): Found {
  if (kind === 'link') return { path, size, reason: 'link' };
  if (kind === 'folder') return { path, size, reason: 'folder' };
  if (kind === 'other') return { path, size, reason: 'device' };
  if (unsafeName(name)) return { path, size, reason: 'name' };
  return size > CAPS.bytesInFile ? { path, size, reason: 'too-large' } : { path, size };
}

function listBelow(host: Host, root: string, path: string, depth: number): Found[] {
  let entries: readonly Entry[];
  try {
    entries = host.list(host.resolve(root, path));
  } catch {
    return [{ path, size: 0, reason: 'unreadable' }];
  }
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const inside = `${path}/${entry.name}`;
    if (entry.kind === 'folder' && depth > 1) return listBelow(host, root, inside, depth - 1);
    return [found(inside, entry)];
  });
}

/** A folder whose name is nearly one of the plan's: in capitals, or, where it holds plan files, misspelt. */
function misnamed(host: Host, root: string, name: string, folders: ReadonlyMap<string, number>): Found[] {
  const small = name.normalize('NFC').toLowerCase();
  if (folders.has(small)) return [{ path: name, size: 0, reason: 'folder-case', detail: small }];
  const near = name.startsWith('.')
    ? undefined
    : closestMatch(small, [...folders.keys()], { maxDistance: 2 });
  if (isYaml(name)) return [{ path: name, size: 0, reason: 'folder' }];
  if (near === undefined || !holdsYaml(host, root, name)) return [];
  return [{ path: name, size: 0, reason: 'folder-name', detail: near }];
}

function holdsYaml(host: Host, root: string, name: string): boolean {
  try {
    return host.list(host.resolve(root, name)).some((entry) => isYaml(entry.name));
  } catch {
    return false;
  }
}

/** The names beside `lsicu.yaml` that are the plan's. */
function listBeside(host: Host, root: string, entry: Entry, folders: ReadonlyMap<string, number>): Found[] {
  const { name, kind } = entry;
  const depth = folders.get(name);
  if (kind === 'folder')
    return depth === undefined ? misnamed(host, root, name, folders) : listBelow(host, root, name, depth);
  const isOwn = depth !== undefined || (isYaml(name) && !name.startsWith('.'));
  return isOwn ? [found(name, entry)] : [];
}

const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** Names that are one and the same on Windows and macOS: the one in small letters is read. */
function withClashes(all: readonly Found[]): Found[] {
  const first = new Map<string, string>();
  for (const { path } of all)
    if (!first.has(folded(path)) || folded(path) === path) first.set(folded(path), path);
  return all.map((one) => {
    const other = first.get(folded(one.path));
    return other === one.path || other === undefined ? one : { ...one, reason: 'clash', detail: other };
  });
}

function read(host: Host, root: string, { path, reason, detail }: Found): SourceFile {
  const why = detail === undefined ? {} : { detail };
  if (reason) return { path, bytes: null, reason, ...why };
  try {
    return { path, bytes: host.read(host.resolve(root, path)) };
  } catch {
    return { path, bytes: null, reason: 'unreadable' };
  }
}

/** One file by its path, read as carefully as all others; null where there is none. */
export function readOne(host: Host, root: string, path: string): SourceFile | null {
  const entry = host.stat(host.resolve(root, path));
  return entry && read(host, root, found(path, entry));
}

/** A plan that is too large to be read gives one file that says so. */
function refused(reason: NotRead, detail: number): PlanTree {
  return { files: [{ path: 'lsicu.yaml', bytes: null, reason, detail }] };
}

/**
 * The files of a plan in a working folder: every file of the plan's own folders, and the YAML files beside `lsicu.yaml`.
 * Names that begin with a dot are left alone, and so are folders that are not the plan's. Nothing is opened before all is counted.
 * @param folders the folders that belong to a plan, as the registry of kinds names them, with their depth
 */
export function workingTree(host: Host, root: string, folders: ReadonlyMap<string, number>): PlanTree {
  const all = host
    .list(root)
    .flatMap((entry) => listBeside(host, root, entry, folders))
    .toSorted((a, b) => compare(a.path, b.path));
  if (all.length > CAPS.files) return refused('too-many', all.length);
  const bytes = all.reduce((sum, { size, reason }) => sum + (reason ? 0 : size), 0);
  if (bytes > CAPS.bytes) return refused('too-much', Math.ceil(bytes / 1_000_000));
  return { files: withClashes(all).map((one) => read(host, root, one)) };
}

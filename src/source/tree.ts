import { compare } from '../days/order.ts';
import type { Entry, Host } from '../host/host.ts';

/** A file of a plan as it lies in the working folder or in a git revision. */
export interface SourceFile {
  /** Inside the plan, with `/`. */
  readonly path: string;
  /** `null` for what is not a plain file (a link, a device) or cannot be read: reported, never followed. */
  readonly bytes: Uint8Array | null;
  readonly reason?: 'not-a-file' | 'too-large' | 'unreadable';
}

/** Where a plan comes from. The stages above do not know which kind of tree they read. */
export interface PlanTree {
  /** The files that may belong to the plan, in the order of their paths. */
  readonly files: readonly SourceFile[];
}

const LARGEST_FILE = 1_000_000;

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

function readEntry(host: Host, folder: string, path: string, entry: Entry): SourceFile {
  if (entry.kind !== 'file') return { path, bytes: null, reason: 'not-a-file' };
  if (entry.size > LARGEST_FILE) return { path, bytes: null, reason: 'too-large' };
  try {
    return { path, bytes: host.read(host.resolve(folder, path)) };
  } catch {
    return { path, bytes: null, reason: 'unreadable' };
  }
}

function readBelow(host: Host, root: string, path: string, depth: number): SourceFile[] {
  return host.list(host.resolve(root, path)).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const inside = `${path}/${entry.name}`;
    if (entry.kind === 'folder' && depth > 1) return readBelow(host, root, inside, depth - 1);
    return [readEntry(host, root, inside, entry)];
  });
}

/**
 * The files of a plan in a working folder: every file of the plan's own folders, and the YAML files beside `lsicu.yaml`.
 * Names that begin with a dot are left alone, and so are folders that are not the plan's.
 * @param folders the folders that belong to a plan, as the registry of kinds names them, with their depth
 */
export function workingTree(host: Host, root: string, folders: ReadonlyMap<string, number>): PlanTree {
  const files = host.list(root).flatMap((entry) => {
    const depth = folders.get(entry.name);
    if (entry.kind === 'folder' && depth !== undefined) return readBelow(host, root, entry.name, depth);
    if (
      depth !== undefined ||
      (isYaml(entry.name) && !entry.name.startsWith('.') && entry.kind !== 'folder')
    ) {
      return [readEntry(host, root, entry.name, entry)];
    }
    return [];
  });
  return { files: files.toSorted((a, b) => compare(a.path, b.path)) };
}

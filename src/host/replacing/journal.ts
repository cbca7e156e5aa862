import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { digest, ifPossible, lstat, readPlain, removeFile, syncFolder, writeNew } from './disk.ts';
import type { Home } from './home.ts';
import { checkPath } from './paths.ts';
import { refused } from './words.ts';

/** One file of a change: the digests of what it was and what it is to be; null where it is not there. */
export interface Item {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change that is under way. Once the journal is there, the change is finished, whatever happens to who began it. */
export interface Journal {
  readonly version: 1;
  /** The folder of the new and the old contents, and whether it lies in the plan. */
  readonly staged: string;
  readonly inPlan: boolean;
  readonly items: readonly Item[];
  /** Folders that are made for the new files, the outer ones first. */
  readonly folders: readonly string[];
}

export type Direction = 'forward' | 'back';

/** The journal has another name from the moment the change is taken back. */
const NAMES = { forward: 'journal', back: 'journal-back' } as const;
/** Far more than two thousand files need. */
const LARGEST = 4_000_000;

const fileOf = (home: Home, direction: Direction): string => join(home.folder, NAMES[direction]);

const isDigest = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));

function isItem(found: unknown): found is Item {
  const { path, before, after } = Object(found) as Record<keyof Item, unknown>;
  return typeof path === 'string' && isDigest(before) && isDigest(after);
}

function isJournal(found: unknown): found is Journal {
  const { version, staged, inPlan, items, folders } = Object(found) as Record<keyof Journal, unknown>;
  return (
    version === 1 &&
    typeof staged === 'string' &&
    /^staged-[0-9a-f]{16}$/.test(staged) &&
    typeof inPlan === 'boolean' &&
    Array.isArray(items) &&
    items.every(isItem) &&
    Array.isArray(folders) &&
    folders.every((folder) => typeof folder === 'string')
  );
}

/** The journal of a change that is under way, as strictly read as if a stranger had put it there. @throws {UserError} */
export function readJournal(home: Home): { readonly journal: Journal; readonly direction: Direction } | null {
  for (const direction of ['back', 'forward'] as const) {
    const file = fileOf(home, direction);
    const found = lstat(file);
    if (!found) continue;
    const journal = found.isFile() && found.size <= LARGEST ? parsed(readPlain(file)) : null;
    if (!isJournal(journal)) throw refused('unread', { file });
    for (const { path } of journal.items) checkPath(path);
    journal.folders.forEach(checkPath);
    return { journal, direction };
  }
  return null;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** True where a change is under way, or its journal could not be removed. */
export const hasJournal = (home: Home): boolean =>
  (['forward', 'back'] as const).some((direction) => lstat(fileOf(home, direction)) !== undefined);

/** Writes the journal beside its place; nothing has happened yet. */
export function prepareJournal(home: Home, journal: Journal): void {
  writeNew(join(home.folder, 'journal-new'), JSON.stringify(journal));
}

/** The point of no return. Where even this goes wrong there is no journal. */
export function beginChange(home: Home): void {
  const file = fileOf(home, 'forward');
  try {
    renameSync(join(home.folder, 'journal-new'), file);
    syncFolder(home.folder);
  } catch (error) {
    removeFile(file);
    throw error;
  }
}

/** From now on the change is taken back. */
export function turnBack(home: Home): void {
  renameSync(fileOf(home, 'forward'), fileOf(home, 'back'));
  syncFolder(home.folder);
}

/** The change is over: all that is left may be swept away. @returns false where its journal is still there, for the next call */
export function endChange(home: Home, direction: Direction): boolean {
  const isOver = ifPossible(() => removeFile(fileOf(home, direction)));
  // A journal that comes back after a power cut finds nothing left to do.
  if (isOver) ifPossible(() => syncFolder(home.folder));
  return isOver;
}

export const isOfJournals = (name: string): boolean => name === 'journal-new';

export const digestOf = (contents: Uint8Array | null): string | null =>
  contents === null ? null : digest(contents);

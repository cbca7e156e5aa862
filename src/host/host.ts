import type { NewRepository } from './make-repository.ts';
import type { Questions } from './questions.ts';
import type { Served, ServeOptions } from './serve.ts';
import type { Watched } from './watch.ts';

/** What a folder holds under one name. Links are never followed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
  /** In bytes; 0 for anything but a file. */
  readonly size: number;
}

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  /** Resolves when all has left the program; `false` when the reader has closed the pipe. Rejects when it is lost. */
  write(contents: string | Uint8Array): Promise<boolean>;
}

/** The commit a folder stands in. */
export interface Revision {
  readonly hash: string;
  /** The committer's day, `YYYY-MM-DD`, in the committer's own time zone. */
  readonly day: string;
  /** True where the files on disk differ from the commit. */
  readonly changed: boolean;
}

/** What has become of files since a revision. */
export interface ChangesSince {
  /** The commit that the revision names. */
  readonly hash: string;
  /** How many commits since then have touched them. */
  readonly commits: number;
  /** True where they are not the same as then. */
  readonly changed: boolean;
}

/** What git has of a private folder. */
export interface Held {
  /** Paths inside the plan's folder. */
  readonly tracked: readonly string[];
  readonly ignored: boolean;
}

/** The commits that hold a file: how many there are, the first and the last by their day (`YYYY-MM-DD`). */
export interface Traces {
  /** False where this copy of the repository has only the newest commits. */
  readonly complete: boolean;
  /** True where git has the file now, committed or about to be. */
  readonly tracked: boolean;
  readonly commits: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** A file of a plan that is to become another one. */
export interface FileChange {
  /** Inside the plan, with `/`. */
  readonly path: string;
  /** What it was when it was read; null where it was not there. */
  readonly before: Uint8Array | null;
  /** What it is to be; null where it is to go. */
  readonly after: Uint8Array | null;
}

/** What has become of a change that was cut short: all its files are new, or all are as they were. */
export type Finished = 'completed' | 'undone';

/** The outside world. Only implementations of this interface touch files, git, clock, streams and environment. */
export interface Host {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly output: Output;
  readonly messages: Output;
  /** Who can be asked; null where nobody can answer: no terminal to read from or to write to, or a CI job. */
  questions(language: 'pl' | 'en'): Questions | null;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Today as `YYYY-MM-DD` in an IANA time zone. */
  today(timeZone: string): string;
  /** How a path is written for somebody who stands in the working folder. */
  relative(path: string): string;
  /** An absolute path from path segments, the first ones relative to the working folder. */
  resolve(...segments: string[]): string;
  /** Where a path leads once links are followed, also for a file that is still to be made. */
  realPath(path: string): string;
  /** @throws the system's error when the folder cannot be read. */
  list(folder: string): Entry[];
  /** `null` where nothing stands under the path. */
  stat(path: string): Entry | null;
  read(file: string): Uint8Array;
  /** Replaces the file in one step: whoever reads it sees the old contents or the new ones. */
  write(file: string, contents: string | Uint8Array): void;
  /** Adds to the end of the file, or makes it. */
  append(file: string, text: string): void;
  /** Replaces a whole folder by these files (path inside → contents) in one step. */
  writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void;
  /**
   * Changes all the files or none, whatever happens in between; what is cut short is finished by the next call of the program.
   * @param doing the command, for somebody who has to wait for it
   * @throws {UserError} in words, with nothing changed: somebody else is writing, a file is no longer what it was, the disk refuses
   */
  replaceAll(root: string, changes: readonly FileChange[], doing: string): void;
  /**
   * Finishes what was cut short in a plan: to be called before it is read. Writes nothing where there is nothing to finish.
   * @returns what has become of it; null where nothing was left
   * @throws {UserError} where it cannot be finished, or somebody is writing and does not come to an end
   */
  finishReplacing(root: string): Finished | null;
  /**
   * Commits exactly these paths (inside the plan) as they lie on the disk. What is staged of others stays so.
   * @returns the hash of the commit; that of the newest one where nothing has changed
   * @throws {UserError} in words
   */
  commitFiles(root: string, paths: readonly string[], message: string): Promise<string>;
  /** Makes a git repository in a folder that belongs to none. */
  makeRepository(folder: string): Promise<NewRepository>;
  /** The program's own templates: name → text. */
  template(name: string): string;
  templates(): string[];
  /**
   * The commit that last changed a folder, or null outside git and before the first commit.
   * @param files the folder's files that matter, path inside it → bytes: they tell whether the folder differs from the commit
   * @param belongs tells of a path in the commit whether it matters as well
   */
  revision(
    folder: string,
    files: ReadonlyMap<string, Uint8Array>,
    belongs: (path: string) => boolean,
  ): Promise<Revision | null>;
  /** What has become of some paths of a folder since a commit or tag; null outside git and where git does not know it. */
  changesSince(folder: string, revision: string, paths: readonly string[]): Promise<ChangesSince | null>;
  /** What git has of a folder below the plan's, and whether it ignores a file there; null outside git. */
  heldByGit(root: string, folder: string, file: string): Promise<Held | null>;
  /** The commits, of all branches and tags, that have touched a file; null where git cannot tell. */
  tracesInGit(root: string, file: string): Promise<Traces | null>;
  /** Serves pages on the loopback addresses and nowhere else; null where the port is taken. Port 0 is any that is free. */
  serve(port: number, options: ServeOptions): Promise<Served | null>;
  /**
   * Calls `changed` soon after files of a folder have changed, and at times without that.
   * @param isOfInterest tells of a path inside the folder, with `/`, whether it matters
   */
  watch(folder: string, isOfInterest: (path: string) => boolean, changed: () => void): Promise<Watched>;
  /** Resolves when somebody asks the program to end: Ctrl-C, a closed terminal, the system. */
  untilStopped(): Promise<void>;
}

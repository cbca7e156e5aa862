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

/** The outside world. Only implementations of this interface touch files, git, clock, streams and environment. */
export interface Host {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly output: Output;
  readonly messages: Output;
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
}

import { compare } from '../days/order.ts';
import type { FileChange } from '../host/host.ts';
import { parseText } from '../parse/parse.ts';
import type { PlanTree, SourceFile } from '../source/tree.ts';
import { UserError } from '../words/user-error.ts';
import type { Edit } from './edit.ts';
import { editText } from './edit-text.ts';

const W = {
  unread: {
    pl: 'Pliku „{file}” nie da się odczytać, więc program go nie zmieni. Co w nim poprawić, mówi: lsicu validate',
    en: 'The file “{file}” cannot be read, so it is not changed. What to correct in it is told by: lsicu validate',
  },
  exists: {
    pl: 'Plik „{file}” już istnieje. Niczego nie zmieniono.',
    en: 'The file “{file}” exists already. Nothing was changed.',
  },
};

/** The text of a file, with the mark at its start where it has one. @throws {UserError} for what is no plain UTF-8 file */
function decoded({ path, bytes }: SourceFile): string {
  try {
    if (bytes) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Told below.
  }
  throw new UserError(W.unread, { file: path });
}

/** The files of a plan as they are to be. Nothing is written: the changes are shown, checked and written by others. */
export class Draft {
  readonly #tree: PlanTree;
  /** Path → text; null for a file that goes. */
  readonly #texts = new Map<string, string | null>();
  /** What they say, as far as it was asked for. */
  readonly #values = new Map<string, unknown>();

  constructor(tree: PlanTree) {
    this.#tree = tree;
  }

  #source(path: string): SourceFile | undefined {
    return this.#tree.files.find((file) => file.path === path);
  }

  /** The text of a file as it is to be; null where there is none. @throws {UserError} */
  text(path: string): string | null {
    const text = this.#texts.get(path);
    if (text !== undefined) return text;
    const source = this.#source(path);
    return source ? decoded(source) : null;
  }

  /** What the text of a file says, as plain data; undefined where there is none or it cannot be read. */
  value(path: string): unknown {
    if (!this.#values.has(path))
      this.#values.set(path, parseText(path, (this.text(path) ?? '').replace(/^\ufeff/, '')).value);
    return this.#values.get(path);
  }

  /** Puts a whole text into a file, whether it is there or not. */
  put(path: string, text: string): void {
    this.#texts.set(path, text);
    this.#values.delete(path);
  }

  /** A new file. @throws {UserError} where there is one of this name */
  create(path: string, text: string): void {
    if (this.text(path) !== null) throw new UserError(W.exists, { file: path });
    this.put(path, text);
  }

  remove(path: string): void {
    this.#texts.set(path, null);
    this.#values.delete(path);
  }

  /** Changes a file, or makes it from nothing. @throws {UserError} where that cannot be done */
  edit(path: string, edits: readonly Edit[]): void {
    this.put(path, editText(this.text(path) ?? '', edits, path));
  }

  /** What is to be written, in the order of the paths: only what differs from the files as they were read. */
  changes(): FileChange[] {
    return [...this.#texts]
      .map(([path, text]): FileChange => {
        const before = this.#source(path)?.bytes ?? null;
        return { path, before, after: text === null ? null : new TextEncoder().encode(text) };
      })
      .filter(({ before, after }) => !isSame(before, after))
      .toSorted((a, b) => compare(a.path, b.path));
  }

  /** The plan's files as they would be. */
  tree(): PlanTree {
    const changes = this.changes();
    const changed = new Set(changes.map(({ path }) => path));
    const kept = this.#tree.files.filter(({ path }) => !changed.has(path));
    const fresh = changes.flatMap(({ path, after }) => (after ? [{ path, bytes: after }] : []));
    return { ...this.#tree, files: [...kept, ...fresh].toSorted((a, b) => compare(a.path, b.path)) };
  }
}

const isSame = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : Buffer.from(a).equals(b);

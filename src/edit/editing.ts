import { isSeq } from 'yaml';
import type { Path } from '../parse/value.ts';
import { blocksOf, type Splice } from './blocks.ts';
import type { Edit } from './edit.ts';
import { isBlock, placeOf, readSource, type Source } from './source.ts';
import { splicesOf } from './step.ts';

function spliced(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((left, { start, end, text: words }) => left.slice(0, start) + words + left.slice(end), text);
}

/** The lines of an item of a list, edited by themselves. */
interface Part {
  readonly start: number;
  readonly end: number;
  text: string;
}

/** A text under edit. An edit inside an item of a list reads only the lines of that item again. */
export class Editing {
  #text: string;
  #source: Source | null = null;
  readonly #parts = new Map<number, Part>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The text with all edits made so far. */
  get text(): string {
    this.#join();
    return this.#text;
  }

  #join(): void {
    if (this.#parts.size === 0) return;
    this.#text = spliced(this.#text, [...this.#parts.values()]);
    this.#parts.clear();
    this.#source = null;
  }

  /** The text as it is read, but for edits inside items. */
  get source(): Source {
    this.#source ??= readSource(this.#text);
    return this.#source;
  }

  /** The first item on a path, as far as it has lines of its own, and the path inside it. */
  #partOf(path: Path): { part: Part; inside: Path } | null {
    const at = path.findIndex((step) => typeof step === 'number');
    if (at < 0 || at === path.length - 1) return null;
    const source = this.source;
    const list = placeOf(source, path.slice(0, at))?.node ?? null;
    if (!isBlock(list) || !isSeq(list)) return null;
    const block = blocksOf(source.text, list)[Number(path[at])];
    if (!block || block.isInside) return null;
    const { from: start, to: end } = block;
    const part = this.#parts.get(start) ?? { start, end, text: source.text.slice(start, end) };
    return { part, inside: [0, ...path.slice(at + 1)] };
  }

  /** Makes an edit; false where that cannot be done. */
  apply(edit: Edit): boolean {
    const found = this.#partOf(edit.path);
    if (found) {
      const { part, inside } = found;
      const splices = splicesOf(readSource(part.text, this.source), { ...edit, path: inside });
      if (!splices) return false;
      part.text = spliced(part.text, splices);
      this.#parts.set(part.start, part);
      return true;
    }
    this.#join();
    const source = this.source;
    const splices = splicesOf(source, edit);
    if (!splices) return false;
    this.#text = spliced(source.text, splices);
    this.#source = null;
    return true;
  }
}

import { isRecord, type Path } from '../parse/value.ts';
import type { Edit, Plain } from './edit.ts';

/** The edits that make one value of another in its place. */
type Between = (path: Path, old: unknown, value: Plain) => Edit[];

/** What tells items of a list apart: their id, else the whole of them. */
function nameOf(item: unknown): string {
  const id = isRecord(item) && Object.hasOwn(item, 'id') ? item['id'] : undefined;
  return typeof id === 'string' ? `#${id}` : String(JSON.stringify(item));
}

/** A list on its way to what it is to be, and the edits that brought it there. */
class Alignment {
  readonly edits: Edit[] = [];
  readonly #path: Path;
  readonly #between: Between;
  readonly #items: { name: string; value: unknown }[];

  constructor(path: Path, old: readonly unknown[], between: Between) {
    this.#path = path;
    this.#between = between;
    this.#items = old.map((value) => ({ name: nameOf(value), value }));
  }

  /** Brings a value to its index; `later` are the names that are still to come. */
  place(index: number, name: string, value: Plain, later: ReadonlySet<string>): void {
    const at = this.#items.findIndex((item, each) => each >= index && item.name === name);
    if (at >= 0) return this.#bring(at, index, value, later);
    const here = this.#items[index];
    // An item without an id is changed in place where the old one has no other use.
    if (here && !later.has(here.name) && !name.startsWith('#')) return this.#change(index, value);
    this.edits.push({ kind: 'insert', path: this.#path, value, index });
    this.#items.splice(index, 0, { name, value });
  }

  #bring(at: number, index: number, value: Plain, later: ReadonlySet<string>): void {
    let from = at;
    for (let each = at - 1; each >= index; each -= 1) {
      if (later.has(this.#items[each]?.name ?? '')) continue;
      this.#remove(each);
      from -= 1;
    }
    if (from > index) {
      this.edits.push({ kind: 'move', path: this.#path, from, to: index });
      this.#items.splice(index, 0, ...this.#items.splice(from, 1));
    }
    this.#change(index, value);
  }

  #change(index: number, value: Plain): void {
    this.edits.push(...this.#between([...this.#path, index], this.#items[index]?.value, value));
    this.#items.splice(index, 1, { name: nameOf(value), value });
  }

  #remove(index: number): void {
    this.edits.push({ kind: 'remove', path: [...this.#path, index] });
    this.#items.splice(index, 1);
  }

  /** Removes what stands behind the last value. */
  end(length: number): void {
    while (this.#items.length > length) this.#remove(this.#items.length - 1);
  }
}

/** The edits that make one list of another: items are kept, moved and changed in place, so that their comments stay with them. */
export function alignLists(
  path: Path,
  old: readonly unknown[],
  value: readonly Plain[],
  between: Between,
): Edit[] {
  const alignment = new Alignment(path, old, between);
  const names = value.map(nameOf);
  for (const [index, item] of value.entries())
    alignment.place(index, names[index] ?? '', item, new Set(names.slice(index + 1)));
  alignment.end(value.length);
  return alignment.edits;
}

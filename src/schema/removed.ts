import type { Path } from '../parse/value.ts';

/** Remembers which items were taken out of lists, so that places of the others stay right. */
export class RemovedItems {
  readonly #byList = new Map<string, number[]>();

  /** The path in the file of what stands under a path now. */
  original(path: Path): Path {
    const result: (string | number)[] = [];
    for (const step of path) {
      const removed = typeof step === 'number' ? this.#byList.get(JSON.stringify(result)) : undefined;
      result.push(removed ? removed.reduce((at, gone) => (gone <= at ? at + 1 : at), Number(step)) : step);
    }
    return result;
  }

  /** Notes that the item under a path, as it stands now, is taken out. */
  add(path: Path): void {
    const original = this.original(path);
    const list = JSON.stringify(original.slice(0, -1));
    const removed = [...(this.#byList.get(list) ?? []), Number(original.at(-1))];
    this.#byList.set(
      list,
      removed.toSorted((a, b) => a - b),
    );
  }
}

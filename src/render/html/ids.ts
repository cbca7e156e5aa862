import { slug } from '../../schema/slug.ts';

/** Hands out the ids of one page: made from texts, so that they stay when the page is made again, and each only once. */
export class PageIds {
  readonly #taken = new Set<string>();

  /** @param fallback for a text without a letter that an address can bear */
  take(text: string, fallback: string): string {
    const wanted = slug(text) || fallback;
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${wanted}-${number}`;
    this.#taken.add(id);
    return id;
  }
}

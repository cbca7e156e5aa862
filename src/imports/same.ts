import { fold } from '../schema/synonyms.ts';

/** A text as it is compared: small letters without Polish signs, words only. */
export const plainly = (text: string): string =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many of the words of two texts are the same, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size);
}

/** From here on a text is taken for a new version of another one. */
const LIKE = 0.6;

/**
 * Finds for each new text the old one that it is, or is a new version of; each old text is taken once.
 * @returns indexes of old texts, null for what is new
 */
export function matched(old: readonly string[], fresh: readonly string[]): (number | null)[] {
  const [before, after] = [old.map(plainly), fresh.map(plainly)];
  const taken = new Set<number>();
  const found = after.map((text) => {
    const at = before.findIndex((other, index) => other === text && !taken.has(index));
    if (at >= 0) taken.add(at);
    return at >= 0 ? at : null;
  });
  return found.map((at, index) => {
    if (at !== null) return at;
    const text = after[index] ?? '';
    const rest = before.map((other, place) => (taken.has(place) ? 0 : likeness(other, text)));
    const best = Math.max(0, ...rest);
    if (best < LIKE) return null;
    const place = rest.indexOf(best);
    taken.add(place);
    return place;
  });
}

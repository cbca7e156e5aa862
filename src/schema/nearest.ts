import { closestMatch } from 'leven';

/** The candidate that a misspelt word most likely means, or undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const same = candidates.find((candidate) => candidate.toLowerCase() === wanted);
  if (same !== undefined) return same;
  const maxDistance = Math.max(1, Math.floor(wanted.length / 3));
  return closestMatch(wanted, [...candidates], { maxDistance });
}

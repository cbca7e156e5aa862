import { closestMatch } from 'leven';

/** True for words that differ by two neighbouring letters in the other order: `titel`, `title`. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = word.split('').findIndex((letter, index) => letter !== other[index]);
  return (
    at >= 0 &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}

/** The candidate that a misspelt word most likely means, or undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const same = candidates.find((candidate) => candidate.toLowerCase() === wanted);
  if (same !== undefined) return same;
  const swapped = candidates.find((candidate) => isSwapped(candidate.toLowerCase(), wanted));
  if (swapped !== undefined) return swapped;
  // Of one letter nothing would be left that is the same.
  if (wanted.length < 2) return undefined;
  const maxDistance = Math.max(1, Math.floor(wanted.length / 3));
  return closestMatch(wanted, [...candidates], { maxDistance });
}

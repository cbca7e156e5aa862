/** Slips of the fingers: each makes another word of a word. */
export const TYPOS: Readonly<Record<string, (word: string, at: number) => string>> = {
  'a letter left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'two letters swapped': (word, at) =>
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  'a letter doubled': (word, at) => word.slice(0, at) + (word[at] ?? '') + word.slice(at),
  'a wrong letter': (word, at) => word.slice(0, at) + (word[at] === 'w' ? 'q' : 'w') + word.slice(at + 1),
  'a capital letter': (word) => word.charAt(0).toUpperCase() + word.slice(1),
};

/** A slip inside a word, at a place chosen by chance; null where it changes nothing. */
export function misspell(word: string, slip: string, next: () => number): string | null {
  const make = TYPOS[slip];
  if (!make || word.length < 4) return null;
  const made = make(word, 1 + Math.floor(next() * (word.length - 3)));
  return made === word ? null : made;
}

import { REPORTED } from '../schema/progress.ts';
import { fold } from '../schema/synonyms.ts';
import { SHARED } from '../words/shared.ts';

export type Reported = (typeof REPORTED)[number];

/** The state that a word names as the files write it or as documents print it, in either language; null for another word. */
export function stateNamed(word: string): Reported | null {
  const wanted = fold(word);
  const names = (state: Reported): string[] => [state, ...Object.values(SHARED[`state.${state}`])];
  return REPORTED.find((state) => names(state).some((name) => fold(name) === wanted)) ?? null;
}

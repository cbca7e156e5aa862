import { guessWhen } from '../schema/guess-when.ts';
import { readWhen, type When } from '../schema/when.ts';

/** A date of the command line, in the form of the files or as people write it: `30.09.2026`; null for another word. */
export function dateAsked(typed: string): When | null {
  const reading = readWhen(guessWhen(typed) ?? typed);
  return 'value' in reading ? reading.value : null;
}

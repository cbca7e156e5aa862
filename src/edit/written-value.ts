import type * as z from 'zod';
import { itemOf, shapeOf, typeOf } from '../schema/field.ts';
import { guessEvery, guessLink, guessMoney, guessNumber, guessTime, guessYes } from '../schema/guess.ts';
import { guessWhen } from '../schema/guess-when.ts';
import type { Plain } from './edit.ts';
import { writtenWhen } from './log-entry.ts';

/** Value types whose items are single words: several of them may be given with commas between. */
const WORDS: ReadonlySet<string> = new Set(['ref', 'doer', 'language', 'id']);

/** `1,5` → 1.5; what is no number stays a text. */
function number(typed: string): Plain {
  const written = guessNumber(typed) ?? typed;
  return /^-?\d{1,15}(?:\.\d+)?$/.test(written) ? Number(written) : typed;
}

/** What a word may have been meant to be, by the type of its value. */
const WRITTEN: Readonly<Record<string, (typed: string) => Plain>> = {
  'true or false': (typed) => ({ true: true, false: false })[guessYes(typed) ?? typed] ?? typed,
  number,
  'signed number': number,
  'whole number': number,
  money: (typed) => guessMoney(typed) ?? typed,
  when: (typed) => writtenWhen(guessWhen(typed) ?? typed),
  every: (typed) => guessEvery(typed) ?? typed,
  time: (typed) => guessTime(typed) ?? typed,
  link: (typed) => guessLink(typed) ?? typed,
};

const single = (type: string | undefined, typed: string): Plain => WRITTEN[type ?? '']?.(typed) ?? typed;

/**
 * What somebody has typed for a field, as it is written into a file: `30.09.2026` as a date, `tak` as `true`,
 * `gops, szkola` as two references. What it cannot be stays as it was typed, and is told by the check of the field.
 * @param typed each a value of its own
 */
export function writtenValue(schema: z.core.$ZodType, typed: readonly string[]): Plain {
  const item = itemOf(schema);
  if (item) {
    const type = typeOf(item)?.type;
    const values = WORDS.has(type ?? '')
      ? typed.flatMap((each) => each.split(',').map((word) => word.trim()))
      : typed;
    const written = values.filter((value) => value !== '').map((value) => single(type, value));
    const [only] = written;
    return written.length === 1 && only !== undefined ? only : written;
  }
  const own = shapeOf(schema) ? undefined : typeOf(schema);
  // One of some numbers, such as the stage: its words would be named.
  const isNumber = own?.type === 'one of' && own.choices === undefined;
  return single(isNumber ? 'whole number' : own?.type, typed.join(' '));
}

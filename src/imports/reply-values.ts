import { isDay } from '../days/calendar.ts';
import { stateNamed, type Reported } from '../model/state-named.ts';
import { guessWhen } from '../schema/guess-when.ts';
import { fold } from '../schema/synonyms.ts';
import { readWhen } from '../schema/when.ts';

/** How people say a state besides the words of the form, by the start of what they write. */
const SAID: readonly (readonly [RegExp, Reported])[] = [
  [
    /^(?:nie ?(?:zostalo )?(?:wykonan|zrobion|zrealizowan|zakonczon)|not (?:done|completed|carried out))/,
    'not-done',
  ],
  [/^(?:nie ?rozpocz|jeszcze nie|planowan|zaplanowan|not (?:begun|started|yet)|planned)/, 'planned'],
  [/^(?:wykonan|zrobion|zrealizowan|zakonczon|ukonczon|gotow|done|completed|finished|carried out)/, 'done'],
  [
    /^(?:w toku|w trakcie|trwa|w realizacji|realizowan|rozpocz|in progress|ongoing|under ?way|started)/,
    'in-progress',
  ],
  [/^(?:odlozon|przesuni|przelozon|postponed|put off|deferred)/, 'postponed'],
];

/** A state and what was said with it. */
export interface StateSaid {
  readonly state: Reported;
  readonly rest: string;
}

/** The state that an answer begins with: „w toku – trwają rozmowy”; null for other words. */
export function stateSaid(answer: string): StateSaid | null {
  const whole = stateNamed(answer.replace(/[.!]+$/, ''));
  if (whole) return { state: whole, rest: '' };
  const [, first = answer, rest = ''] =
    /^([^,;:(–—]+?)\s*(?:[,;:–—]|\s-\s|(?=\())\s*([\s\S]+)$/.exec(answer) ?? [];
  const named = stateNamed(first.replace(/\.$/, ''));
  if (named) return { state: named, rest };
  const folded = fold(first);
  const state = SAID.find(([pattern]) => pattern.test(folded))?.[1];
  if (!state) return null;
  // One word or two name the state; more of them tell of it as well.
  return first.split(/\s+/).length <= 2 ? { state, rest } : { state, rest: answer };
}

/** „30 września” in a reply about a year. */
const withYear = (text: string, year: string): string =>
  /^\d{1,2}\.?\s+\p{L}+$|^\p{L}+$/u.test(text)
    ? `${text} ${year}`
    : text.replace(/^(\d{1,2}[./]\d{1,2})\.?$/, `$1.${year}`);

/** A date as people write it, as files have it; null where it is none, or not in the calendar. */
export function dateSaid(answer: string, year: string): string | null {
  const text = answer
    .replace(/^(?:dnia|w dniu|on|w)\s+/i, '')
    .replace(/\s*(?:roku|r\.|r)?\s*[.,;]?$/i, '')
    .trim();
  const when = guessWhen(withYear(text, year)) ?? text;
  const reading = readWhen(when);
  return 'value' in reading && reading.value.last !== null ? reading.value.text : null;
}

const DATE =
  /^(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\.?\s+\p{L}+(?:\s+\d{4})?|\d{1,2}[./]\d{1,2}\.?(?!\d))(?:\s*(?:roku|r\.))?\s*(?:[,;:–—-]\s*|\s+|$)([\s\S]*)$/u;

/** A date at the start of an answer, and what follows it; null where it starts with none. */
export function dateFirst(
  answer: string,
  year: string,
): { readonly date: string; readonly rest: string } | null {
  const [, written, rest = ''] = DATE.exec(answer) ?? [];
  const date = written === undefined ? null : dateSaid(written, year);
  return date !== null && (isDay(date) || /^\d{4}-\d{2}$/.test(date)) ? { date, rest } : null;
}

/** A number of people; null for anything that is not one number. */
export function peopleSaid(answer: string): number | null {
  const [, digits] =
    /^(?:(?:ok\.?|okolo|about|ca\.?)\s*)?(\d{1,3}(?:\s?\d{3})*|\d+)\s*(?:os(?:ob\w*|\.)?|people|persons?)?\s*\.?$/i.exec(
      fold(answer),
    ) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(/\s/g, ''));
}

import type { Reported } from '../model/state-named.ts';
import type { Thing } from '../schema/field.ts';
import type { Sentence, Words } from '../words/sentence.ts';
import { SHARED } from '../words/shared.ts';
import { plainly, type FormWords } from './reply-words.ts';

/** What a reply may be about: a task, a duty or a decision of the plan. */
export interface Asked {
  readonly thing: Thing;
  readonly titles: readonly string[];
}

/** What is known of the form that comes back. */
export interface ReplyForm {
  readonly words: FormWords;
  /** What may be reported on under an id; a duty and a task may have the same. */
  find(id: string): readonly Asked[];
  /** True for a line that is made of names and addresses of the plan only. */
  isOfPlan(text: string): boolean;
  /** True for a row of what had been received before. */
  isLogged(cells: readonly string[]): boolean;
  /** The year of dates without one. */
  readonly year: string;
}

/** A line that became nothing, with the reason. */
export interface Told {
  readonly line: number;
  readonly text: string;
  readonly why: Sentence;
}

/** What a filled form says. */
export interface Reply {
  readonly filled: readonly Filled[];
  readonly told: readonly Told[];
}

/** What a form says of one task, duty or decision. */
export interface Filled {
  readonly id: string;
  readonly thing: Thing;
  readonly line: number;
  readonly state: Reported | null;
  readonly date: string | null;
  readonly note: string;
  readonly reached: number | null;
}

const STATES = Object.entries(SHARED)
  .filter(([key]) => key.startsWith('state.'))
  .flatMap(([, words]) => [words.pl, words.en].map(plainly));

/** What the line of a task says behind its id: a date, and what was said last. */
export function tailsOf(last: Words, none: Words): RegExp {
  const escaped = (text: string): string => plainly(text).replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const heads = [last.pl, last.en].map((text) => escaped(text.split('{')[0] ?? '')).join('|');
  const nones = [none.pl, none.en].map(escaped).join('|');
  const states = STATES.map(escaped).join('|');
  const date = String.raw`[^,:;"]*\d{4}(?: r\.)?`;
  return new RegExp(`^- ?[^;]*; (?:${nones}|(?:${heads}) ?${date}(?:, (?:${states}))?(?:: ".*")?)$`, 'u');
}

import type { Arg, Sentence, Words } from './sentence.ts';

/** The call or the surroundings are wrong: one line for the person at the keyboard, exit code 2. */
export class UserError extends Error {
  readonly sentence: Sentence;

  constructor(words: Words, args?: Record<string, Arg>) {
    super(words.en);
    this.sentence = args ? { words, args } : { words };
  }
}

const BAD_VALUE = {
  pl: 'Opcja „{name}” nie przyjmuje wartości „{value}”. Dozwolone: {allowed}.',
  en: 'The option “{name}” does not take the value “{value}”. It takes: {allowed}.',
};

/** An option was given a value that it does not take; `allowed` lists those it takes. */
export const badValue = (name: string, value: string, allowed: string): UserError =>
  new UserError(BAD_VALUE, { name, value, allowed });

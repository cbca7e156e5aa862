import type { Arg, Sentence, Words } from './sentence.ts';

/** The call or the surroundings are wrong: one line for the person at the keyboard, exit code 2. */
export class UserError extends Error {
  readonly sentence: Sentence;

  constructor(words: Words, args?: Record<string, Arg>) {
    super(words.en);
    this.sentence = args ? { words, args } : { words };
  }
}

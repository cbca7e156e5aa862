import { visible } from '../findings/visible.ts';
import type { Questions } from '../host/questions.ts';
import { say, sentence, type Arg, type WordLanguage, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { WRONG } from './init-words.ts';

/** What is asked with, and of whom. */
export interface Asking {
  readonly call: Call;
  readonly words: WordLanguage;
  /** Null where nobody can answer, or nothing is to be asked. */
  readonly questions: Questions | null;
}

export const told = ({ words }: Asking, text: Words, args: Record<string, Arg> = {}): string =>
  visible(say(sentence(text, args), words));

/** The text given with a flag, trimmed; null where the flag is not there. @throws {UserError} for an empty one */
export function flagText({ options }: Call, option: string, flag: string): string | null {
  const given = options[option];
  if (typeof given !== 'string') return null;
  const text = given.trim().normalize('NFC');
  if (text === '' || /[\r\n]/.test(text)) throw new UserError(WRONG.emptyFlag, { flag });
  return text;
}

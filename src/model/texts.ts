import type { Text } from '../schema/types.ts';

/** A text in a language of the document; where it had to be taken from another one, that one is named. */
export type Phrase = string | { readonly text: string; readonly lang: string };

/** How texts of the plan are picked for a document. */
export interface TextChoice {
  /** The language asked for. */
  readonly wanted: string;
  /** The plan's own language. */
  readonly own: string;
  /** The language of the document's own words. */
  readonly words: string;
}

/** The text in the language asked for, else in the plan's own, else in the first one given; marked where it differs from the document's words. */
export function pick(text: Text, choice: TextChoice): Phrase {
  if (typeof text === 'string')
    return choice.own === choice.words ? text.trim() : { text: text.trim(), lang: choice.own };
  const lang =
    [choice.wanted, choice.own].find((code) => text[code] !== undefined) ??
    Object.keys(text)[0] ??
    choice.own;
  const picked = (text[lang] ?? '').trim();
  return lang === choice.words ? picked : { text: picked, lang };
}

/** The bare characters of a phrase. */
export const plain = (phrase: Phrase): string => (typeof phrase === 'string' ? phrase : phrase.text);

/** A text in the plan's own language, for messages. */
export function ownText(text: Text, own: string): string {
  return plain(pick(text, { wanted: own, own, words: own }));
}

/** A phrase with something written round its text; it stays marked with its language. */
export function around(phrase: Phrase, write: (text: string) => string): Phrase {
  return typeof phrase === 'string' ? write(phrase) : { ...phrase, text: write(phrase.text) };
}

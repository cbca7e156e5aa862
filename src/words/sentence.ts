import { IntlMessageFormat } from 'intl-messageformat';
import { formatWhen } from './dates.ts';

/** The languages that the program's own words exist in. */
export type WordLanguage = 'pl' | 'en';

/** One message of the program: ICU MessageFormat, in every language it speaks. */
export type Words = Readonly<Record<WordLanguage, string>>;

/** What may stand in a placeholder; a `when` is printed as a date of the language, words are put in its own language. */
export type Arg = string | number | { readonly when: string } | Sentence;

/** A message with its arguments, not yet in any language. */
export interface Sentence {
  readonly words: Words;
  readonly args?: Readonly<Record<string, Arg>>;
}

const compiled = new Map<string, IntlMessageFormat>();

function compile(pattern: string, language: WordLanguage): IntlMessageFormat {
  const key = `${language}:${pattern}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return format;
}

function printed(arg: Arg, language: WordLanguage): string | number {
  if (typeof arg !== 'object') return arg;
  return 'when' in arg ? formatWhen(arg.when, language) : say(arg, language);
}

/**
 * A finished sentence in one language.
 * @throws {Error} when the message names a placeholder that has no argument: a fault of ours.
 */
export function say(sentence: Sentence, language: WordLanguage): string {
  const values = new Map(
    Object.entries(sentence.args ?? {}).map(([name, arg]) => [name, printed(arg, language)]),
  );
  const pattern = sentence.words[language];
  if (!pattern.includes('{')) return pattern;
  const simple = fillIn(pattern, values);
  if (simple !== null) return withoutDoubleStop(simple);
  return withoutDoubleStop(
    String(compile(pattern, language).format(Object.fromEntries<string | number>(values))),
  );
}

/** A pattern that only has placeholders for texts, filled in: no parser of ICU messages is needed for it. */
function fillIn(pattern: string, values: ReadonlyMap<string, string | number>): string | null {
  if (/'|\{(?!\w+\})/.test(pattern)) return null;
  const names = Array.from(pattern.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
  if (!names.every((name) => typeof values.get(name) === 'string')) return null;
  return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values.get(name)));
}

/** A Polish date ends with „r.”: a full stop after it would be a second one. */
const withoutDoubleStop = (text: string): string => text.replaceAll(/(?<=\br\.)\.(?!\.)/g, '');

/** Short form for code that makes sentences. */
export function sentence(words: Words, args?: Record<string, Arg>): Sentence {
  return args ? { words, args } : { words };
}

/** The language of the program's words for a document or plan language: its own where it exists, else Polish. */
export function wordLanguage(...wanted: readonly (string | undefined)[]): WordLanguage {
  for (const language of wanted) {
    if (language === 'pl' || language === 'en') return language;
  }
  return 'pl';
}

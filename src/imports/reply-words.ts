import { IntlMessageFormat } from 'intl-messageformat';
import { fold } from '../schema/synonyms.ts';
import type { Words } from '../words/sentence.ts';

/** The words of a form by their keys, as its template has them. */
export type FormWords = Readonly<Record<string, Words>>;

/** How texts are compared: without case, Polish signs and the forms of quotation marks, hyphens and dots. */
export const plainly = (text: string): string =>
  fold(text)
    .replaceAll(/[„”“»«"'’‘]/g, '"')
    .replaceAll(/[–—−]/g, '-')
    .replaceAll(/(?:\.{3,}|…|_{3,})(?:[\s.…_]*(?:\.{2,}|…|_{2,}))*/g, '…')
    .replaceAll(/[*\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A part of a message of the program: words, or a place for them; kinds of the message parser's own numbering. */
interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

const LITERAL = 0;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** A text of the form, where dotted places may be filled in. */
const literal = (text: string): string =>
  plainly(`|${text}|`).slice(1, -1).split('…').map(escaped).join('.*?');

function patternOf(parts: readonly Part[]): string {
  return parts
    .map(({ type, value = '', options }) => {
      if (type === LITERAL) return literal(value);
      if (!options) return '.*?';
      return `(?:${Object.values(options)
        .map((option) => patternOf(option.value))
        .join('|')})`;
    })
    .join('');
}

const messageOf = (text: string, language: keyof Words): readonly Part[] =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst() as readonly Part[];

/** A sentence of the form in both languages, as a pattern for a whole text that was made comparable. */
const wholePattern = (words: Words): RegExp =>
  new RegExp(
    `^(?:${(['pl', 'en'] as const).map((language) => patternOf(messageOf(words[language], language))).join('|')})$`,
    'u',
  );

const lettersIn = (words: Words): number => words.pl.replaceAll(/\{[^{}]*\}|[^\p{L}]/gu, '').length;

/** Fewer letters than this around a place to be filled in say nothing of a line. */
const TELLING = 10;

/** The sentences that a form prints: lines that are no answer. */
export class FormText {
  readonly #patterns: readonly RegExp[];

  /**
   * @param apart tells of a key whose words are no line of their own, but stand before an answer or inside another line
   * @param telling how many letters there have to be around a place that may hold anything
   */
  constructor(words: FormWords, apart: (key: string) => boolean, telling = TELLING) {
    this.#patterns = Object.entries(words)
      .filter(([key, each]) => !apart(key) && lettersIn(each) >= (/[{…]/.test(each.pl) ? telling : 1))
      .map(([, each]) => wholePattern(each));
  }

  /** True for a text that the form prints, whatever stands in its places. */
  has(text: string): boolean {
    const plain = plainly(text);
    return this.#patterns.some((pattern) => pattern.test(plain));
  }
}

/** What stands before an answer: `stan (wykonane / w toku): …`. */
export interface Label {
  /** The words before the brackets or the colon. */
  readonly heads: readonly string[];
  /** The words in the brackets, as the form has them. */
  readonly choices: readonly string[];
}

const insideBrackets = (text: string): string => /\(([^)]*)\)/.exec(text)?.[1] ?? '';

export const labelOf = (words: Words): Label => {
  const texts = [words.pl, words.en].map((text) => text.replace(/:[^:]*$/, ''));
  return {
    heads: texts.map((text) => plainly(text.replace(/\s*\(.*$/, ''))),
    choices: texts.map((text) => plainly(insideBrackets(text))),
  };
};

/** What was written behind a label: the answer, and what stands in its brackets now. */
export interface Labelled {
  readonly answer: string;
  readonly bracket: string | null;
}

/** The answer behind a label; null for another line. */
export function answerTo({ heads }: Label, text: string): Labelled | null {
  const [, head = '', bracket = null, answer = ''] =
    /^\s*([^:()]{2,60}?)\s*(?:\(([^)]*)\))?\s*:(?!\/\/)\s*([\s\S]*)$/.exec(text) ?? [];
  return heads.includes(plainly(head)) ? { answer, bracket } : null;
}

/** True for the start of a label whose brackets are not closed on this line. */
export const beginsLabel = ({ heads }: Label, text: string): boolean => {
  const [, head = ''] = /^\s*([^:()]{2,60}?)\s*\([^)]*$/.exec(text) ?? [];
  return heads.includes(plainly(head));
};

/** What was written into a dotted place: without the dots that are left around it. */
export function filledIn(text: string): string {
  const left = text
    .replaceAll(/(?:…{2,}|\.{4,}|_{3,})[\s.…_]*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(left) ? left : '';
}

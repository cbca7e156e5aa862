import { nearest } from '../../schema/nearest.ts';
import { UserError } from '../../words/user-error.ts';
import type { Sentence, Words } from '../../words/sentence.ts';
import type { ViewContext } from '../view.ts';

const W = {
  unknown: { pl: '{unknown} {hint}', en: '{unknown} {hint}' },
  only: { pl: '{hint}', en: '{hint}' },
  near: { pl: 'Czy chodziło o „{near}”?', en: 'Did you mean “{near}”?' },
};
const MANY = 5;

/** What is said where the id asked for is not in the plan, and where the plan has nothing of the kind. */
export interface SubjectWords {
  /** With the argument `id`. */
  readonly unknown: Words;
  readonly none: Words;
  /** What is asked for, with the argument `some`. */
  readonly ask: Words;
}

/** The nearest id, some ids, or that there is none. */
function hintFor(argument: string | undefined, ids: readonly string[], words: SubjectWords): Sentence {
  const near = argument === undefined ? undefined : nearest(argument, ids);
  if (near) return { words: W.near, args: { near } };
  if (ids.length === 0) return { words: words.none };
  return { words: words.ask, args: { some: ids.slice(0, MANY).join(', ') } };
}

/**
 * The item that a document was asked for by its id.
 * @throws {UserError} which names the nearest id, or some there are
 */
export function subjectAsked<T extends { readonly id: string }>(
  { argument }: ViewContext,
  items: readonly T[],
  words: SubjectWords,
): T {
  const found = items.find(({ id }) => id === argument);
  if (found) return found;
  const ids = items.map(({ id }) => id);
  const hint = hintFor(argument, ids, words);
  if (argument === undefined) throw new UserError(W.only, { hint });
  throw new UserError(W.unknown, { unknown: { words: words.unknown, args: { id: argument } }, hint });
}

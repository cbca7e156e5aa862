import { KINDS } from '../schema/kinds.ts';
import { typesIn } from '../schema/walk.ts';
import type { Words } from '../words/sentence.ts';

/** What each word of a list of values means, in their order; null where no kind of file has such a list. */
export function meaningsOf(values: readonly string[]): readonly Words[] | null {
  const lists = Object.values(KINDS).flatMap(({ schema }) => typesIn(schema).map(({ choices }) => choices));
  const found = lists.find((choices) => choices && Object.keys(choices).join() === values.join());
  return found ? Object.values(found) : null;
}

/** What a field that is not there counts as, by the field's name. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  timezone: 'Europe/Warsaw',
  currency: 'PLN',
  nature: 'one-off',
  each: 'area',
  access: 'public',
};

import type { Phrase } from '../../model/texts.ts';
import type { Contact } from '../../schema/contact.ts';
import { CONTACTS } from '../../source/private.ts';
import type { ViewContext } from '../view.ts';

/** Somebody whose data an internal document holds. */
export interface Held {
  readonly who: Phrase;
  /** What the document holds, as keys of the words of the partial `held`. */
  readonly what: readonly string[];
  /** The file that the data come from. */
  readonly from: string;
  readonly until: string | null;
  /** True where they may no longer be kept. */
  readonly expired: boolean;
}

const WHAT = ['name', 'mobile', 'email', 'note'] as const;

/** What a private contact holds, of what documents print. */
export function heldOf({ asOf }: ViewContext, who: Phrase, contact: Contact): Held[] {
  const what = WHAT.filter((key) => contact[key] !== undefined).map((key) => `held.${key}`);
  const { keep_until: until } = contact;
  const expired = (until?.last ?? asOf) < asOf;
  return what.length === 0 ? [] : [{ who, what, from: CONTACTS, until: until?.text ?? null, expired }];
}

/** The people of a document, with what is said of all of them. `held` is the field by which formats know of personal data. */
export const withHeld = (held: readonly Held[]) => ({
  held,
  heldExpired: held.filter(({ expired }) => expired).length,
  /** True where some of them stand in files that git keeps every version of. */
  heldInGit: held.some(({ from }) => from !== CONTACTS),
});

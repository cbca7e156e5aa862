import { CONTACT, contact } from '../schema/contact.ts';
import { oneFile, type Kind } from '../schema/kind.ts';
import { KINDS } from '../schema/kinds.ts';
import { map } from '../schema/types.ts';

/** The private contacts, a map of person id → contact. They are no kind of plan file, but an editor helps with them as well. */
const contacts = oneFile(
  'private/contacts',
  map({}).catchall(contact),
  { en: 'Private contacts', pl: 'Kontakty prywatne' },
  CONTACT,
);

/** Every kind of file that has a JSON Schema, by the name of its schema. */
export const SCHEMA_KINDS: readonly (readonly [string, Kind])[] = [
  ...Object.entries<Kind>(KINDS),
  ['contacts', contacts],
];

import type * as z from 'zod';
import { internal } from './field.ts';
import { called, email, phone, text, prose } from './types.ts';
import { when } from './when.ts';

/** How one of these is called. */
export const CONTACT = { en: 'contact', pl: 'kontakt', none: 'kontaktu' };

/** The private data of a person of `people.yaml`. It stands in `private/contacts.yaml`, a map of person id → contact. */
export const contact = called(CONTACT, {
  name: internal(text().optional(), 'First name and surname.', 'Imię i nazwisko.'),
  mobile: internal(phone().optional(), 'Mobile or private telephone.', 'Telefon komórkowy albo prywatny.'),
  email: internal(email().optional(), 'Private mailbox.', 'Prywatny adres e-mail.'),
  note: internal(
    prose().optional(),
    'A remark, such as when to call.',
    'Uwaga, np. w jakich godzinach można dzwonić.',
  ),
  keep_until: internal(
    when().optional(),
    'Until when these data may be kept; they are to be deleted after that.',
    'Do kiedy wolno przechowywać te dane; potem trzeba je usunąć.',
  ),
});

export type Contact = z.output<typeof contact>;

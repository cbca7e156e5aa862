import { field } from './field.ts';
import { email, id, language, many, map, phone, ref, text } from './types.ts';
import { when } from './when.ts';

/** A function that somebody holds, without that person's data: `people.yaml` or `people/<id>.yaml`. */
export const person = map({
  id: field(
    id('person', { en: 'person', pl: 'osoba', none: 'osoby', whom: 'osobę', feminine: true }),
    'Short id.',
    'Krótki identyfikator.',
  ),
  function: field(
    text(),
    'The function held; no name of a person.',
    'Pełniona funkcja; bez imienia i nazwiska.',
  ),
  institution: field(ref('institution').optional(), 'Where.', 'Instytucja.'),
  partner: field(ref('partner').optional(), 'At which partner.', 'Partner.'),
  email: field(email().optional(), 'Office mailbox.', 'Skrzynka urzędowa.'),
  phone: field(phone().optional(), 'Office phone.', 'Telefon urzędowy.'),
  languages: field(many(language()).optional(), 'Languages spoken.', 'Języki.'),
  from: field(when().optional(), 'Since when.', 'Od kiedy.'),
  to: field(when().optional(), 'Until when.', 'Do kiedy.'),
});

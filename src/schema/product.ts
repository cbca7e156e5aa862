import { field } from './field.ts';
import { doer } from './parts.ts';
import { every, id, language, many, map, ref, text, yes } from './types.ts';

/** What a task makes and another needs. */
export const product = () =>
  map({
    id: field(
      id('product', { en: 'product', pl: 'produkt', none: 'produktu' }),
      'Short id; other tasks wait for it by this id.',
      'Krótki identyfikator; po nim inne zadania wskazują, na co czekają.',
    ),
    title: field(text(), 'What it is.', 'Co to jest.'),
    kind: field(
      text().optional(),
      'Its kind: database, brochure, procedure …',
      'Rodzaj: baza, broszura, procedura…',
    ),
    audiences: field(many(ref('audience')).optional(), 'Whom it is for.', 'Dla kogo jest przeznaczony.'),
    languages: field(many(language()).optional(), 'In which languages.', 'W jakich językach.'),
    distribution: field(text().optional(), 'How it reaches people.', 'Jak trafia do odbiorców.'),
    update_every: field(
      every().optional(),
      'How often it is brought up to date.',
      'Jak często jest aktualizowany.',
    ),
    keeper: field(doer().optional(), 'Who keeps it.', 'Kto go prowadzi.'),
    place: field(text().optional(), 'Where it is kept.', 'Gdzie jest przechowywany.'),
    personal_data: field(
      yes().optional(),
      'True for records about people: the plan says only who keeps them and where.',
      'True dla danych osobowych: w planie jest tylko to, kto je prowadzi i gdzie.',
    ),
    act: field(ref('act').optional(), 'The act it stands in.', 'Akt, w którym jest zapisany.'),
  });

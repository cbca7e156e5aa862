import { field } from './field.ts';
import { id, many, map, prose, text, www } from './types.ts';
import { when } from './when.ts';

/** The card of a good practice, field by field as it is published: `practices.yaml` or `practices/<id>.yaml`. */
export const practice = map({
  id: field(
    id('practice', {
      en: 'practice',
      pl: 'dobra praktyka',
      none: 'dobrej praktyki',
      whom: 'dobrą praktykę',
      feminine: true,
    }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  title: field(text(), 'Its title.', 'Tytuł.'),
  started: field(when().optional(), 'When it began.', 'Data rozpoczęcia.'),
  territory: field(text().optional(), 'Where.', 'Obszar.'),
  goals: field(prose().optional(), 'Its goals.', 'Cele.'),
  how_intro: field(
    text().optional(),
    'Words before the list of how it works.',
    'Słowa przed listą „Jak działa?”.',
  ),
  how: field(many(text()).optional(), 'How it works.', 'Jak działa, punkt po punkcie.'),
  results: field(prose().optional(), 'Results.', 'Rezultaty.'),
  evaluation: field(prose().optional(), 'Evaluation.', 'Ewaluacja.'),
  coordinator: field(
    text().optional(),
    'Who coordinates it, as published.',
    'Koordynator, tak jak go opublikowano.',
  ),
  www: field(www().optional(), 'Web page.', 'Strona internetowa.'),
  author: field(
    text().optional(),
    'Who wrote the card, as published.',
    'Kto opracował kartę, tak jak go opublikowano.',
  ),
  issue: field(text().optional(), 'Issue it was published in.', 'W którym numerze ją opublikowano.'),
  category: field(text().optional(), 'Category it was published in.', 'Kategoria, w której ją opublikowano.'),
  duration: field(text().optional(), 'How long it ran.', 'Czas trwania.'),
  note: field(prose().optional(), 'Text at the end of the card.', 'Tekst na końcu karty.'),
});

import { oneOf } from './choices.ts';
import { field } from './field.ts';
import { id, many, map, ref, text } from './types.ts';
import { when } from './when.ts';

/** Something done to make the system known: `promotion.yaml` or `promotion/<id>.yaml`. */
export const promotion = map({
  id: field(
    id('promotion', {
      en: 'promotion',
      pl: 'promocja',
      none: 'promocji',
      whom: 'promocję',
      feminine: true,
    }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  title: field(text(), 'What is done.', 'Działanie.'),
  reach: field(
    oneOf({
      inside: { pl: 'w gminie', en: 'inside the municipality' },
      outside: { pl: 'poza gminą', en: 'outside the municipality' },
    }),
    'Inside the municipality or outside it.',
    'Zasięg: w gminie (inside) albo poza gminą (outside).',
  ),
  channel: field(text().optional(), 'Through what.', 'Kanał, np. strona internetowa, prasa.'),
  audiences: field(many(ref('audience')).optional(), 'Whom it is for.', 'Do kogo jest skierowane.'),
  date: field(when().optional(), 'When.', 'Kiedy.'),
  product: field(ref('product').optional(), 'The product that is used.', 'Wykorzystany produkt.'),
});

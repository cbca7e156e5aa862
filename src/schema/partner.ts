import { oneOf, shared } from './choices.ts';
import { field } from './field.ts';
import { SECTORS } from './parts.ts';
import { id, many, map, text, www } from './types.ts';
import { when } from './when.ts';

/** A body without a card: `partners.yaml` or `partners/<id>.yaml`. */
export const partner = map({
  id: field(
    id('partner', { en: 'partner', pl: 'partner', none: 'partnera', whom: 'partnera' }),
    'Short id.',
    'Krótki identyfikator.',
  ),
  name: field(text(), 'Its full name.', 'Pełna nazwa.'),
  short: field(text().optional(), 'Its abbreviation.', 'Skrót nazwy.'),
  aliases: field(many(text()).optional(), 'Other names in use.', 'Inne używane nazwy.'),
  kind: field(text().optional(), 'Its kind.', 'Rodzaj.'),
  sector: field(
    oneOf(SECTORS).optional(),
    'Public, non-governmental, business, religious, other.',
    'Sektor: publiczny (public), organizacja pozarządowa (ngo), firma (business), kościelny (religious), inny (other).',
  ),
  cooperation: field(
    map({
      status: field(
        oneOf(shared('cooperation', 'planned', 'started', 'agreed', 'ended')),
        'How far it is.',
        'Stan: planowana (planned), podjęta (started), uzgodniona (agreed), zakończona (ended).',
      ),
      since: field(when().optional(), 'Since when.', 'Od kiedy.'),
      until: field(when().optional(), 'Until when.', 'Do kiedy.'),
    }).optional(),
    'Cooperation with it.',
    'Współpraca.',
  ),
  www: field(www().optional(), 'Web page.', 'Strona internetowa.'),
});

import { field } from './field.ts';
import { id, map, prose, text } from './types.ts';

/** A term and what it means: `glossary.yaml` or `glossary/<id>.yaml`. */
export const term = map({
  id: field(
    id('term', { en: 'term', pl: 'pojęcie', none: 'pojęcia' }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  term: field(text(), 'The term.', 'Pojęcie.'),
  short: field(text().optional(), 'Its abbreviation.', 'Skrót.'),
  meaning: field(prose(), 'What it means.', 'Znaczenie.'),
});

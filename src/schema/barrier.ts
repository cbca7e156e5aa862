import { field } from './field.ts';
import { id, map, prose, text } from './types.ts';

/** What stands in the way of integration; tasks answer it: `barriers.yaml` or `barriers/<id>.yaml`. */
export const barrier = map({
  id: field(
    id('barrier', { en: 'barrier', pl: 'bariera', none: 'bariery', whom: 'barierę', feminine: true }),
    'Short id; tasks name it in the field answers.',
    'Krótki identyfikator; zadania wskazują go w polu answers.',
  ),
  title: field(text(), 'What it is.', 'Bariera.'),
  description: field(prose().optional(), 'More about it.', 'Opis.'),
});

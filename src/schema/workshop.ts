import { field } from './field.ts';
import { id, many, map, prose, ref, text, whole } from './types.ts';
import { when } from './when.ts';

/** One of the workshops at which a plan is made: `workshops.yaml` or `workshops/<id>.yaml`. */
export const workshop = map({
  id: field(
    id('workshop', { en: 'workshop', pl: 'warsztat', none: 'warsztatu' }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  number: field(whole(), 'Its number in the row.', 'Numer w cyklu.'),
  stage: field(text().optional(), 'Opening, diagnostic …', 'Etap: otwierający, diagnostyczny…'),
  title: field(text().optional(), 'Its title.', 'Tytuł.'),
  question: field(text().optional(), 'The question it answers.', 'Pytanie, na które odpowiada.'),
  when: field(
    when().optional(),
    'When it is planned, also coarsely.',
    'Kiedy jest planowany, także w przybliżeniu.',
  ),
  held: field(when().optional(), 'The day it was held.', 'Kiedy się odbył.'),
  participants: field(
    many(
      map({
        function: field(text(), 'In what function.', 'Funkcja.'),
        count: field(whole().optional(), 'How many.', 'Ile osób.'),
      }),
    ).optional(),
    'Who took part, by function; no names.',
    'Uczestnicy według funkcji; bez nazwisk.',
  ),
  products: field(many(text()).optional(), 'What it leaves behind.', 'Co po nim pozostaje.'),
  priorities: field(
    many(ref('task', 'common-task')).optional(),
    'Tasks chosen as the most urgent, in that order.',
    'Zadania wybrane jako najważniejsze, w tej kolejności.',
  ),
  note: field(prose().optional(), 'A remark.', 'Uwaga.'),
});

import { field } from './field.ts';
import { code, id, link, map, text } from './types.ts';
import { when } from './when.ts';

/** A resolution, order or statute: `acts.yaml` or `acts/<id>.yaml`. */
export const act = map({
  id: field(id('act', { en: 'act', pl: 'akt', none: 'aktu' }), 'Short id.', 'Krótki identyfikator.'),
  title: field(text(), 'Its title.', 'Tytuł.'),
  kind: field(text(), 'Resolution, order, statute …', 'Uchwała, zarządzenie, ustawa…'),
  number: field(code().optional(), 'Its number, in quotes.', 'Numer, w cudzysłowie.'),
  organ: field(text().optional(), 'Who passed it.', 'Organ, który go wydał.'),
  date: field(when().optional(), 'When.', 'Data.'),
  url: field(link().optional(), 'Where it can be read.', 'Gdzie można go przeczytać.'),
});

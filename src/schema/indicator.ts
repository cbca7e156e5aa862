import { oneOf, shared } from './choices.ts';
import { field } from './field.ts';
import { every, id, many, map, prose, signed, text, yes } from './types.ts';
import { when } from './when.ts';

/** What measures a goal or a task: `indicators.yaml` or `indicators/<id>.yaml`. */
export const indicator = map({
  id: field(
    id('indicator', { en: 'indicator', pl: 'wskaźnik', none: 'wskaźnika' }),
    'Short id.',
    'Krótki identyfikator.',
  ),
  title: field(text(), 'What is measured.', 'Co jest mierzone.'),
  kind: field(
    oneOf(shared('indicator', 'outcome', 'output')),
    'Outcome or output.',
    'Rezultat (outcome) albo produkt (output).',
  ),
  unit: field(text().optional(), 'Unit of the values.', 'Jednostka miary.'),
  baseline: field(
    map({
      value: field(signed(), 'The value at the start.', 'Wartość początkowa.'),
      date: field(when().optional(), 'When it was so.', 'Kiedy tak było.'),
    }).optional(),
    'Where it starts.',
    'Wartość bazowa.',
  ),
  target: field(
    map({
      value: field(signed().optional(), 'The value to reach.', 'Wartość docelowa.'),
      from: field(signed().optional(), 'Lower end of a range.', 'Dolna granica zakresu.'),
      to: field(signed().optional(), 'Upper end of a range.', 'Górna granica zakresu.'),
      by: field(when().optional(), 'By when.', 'Do kiedy.'),
      since: field(when().optional(), 'From when on.', 'Od kiedy.'),
    }).optional(),
    'What is to be reached.',
    'Wartość docelowa.',
  ),
  source: field(text().optional(), 'Where the values come from.', 'Źródło danych.'),
  every: field(every().optional(), 'How often it is measured.', 'Jak często jest mierzony.'),
  measurements: field(
    many(
      map({
        date: field(when(), 'When.', 'Kiedy.'),
        value: field(signed(), 'The value.', 'Wartość.'),
        approximate: field(yes().optional(), 'True for an estimate.', 'True, gdy to wartość szacunkowa.'),
        note: field(prose().optional(), 'A remark.', 'Uwaga.'),
      }),
    ).optional(),
    'Values measured.',
    'Pomiary.',
  ),
});

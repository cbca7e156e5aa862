import { field } from './field.ts';
import { id, many, map, signed, text, yes } from './types.ts';
import { when } from './when.ts';

/** A figure about the municipality and where it comes from: `context.yaml` or `context/<id>.yaml`. */
export const context = map({
  id: field(
    id('figure', {
      en: 'figure',
      pl: 'dana o jednostce',
      none: 'danej o jednostce',
      whom: 'daną o jednostce',
      feminine: true,
    }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  title: field(text(), 'What is counted.', 'Czego dotyczy.'),
  value: field(signed().optional(), 'The value.', 'Wartość.'),
  text: field(text().optional(), 'In words, where there is no number.', 'Słowami, gdy nie ma liczby.'),
  approximate: field(yes().optional(), 'True for an estimate.', 'True, gdy to wartość przybliżona.'),
  unit: field(text().optional(), 'Unit of the value.', 'Jednostka miary.'),
  year: field(when().optional(), 'The year it is of.', 'Rok, którego dotyczy.'),
  date: field(when().optional(), 'The day it is of.', 'Dzień, na który podano.'),
  source: field(text().optional(), 'Where it comes from.', 'Źródło.'),
  parts: field(
    many(
      map({
        title: field(text(), 'What is counted.', 'Czego dotyczy.'),
        value: field(signed(), 'The value.', 'Wartość.'),
        approximate: field(yes().optional(), 'True for an estimate.', 'True, gdy to wartość przybliżona.'),
      }),
    ).optional(),
    'What it is made up of.',
    'Z czego się składa.',
  ),
});

import type * as z from 'zod';
import { field, typed } from './field.ts';
import { classified } from './parts.ts';
import { code, id, many, map, orText, prose, ref, text, yes } from './types.ts';

const fields = {
  title: field(text(), 'What is to be reached.', 'Co ma zostać osiągnięte.'),
  id: field(
    id('goal', { en: 'goal', pl: 'cel', none: 'celu' }).optional(),
    'Id, where something points to the goal.',
    'Identyfikator, jeśli coś wskazuje ten cel.',
  ),
  code: field(code().optional(), 'An outside numbering, word for word.', 'Numeracja zewnętrzna, dosłownie.'),
  kind: field(
    text().optional(),
    'What the source calls it: strategic, operational …',
    'Jak nazywa go dokument: strategiczny, operacyjny…',
  ),
  indicators: field(
    many(ref('indicator')).optional(),
    'Indicators that measure it.',
    'Wskaźniki, które go mierzą.',
  ),
  classified: field(
    classified().optional(),
    'Its place in outside classifications.',
    'Miejsce w zewnętrznych klasyfikacjach.',
  ),
  imposed: field(
    yes().optional(),
    'True where it is set from above and not changed here.',
    'True, gdy jest narzucony z góry i nie zmienia się go tutaj.',
  ),
  note: field(prose().optional(), 'A remark.', 'Uwaga.'),
};
const flat = map(fields);

/** A goal of an institution, an area or the plan; goals nest to any depth. */
export type Goal = z.output<typeof flat> & { goals?: Goal[] | undefined };

const goal = typed(
  map({
    ...fields,
    get goals(): z.ZodOptional<z.ZodType<Goal[]>> {
      return field(
        goals().optional(),
        'Goals inside this one, in order of priority.',
        'Cele szczegółowe, w kolejności ważności.',
      );
    },
  }),
  { type: 'map', counted: 'goals', headline: true },
);

/** A list of goals; each may be a plain text. */
export const goals = (): z.ZodType<Goal[]> => many(orText(goal, 'title'));

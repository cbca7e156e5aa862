import type * as z from 'zod';
import { field, typed } from './field.ts';
import { doer } from './parts.ts';
import { id, many, map, prose, ref, text } from './types.ts';

const fields = {
  actor: field(
    doer().optional(),
    'Who acts: a function or an institution.',
    'Kto działa: funkcja albo instytucja.',
  ),
  action: field(text(), 'What is done.', 'Co robi.'),
  condition: field(text().optional(), 'Only if this holds.', 'Pod jakim warunkiem.'),
  contact: field(many(doer()).optional(), 'Whom to contact.', 'Z kim się kontaktuje.'),
  within: field(
    text().optional(),
    'Time limit, also a relative one: within 60 days of …',
    'W jakim czasie, także względnie: w ciągu 60 dni od…',
  ),
  uses: field(many(ref('product')).optional(), 'Forms and other products.', 'Formularze i inne produkty.'),
};
const flat = map(fields);

/** A step of a procedure; may have steps of its own. */
export type Step = z.output<typeof flat> & { steps?: Step[] | undefined };

const inner = (): z.ZodOptional<z.ZodType<Step[]>> =>
  field(steps().optional(), 'Steps inside it.', 'Kroki składowe.');

const step = typed(
  map({
    ...fields,
    get steps() {
      return inner();
    },
  }),
  { type: 'map', counted: 'steps' },
);

const steps = (): z.ZodType<Step[]> => many(step);

/** How a matter is dealt with, step by step: `procedures.yaml` or `procedures/<id>.yaml`. */
export const procedure = map({
  id: field(
    id('procedure', {
      en: 'procedure',
      pl: 'procedura',
      none: 'procedury',
      whom: 'procedurę',
      feminine: true,
    }).optional(),
    'Short id.',
    'Krótki identyfikator.',
  ),
  title: field(text(), 'Its title.', 'Tytuł.'),
  status: field(text().optional(), 'How far it is: draft, in force …', 'Stan: projekt, obowiązuje…'),
  trigger: field(prose().optional(), 'What starts it.', 'Kiedy się ją uruchamia.'),
  scope: field(prose().optional(), 'What and whom it covers.', 'Zakres.'),
  aim: field(prose().optional(), 'What it is for.', 'Cel.'),
  institutions: field(
    many(ref('institution')).optional(),
    'Institutions that take part.',
    'Instytucje, które w niej uczestniczą.',
  ),
  statuses: field(
    many(text()).optional(),
    'Legal situations of people it applies to.',
    'Statusy prawne osób, których dotyczy.',
  ),
  steps: field(steps(), 'Its steps, in order.', 'Kroki, w kolejności.'),
});

import { field, typed } from './field.ts';
import { goals } from './goal.ts';
import { classified, doer } from './parts.ts';
import { tasks } from './task.ts';
import { many, map, prose, ref, text } from './types.ts';

/** A field of integration with one leader and its list of tasks: `areas/<id>.yaml`. */
export const area = typed(
  map({
    name: field(text(), 'Its name.', 'Nazwa obszaru.'),
    short: field(text().optional(), 'Its abbreviation.', 'Skrót nazwy.'),
    aliases: field(many(text()).optional(), 'Other names in use.', 'Inne używane nazwy.'),
    leader: field(
      ref('institution').optional(),
      'Id of the institution that leads the area.',
      'Identyfikator instytucji, która jest liderem obszaru.',
    ),
    description: field(prose().optional(), 'What it covers.', 'Czego dotyczy.'),
    goals: field(goals().optional(), 'Its goals, in order of priority.', 'Cele, w kolejności ważności.'),
    tasks: field(tasks().optional(), 'Its tasks, in order of priority.', 'Zadania, w kolejności ważności.'),
    communication: field(
      many(
        map({
          who: field(doer(), 'Who passes information on.', 'Kto przekazuje informacje.'),
          channel: field(text(), 'By which channel.', 'Jakim kanałem.'),
        }),
      ).optional(),
      'Who informs whom, and how.',
      'Osoby i sposób przekazywania informacji.',
    ),
    classified: field(
      classified().optional(),
      'Its place in outside classifications.',
      'Miejsce w zewnętrznych klasyfikacjach.',
    ),
  }),
  { type: 'map', counted: 'areas', headline: true },
);

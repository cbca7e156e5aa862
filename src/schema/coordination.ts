import { oneOf, shared } from './choices.ts';
import { field } from './field.ts';
import { goals } from './goal.ts';
import { doer } from './parts.ts';
import { commonTasks, tasks } from './task.ts';
import { every, id, many, map, ref, text, whole } from './types.ts';
import { when } from './when.ts';

const body = map({
  id: field(id('body', { en: 'body', pl: 'zespół', none: 'zespołu' }), 'Short id.', 'Krótki identyfikator.'),
  name: field(text(), 'Its name.', 'Nazwa.'),
  kind: field(
    oneOf(shared('body', 'deciding', 'managing', 'advising', 'coordinating')).optional(),
    'What it is for: deciding, managing, advising, coordinating.',
    'Rola: decyzyjna (deciding), zarządzająca (managing), doradcza (advising), koordynująca (coordinating).',
  ),
  chair: field(doer().optional(), 'Who chairs it.', 'Kto przewodniczy.'),
  members: field(
    many(
      map({
        who: field(doer(), 'Who it is.', 'Kto.'),
        role: field(text().optional(), 'In what role.', 'W jakiej roli.'),
        from: field(when().optional(), 'Since when.', 'Od kiedy.'),
        to: field(when().optional(), 'Until when.', 'Do kiedy.'),
        seats: field(
          whole().optional(),
          'How many seats, where it is more than one.',
          'Ile miejsc, gdy więcej niż jedno.',
        ),
      }),
    ).optional(),
    'Its members.',
    'Członkowie.',
  ),
  minimum: field(many(text()).optional(), 'Who must be in it.', 'Kto musi wchodzić w skład.'),
  seats: field(whole().optional(), 'Number of seats.', 'Liczba miejsc.'),
  every: field(every().optional(), 'How often it meets at least.', 'Jak często najrzadziej się spotyka.'),
  act: field(ref('act').optional(), 'The act that set it up.', 'Akt, który go powołał.'),
});

/** What stands above the areas: `coordination.yaml`. */
export const coordination = map({
  coordinator: field(many(doer()).optional(), 'Who coordinates the system.', 'Koordynator systemu.'),
  bodies: field(many(body).optional(), 'Teams and councils.', 'Zespoły i rady.'),
  goals: field(
    goals().optional(),
    'Goals of the plan, in order of priority.',
    'Cele planu, w kolejności ważności.',
  ),
  tasks: field(
    tasks().optional(),
    'Tasks of the coordinator, in order of priority.',
    'Zadania koordynatora, w kolejności ważności.',
  ),
  common_tasks: field(
    commonTasks().optional(),
    'Tasks that every area gets.',
    'Zadania wspólne, które otrzymuje każdy obszar.',
  ),
  training_topics: field(
    many(
      map({
        id: field(
          id('topic', { en: 'topic', pl: 'temat', none: 'tematu' }),
          'Short id.',
          'Krótki identyfikator.',
        ),
        title: field(text(), 'The topic.', 'Temat.'),
      }),
    ).optional(),
    'Topics that trainings must cover.',
    'Tematy, które muszą objąć szkolenia.',
  ),
});

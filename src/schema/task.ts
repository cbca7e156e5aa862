import type * as z from 'zod';
import { oneOf, shared } from './choices.ts';
import { field, typed } from './field.ts';
import { classified, doer, NATURES, portion, withdrawn } from './parts.ts';
import { product } from './product.ts';
import { code, every, id, language, many, map, prose, ref, text, whole } from './types.ts';
import { when } from './when.ts';

const fields = {
  title: field(text(), 'What is to be done.', 'Co ma być zrobione.'),
  code: field(code().optional(), 'An outside numbering, word for word.', 'Numeracja zewnętrzna, dosłownie.'),
  description: field(prose().optional(), 'More about it.', 'Opis.'),
  tier: field(
    oneOf({
      required: { pl: 'konieczne w tym okresie', en: 'required in this period' },
      important: {
        pl: 'ważne, ale niekonieczne w tym okresie',
        en: 'important, not required in this period',
      },
    }).optional(),
    'Required in this period, or important without that; unset: unknown.',
    'Konieczne (required) w tym okresie albo ważne (important), lecz niekonieczne teraz; brak: nie wiadomo.',
  ),
  nature: field(
    oneOf(NATURES).optional(),
    'One-off (default), recurring, ongoing, or residual: a catch-all for other work.',
    'Jednorazowe (one-off, domyślnie), cykliczne (recurring), ciągłe (ongoing) albo zbiorcze (residual): „inne działania”.',
  ),
  condition: field(
    text().optional(),
    'Done only when this arises.',
    'Wykonywane tylko wtedy, gdy zajdzie ta okoliczność.',
  ),
  responsible: field(
    many(doer()).optional(),
    'Who does it; unset: the institution whose card holds it, or the coordinator.',
    'Kto je wykonuje; brak: instytucja, na której karcie stoi, albo koordynator.',
  ),
  coordinator: field(
    doer().optional(),
    'Who coordinates it; unset: the only one responsible.',
    'Kto je koordynuje; brak: jedyny odpowiedzialny.',
  ),
  partners: field(many(doer()).optional(), 'Who takes part.', 'Kto współpracuje.'),
  consulted: field(many(doer()).optional(), 'Who is asked for an opinion.', 'Z kim jest konsultowane.'),
  part_of: field(
    ref('task', 'common-task').optional(),
    'A task of another list that this one belongs to.',
    'Zadanie z innej listy, którego to jest częścią.',
  ),
  start: field(when().optional(), 'When it begins.', 'Kiedy się zaczyna.'),
  due: field(when().optional(), 'By when it is to be done.', 'Termin wykonania.'),
  every: field(every().optional(), 'How often, for recurring work.', 'Jak często, gdy jest cykliczne.'),
  milestones: field(
    many(
      map({
        title: field(text(), 'What is reached.', 'Co zostaje osiągnięte.'),
        when: field(when(), 'When.', 'Kiedy.'),
      }),
    ).optional(),
    'Steps with a date of their own.',
    'Etapy z własnym terminem.',
  ),
  after: field(
    many(ref('task', 'common-task', 'product')).optional(),
    'Tasks or products it needs first.',
    'Zadania albo produkty, na które czeka.',
  ),
  produces: field(many(product()).optional(), 'What it makes.', 'Co powstaje.'),
  steps: field(many(text()).optional(), 'How it is done.', 'Jak przebiega.'),
  topics: field(many(text()).optional(), 'What it must cover.', 'Co musi obejmować.'),
  audiences: field(many(ref('audience')).optional(), 'Whom it is for.', 'Dla kogo jest przeznaczone.'),
  languages: field(many(language()).optional(), 'In which languages.', 'W jakich językach.'),
  people_planned: field(whole().optional(), 'For how many people.', 'Dla ilu osób.'),
  resources: field(
    many(text()).optional(),
    'What it needs; an empty list says: nothing.',
    'Jakich zasobów wymaga; pusta lista oznacza, że żadnych.',
  ),
  materials: field(
    many(text()).optional(),
    'Which materials it needs; an empty list says: none.',
    'Jakich materiałów wymaga; pusta lista oznacza, że żadnych.',
  ),
  funding: field(many(portion()).optional(), 'What pays for it.', 'Z czego jest finansowane.'),
  outcomes: field(many(text()).optional(), 'What is to change.', 'Co ma się zmienić.'),
  indicators: field(
    many(ref('indicator')).optional(),
    'Indicators that measure it.',
    'Wskaźniki, które je mierzą.',
  ),
  goals: field(many(ref('goal')).optional(), 'Goals it serves.', 'Cele, którym służy.'),
  answers: field(many(ref('barrier')).optional(), 'Barriers it answers.', 'Bariery, na które odpowiada.'),
  tags: field(many(text()).optional(), 'Words to find it by.', 'Słowa, po których można je znaleźć.'),
  classified: field(
    classified().optional(),
    'Its place in outside classifications.',
    'Miejsce w zewnętrznych klasyfikacjach.',
  ),
  moved: field(
    many(
      map({
        from: field(when(), 'The earlier deadline.', 'Poprzedni termin.'),
        to: field(when(), 'The new deadline.', 'Nowy termin.'),
        date: field(when().optional(), 'When it was moved.', 'Kiedy go zmieniono.'),
        reason: field(text().optional(), 'Why.', 'Dlaczego.'),
        agreed_by: field(doer().optional(), 'Who agreed.', 'Kto wyraził zgodę.'),
      }),
    ).optional(),
    'Deadlines that were moved, with the reason.',
    'Zmiany terminu z podaniem przyczyny.',
  ),
  withdrawn: field(
    withdrawn().optional(),
    'Set when it leaves the plan.',
    'Uzupełniane, gdy zadanie schodzi z planu.',
  ),
  carried_from: field(
    text().optional(),
    'The earlier plan it comes from.',
    'Wcześniejszy plan, z którego je przeniesiono.',
  ),
  note: field(prose().optional(), 'A remark.', 'Uwaga.'),
};

const named = {
  id: field(
    id('task', { en: 'task', pl: 'zadanie', none: 'zadania' }),
    'Short id of the task, never used again.',
    'Krótki identyfikator zadania; nigdy nie nadaje się go ponownie.',
  ),
  ...fields,
};
const flat = map(named);

/** Planned work with a place in a priority list; may have sub-tasks. */
export type Task = z.output<typeof flat> & { tasks?: Task[] | undefined };

const subTasks = (): z.ZodOptional<z.ZodType<Task[]>> =>
  field(tasks().optional(), 'Sub-tasks, in order of priority.', 'Zadania składowe, w kolejności ważności.');

const task = typed(
  map({
    ...named,
    get tasks() {
      return subTasks();
    },
  }),
  { type: 'map', counted: 'tasks', headline: true },
);

/** A list of tasks, in order of priority. */
export const tasks = (): z.ZodType<Task[]> => many(task);

/** Tasks that every area (or every institution) gets. */
export const commonTasks = () =>
  many(
    typed(
      map({
        ...fields,
        id: field(
          id('common-task', { en: 'common task', pl: 'zadanie wspólne', none: 'zadania wspólnego' }),
          'Short id; in an area it is `<area>/<id>`.',
          'Krótki identyfikator; w obszarze: `<obszar>/<identyfikator>`.',
        ),
        each: field(
          oneOf(shared('each', 'area', 'institution')).optional(),
          'Who gets it: each area (default) or each institution.',
          'Kto je otrzymuje: każdy obszar (area, domyślnie) albo każda instytucja (institution).',
        ),
        get tasks() {
          return subTasks();
        },
      }),
      { type: 'map', counted: 'commonTasks', headline: true },
    ),
  );

import { oneOf, shared } from './choices.ts';
import { field } from './field.ts';
import { agendaPoint, attendance, doer, question } from './parts.ts';
import { called, id, language, many, map, prose, ref, text, time } from './types.ts';
import { when } from './when.ts';

const KINDS = shared(
  'meeting',
  'team',
  'inaugural',
  'area',
  'public',
  'training',
  'conference',
  'workshop',
  'panel',
  'consultation',
  'office-hours',
);

const decision = map({
  id: field(
    id('decision', { en: 'decision', pl: 'ustalenie', none: 'ustalenia' }),
    'Short id.',
    'Krótki identyfikator.',
  ),
  title: field(text(), 'What was decided.', 'Co ustalono.'),
  owner: field(doer().optional(), 'Who carries it out.', 'Kto je wykona.'),
  due: field(when().optional(), 'By when.', 'Termin.'),
  task: field(ref('task', 'common-task').optional(), 'The task it concerns.', 'Zadanie, którego dotyczy.'),
});

const meeting = map({
  id: field(
    id('meeting', { en: 'meeting', pl: 'spotkanie', none: 'spotkania' }),
    'Short id.',
    'Krótki identyfikator.',
  ),
  kind: field(
    oneOf(KINDS),
    'Kind of the meeting.',
    'Rodzaj: zespołu (team), inauguracyjne (inaugural), obszaru (area), publiczne (public), szkolenie (training), konferencja (conference), warsztat (workshop), panel, konsultacje (consultation), dyżur (office-hours).',
  ),
  title: field(text().optional(), 'Its title.', 'Tytuł.'),
  date: field(when(), 'When.', 'Kiedy.'),
  time: field(time().optional(), 'From, or from and to: 10:00-13:00.', 'Godzina albo od–do: 10:00-13:00.'),
  weekday: field(text().optional(), 'Weekday, in words.', 'Dzień tygodnia, słownie.'),
  place: field(text().optional(), 'Where.', 'Miejsce.'),
  body: field(
    ref('body').optional(),
    'The body that meets; unset: the only one, else the coordinating one.',
    'Zespół, który się spotyka; brak: jedyny, a przy kilku – koordynujący.',
  ),
  task: field(ref('task', 'common-task').optional(), 'The task it belongs to.', 'Zadanie, którego dotyczy.'),
  areas: field(many(ref('area')).optional(), 'Areas it concerns.', 'Obszary, których dotyczy.'),
  audiences: field(many(ref('audience')).optional(), 'Whom it is for.', 'Dla kogo jest przeznaczone.'),
  purposes: field(many(text()).optional(), 'What for.', 'Cel.'),
  languages: field(many(language()).optional(), 'Languages spoken.', 'Języki spotkania.'),
  interpreter: field(text().optional(), 'Interpreter.', 'Tłumacz.'),
  agenda: field(many(agendaPoint()).optional(), 'Its agenda.', 'Porządek.'),
  invited: field(many(doer()).optional(), 'Who is invited.', 'Zaproszeni.'),
  absent: field(many(doer()).optional(), 'Who was absent.', 'Nieobecni.'),
  attended: field(many(attendance()).optional(), 'Who was there.', 'Obecni.'),
  status: field(
    oneOf(shared('status', 'planned', 'held', 'cancelled', 'moved')).optional(),
    'Planned, held, cancelled or moved.',
    'Zaplanowane (planned), odbyte (held), odwołane (cancelled), przeniesione (moved).',
  ),
  moved_to: field(when().optional(), 'The new date.', 'Nowy termin.'),
  reason: field(
    text().optional(),
    'Why it was moved or cancelled.',
    'Dlaczego je przeniesiono albo odwołano.',
  ),
  minutes: field(prose().optional(), 'What was said.', 'Przebieg.'),
  decisions: field(many(decision).optional(), 'What was decided.', 'Ustalenia.'),
  questions: field(many(question()).optional(), 'What was asked.', 'Pytania i odpowiedzi.'),
});

const action = called(
  { en: 'action', pl: 'działanie', none: 'działania' },
  {
    date: field(when(), 'When.', 'Data.'),
    title: field(text(), 'What is done.', 'Działanie.'),
    description: field(prose().optional(), 'More about it.', 'Opis.'),
    responsible: field(many(doer()).optional(), 'Who does it.', 'Odpowiedzialni.'),
    resources: field(
      many(text()).optional(),
      'What it needs; an empty list says: nothing.',
      'Zasoby; pusta lista oznacza, że żadne.',
    ),
    materials: field(
      many(text()).optional(),
      'Which materials; an empty list says: none.',
      'Materiały; pusta lista oznacza, że żadne.',
    ),
    task: field(
      ref('task', 'common-task').optional(),
      'The task it belongs to.',
      'Zadanie, którego dotyczy.',
    ),
  },
);

/** The meetings and the schedule of a quarter: `calendar/<year>-q<n>.yaml`. */
export const meetings = map({
  meetings: field(many(meeting).optional(), 'Meetings of the quarter.', 'Spotkania w kwartale.'),
  actions: field(
    many(action).optional(),
    'Rows of the quarterly schedule.',
    'Wiersze harmonogramu kwartalnego.',
  ),
});

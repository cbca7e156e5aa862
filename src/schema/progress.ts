import { oneOf, shared, valuesOf } from './choices.ts';
import { field } from './field.ts';
import { doer } from './parts.ts';
import { called, link, many, map, prose, ref, whole, yes } from './types.ts';
import { when } from './when.ts';

const STATES = shared('state', 'planned', 'in-progress', 'done', 'postponed', 'not-done');

/** The states that an entry may report. */
export const REPORTED = valuesOf(STATES);

const entry = called(
  { en: 'entry', pl: 'wpis', none: 'wpisu' },
  {
    date: field(
      when(),
      'When it happened, inside the quarter of the folder.',
      'Kiedy to się stało, w kwartale z nazwy folderu.',
    ),
    task: field(
      ref('task', 'common-task').optional(),
      'The task; a common one as `<area>/<task>`.',
      'Zadanie; wspólne jako `<obszar>/<zadanie>`.',
    ),
    duty: field(ref('duty').optional(), 'The duty on a card.', 'Zadanie z karty instytucji.'),
    decision: field(ref('decision').optional(), 'The decision of a meeting.', 'Ustalenie ze spotkania.'),
    state: field(
      oneOf(STATES).optional(),
      'The state on that day.',
      'Stan w tym dniu: nierozpoczęte (planned), w toku (in-progress), wykonane (done), odłożone (postponed), niewykonane (not-done).',
    ),
    note: field(
      prose().optional(),
      'A few words; needed with not-done.',
      'Kilka słów; wymagane przy stanie not-done.',
    ),
    by: field(doer().optional(), 'Who says so.', 'Kto to podaje.'),
    reached: field(whole().optional(), 'Number of people reached.', 'Ile osób objęto.'),
    evidence: field(many(link()).optional(), 'Links that show it.', 'Odnośniki, które to potwierdzają.'),
    tentative: field(
      yes().optional(),
      'True where it is only announced.',
      'True, gdy jest to tylko zapowiedź.',
    ),
  },
);

/** What one institution says of one quarter: `progress/<year>-q<n>/<who>.yaml`. */
export const progress = map({
  entries: field(many(entry), 'Dated facts.', 'Wpisy z datą.'),
});

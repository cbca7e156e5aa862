import { compare } from '../../days/order.ts';
import { find, ordered, unreadableIn } from '../../model/plan.ts';
import { dayOf, type LoggedEntry } from '../../model/progress.ts';
import { overlaps, readPeriod, type Period } from '../../model/quarter.ts';
import type { Judgement } from '../../model/state.ts';
import { subjectTitle } from '../../model/subjects.ts';
import type { Phrase } from '../../model/texts.ts';
import { proseIn, textIn, type Prose, type ViewContext } from '../view.ts';
import type { Names } from './names.ts';
import { peopleCount, type PeopleCount } from './people-count.ts';

/** An entry of the progress log, as a report prints it. */
export interface EntryRow {
  readonly when: string;
  readonly about: Phrase;
  /** The area or institution of a common task. */
  readonly place: Phrase | null;
  /** Who gives it, where that is not the institution itself. */
  readonly by: Phrase | null;
  readonly state: string | null;
  readonly reached: PeopleCount | null;
  readonly note: Prose | null;
  readonly tentative: boolean;
  /** True for what a meeting decided: it is no task, and no total counts it. */
  readonly decision: boolean;
  readonly evidence: readonly string[];
}

/** What one institution (partner, body, person, coordinator) says of a period. */
export interface EntryGroup {
  readonly id: string;
  readonly name: Phrase;
  readonly external: boolean;
  readonly entries: readonly EntryRow[];
}

function row(context: ViewContext, names: Names, { entry }: LoggedEntry): EntryRow {
  const [place, inside] = (entry.task ?? '').split('/');
  return {
    when: entry.date.text,
    about: textIn(context, subjectTitle(context.plan, entry)),
    place: place !== undefined && inside !== undefined ? names.full(place) : null,
    by: entry.by ? names.owner(entry.by) : null,
    state: entry.state ?? null,
    reached: entry.reached === undefined ? null : peopleCount(context, entry.reached),
    note: proseIn(context, entry.note),
    tentative: entry.tentative ?? false,
    decision: entry.decision !== undefined,
    evidence: entry.evidence ?? [],
  };
}

/** Entries whose day lies in the period, up to the day judged by; announced ones by their own date. */
export function entriesIn(judgement: Judgement, period: Period): LoggedEntry[] {
  return judgement.log.filter(({ entry }) => {
    const day = dayOf(entry.date);
    return day >= period.first && day <= period.last && (day <= judgement.day || entry.tentative === true);
  });
}

/** The institution or partner that an entry's file speaks for. */
function speaker(context: ViewContext, by: string): string {
  const person = context.plan.items.person.find(({ id }) => id === by)?.record;
  return person?.institution ?? person?.partner ?? by;
}

/** Entries by who gives them: the plan's institutions in their order, then the others. Partners and outside institutions are external. */
export function groupEntries(
  context: ViewContext,
  names: Names,
  entries: readonly LoggedEntry[],
): EntryGroup[] {
  const order = ordered(context.plan, 'institution').map(({ id }) => id);
  const rank = (id: string): number =>
    id === 'coordinator' ? -1 : order.includes(id) ? order.indexOf(id) : order.length;
  const ids = [...new Set(entries.map(({ by }) => speaker(context, by)))].toSorted(
    (a, b) => rank(a) - rank(b) || compare(a, b),
  );
  return ids.map((id) => ({
    id,
    name: names.full(id),
    external: isExternal(context, id),
    entries: entries
      .filter(({ by }) => speaker(context, by) === id)
      .map((logged) => row(context, names, logged)),
  }));
}

function isExternal(context: ViewContext, id: string): boolean {
  if (find(context.plan, id, 'partner')) return true;
  return context.plan.items.institution.find((item) => item.id === id)?.record.external ?? false;
}

/** As many names as a sentence bears. */
const FEW = 6;

/** Institutions of the system that have no entry in the period, and how many were to report. */
export function silentInstitutions(
  context: ViewContext,
  names: Names,
  entries: readonly LoggedEntry[],
  period: Period,
) {
  const spoke = new Set(
    entries.filter(({ entry }) => !entry.tentative).map(({ by }) => speaker(context, by)),
  );
  const expected = ordered(context.plan, 'institution').filter(
    ({ record }) =>
      (record.from?.first ?? '') <= period.last && (record.to?.last ?? '9999-12-31') >= period.first,
  );
  // Of a file that cannot be read nobody knows what it says: its institution is not called silent.
  const unreadable = new Set(
    unreadableIn(context.plan, 'progress').flatMap((name) => {
      const [quarter = '', by = ''] = name.split('/');
      const when = readPeriod(quarter);
      return when && overlaps(when, period) ? [speaker(context, by)] : [];
    }),
  );
  const silent = expected.filter(({ id }) => !spoke.has(id) && !unreadable.has(id));
  return {
    expected: expected.length,
    unreadable: expected
      .filter(({ id }) => unreadable.has(id))
      .map(({ id }) => ({ id, name: names.full(id) })),
    all: silent.length === expected.length,
    few: silent.length <= FEW,
    silent: silent.map(({ id, record }) => ({
      id,
      name: names.full(id),
      external: record.external ?? false,
    })),
  };
}

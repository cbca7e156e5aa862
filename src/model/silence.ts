import { institutionOf } from './institutions.ts';
import type { Body } from './meetings.ts';
import { find, ordered, unreadableIn, type Item, type Plan } from './plan.ts';
import { quarterOf, quartersInside, readPeriod, shiftQuarter, type Period } from './quarter.ts';
import { reportedBy } from './reporting.ts';

const LATEST = '9999-12-31';

/** The institution that somebody speaks for; a body speaks for that of its chair. */
function behind(plan: Plan, id: string | undefined): string | undefined {
  const body = id === undefined ? undefined : (find(plan, id, 'body')?.record as Body | undefined);
  return institutionOf(plan, body ? body.chair?.who : id);
}

/** Whom a file of the log speaks for, and those who gave its entries. */
function speakersIn(plan: Plan, { id, record: { entries } }: Item<'progress'>): (string | undefined)[] {
  const told = entries.filter(({ tentative }) => !tentative);
  // A file without an entry says that there was nothing, or lost what it had to a mistake.
  const own = told.length > 0 || entries.length === 0 ? [behind(plan, id.split('/')[1])] : [];
  return [...own, ...told.map(({ by }) => behind(plan, by?.who))];
}

/** Institutions that reported in each quarter; those whose file cannot be read count as well: nobody knows what it says. */
function reportedIn(plan: Plan): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (folder: string, ids: readonly (string | undefined)[]): void => {
    const quarter = readPeriod(folder)?.text;
    if (quarter === undefined) return;
    const known = found.get(quarter) ?? new Set();
    for (const id of ids) if (id !== undefined) known.add(id);
    found.set(quarter, known);
  };
  for (const item of plan.items.progress) add(item.id.split('/')[0] ?? '', speakersIn(plan, item));
  for (const name of unreadableIn(plan, 'progress')) {
    const [folder = '', by] = name.split('/');
    add(folder, [behind(plan, by)]);
  }
  return found;
}

/** A quarter whose reports are due, with the institutions of the system that belong to it and those of them that are silent. */
export interface Silence {
  readonly quarter: Period;
  readonly expected: readonly Item<'institution'>[];
  readonly silent: readonly Item<'institution'>[];
}

/** Two years: what is older nobody will report any more. */
const LOOKED_BACK = 8;

/** Quarters of the plan whose reports are due on a day and that are not closed yet, the newest last. */
function quartersDue(plan: Plan, day: string): Period[] {
  const { from, to } = plan.settings.period ?? {};
  if (!from?.first) return [];
  const last = to?.last && to.last < day ? to.last : day;
  const closed = plan.settings.closed_until ?? '';
  return quartersInside(from.first, last)
    .filter(({ first }) => first >= shiftQuarter(quarterOf(day), -LOOKED_BACK).first)
    .filter((quarter) => quarter.text > closed && reportedBy(plan, quarter) < day);
}

/** Who of the institutions has not reported, quarter by quarter (D7). */
export function silences(plan: Plan, day: string): Silence[] {
  const reported = reportedIn(plan);
  const institutions = ordered(plan, 'institution').filter(({ record }) => !record.external);
  return quartersDue(plan, day).map((quarter) => {
    const expected = institutions.filter(
      ({ record }) =>
        (record.from?.first ?? '') <= quarter.last && (record.to?.last ?? LATEST) >= quarter.first,
    );
    const spoke = reported.get(quarter.text);
    return { quarter, expected, silent: expected.filter(({ id }) => !spoke?.has(id)) };
  });
}

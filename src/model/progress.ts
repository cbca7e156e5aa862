import { compare } from '../days/order.ts';
import type { REPORTED } from '../schema/progress.ts';
import type { When } from '../schema/when.ts';
import type { Item, Plan } from './plan.ts';

export type Entry = Item<'progress'>['record']['entries'][number];
/** A state that an entry may give. */
export type StatedState = (typeof REPORTED)[number];

/** How advanced a state is: the higher, the less (plan-format: two files on one day). */
const RANK: Record<StatedState, number> = {
  done: 0,
  'in-progress': 1,
  postponed: 2,
  planned: 3,
  'not-done': 4,
};

/** An entry of the progress log, with who reports it. */
export interface LoggedEntry {
  readonly entry: Entry;
  /** Id of the institution, partner, body or person; `coordinator` for the coordinator's file. */
  readonly by: string;
  /** The quarter of the folder: `2016-q3`. */
  readonly quarter: string;
  readonly file: string;
  /** Place in its file. */
  readonly index: number;
}

/** The day an entry counts from: the last one of its date. */
export const dayOf = (when: When): string => when.last ?? '9999-12-31';

/** All entries, by the day they count from, then by file and place. */
export function progressLog(plan: Plan): LoggedEntry[] {
  const all = plan.items.progress.flatMap((item) => {
    const [quarter = '', by = ''] = item.id.split('/');
    return item.record.entries.map((entry, index) => ({ entry, by, quarter, file: item.file.path, index }));
  });
  return all.toSorted(
    (a, b) =>
      compare(dayOf(a.entry.date), dayOf(b.entry.date)) || compare(a.file, b.file) || a.index - b.index,
  );
}

/**
 * The entry that gives the state on a day: the newest one on or before it; on one day in one file the later line wins,
 * of two files the less advanced state counts (plan-format: States of a task on a day).
 */
export function stateEntry(entries: readonly LoggedEntry[], day: string): LoggedEntry | undefined {
  const stated = entries.filter(({ entry }) => entry.state && !entry.tentative && dayOf(entry.date) <= day);
  const newest = stated.at(-1);
  if (!newest) return undefined;
  const lastOfFile = new Map(
    stated
      .filter(({ entry }) => dayOf(entry.date) === dayOf(newest.entry.date))
      .map((logged) => [logged.file, logged]),
  );
  const rank = ({ entry }: LoggedEntry): number => RANK[entry.state ?? 'not-done'];
  return [...lastOfFile.values()].toSorted((a, b) => rank(b) - rank(a))[0];
}

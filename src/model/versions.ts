import { compare } from '../days/order.ts';
import { VERSION_STATUSES } from '../schema/version.ts';
import { isInSystem } from './institutions.ts';
import { ordered, type Item, type Plan } from './plan.ts';

type Version = Item<'version'>;
type Acceptance = Item<'acceptance'>;

const LATEST = '9999-12-31';
const lastOf = (item: Version | Acceptance): string => item.record.date?.last ?? LATEST;

/** Versions of the plan that there are on a day, the oldest first; those without a date come as they stand, last. */
export function versionsUntil(plan: Plan, day: string): Version[] {
  const there = plan.items.version.filter(({ record }) => (record.date?.last ?? day) <= day);
  return there.toSorted((a, b) => compare(lastOf(a), lastOf(b)));
}

const rank = ({ record }: Version): number => VERSION_STATUSES.indexOf(record.status);

/** A version that bears an earlier date than the one it came of. */
export interface Reversal {
  readonly version: Version;
  readonly before: Version;
}

/** The versions that are older than those before them: one of the two dates is wrong. */
export function reversals(plan: Plan): Reversal[] {
  // In a folder the names of the files make the order, and say nothing.
  const listed = plan.items.version.filter(({ file }) => !file.path.includes('/'));
  return listed.flatMap((version, index) => {
    const before = listed[index - 1];
    if (!before?.record.date?.first || !version.record.date?.last || rank(version) <= rank(before)) return [];
    return version.record.date.last < before.record.date.first ? [{ version, before }] : [];
  });
}

/** What an acceptance is of: the revision that the newest version names, else the one that was accepted last; null where nothing says. */
export function versionToAccept(plan: Plan, day: string): { rev: string; version: Version | null } | null {
  const version = versionsUntil(plan, day).findLast(({ record }) => record.rev !== undefined);
  if (version?.record.rev !== undefined) return { rev: version.record.rev, version };
  const rev = acceptancesUntil(plan, day).at(-1)?.record.rev;
  return rev === undefined ? null : { rev, version: null };
}

/** Acceptances given until a day, the oldest first. */
export function acceptancesUntil(plan: Plan, day: string): Acceptance[] {
  const given = plan.items.acceptance.filter((item) => lastOf(item) <= day);
  return given.toSorted((a, b) => compare(lastOf(a), lastOf(b)));
}

const HASH = /^[0-9a-f]{7,64}$/;

/** True of two names of one version, as far as the names tell: the same words, or a hash and its beginning. */
export const isSameRev = (a: string, b: string): boolean =>
  a === b || (HASH.test(a) && HASH.test(b) && (a.startsWith(b) || b.startsWith(a)));

/** How one institution stands to the version that all are to accept. */
export interface Stance {
  readonly institution: Item<'institution'>;
  /** `other`: it accepted another version, and not this one. */
  readonly state: 'accepted' | 'other' | 'missing';
  readonly acceptance: Acceptance | null;
}

/**
 * Who of the system has accepted a version (requirements S1).
 * @param isSame true of two names of one version
 */
export function stances(
  plan: Plan,
  day: string,
  rev: string | null,
  isSame: (a: string, b: string) => boolean = isSameRev,
): Stance[] {
  const given = acceptancesUntil(plan, day);
  const asked = ordered(plan, 'institution').filter((item) => isInSystem(item, day));
  return asked.map((institution) => {
    const own = given.filter(({ record }) => record.institution === institution.id);
    const right = own.findLast(({ record }) => rev !== null && isSame(record.rev, rev));
    if (right) return { institution, state: 'accepted', acceptance: right };
    const other = own.at(-1);
    return other
      ? { institution, state: 'other', acceptance: other }
      : { institution, state: 'missing', acceptance: null };
  });
}

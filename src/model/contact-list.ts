import { hasEnded, isInSystem } from './institutions.ts';
import { ordered, type Item, type Plan } from './plan.ts';

type Role = 'member' | 'deputy';

/** A person in a role of an institution; `person` is null where the plan does not describe them. */
export interface Seat {
  readonly role: Role;
  readonly id: string;
  readonly person: Item<'person'>['record'] | null;
}

/** An institution of the system with those who speak for it on a day. */
export interface Represented {
  readonly institution: Item<'institution'>;
  readonly seats: readonly Seat[];
}

/** The institutions of the system with the members and deputies that hold their function on the day, in the plan's order. */
export function representation(plan: Plan, day: string): Represented[] {
  const people = new Map(plan.items.person.map(({ id, record }) => [id, record]));
  return ordered(plan, 'institution')
    .filter((item) => isInSystem(item, day))
    .map((institution) => ({
      institution,
      seats: (['member', 'deputy'] as const).flatMap((role) =>
        (institution.record.members ?? []).flatMap(({ person: id, role: own }): Seat[] => {
          const person = people.get(id) ?? null;
          return own === role && !(person && hasEnded(person, day)) ? [{ role, id, person }] : [];
        }),
      ),
    }));
}

/** People who can be reached on the day and speak for no institution of the system: the coordinator, contacts at partners. */
export function otherPeople(plan: Plan, day: string): Item<'person'>[] {
  const seated = new Set(representation(plan, day).flatMap(({ seats }) => seats.map(({ id }) => id)));
  return plan.items.person.filter(({ id, record }) => {
    const { institution, partner, email, phone, from } = record;
    // Who works alone and is reached by nothing but a private contact stands in the list of experts.
    const isReached = [institution, partner, email, phone].some((each) => each !== undefined);
    return isReached && !seated.has(id) && !hasEnded(record, day) && (from?.first ?? '') <= day;
  });
}

export const hasRole = ({ seats }: Represented, role: Role): boolean =>
  seats.some((seat) => seat.role === role);

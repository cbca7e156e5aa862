import { hasEnded, institutionOf, isInSystem } from '../../model/institutions.ts';
import { bodiesOf, dateOf, defaultBody, type Body, type Meeting } from '../../model/meetings.ts';
import { find, ordered } from '../../model/plan.ts';
import type { Doer } from '../../model/tasks.ts';
import type { Phrase } from '../../model/texts.ts';
import { textIn, type ViewContext } from '../view.ts';
import type { Names } from './names.ts';

/** A place at a meeting: whom it is kept for, and the functions of those who may take it. */
export interface Seat {
  /** The institution or partner; null for a post that belongs to none. */
  readonly institution: Phrase | null;
  readonly functions: readonly Phrase[];
  readonly deputies: readonly Phrase[];
}

/** The body that meets: the one named, else that of team meetings. */
export function bodyOf({ plan }: ViewContext, { body, kind }: Meeting): Body | undefined {
  if (body === undefined) return ['team', 'inaugural'].includes(kind) ? defaultBody(plan) : undefined;
  return bodiesOf(plan).find(({ id }) => id === body);
}

/** Gives the places at one meeting. */
class Seats {
  readonly #context: ViewContext;
  readonly #names: Names;

  constructor(context: ViewContext, names: Names) {
    this.#context = context;
    this.#names = names;
  }

  #functionOf(person: string): Phrase {
    const record = this.#context.plan.items.person.find(({ id }) => id === person)?.record;
    return textIn(this.#context, record?.function) ?? person;
  }

  #members(institution: string | undefined, role: 'member' | 'deputy') {
    const { plan } = this.#context;
    const record = plan.items.institution.find(({ id }) => id === institution)?.record;
    return (record?.members ?? []).filter((each) => each.role === role).map(({ person }) => person);
  }

  institution(id: string): Seat {
    return {
      institution: this.#names.of(id),
      functions: this.#members(id, 'member').map((person) => this.#functionOf(person)),
      deputies: this.#members(id, 'deputy').map((person) => this.#functionOf(person)),
    };
  }

  /** The place of whoever is named: a person sits for an institution or partner, with its deputy where it is the member. */
  doer(doer: Doer): Seat {
    const { plan } = this.#context;
    const { who } = doer;
    if (who === undefined || find(plan, who, 'body'))
      return { institution: null, functions: [this.#names.actor(doer).name], deputies: [] };
    if (find(plan, who, 'institution')) return this.institution(who);
    const person = plan.items.person.find(({ id }) => id === who)?.record;
    if (!person) return { institution: this.#names.of(who), functions: [], deputies: [] };
    const home = institutionOf(plan, who) ?? person.partner;
    const isMember = this.#members(home, 'member').includes(who);
    return {
      institution: home === undefined ? null : this.#names.of(home),
      functions: [this.#functionOf(who)],
      deputies: isMember ? this.#members(home, 'deputy').map((each) => this.#functionOf(each)) : [],
    };
  }
}

/** The institutions a meeting without a body is for: those of its areas and those invited, else all of the system on that day. */
function institutionsAt({ plan, asOf }: ViewContext, meeting: Meeting): string[] {
  const { areas, invited } = meeting;
  const day = dateOf(meeting).first ?? asOf;
  const all = ordered(plan, 'institution').filter((item) => isInSystem(item, day));
  if (areas === undefined) return all.map(({ id }) => id);
  const isAsked = (id: string): boolean => invited?.some(({ who }) => who === id) ?? false;
  return all
    .filter(({ id, record }) => isAsked(id) || record.areas?.some((area) => areas.includes(area)))
    .map(({ id }) => id);
}

/** Who is expected at a meeting, and who is invited besides. */
export function seatsOf(context: ViewContext, names: Names, meeting: Meeting) {
  const seats = new Seats(context, names);
  const day = dateOf(meeting).first ?? context.asOf;
  const members = (bodyOf(context, meeting)?.members ?? []).filter(
    (member) => (member.from?.first ?? '') <= day && !hasEnded(member, day),
  );
  const expected = members.length > 0 ? [] : institutionsAt(context, meeting);
  const known = new Set([...members.map(({ who }) => who.who), ...expected]);
  const guests = (meeting.invited ?? []).filter(({ who }) => who === undefined || !known.has(who));
  return {
    members: [...members.map(({ who }) => seats.doer(who)), ...expected.map((id) => seats.institution(id))],
    guests: guests.map((doer) => seats.doer(doer)),
  };
}

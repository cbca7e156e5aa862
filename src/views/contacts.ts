import { hasRole, otherPeople, representation, type Represented, type Seat } from '../model/contact-list.ts';
import { ordered } from '../model/plan.ts';
import type { Phrase } from '../model/texts.ts';
import type { Contact } from '../schema/contact.ts';
import { headerOf } from './parts/header.ts';
import { heldOf, withHeld } from './parts/held.ts';
import { Names } from './parts/names.ts';
import { defineView, proseIn, textIn, type ViewContext } from './view.ts';

function coverageOf(names: Names, all: readonly Represented[]) {
  const without = (role: Seat['role']) => all.filter((each) => !hasRole(each, role));
  const named = (some: readonly Represented[]) => some.map(({ institution }) => names.full(institution.id));
  const lacking = { member: without('member'), deputy: without('deputy') };
  return {
    institutions: all.length,
    members: all.length - lacking.member.length,
    deputies: all.length - lacking.deputy.length,
    both: all.filter((each) => hasRole(each, 'member') && hasRole(each, 'deputy')).length,
    complete: lacking.member.length + lacking.deputy.length === 0,
    nobody: lacking.member.length === all.length && lacking.deputy.length === all.length,
    noMember: named(lacking.member),
    noDeputy: named(lacking.deputy),
  };
}

type Person = Seat['person'];

/** How somebody is reached at work. */
const reach = (person: Person) => ({
  email: person?.email ?? null,
  phone: person?.phone ?? null,
  languages: person?.languages ?? [],
});

interface Row extends ReturnType<typeof reach> {
  readonly institution: Phrase;
  readonly role: Seat['role'] | null;
  readonly function: Phrase | null;
}

/** The rows of an institution; one that says so where nobody speaks for it. */
function rowsOf(context: ViewContext, names: Names, { institution, seats }: Represented): Row[] {
  const name = names.full(institution.id);
  if (seats.length === 0) return [{ institution: name, role: null, function: null, ...reach(null) }];
  return seats.map(({ role, id, person }) => ({
    institution: name,
    role,
    function: textIn(context, person?.function) ?? id,
    ...reach(person),
  }));
}

/** Who passes information on in each area, and how (requirements S7). */
function channelsOf(context: ViewContext, names: Names) {
  const areas = ordered(context.plan, 'area');
  const told = areas.flatMap(({ id, record }) =>
    (record.communication ?? []).map(({ who, channel }) => ({
      area: names.full(id),
      who: names.owner(who),
      channel: textIn(context, channel),
    })),
  );
  const without = areas.filter(({ record }) => (record.communication ?? []).length === 0);
  return { areas: areas.length, rows: told, without: without.map(({ id }) => names.full(id)) };
}

function privateRow(context: ViewContext, names: Names, id: string, { name, mobile, email, note }: Contact) {
  return {
    who: names.full(id),
    name: textIn(context, name),
    mobile: mobile ?? null,
    email: email ?? null,
    note: proseIn(context, note),
  };
}

/** The private contacts of an internal list, and how many of the people in it have none; null for everybody else. */
function privateOf(context: ViewContext, names: Names, people: readonly string[]) {
  if (context.audience === 'public') return null;
  const contacts = people.flatMap((id) => {
    const contact = context.contacts.get(id);
    return contact ? [{ id, contact }] : [];
  });
  return {
    rows: contacts.map(({ id, contact }) => privateRow(context, names, id, contact)),
    people: people.length,
    without: people.length - contacts.length,
  };
}

/** Members of the system, their deputies and others to turn to, by function; private data in internal documents only (requirements D3). */
export const contacts = defineView({
  name: 'contacts',
  takes: 'nothing',
  build(context) {
    const { plan, asOf } = context;
    const names = new Names(context);
    const all = representation(plan, asOf);
    const others = otherPeople(plan, asOf);
    const people = [
      ...new Set([...all.flatMap(({ seats }) => seats.map(({ id }) => id)), ...others.map(({ id }) => id)]),
    ];
    const held = people.flatMap((id) => {
      const contact = context.contacts.get(id);
      return contact ? heldOf(context, names.full(id), contact) : [];
    });
    return {
      header: headerOf(context, asOf),
      coverage: coverageOf(names, all),
      rows: all.flatMap((each) => rowsOf(context, names, each)),
      others: others.map(({ record }) => {
        const home = record.institution ?? record.partner;
        return {
          function: textIn(context, record.function),
          at: home === undefined ? null : names.full(home),
          ...reach(record),
        };
      }),
      channels: channelsOf(context, names),
      private: privateOf(context, names, people),
      ...withHeld(held),
    };
  },
});

import { hasEnded } from '../model/institutions.ts';
import { bodiesOf } from '../model/meetings.ts';
import type { Plan } from '../model/plan.ts';
import type { Text } from '../schema/types.ts';
import { defineCheck } from './check.ts';

const PEOPLE =
  '- id: dyrektor\n  function: Dyrektor GOK\n  to: 2026-06-30\n- id: instruktor\n  function: Instruktor GOK\n';
const card = (person: string): string =>
  `name: Gminny Ośrodek Kultury\nmembers:\n  - person: ${person}\n    role: member\n`;
const body = (rest: string): string => `bodies:\n  - id: zespol\n    name: Zespół\n${rest}`;

interface Seat {
  readonly person: string;
  readonly role: 'member' | 'deputy' | 'seat' | 'chair';
  /** The institution or body, by id and name. */
  readonly of: { readonly id: string; readonly name: Text };
  readonly record: object;
  readonly field: string;
}

/** Every place that a person holds on the day. What is given with an end of its own has been thought of. */
function seats(plan: Plan, day: string): Seat[] {
  const cards = plan.items.institution.flatMap(({ id, record }): Seat[] =>
    (hasEnded(record, day) ? [] : (record.members ?? [])).map((member) => ({
      person: member.person,
      role: member.role,
      of: { id, name: record.name },
      record: member,
      field: 'person',
    })),
  );
  const bodies = bodiesOf(plan).flatMap((of): Seat[] => {
    const { chair, members = [] } = of;
    const held = members.filter((member) => !hasEnded(member, day) && !hasEnded(member.who, day));
    return [
      ...(chair?.who && !hasEnded(chair, day)
        ? [{ person: chair.who, role: 'chair' as const, of, record: of, field: 'chair' }]
        : []),
      ...held.flatMap((record): Seat[] =>
        record.who.who ? [{ person: record.who.who, role: 'seat', of, record, field: 'who' }] : [],
      ),
    ];
  });
  return [...cards, ...bodies];
}

export const memberEnded = defineCheck({
  name: 'member-ended',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Members, deputies and chairs still hold their function.',
    pl: 'Członkowie, zastępcy i przewodniczący nadal pełnią swoją funkcję.',
  },
  why: {
    en: 'Invitations and questions go to those who are named. Who has left does not answer, and nobody notices.',
    pl: 'Zaproszenia i pytania trafiają do osób zapisanych w planie. Kto odszedł, nie odpowie, i nikt tego nie zauważy.',
  },
  day: '2026-09-01',
  fails: [
    { 'people.yaml': PEOPLE, 'institutions/gok.yaml': card('dyrektor # expect') },
    { 'people.yaml': PEOPLE, 'coordination.yaml': body('    chair: dyrektor # expect\n') },
    { 'people.yaml': PEOPLE, 'coordination.yaml': body('    members:\n      - who: dyrektor # expect\n') },
  ],
  passes: [
    { 'people.yaml': PEOPLE, 'institutions/gok.yaml': card('instruktor') },
    {
      'people.yaml': PEOPLE,
      'coordination.yaml': body(
        '    members:\n      - {who: dyrektor, to: 2026-06-30}\n      - who: instruktor\n',
      ),
    },
  ],
  run({ plan, day, text, report }) {
    const people = new Map(plan.items.person.map(({ id, record }) => [id, record]));
    for (const { person, role, of, record, field } of seats(plan, day)) {
      const holder = people.get(person);
      if (!holder?.to || !hasEnded(holder, day)) continue;
      const words = {
        en: 'The person “{person}” held the function until {date}, but is still {role, select, member {the member of the institution} deputy {the deputy of the institution} seat {a member of the body} other {in the chair of the body}} “{name}”.',
        pl: 'Osoba „{person}” przestała pełnić funkcję ({date}), a nadal jest zapisana jako {role, select, member {członek systemu z instytucji} deputy {zastępca członka z instytucji} seat {członek zespołu} other {przewodniczący zespołu}} „{name}”.',
      };
      const hint = {
        en: 'Name whoever has taken over.',
        pl: 'Wpisz osobę, która przejęła tę funkcję.',
      };
      const args = {
        person: text(holder.function),
        date: { when: holder.to.text },
        role,
        name: text(of.name),
      };
      report(plan.at(record, field), words, args, { hint, subject: of.id });
    }
  },
});

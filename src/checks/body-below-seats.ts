import { bodiesOf } from '../model/meetings.ts';
import { inOffice, isChairMember, seatsTaken } from '../model/seats.ts';
import { defineCheck } from './check.ts';

const body = (seats: string, members: string): string =>
  `bodies:\n  - id: rada\n    name: Rada konsultacyjna\n    seats: ${seats}\n    members:\n${members}`;
const MEMBER = '      - who: {post: Radny}\n';

export const bodyBelowSeats = defineCheck({
  name: 'body-below-seats',
  severity: 'info',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A body has as many members as seats.',
    pl: 'Zespół ma tylu członków, ile miejsc.',
  },
  why: {
    en: 'A free seat waits for somebody; more members than seats is a mistake. A member who stands for several has “seats”.',
    pl: 'Wolne miejsce na kogoś czeka, a członków więcej niż miejsc być nie może. Członek, który oznacza kilka osób, ma pole seats.',
  },
  fails: [
    { 'coordination.yaml': body('4 # expect', MEMBER + MEMBER) },
    { 'coordination.yaml': body('1 # expect', MEMBER + MEMBER) },
  ],
  passes: [
    { 'coordination.yaml': body('2', MEMBER + MEMBER) },
    {
      'coordination.yaml': body(
        '4',
        `${MEMBER}      - {who: {post: Przedstawiciele mieszkańców}, seats: 3}\n`,
      ),
    },
  ],
  run({ plan, day, text, report }) {
    for (const body of bodiesOf(plan)) {
      const { seats, members = [], chair } = body;
      if (seats === undefined || inOffice(body, day, 'now').length === 0) continue;
      if (plan.isDamaged(body) || members.some((member) => plan.isDamaged(member))) continue;
      const taken = seatsTaken(body, day);
      // A chair who is not on the list may hold a seat or not.
      const most = chair && !isChairMember(body) ? taken + 1 : taken;
      if (taken <= seats && most >= seats) continue;
      const [words, hint, severity] =
        most < seats
          ? ([
              {
                en: 'The body “{name}” has {seats, plural, one {# seat} other {# seats}}, of which {taken} {taken, plural, one {is} other {are}} taken.',
                pl: 'Zespół „{name}” ma {seats, plural, one {# miejsce} few {# miejsca} many {# miejsc} other {# miejsca}}, a zajęte: {taken}.',
              },
              {
                en: 'Add the member to “members”, or correct the number of seats.',
                pl: 'Dopisz członka w polu members albo popraw liczbę miejsc.',
              },
              'info',
            ] as const)
          : ([
              {
                en: 'The body “{name}” has {seats, plural, one {# seat} other {# seats}}, but {taken} members.',
                pl: 'Zespół „{name}” ma {seats, plural, one {# miejsce} few {# miejsca} many {# miejsc} other {# miejsca}}, ale członków jest więcej: {taken}.',
              },
              {
                en: 'Correct the number of seats, or give those who have left the last day of their term (to).',
                pl: 'Popraw liczbę miejsc albo dopisz koniec kadencji (to) tym, którzy już nie zasiadają.',
              },
              'warning',
            ] as const);
      const args = { name: text(body.name), seats, taken };
      report(plan.at(body, 'seats'), words, args, { hint, severity, subject: body.id });
    }
  },
});

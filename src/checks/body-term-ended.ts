import { bodiesOf, type Body } from '../model/meetings.ts';
import { inOffice, officeOf, type BodyMember } from '../model/seats.ts';
import { ownText } from '../model/texts.ts';
import { defineCheck, type CheckContext } from './check.ts';

const body = (rest: string): string => `bodies:\n  - id: rada\n    name: Rada konsultacyjna\n${rest}`;
const HINT = {
  en: 'Name whoever has taken over; the earlier member stays with the end of the term.',
  pl: 'Wpisz osobę, która przejęła tę funkcję; poprzednia zostaje z datą końca kadencji.',
};

/** Members by role, where the role is given. */
function byRole({ members = [] }: Body, language: string): BodyMember[][] {
  const roles = new Map<string, BodyMember[]>();
  for (const member of members) {
    if (member.role === undefined) continue;
    const role = ownText(member.role, language);
    roles.set(role, [...(roles.get(role) ?? []), member]);
  }
  return [...roles.values()];
}

/** A role that nobody holds any more: all who held it have ended. */
function endedRoles({ plan, day, text, report }: CheckContext, of: Body): void {
  const ended = new Set(inOffice(of, day, 'ended'));
  for (const members of byRole(of, plan.settings.language)) {
    const last = members.at(-1);
    if (!last?.role || !members.every((member) => ended.has(member)) || plan.isDamaged(last)) continue;
    const words = {
      en: 'Nobody is “{role}” in the body “{name}” any more: the last term has ended.',
      pl: 'W zespole „{name}” nikt już nie pełni roli „{role}”: ostatnia kadencja się skończyła.',
    };
    const args = { role: text(last.role), name: text(of.name) };
    report(plan.at(last), words, args, { severity: 'info', hint: HINT, subject: of.id });
  }
}

export const bodyTermEnded = defineCheck({
  name: 'body-term-ended',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The terms of a body’s chair and members have not run out.',
    pl: 'Kadencje przewodniczącego i członków zespołu nie upłynęły.',
  },
  why: {
    en: 'A body whose terms have run out cannot decide anything. A role that nobody holds any more is only pointed out.',
    pl: 'Zespół, którego kadencja upłynęła, nie może niczego postanowić. O roli, której nikt już nie pełni, program tylko informuje.',
  },
  day: '2026-09-01',
  fails: [
    { 'coordination.yaml': body('    chair: {post: Przewodniczący, to: 2026-06-30} # expect\n') },
    {
      'coordination.yaml': body(
        '    members: # expect\n      - {who: {post: Radny}, to: 2026-06-30}\n      - {who: {post: Radna}, to: 2026-06-30}\n',
      ),
    },
    {
      'coordination.yaml': body(
        '    members:\n      - {who: {post: Sekretarz}, role: sekretarz, to: 2026-06-30} # expect\n      - {who: {post: Radna}}\n',
      ),
    },
  ],
  passes: [
    {
      'coordination.yaml': body(
        '    members:\n      - {who: {post: Radny}, role: członek, to: 2026-06-30}\n      - {who: {post: Radna}, role: członek, from: 2026-07-01}\n',
      ),
    },
  ],
  run(context) {
    const { plan, day, text, report } = context;
    for (const of of bodiesOf(plan)) {
      const { chair, members = [] } = of;
      const name = text(of.name);
      if (chair?.to && officeOf(chair, day) === 'ended') {
        const words = {
          en: 'The term of the chair of the body “{name}” has ended ({to}).',
          pl: 'Kadencja przewodniczącego zespołu „{name}” się skończyła ({to}).',
        };
        report(
          plan.at(of, 'chair'),
          words,
          { name, to: { when: chair.to.text } },
          { hint: HINT, subject: of.id },
        );
      }
      if (members.length > 0 && inOffice(of, day, 'ended').length === members.length) {
        const words = {
          en: 'The terms of all members of the body “{name}” have ended.',
          pl: 'Kadencje wszystkich członków zespołu „{name}” się skończyły.',
        };
        report(plan.at(of, 'members', 'key'), words, { name }, { hint: HINT, subject: of.id });
      } else endedRoles(context, of);
    }
  },
});

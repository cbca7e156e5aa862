import { hasEnded, institutionOf } from '../model/institutions.ts';
import { bodiesOf } from '../model/meetings.ts';
import { find, isUnreadable, type Plan } from '../model/plan.ts';
import { DOERS } from '../schema/parts.ts';
import { defineCheck } from './check.ts';

const FILES = {
  'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nsector: public\n',
  'institutions/przystan.yaml': 'name: Fundacja Przystań\nsector: ngo\n',
  'people.yaml': '- {id: prezes, function: Prezes fundacji, institution: przystan}\n',
};
const team = (who: string, more = ''): string =>
  `bodies:\n  - id: zespol\n    name: Zespół koordynujący${more}\n    kind: coordinating\n    members:\n      - who: ${who}\n`;

/** Ids of institutions and partners of the third sector. */
function organisations({ items }: Plan): Set<string> {
  const all = [...items.institution, ...items.partner];
  return new Set(all.filter(({ record }) => record.sector === 'ngo').map(({ id }) => id));
}

/** The institution or partner that a member stands for; null where the plan does not tell: a post, or an id that leads nowhere. */
function behind(plan: Plan, who: string | undefined): string | null {
  const doer = who === undefined ? undefined : find(plan, who, ...DOERS);
  if (!doer || plan.isDamaged(doer.record)) return null;
  const person = plan.items.person.find(({ id }) => id === who)?.record;
  return institutionOf(plan, who) ?? person?.partner ?? (person ? null : doer.id);
}

export const teamWithoutNgo = defineCheck({
  name: 'team-without-ngo',
  severity: 'gap',
  tier: 'basic',
  workshop: 1,
  since: '0.1.0',
  summary: {
    en: 'A non-governmental organisation sits in the coordinating team.',
    pl: 'W zespole koordynującym jest przedstawiciel organizacji pozarządowej.',
  },
  why: {
    en: 'Organisations work with every institution of the system. It is asked for once the plan marks one of them (sector: ngo) and names the members of the team.',
    pl: 'Organizacje pozarządowe współpracują z każdą instytucją systemu. Program pyta o to, gdy w planie oznaczono choć jedną z nich (sector: ngo) i wpisano członków zespołu.',
  },
  fails: [{ ...FILES, 'coordination.yaml': team('gok', ' # expect') }],
  passes: [
    { ...FILES, 'coordination.yaml': team('prezes') },
    { ...FILES, 'coordination.yaml': team('przystan') },
    { ...FILES, 'coordination.yaml': team('{post: Przedstawiciel organizacji pozarządowych}') },
    {
      ...FILES,
      'institutions/przystan.yaml': 'name: Fundacja Przystań\n',
      'coordination.yaml': team('gok'),
    },
  ],
  run({ plan, day, text, report }) {
    const ngos = organisations(plan);
    if (ngos.size === 0 || ['people', 'institutions', 'partners'].some((name) => isUnreadable(plan, name)))
      return;
    for (const body of bodiesOf(plan)) {
      const members = (body.members ?? []).filter((member) => !hasEnded(member, day));
      if (body.kind !== 'coordinating' || members.length === 0 || plan.isDamaged(body)) continue;
      const seated = [...members.map(({ who }) => who.who), ...(body.chair ? [body.chair.who] : [])];
      // Somebody whose sector the plan does not tell may be the one that is asked for.
      const known = seated.map((who) => behind(plan, who));
      if (known.some((id) => id === null || ngos.has(id))) continue;
      const words = {
        en: 'No organisation of the third sector sits in the body “{name}”.',
        pl: 'W zespole „{name}” nie ma przedstawiciela organizacji pozarządowej.',
      };
      const hint = {
        en: 'Name such an organisation, or a person of it, in “members” in coordination.yaml.',
        pl: 'Wpisz taką organizację albo jej osobę w polu members tego zespołu w pliku coordination.yaml.',
      };
      report(plan.at(body, 'name'), words, { name: text(body.name) }, { hint, subject: body.id });
    }
  },
});

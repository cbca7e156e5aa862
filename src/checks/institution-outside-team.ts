import { hasEnded, institutionOf, isInSystem } from '../model/institutions.ts';
import { bodiesOf } from '../model/meetings.ts';
import { find, type Item, type Plan } from '../model/plan.ts';
import { DOERS } from '../schema/parts.ts';
import { defineCheck } from './check.ts';
import { reportLacking } from './lacking.ts';

const FILES = {
  'areas/kultura.yaml': 'name: Kultura\nleader: gok\n',
  'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nareas: kultura\n',
  'people.yaml': '- id: prezes\n  function: Prezes fundacji\n  institution: przystan\n',
};
const team = (who: string): string =>
  `bodies:\n  - id: zespol\n    name: Zespół koordynujący\n    kind: coordinating\n    members:\n      - who: gok\n      - who: ${who}\n`;

/** True where the plan tells whom a member stands for; a post does not, and an id that leads nowhere is reported. */
function isKnown(plan: Plan, id: string | undefined): id is string {
  const doer = id === undefined ? undefined : find(plan, id, ...DOERS);
  if (!doer || plan.isDamaged(doer.record)) return false;
  const of = institutionOf(plan, id);
  return of === undefined || find(plan, of, 'institution') !== undefined;
}

/** Institutions that sit in a coordinating body, themselves or through a person; null where that is not known. */
function represented(plan: Plan, day: string): Set<string> | null {
  const teams = bodiesOf(plan).filter(({ kind }) => kind === 'coordinating');
  const members = teams.flatMap((team) => team.members ?? []).filter((member) => !hasEnded(member, day));
  if (members.length === 0 || teams.some((team) => plan.isDamaged(team))) return null;
  const ids = members.map(({ who }) => who.who);
  if (!ids.every((id) => isKnown(plan, id))) return null;
  return new Set(ids.map((id) => institutionOf(plan, id)).filter((id) => id !== undefined));
}

export const institutionOutsideTeam = defineCheck({
  name: 'institution-outside-team',
  severity: 'gap',
  tier: 'strict',
  stage: 4,
  workshop: 1,
  since: '0.1.0',
  summary: {
    en: 'An institution without an area sits in the coordinating team.',
    pl: 'Instytucja bez obszaru ma przedstawiciela w zespole koordynującym.',
  },
  why: {
    en: 'Whoever belongs to no area, such as the organisations of the town, works with all of them and is heard only in the team.',
    pl: 'Kto nie należy do żadnego obszaru, np. organizacje pozarządowe, współpracuje ze wszystkimi i może się wypowiedzieć tylko w zespole.',
  },
  fails: [
    {
      ...FILES,
      'institutions/przystan.yaml': 'name: Fundacja Przystań # expect\n',
      'coordination.yaml': team('gok'),
    },
  ],
  passes: [
    {
      ...FILES,
      'institutions/przystan.yaml': 'name: Fundacja Przystań\n',
      'coordination.yaml': team('prezes'),
    },
    {
      ...FILES,
      'institutions/przystan.yaml': 'name: Fundacja Przystań\n',
      'coordination.yaml': team('przystan'),
    },
  ],
  run(context) {
    const { plan, day } = context;
    const inTeam = represented(plan, day);
    if (!inTeam || plan.items.area.length === 0 || plan.unreadable.some((path) => /^people[./]/.test(path)))
      return;
    const isFree = (item: Item<'institution'>): boolean =>
      isInSystem(item, day) && (item.record.areas ?? []).length === 0;
    reportLacking(context, {
      of: plan.items.institution.filter(isFree),
      has: ({ id }) => inTeam.has(id),
      none: {
        en: 'None of the {count} institutions without an area sits in the coordinating team.',
        pl: 'Żadna z {count} instytucji bez obszaru nie ma przedstawiciela w zespole koordynującym.',
      },
      one: {
        en: 'The institution “{name}” belongs to no area and does not sit in the coordinating team.',
        pl: 'Instytucja „{name}” nie należy do żadnego obszaru i nie ma przedstawiciela w zespole koordynującym.',
      },
      isElsewhere: true,
      more: {
        hint: {
          en: 'Name it, or a person of it, in coordination.yaml, in members of the coordinating team.',
          pl: 'Wpisz ją albo jej osobę w pliku coordination.yaml, w polu members zespołu koordynującego.',
        },
      },
    });
  },
});

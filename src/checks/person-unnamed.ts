import { hasEnded } from '../model/institutions.ts';
import { mentionedIn } from '../model/mentions.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck, type CheckContext } from './check.ts';
import { isMost, reportMost } from './most.ts';

const person = (id: string, mark = ''): string => `- id: ${id}${mark}\n  function: Referent\n`;
const COORDINATION = 'coordinator: koordynator\n';
const GOK =
  'name: Gminny Ośrodek Kultury\nmembers: [{person: dyrektor, role: member}, {person: instruktor, role: deputy}]\n';

const UNNAMED = {
  en: 'Nothing in the plan names the person “{person}” ({id}).',
  pl: 'Nic w planie nie wskazuje osoby „{person}” ({id}).',
};
const HINT = {
  en: 'Name the person where the plan needs one, for instance in members on the card of the institution, or remove the entry. Somebody who has left gets the day (to).',
  pl: 'Wskaż tę osobę tam, gdzie jest potrzebna, np. na karcie instytucji (members), albo usuń wpis. Jeśli już nie pełni funkcji, dopisz datę (to).',
};

/** People of institutions that still lack a member or a deputy: that is asked of the card. */
function ofOpenCards({ plan }: CheckContext): Set<string> {
  const open = plan.items.institution.filter(({ record }) =>
    (['member', 'deputy'] as const).some((role) => !record.members?.some((member) => member.role === role)),
  );
  return new Set(open.map(({ id }) => id));
}

export const personUnnamed = defineCheck({
  name: 'person-unnamed',
  severity: 'info',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Every person in the list has something to do in the plan.',
    pl: 'Każda osoba z wykazu występuje gdzieś w planie.',
  },
  why: {
    en: 'A contact that nothing names is often left over from somebody who has gone, or was forgotten on a card. Contacts at partners are not asked about, nor people of institutions that still lack a member or a deputy.',
    pl: 'Kontakt, którego nic nie wskazuje, to często pozostałość po kimś, kto odszedł, albo osoba pominięta na karcie. Sprawdzenie nie dotyczy kontaktów u partnerów ani osób z instytucji, które nie mają jeszcze członka albo zastępcy.',
  },
  fails: [
    {
      'coordination.yaml': COORDINATION,
      'people.yaml': person('koordynator') + person('referent', ' # expect'),
    },
    {
      'coordination.yaml': COORDINATION,
      'people.yaml': ['koordynator', 'a # expect', 'b', 'c', 'd'].map((id) => person(id)).join(''),
    },
  ],
  passes: [
    { 'coordination.yaml': COORDINATION, 'people.yaml': person('koordynator') },
    {
      'institutions/gok.yaml': GOK,
      'people.yaml': person('dyrektor') + person('instruktor'),
    },
    { 'people.yaml': `${person('dawny')}  to: 2025-12\n` },
  ],
  run(context) {
    const { plan, day, sound, text, excepted, report } = context;
    // What names a person may stand in what cannot be read.
    if (!sound || plan.items.person.length === 0) return;
    const [mentioned, open] = [mentionedIn(plan), ofOpenCards(context)];
    const people = plan.items.person.filter(({ record }) => !hasEnded(record, day));
    const told = people.flatMap(({ id, record }) => {
      const at = plan.at(record);
      if (mentioned.has(id) || record.partner !== undefined || open.has(record.institution ?? '')) return [];
      if (excepted(at, id)) return [];
      const name = text(record.function);
      const args = { person: name, id };
      return [{ at, name, id, args, said: sentence(UNNAMED, args) }];
    });
    if (isMost(told.length, people.length)) {
      reportMost(context, { kind: 'person', all: people.length, told, more: { hint: HINT } });
      return;
    }
    for (const { at, args, id } of told) report(at, UNNAMED, args, { hint: HINT, subject: id });
  },
});

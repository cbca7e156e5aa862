import { hasEnded } from '../model/institutions.ts';
import type { Item } from '../model/plan.ts';
import { defineCheck, type CheckContext } from './check.ts';

const person = (more: string): string => `- id: dyrektor\n  function: Dyrektor GOK\n${more}`;
const GOK = { 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nto: 2026-06\n' };
const PUP = (status: string) => ({
  'partners.yaml': `- {id: pup, name: Powiatowy Urząd Pracy, cooperation: {status: ${status}}}\n`,
});

const LEFT = {
  en: 'The institution of the person “{person}” has left the system ({date}): “{name}”.',
  pl: 'Osoba „{person}” jest z instytucji „{name}”, która nie należy już do systemu ({date}).',
};
const ENDED = {
  en: 'The partner of the person “{person}” no longer cooperates: “{name}”.',
  pl: 'Osoba „{person}” jest od partnera „{name}”, z którym współpraca się zakończyła.',
};
const HINT = {
  en: 'Name the institution where the person works now, or the day until which this contact held (to).',
  pl: 'Wpisz instytucję, w której ta osoba pracuje teraz, albo datę, do której kontakt był aktualny (to).',
};

type Person = Item<'person'>;

/** The institution of a person, where it has left the system by the day. */
function leftInstitution({ plan, day }: CheckContext, { record }: Person) {
  const institution = plan.items.institution.find(({ id }) => id === record.institution)?.record;
  return institution?.to && hasEnded(institution, day) ? { ...institution, to: institution.to } : undefined;
}

/** The partner of a person, where it no longer cooperates on the day. */
function endedPartner({ plan, day }: CheckContext, { record }: Person) {
  const partner = plan.items.partner.find(({ id }) => id === record.partner)?.record;
  const { status, until } = partner?.cooperation ?? {};
  return status === 'ended' || hasEnded({ to: until }, day) ? partner : undefined;
}

export const personInstitutionEnded = defineCheck({
  name: 'person-institution-ended',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Contacts belong to institutions and partners that still take part.',
    pl: 'Kontakty pochodzą z instytucji i od partnerów, którzy nadal współpracują.',
  },
  why: {
    en: 'When an institution leaves the system, its contacts stay in the list and go on being asked.',
    pl: 'Gdy instytucja opuszcza system, jej kontakty zostają w bazie i nadal się o nie pyta.',
  },
  day: '2026-09-01',
  fails: [
    { ...GOK, 'people.yaml': person('  institution: gok # expect\n') },
    { ...PUP('ended'), 'people.yaml': person('  partner: pup # expect\n') },
  ],
  passes: [
    { ...GOK, 'people.yaml': person('  institution: gok\n  to: 2026-06\n') },
    { ...PUP('agreed'), 'people.yaml': person('  partner: pup\n') },
  ],
  run(context) {
    const { plan, day, text, report } = context;
    for (const item of plan.items.person) {
      const { id, record } = item;
      if (hasEnded(record, day) || plan.isDamaged(record)) continue;
      const person = text(record.function);
      const institution = leftInstitution(context, item);
      const partner = endedPartner(context, item);
      if (institution) {
        const args = { person, name: text(institution.name), date: { when: institution.to.text } };
        report(plan.at(record, 'institution'), LEFT, args, { hint: HINT, subject: id });
      }
      if (partner) {
        const args = { person, name: text(partner.name) };
        report(plan.at(record, 'partner'), ENDED, args, { hint: HINT, subject: id });
      }
    }
  },
});

import { institutionsOf } from '../model/institutions.ts';
import type { Item } from '../model/plan.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck, type CheckContext } from './check.ts';
import { reportLacking } from './lacking.ts';

const PEOPLE = '- id: dyrektor-gok\n  function: Dyrektor GOK\n';

/** The members of an institution, each with the person that it names. */
const membersOf = ({ plan }: CheckContext, { record }: Item<'institution'>) =>
  (record.members ?? [])
    .filter(({ role }) => role === 'member')
    .map((member) => ({
      member,
      person: plan.items.person.find(({ id }) => id === member.person)?.record,
    }));

/** Reports an institution whose members all begin later: until then nobody speaks for it. */
function reportLater(context: CheckContext, institution: Item<'institution'>): void {
  const { plan, day, text, report } = context;
  const members = membersOf(context, institution);
  const [first] = members;
  const isLater = members.every(({ person }) => (person?.from?.first ?? '') > day);
  if (!first?.person?.from || !isLater || plan.isDamaged(institution.record)) return;
  report(
    plan.at(first.member, 'person'),
    {
      en: 'The institution “{name}” has no member in the system yet: the one on its card (“{function}”) begins later ({from}).',
      pl: 'Instytucja „{name}” nie ma jeszcze członka systemu: osoba z jej karty („{function}”) zaczyna pełnić tę funkcję później ({from}).',
    },
    {
      name: text(institution.record.name),
      function: text(first.person.function),
      from: { when: first.person.from.text },
    },
    {
      hint: {
        en: 'Add who speaks for it until then, with “to” in people.yaml.',
        pl: 'Dopisz, kto reprezentuje ją do tego czasu; datę końcową podaje pole to w pliku people.yaml.',
      },
      subject: institution.id,
    },
  );
}

export const institutionWithoutMember = defineCheck({
  name: 'institution-without-member',
  severity: 'gap',
  tier: 'strict',
  stage: 4,
  workshop: 1,
  since: '0.1.0',
  day: '2026-03-02',
  summary: {
    en: 'Each institution of the system has a member in it.',
    pl: 'Każda instytucja systemu ma w nim swojego członka.',
  },
  why: {
    en: 'The contact list of the system names a member and a deputy of each institution: whom to invite and whom to ask.',
    pl: 'Baza kontaktowa systemu podaje członka i zastępcę z każdej instytucji: wiadomo, kogo zaprosić i kogo pytać.',
  },
  fails: [
    { 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury # expect\n' },
    {
      'lsicu.yaml':
        'format: 1\ntitle: Plan # expect\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\n',
      'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\n',
      'institutions/szkola.yaml': 'name: Szkoła Podstawowa nr 1\n',
    },
    {
      'people.yaml': `${PEOPLE}  from: 2026-09\n`,
      'institutions/gok.yaml':
        'name: Gminny Ośrodek Kultury\nmembers: {person: dyrektor-gok, role: member} # expect\n',
    },
  ],
  passes: [
    {
      'people.yaml': PEOPLE,
      'institutions/gok.yaml':
        'name: Gminny Ośrodek Kultury\nmembers: {person: dyrektor-gok, role: member}\n',
    },
    {
      'people.yaml': `${PEOPLE}  from: 2026-03-02\n`,
      'institutions/gok.yaml':
        'name: Gminny Ośrodek Kultury\nmembers: {person: dyrektor-gok, role: member}\n',
    },
    { 'institutions/policja.yaml': 'name: Posterunek Policji\nexternal: true\n' },
  ],
  run(context) {
    const institutions = institutionsOf(context.plan, context.day);
    for (const institution of institutions) reportLater(context, institution);
    reportLacking(context, {
      of: institutions,
      has: (institution) => membersOf(context, institution).length > 0,
      none: {
        en: 'None of the {count} institutions has a member in the system.',
        pl: 'Żadna z {count} instytucji nie ma członka systemu.',
      },
      one: {
        en: 'The institution “{name}” has no member in the system.',
        pl: 'Instytucja „{name}” nie ma członka systemu.',
      },
      more: {
        hint: {
          en: 'The member is a person of people.yaml, named on the card of the institution.',
          pl: 'Członkiem jest osoba z pliku people.yaml, wpisana na karcie instytucji.',
        },
        remedy: {
          add: sentence({
            en: "members: ['{'person: <id of a person>, role: member'}']",
            pl: "members: ['{'person: <identyfikator osoby>, role: member'}']",
          }),
        },
      },
    });
  },
});

import { hasEnded } from '../model/institutions.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const PEOPLE = (institution: string): string =>
  `- id: dyrektor\n  function: Dyrektor\n  institution: ${institution}\n`;
const FILES = {
  'institutions/gok.yaml':
    'name: Gminny Ośrodek Kultury\nmembers:\n  - person: dyrektor # expect\n    role: member\n',
  'institutions/szkola.yaml': 'name: Szkoła Podstawowa nr 1\n',
};

export const memberOfOtherInstitution = defineCheck({
  name: 'member-of-other-institution',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Members and deputies work at the institution whose card names them.',
    pl: 'Członkowie i zastępcy pracują w instytucji, na której karcie są zapisani.',
  },
  why: {
    en: 'A member speaks for the institution. Where the card and the list of people name two different ones, somebody was entered on the wrong card or has changed jobs.',
    pl: 'Członek występuje w imieniu swojej instytucji. Gdy karta i wykaz osób podają różne instytucje, ktoś trafił na niewłaściwą kartę albo zmienił pracę.',
  },
  fails: [{ ...FILES, 'people.yaml': PEOPLE('szkola') }],
  passes: [
    {
      'institutions/gok.yaml': FILES['institutions/gok.yaml'].replace(' # expect', ''),
      'people.yaml': PEOPLE('gok'),
    },
  ],
  run({ plan, day, text, report }) {
    const people = new Map(plan.items.person.map(({ id, record }) => [id, record]));
    const institutions = new Map(plan.items.institution.map(({ id, record }) => [id, record]));
    for (const { id, record } of plan.items.institution.filter((item) => !hasEnded(item.record, day))) {
      for (const member of record.members ?? []) {
        const person = people.get(member.person);
        const other = institutions.get(person?.institution ?? '');
        if (!person || !other || person.institution === id || plan.isDamaged(person)) continue;
        const words = {
          en: 'The card of the institution “{name}” names the person “{person}”, who works at “{other}”.',
          pl: 'Na karcie instytucji „{name}” jest osoba „{person}”, która pracuje w innej instytucji: „{other}”.',
        };
        const hint = {
          en: 'Name a person of this institution, or correct the institution in the list of people.',
          pl: 'Wpisz osobę z tej instytucji albo popraw instytucję w wykazie osób.',
        };
        const note = sentence({ en: 'The person stands here.', pl: 'Tu zapisano tę osobę.' });
        const related = [{ at: plan.at(person, 'institution'), note }];
        const args = { name: text(record.name), person: text(person.function), other: text(other.name) };
        report(plan.at(member, 'person'), words, args, { hint, related, subject: id });
      }
    }
  },
});

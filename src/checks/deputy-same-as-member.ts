import { find } from '../model/plan.ts';
import type { Text } from '../schema/types.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const PEOPLE = '- id: dyrektor\n  function: Dyrektor GOK\n- id: instruktor\n  function: Instruktor GOK\n';
const card = (deputy: string): string =>
  `name: Gminny Ośrodek Kultury\nmembers:\n  - {person: dyrektor, role: member}\n  - person: ${deputy}\n    role: deputy\n`;

export const deputySameAsMember = defineCheck({
  name: 'deputy-same-as-member',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The deputy is another person than the member.',
    pl: 'Zastępca to inna osoba niż członek systemu.',
  },
  why: {
    en: 'Nobody can stand in for themselves: one of the two entries is wrong.',
    pl: 'Nikt nie zastąpi sam siebie: jeden z dwóch wpisów jest błędny.',
  },
  fails: [{ 'people.yaml': PEOPLE, 'institutions/gok.yaml': card('dyrektor # expect') }],
  passes: [{ 'people.yaml': PEOPLE, 'institutions/gok.yaml': card('instruktor') }],
  run({ plan, text, report }) {
    for (const { id, record } of plan.items.institution) {
      const members = record.members ?? [];
      for (const deputy of members.filter(({ role }) => role === 'deputy')) {
        const member = members.find(({ role, person }) => role === 'member' && person === deputy.person);
        if (!member) continue;
        const person = find(plan, deputy.person, 'person')?.record as { function?: Text } | undefined;
        const words = {
          en: 'The institution “{name}” has the same person as member and as deputy: “{person}”.',
          pl: 'Instytucja „{name}” ma tę samą osobę jako członka systemu i jako zastępcę: „{person}”.',
        };
        const hint = {
          en: 'Name another person as deputy, or remove this entry.',
          pl: 'Wpisz jako zastępcę inną osobę albo usuń ten wpis.',
        };
        const note = sentence({ en: 'Here the person is the member.', pl: 'Tu ta osoba jest członkiem.' });
        const related = [{ at: plan.at(member, 'person'), note }];
        const args = { name: text(record.name), person: text(person?.function ?? deputy.person) };
        report(plan.at(deputy, 'person'), words, args, { hint, related, subject: id });
      }
    }
  },
});

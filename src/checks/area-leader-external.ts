import { defineCheck } from './check.ts';

const AREA = 'name: Bezpieczeństwo\nleader: policja';
const card = (rest: string): string => `name: Posterunek Policji\nareas: bezpieczenstwo\n${rest}`;

export const areaLeaderExternal = defineCheck({
  name: 'area-leader-external',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The leader of an area is an institution of the system.',
    pl: 'Lider obszaru jest instytucją systemu.',
  },
  why: {
    en: 'A leader answers to the system for its area. An institution from outside can take part, but owes no such answer.',
    pl: 'Lider odpowiada przed systemem za swój obszar. Instytucja spoza systemu może współpracować, ale nie ma takiego obowiązku.',
  },
  fails: [
    {
      'areas/bezpieczenstwo.yaml': `${AREA} # expect\n`,
      'institutions/policja.yaml': card('external: true\n'),
    },
  ],
  passes: [{ 'areas/bezpieczenstwo.yaml': `${AREA}\n`, 'institutions/policja.yaml': card('') }],
  run({ plan, text, report }) {
    const cards = new Map(plan.items.institution.map(({ id, record }) => [id, record]));
    for (const { id, record } of plan.items.area) {
      const leader = cards.get(record.leader ?? '');
      if (!leader?.external) continue;
      const words = {
        en: 'The area “{area}” is led by the institution “{leader}”, whose card says that it stands outside the system.',
        pl: 'Obszar „{area}” prowadzi instytucja „{leader}”, która według swojej karty jest spoza systemu.',
      };
      const hint = {
        en: 'Name another leader, or remove the line “external” from its card.',
        pl: 'Wpisz innego lidera albo usuń z tej karty wiersz external.',
      };
      const args = { area: text(record.name), leader: text(leader.name) };
      report(plan.at(record, 'leader'), words, args, { hint, subject: id });
    }
  },
});

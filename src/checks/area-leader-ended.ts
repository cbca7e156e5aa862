import { hasEnded } from '../model/institutions.ts';
import { defineCheck } from './check.ts';

const AREA = { 'areas/kultura.yaml': 'name: Kultura\nleader: gok # expect\n' };
const card = (to: string): string => `name: Gminny Ośrodek Kultury\nareas: kultura\nto: ${to}\n`;

export const areaLeaderEnded = defineCheck({
  name: 'area-leader-ended',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The leader of an area still belongs to the system.',
    pl: 'Lider obszaru nadal należy do systemu.',
  },
  why: {
    en: 'When an institution leaves the system, somebody else has to lead its area.',
    pl: 'Gdy instytucja opuszcza system, jej obszar musi poprowadzić ktoś inny.',
  },
  day: '2026-09-01',
  fails: [{ ...AREA, 'institutions/gok.yaml': card('2026-06') }],
  passes: [
    { 'areas/kultura.yaml': 'name: Kultura\nleader: gok\n', 'institutions/gok.yaml': card('2026-09') },
  ],
  run({ plan, day, text, report }) {
    const cards = new Map(plan.items.institution.map(({ id, record }) => [id, record]));
    for (const { id, record } of plan.items.area) {
      const leader = cards.get(record.leader ?? '');
      if (!leader?.to || !hasEnded(leader, day)) continue;
      const words = {
        en: 'The area “{area}” is led by the institution “{leader}”, which has left the system ({date}).',
        pl: 'Obszar „{area}” prowadzi instytucja „{leader}”, która nie należy już do systemu ({date}).',
      };
      const hint = {
        en: 'Name the institution that leads it now.',
        pl: 'Wpisz instytucję, która prowadzi go teraz.',
      };
      const args = { area: text(record.name), leader: text(leader.name), date: { when: leader.to.text } };
      report(plan.at(record, 'leader'), words, args, { hint, subject: id });
    }
  },
});

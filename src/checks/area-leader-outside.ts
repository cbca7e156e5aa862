import { find } from '../model/plan.ts';
import { defineCheck } from './check.ts';

export const areaLeaderOutside = defineCheck({
  name: 'area-leader-outside',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: { en: 'The leader of an area belongs to the area.', pl: 'Lider obszaru należy do tego obszaru.' },
  why: {
    en: 'The card of a leader names the area it leads; otherwise the two files contradict each other.',
    pl: 'Karta lidera wymienia obszar, który prowadzi; inaczej oba pliki sobie przeczą.',
  },
  fails: [
    {
      'areas/kultura.yaml': 'name: Kultura\nleader: gok # expect\n',
      'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\n',
    },
  ],
  passes: [
    {
      'areas/kultura.yaml': 'name: Kultura\nleader: gok\n',
      'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nareas: [kultura]\n',
    },
  ],
  run({ plan, text, report }) {
    for (const { id, record } of plan.items.area) {
      const leader = plan.items.institution.find((institution) => institution.id === record.leader);
      // A damaged card may have lost just this.
      if (!leader || leader.record.external || plan.isDamaged(leader.record)) continue;
      const { areas = [] } = leader.record;
      // A misspelt area on the card is reported there.
      if (areas.includes(id) || areas.some((area) => !find(plan, area, 'area'))) continue;
      const words = {
        en: 'The institution “{leader}” leads the area “{area}”, but its card does not name that area.',
        pl: 'Instytucja „{leader}” jest liderem obszaru „{area}”, ale na jej karcie tego obszaru nie ma.',
      };
      const hint = {
        en: 'Add “{id}” to areas in {file}.',
        pl: 'Dopisz „{id}” do pola areas w pliku {file}.',
      };
      const args = { leader: text(leader.record.name), area: text(record.name), id, file: leader.file.path };
      report(plan.at(record, 'leader'), words, args, { hint, subject: id });
    }
  },
});

import { defineCheck } from './check.ts';

export const areaLeaderMissing = defineCheck({
  name: 'area-leader-missing',
  severity: 'gap',
  tier: 'basic',
  workshop: 1,
  since: '0.1.0',
  summary: { en: 'An area has a leader.', pl: 'Obszar ma lidera.' },
  why: {
    en: 'An area without a leader has nobody who calls its meetings and answers for its tasks.',
    pl: 'W obszarze bez lidera nikt nie zwołuje spotkań i nikt nie odpowiada za zadania.',
  },
  fails: [{ 'areas/kultura.yaml': 'name: Kultura # expect\n' }],
  passes: [
    {
      'areas/kultura.yaml': 'name: Kultura\nleader: gok\n',
      'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nareas: kultura\n',
    },
  ],
  run({ plan, text, report }) {
    for (const { id, record } of plan.items.area) {
      if (record.leader !== undefined || plan.isDamaged(record)) continue;
      const words = { en: 'The area “{name}” has no leader.', pl: 'Obszar „{name}” nie ma lidera.' };
      const hint = {
        en: 'Add: leader: <id of an institution>',
        pl: 'Dopisz: leader: <identyfikator instytucji>',
      };
      report(plan.at(record, 'name'), words, { name: text(record.name) }, { hint, subject: id });
    }
  },
});

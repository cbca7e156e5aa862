import { defineCheck } from './check.ts';

export const contextWithoutSource = defineCheck({
  name: 'context-without-source',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A figure about the unit names its source.',
    pl: 'Przy danej o jednostce podano źródło.',
  },
  why: {
    en: 'A figure without a source cannot be checked and cannot be brought up to date.',
    pl: 'Liczby bez źródła nie można ani sprawdzić, ani zaktualizować.',
  },
  fails: [{ 'context.yaml': '- title: Mieszkańcy gminy # expect\n  value: 5200\n' }],
  passes: [
    { 'context.yaml': '- {title: Mieszkańcy gminy, value: 5200, source: ewidencja ludności}\n' },
    { 'context.yaml': '- {title: Mieszkańcy gminy}\n' },
  ],
  run({ plan, text, report }) {
    for (const { id, record } of plan.items.context) {
      const isTold = record.value !== undefined || record.text !== undefined;
      if (!isTold || record.source !== undefined || plan.isDamaged(record)) continue;
      const words = {
        en: 'The figure “{title}” has no source.',
        pl: 'Przy danej „{title}” nie podano źródła.',
      };
      const hint = {
        en: 'Add “source”: a register, a publication, a survey; also: own estimate.',
        pl: 'Dopisz pole source: rejestr, publikację, ankietę, także „szacunek własny”.',
      };
      report(plan.at(record, 'title'), words, { title: text(record.title) }, { hint, subject: id });
    }
  },
});

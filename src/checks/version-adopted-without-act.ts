import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const ACTS = '- {id: uchwala, title: Uchwała w sprawie planu, kind: uchwała}\n';

export const versionAdoptedWithoutAct = defineCheck({
  name: 'version-adopted-without-act',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'An adopted version names the act that adopted it.',
    pl: 'Przyjęta wersja planu wskazuje akt, którym ją przyjęto.',
  },
  why: {
    en: 'A plan is in force by a resolution or an order; without it nobody can tell since when and by whose decision.',
    pl: 'Plan obowiązuje na podstawie uchwały albo zarządzenia; bez tego nie wiadomo, od kiedy i z czyjej decyzji.',
  },
  fails: [{ 'versions.yaml': '- status: adopted # expect\n  date: 2026-01-05\n' }],
  passes: [
    { 'acts.yaml': ACTS, 'versions.yaml': '- {status: adopted, date: 2026-01-05, act: uchwala}\n' },
    { 'versions.yaml': '- {status: draft, date: 2026-01-05}\n' },
  ],
  run({ plan, report }) {
    for (const { id, record } of plan.items.version) {
      if (record.status !== 'adopted' || record.act !== undefined || plan.isDamaged(record)) continue;
      const words = {
        en: 'The version of the plan{date} is adopted, but the act that adopted it is not given.',
        pl: 'Wersja planu{date} jest przyjęta, ale nie podano aktu, którym ją przyjęto.',
      };
      const of = { en: ' ({date})', pl: ' ({date})' };
      const date = record.date ? sentence(of, { date: { when: record.date.text } }) : '';
      const add = sentence({ en: 'act: <id of an act>', pl: 'act: <identyfikator aktu>' });
      report(plan.at(record, 'status'), words, { date }, { remedy: { add }, subject: id });
    }
  },
});

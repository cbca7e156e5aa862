import { reversals } from '../model/versions.ts';
import { sentence } from '../words/sentence.ts';
import { sharedWords } from '../words/shared.ts';
import { defineCheck } from './check.ts';

const versions = (...dates: string[]): string =>
  dates.map((date, index) => `- status: ${index === 0 ? 'draft' : 'consulted'}\n  date: ${date}\n`).join('');

export const versionOrder = defineCheck({
  name: 'version-order',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A draft is older than the version that came of it.',
    pl: 'Projekt jest starszy niż wersja, która z niego powstała.',
  },
  why: {
    en: 'Versions stand in the order in which they came about: draft, consulted, adopted. One that follows another and bears an earlier date has a wrong one.',
    pl: 'Wersje stoją w kolejności powstawania: projekt, po konsultacjach, przyjęta. Jeżeli następna ma wcześniejszą datę, jedna z dat jest błędna.',
  },
  fails: [{ 'versions.yaml': versions('2025-11-14', '2025-10-02 # expect') }],
  passes: [
    { 'versions.yaml': versions('2025-11-14', '2025-12-02') },
    { 'versions.yaml': versions('2025-11', '2025-11-20') },
  ],
  run({ plan, report }) {
    for (const { version, before } of reversals(plan)) {
      const { id, record } = version;
      const words = {
        en: 'The version “{status}” ({date}) is older than the one before it ({before}).',
        pl: 'Wersja „{status}” ({date}) jest starsza niż ta, która ją poprzedza ({before}).',
      };
      const hint = {
        en: 'Correct one of the dates, or put the versions in the order in which they came about.',
        pl: 'Popraw jedną z dat albo ułóż wersje w kolejności, w jakiej powstały.',
      };
      const args = {
        status: sentence(sharedWords(`version.${record.status}`)),
        date: { when: record.date?.text ?? '' },
        before: { when: before.record.date?.text ?? '' },
      };
      report(plan.at(record, 'date'), words, args, { hint, subject: id });
    }
  },
});

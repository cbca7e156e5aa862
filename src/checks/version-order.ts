import type { Item } from '../model/plan.ts';
import { VERSION_STATUSES } from '../schema/version.ts';
import { sentence } from '../words/sentence.ts';
import { sharedWords } from '../words/shared.ts';
import { defineCheck } from './check.ts';

const versions = (...dates: string[]): string =>
  dates.map((date, index) => `- status: ${index === 0 ? 'draft' : 'consulted'}\n  date: ${date}\n`).join('');

type Version = Item<'version'>['record'];
const rank = ({ status }: Version): number => VERSION_STATUSES.indexOf(status);

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
    // In a folder the names of the files make the order, and say nothing.
    const listed = plan.items.version.filter(({ file }) => !file.path.includes('/'));
    for (const [index, { id, record }] of listed.entries()) {
      const before = listed[index - 1]?.record;
      if (!before?.date?.first || !record.date?.last || rank(record) <= rank(before)) continue;
      if (record.date.last >= before.date.first) continue;
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
        date: { when: record.date.text },
        before: { when: before.date.text },
      };
      report(plan.at(record, 'date'), words, args, { hint, subject: id });
    }
  },
});

import type { Item } from '../model/plan.ts';
import { comparable } from '../model/titles.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const item = (more: string): string =>
  `- title: Ustawa o cudzoziemcach\n  kind: law\n  language: pl\n  url: https://example.org/ustawa\n${more}`;

/** What tells one entry from another: its address, its file, its title in its language. */
function keysOf({ url, file, title, language }: Item<'resource'>['record'], own: string): string[] {
  const address = url
    ?.replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase();
  return [
    ...(address === undefined ? [] : [`url ${address}`]),
    ...(file === undefined ? [] : [`file ${file}`]),
    `title ${language ?? own} ${comparable(title, own)}`,
  ];
}

export const libraryRepeated = defineCheck({
  name: 'library-repeated',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Nothing stands in the library twice.',
    pl: 'Żadna pozycja nie stoi w biblioteczce dwa razy.',
  },
  why: {
    en: 'Of two entries for one thing only one is kept up to date, and nobody knows which.',
    pl: 'Z dwóch pozycji o tym samym tylko jedna bywa aktualizowana i nie wiadomo która.',
  },
  fails: [
    {
      'library.yaml': item(
        '- title: Prawo cudzoziemców # expect\n  kind: law\n  url: https://www.example.org/ustawa/\n',
      ),
    },
    {
      'library.yaml': item(
        '- title: ustawa o cudzoziemcach. # expect\n  kind: law\n  language: pl\n  file: prawo/ustawa.pdf\n',
      ),
    },
  ],
  passes: [
    {
      'library.yaml': item(
        '- title: Ustawa o cudzoziemcach\n  kind: law\n  language: uk\n  url: https://example.org/zakon\n',
      ),
    },
  ],
  run({ plan, text, report }) {
    const first = new Map<string, Item<'resource'>>();
    for (const entry of plan.items.resource) {
      const { id, record } = entry;
      if (plan.isDamaged(record)) continue;
      const keys = keysOf(record, plan.settings.language);
      const other = keys.map((key) => first.get(key)).find((found) => found !== undefined);
      for (const key of keys) if (!first.has(key)) first.set(key, entry);
      if (!other) continue;
      const words = {
        en: 'The library entry “{title}” stands there twice.',
        pl: 'Pozycja biblioteczki „{title}” jest wpisana dwa razy.',
      };
      const hint = {
        en: 'Keep one of the two, or say in the title what is different.',
        pl: 'Zostaw jedną z nich albo dopisz w tytule, czym się różnią.',
      };
      const note = sentence({ en: 'Here it stands first.', pl: 'Tu stoi po raz pierwszy.' });
      const related = [{ at: plan.at(other.record, 'title'), note }];
      report(plan.at(record, 'title'), words, { title: text(record.title) }, { hint, related, subject: id });
    }
  },
});

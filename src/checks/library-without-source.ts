import { defineCheck } from './check.ts';

export const libraryWithoutSource = defineCheck({
  name: 'library-without-source',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Every entry of the library has a link or a file.',
    pl: 'Każda pozycja biblioteczki ma odnośnik albo plik.',
  },
  why: {
    en: 'Material that nobody can open is no help to those who look it up.',
    pl: 'Materiał, którego nie można otworzyć, nie pomoże temu, kto go szuka.',
  },
  fails: [{ 'library.yaml': '- title: Poradnik dla szkół # expect\n  kind: education\n' }],
  passes: [
    { 'library.yaml': '- {title: Poradnik dla szkół, kind: education, file: poradniki/szkoly.pdf}\n' },
  ],
  run({ plan, text, report }) {
    for (const { id, record } of plan.items.resource) {
      if (record.url !== undefined || record.file !== undefined || plan.isDamaged(record)) continue;
      const words = {
        en: 'The library entry “{title}” has neither a link nor a file.',
        pl: 'Pozycja biblioteczki „{title}” nie ma ani odnośnika, ani pliku.',
      };
      const hint = {
        en: 'Write its address in url, or its file in the folder of the plan in file.',
        pl: 'Wpisz adres w polu url albo plik z folderu planu w polu file.',
      };
      report(plan.at(record, 'title'), words, { title: text(record.title) }, { hint, subject: id });
    }
  },
});

import { defineCommand } from './command.ts';
import { WRITING_OPTIONS } from './writing-options.ts';

export const importFile = defineCommand({
  name: 'import',
  group: 'exchange',
  summary: {
    pl: 'wpisuje do planu treść dokumentu: tekstu, Markdown, Worda (.docx), tabel CSV i Excela (.xlsx)',
    en: 'takes a document into the plan: text, Markdown, Word (.docx), tables as CSV and Excel (.xlsx)',
  },
  arguments: [
    {
      flags: '<file>',
      summary: {
        pl: 'plik z dokumentem albo folder z tabelami .csv',
        en: 'file with the document, or folder with .csv tables',
      },
    },
  ],
  options: [
    {
      flags: '--encoding <encoding>',
      summary: {
        pl: 'kodowanie pliku tekstowego, gdy nie jest to utf-8',
        en: 'encoding of a text file that is not utf-8',
      },
      choices: ['utf-8', 'windows-1250', 'iso-8859-2', 'utf-16'],
    },
    ...WRITING_OPTIONS,
  ],
  examples: [
    {
      line: 'lsicu import plan.xlsx --dry-run',
      summary: {
        pl: 'co zmieniłyby w planie tabele poprawione w Excelu',
        en: 'what tables edited in Excel would change in the plan',
      },
    },
    {
      line: 'lsicu import lista-zadan.md --dry-run',
      summary: {
        pl: 'co weszłoby do planu z dokumentu i czego nie rozpoznano',
        en: 'what would be taken from a document, and what was not understood',
      },
    },
  ],
  run: async (call) => (await import('./import-file.ts')).importAsked(call),
});

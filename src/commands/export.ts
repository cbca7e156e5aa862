import { defineCommand } from './command.ts';
import { AUDIENCE } from './document-options.ts';

export const exportTables = defineCommand({
  name: 'export',
  group: 'exchange',
  summary: {
    pl: 'zapisuje plan jako tabele: CSV albo skoroszyt Excela; poprawione tabele wpisuje z powrotem polecenie import',
    en: 'writes the plan as tables: CSV or an Excel workbook; tables that were edited come back with import',
  },
  arguments: [
    {
      flags: '<format>',
      summary: {
        pl: 'csv (folder z plikami) albo xlsx (skoroszyt)',
        en: 'csv (a folder of files) or xlsx (a workbook)',
      },
    },
  ],
  options: [
    {
      flags: '-o, --output <file>',
      group: 'result',
      summary: {
        pl: 'plik .xlsx albo folder na pliki .csv',
        en: 'the .xlsx file, or the folder for .csv files',
      },
    },
    {
      flags: '--table <name>',
      group: 'result',
      summary: {
        pl: 'tylko jedna tabela, np. tasks (zadania); bez -o wypisuje ją na ekranie',
        en: 'one table only, such as tasks; without -o it is printed',
      },
    },
    {
      flags: '--excel',
      group: 'result',
      summary: {
        pl: 'CSV dla polskiego Excela: średniki i znacznik UTF-8',
        en: 'CSV for Excel in Polish: semicolons and a UTF-8 mark',
      },
    },
    {
      flags: '--all',
      group: 'result',
      summary: { pl: 'także tabele bez wierszy', en: 'tables without rows as well' },
    },
    {
      flags: '--force',
      group: 'result',
      summary: {
        pl: 'zastąp wcześniejsze tabele, choćby ktoś je zmienił',
        en: 'replace earlier tables even where somebody has changed them',
      },
    },
    AUDIENCE,
  ],
  examples: [
    {
      line: 'lsicu export xlsx -o plan.xlsx',
      summary: {
        pl: 'cały plan jako skoroszyt Excela, z opisem kolumn',
        en: 'the whole plan as an Excel workbook, with what its columns mean',
      },
    },
    {
      line: 'lsicu export csv --table tasks',
      summary: { pl: 'tabela zadań na ekranie', en: 'the table of tasks on the screen' },
    },
  ],
  run: async (call) => (await import('./export-tables.ts')).exportAsked(call),
});

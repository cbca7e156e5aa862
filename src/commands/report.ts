import { defineCommand } from './command.ts';
import { DOCUMENT_OPTIONS } from './document-options.ts';

export const report = defineCommand({
  name: 'report',
  group: 'document',
  summary: {
    pl: 'sprawozdanie za okres (domyślnie ostatni zakończony kwartał)',
    en: 'progress report of a period (default: the last quarter that has ended)',
  },
  arguments: [
    {
      flags: '[period]',
      summary: {
        pl: 'okres: 2026-Q3, 2026 albo 2026-05/2026-12',
        en: 'period: 2026-Q3, 2026 or 2026-05/2026-12',
      },
    },
  ],
  options: DOCUMENT_OPTIONS,
  examples: [
    {
      line: 'lsicu report',
      summary: {
        pl: 'sprawozdanie za ostatni zakończony kwartał',
        en: 'the report of the last quarter that has ended',
      },
    },
    {
      line: 'lsicu report 2026-Q3 -o sprawozdanie.docx',
      summary: {
        pl: 'sprawozdanie za III kwartał jako plik Worda',
        en: 'the report of the third quarter as a Word file',
      },
    },
    {
      line: 'lsicu report 2026-01/2026-06',
      summary: { pl: 'sprawozdanie za pierwsze półrocze', en: 'the report of the first half of the year' },
    },
  ],
  run: async (call) => (await import('./document.ts')).makeDocument(call, 'report', call.arguments[0]),
});

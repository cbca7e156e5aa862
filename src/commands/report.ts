import { defineCommand } from './command.ts';
import { DOCUMENT_OPTIONS } from './document-options.ts';

export const report = defineCommand({
  name: 'report',
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
  run: async (call) => (await import('./document.ts')).makeDocument(call, 'report', call.arguments[0]),
});

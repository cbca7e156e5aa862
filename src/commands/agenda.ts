import { defineCommand } from './command.ts';
import { DOCUMENT_OPTIONS } from './document-options.ts';

export const agenda = defineCommand({
  name: 'agenda',
  summary: {
    pl: 'porządek spotkania i harmonogram kwartału (domyślnie bieżącego)',
    en: 'agenda and schedule of a quarter (default: the current one)',
  },
  arguments: [
    {
      flags: '[quarter]',
      summary: {
        pl: 'kwartał: 2026-Q3',
        en: 'quarter: 2026-Q3',
      },
    },
  ],
  options: DOCUMENT_OPTIONS,
  run: async (call) => (await import('./document.ts')).makeDocument(call, 'agenda', call.arguments[0]),
});

import { defineCommand } from './command.ts';
import { DOCUMENT_OPTIONS } from './document-options.ts';

export const agenda = defineCommand({
  name: 'agenda',
  group: 'document',
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
  examples: [
    {
      line: 'lsicu agenda',
      summary: {
        pl: 'porządek najbliższego spotkania: bieżący kwartał',
        en: 'the next meeting: the current quarter',
      },
    },
    {
      line: 'lsicu agenda 2026-Q3 -o porzadek.docx',
      summary: {
        pl: 'porządek spotkania w III kwartale jako plik Worda',
        en: 'the agenda of the third quarter as a Word file',
      },
    },
  ],
  run: async (call) => (await import('./document.ts')).makeDocument(call, 'agenda', call.arguments[0]),
});

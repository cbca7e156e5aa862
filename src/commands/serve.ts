import { defineCommand } from './command.ts';
import { AUDIENCE } from './document-options.ts';

export const serve = defineCommand({
  name: 'serve',
  group: 'document',
  summary: {
    pl: 'podgląd dokumentów w przeglądarce, odświeżany po każdym zapisie; tylko na tym komputerze',
    en: 'preview of the documents in a browser, kept up to date; on this computer only',
  },
  options: [
    {
      flags: '--port <number>',
      summary: {
        pl: 'numer portu; domyślnie pierwszy wolny od 8170',
        en: 'number of the port; default: the first free one from 8170 on',
      },
    },
    AUDIENCE,
  ],
  examples: [
    {
      line: 'lsicu serve',
      summary: {
        pl: 'otwórz w przeglądarce adres, który wypisze polecenie; Ctrl-C kończy podgląd',
        en: 'open the address that is printed in a browser; Ctrl-C ends it',
      },
    },
  ],
  run: async (call) => (await import('./serve-plan.ts')).servePlan(call),
});

import { defineCommand } from './command.ts';
import { WRITING_OPTIONS } from './writing-options.ts';

export const withdraw = defineCommand({
  name: 'withdraw',
  group: 'write',
  summary: {
    pl: 'wycofuje zadanie z planu, z podaniem przyczyny',
    en: 'withdraws a task from the plan, with the reason',
  },
  arguments: [
    {
      flags: '<task>',
      summary: {
        pl: 'zadanie albo zadanie z karty: identyfikator lub nazwa',
        en: 'a task or a duty: its id or its name',
      },
    },
  ],
  options: [
    { flags: '--reason <text>', summary: { pl: 'dlaczego', en: 'why' } },
    { flags: '--date <date>', summary: { pl: 'od kiedy; domyślnie dziś', en: 'since when; default: today' } },
    ...WRITING_OPTIONS,
  ],
  examples: [
    {
      line: 'lsicu withdraw zakup-prasy --reason "brak środków" --dry-run',
      summary: {
        pl: 'zadanie schodzi z planu, z podaniem przyczyny',
        en: 'a task leaves the plan, with the reason',
      },
    },
  ],
  run: async (call) => (await import('./withdraw-thing.ts')).withdrawAsked(call),
});

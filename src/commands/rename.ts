import { defineCommand } from './command.ts';
import { WRITING_OPTIONS } from './writing-options.ts';

export const rename = defineCommand({
  name: 'rename',
  group: 'write',
  summary: {
    pl: 'zmienia identyfikator, a z nim wszystkie odwołania',
    en: 'changes an id and every reference to it',
  },
  arguments: [
    {
      flags: '<id>',
      summary: { pl: 'dotychczasowy identyfikator', en: 'the id as it is' },
    },
    { flags: '<new>', summary: { pl: 'nowy identyfikator', en: 'the new id' } },
  ],
  options: WRITING_OPTIONS,
  examples: [
    {
      line: 'lsicu rename gops osrodek-pomocy --dry-run',
      summary: {
        pl: 'nowy identyfikator instytucji i wszystkie odwołania do niej',
        en: 'a new id of an institution and every reference to it',
      },
    },
  ],
  run: async (call) => (await import('./rename-thing.ts')).renameAsked(call),
});

import { defineCommand } from './command.ts';
import { WRITING_OPTIONS } from './writing-options.ts';

export const move = defineCommand({
  name: 'move',
  group: 'write',
  summary: {
    pl: 'zmienia miejsce zadania na liście (kolejność to ważność)',
    en: 'gives a task another place in its list (order is priority)',
  },
  arguments: [
    {
      flags: '<task>',
      summary: {
        pl: 'zadanie, cel albo zadanie z karty: identyfikator lub nazwa',
        en: 'a task, a goal or a duty: its id or its name',
      },
    },
  ],
  options: [
    {
      flags: '--to <number>',
      summary: { pl: 'numer miejsca na liście, od 1', en: 'number of the place in the list, from 1' },
    },
    ...WRITING_OPTIONS,
  ],
  examples: [
    {
      line: 'lsicu move baza-tlumaczy --to 1 --dry-run',
      summary: { pl: 'zadanie na pierwsze miejsce listy', en: 'a task to the first place of its list' },
    },
  ],
  run: async (call) => (await import('./move-item.ts')).moveAsked(call),
});

import { defineCommand } from './command.ts';
import { DOCUMENT_OPTIONS } from './document-options.ts';
import { GROUPING } from './grouping.ts';

export const plan = defineCommand({
  name: 'plan',
  summary: {
    pl: 'cały plan z harmonogramem i stanem zadań',
    en: 'the whole plan with its schedule and the state of its tasks',
  },
  options: [...DOCUMENT_OPTIONS, GROUPING],
  run: async (call) => (await import('./document.ts')).makeDocument(call, 'plan', undefined),
});

import { defineCommand } from './command.ts';
import { DOCUMENT_OPTIONS } from './document-options.ts';
import { GROUPING } from './grouping.ts';

export const plan = defineCommand({
  name: 'plan',
  group: 'document',
  summary: {
    pl: 'cały plan z harmonogramem i stanem zadań',
    en: 'the whole plan with its schedule and the state of its tasks',
  },
  options: [...DOCUMENT_OPTIONS, GROUPING],
  examples: [
    {
      line: 'lsicu plan -o plan.docx',
      summary: { pl: 'plan jako plik Worda', en: 'the plan as a Word file' },
    },
    {
      line: 'lsicu plan --group-by institution -o plan.html',
      summary: {
        pl: 'plan jako strona, z harmonogramem według instytucji',
        en: 'the plan as a page, its schedule by institution',
      },
    },
    {
      line: 'lsicu plan --as-of 2026-09-30',
      summary: {
        pl: 'plan ze stanem zadań na 30 września',
        en: 'the plan with the state of its tasks on 30 September',
      },
    },
  ],
  run: async (call) => (await import('./document.ts')).makeDocument(call, 'plan', undefined),
});

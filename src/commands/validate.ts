import { FORMATS } from '../findings/reporters.ts';
import { defineCommand } from './command.ts';
import { LEVELS } from './surface.ts';

export const validate = defineCommand({
  name: 'validate',
  group: 'check',
  summary: {
    pl: 'sprawdza plan albo kilka planów i wypisuje uwagi',
    en: 'checks one plan or several and prints findings',
  },
  arguments: [{ flags: '[folders...]', summary: { pl: 'foldery planów', en: 'folders of plans' } }],
  options: [
    {
      flags: '--format <format>',
      summary: { pl: 'postać wyniku (domyślnie text)', en: 'form of the result (default text)' },
      choices: FORMATS,
    },
    {
      flags: '--fail-on <level>',
      summary: {
        pl: 'od jakiej wagi uwag kończyć kodem 1 (domyślnie error)',
        en: 'severity from which the exit code is 1 (default error)',
      },
      choices: LEVELS,
    },
    {
      flags: '--max-warnings <number>',
      summary: {
        pl: 'ile ostrzeżeń dopuścić; przy większej liczbie kod wyjścia 1',
        en: 'how many warnings to allow; with more of them the exit code is 1',
      },
    },
    {
      flags: '--summary <file>',
      summary: {
        pl: 'dopisz do pliku podsumowanie w Markdownie (np. $GITHUB_STEP_SUMMARY)',
        en: 'add a summary in Markdown to a file (such as $GITHUB_STEP_SUMMARY)',
      },
    },
    {
      flags: '--audience <audience>',
      summary: {
        pl: 'internal: sprawdź także private/contacts.yaml; wartości z tego pliku nie są wypisywane',
        en: 'internal: check private/contacts.yaml too; no value of that file is printed',
      },
      choices: ['public', 'internal'],
    },
  ],
  examples: [
    {
      line: 'lsicu validate',
      summary: { pl: 'sprawdza plan w tym folderze', en: 'checks the plan in this folder' },
    },
    {
      line: 'lsicu validate --max-warnings 10',
      summary: {
        pl: 'kończy kodem 1 także wtedy, gdy ostrzeżeń jest więcej niż 10',
        en: 'ends with code 1 for more than 10 warnings too',
      },
    },
    {
      line: 'lsicu validate --audience internal',
      summary: {
        pl: 'sprawdza także dane kontaktowe z folderu private',
        en: 'checks the contacts in the folder private too',
      },
    },
  ],
  run: async (call) => (await import('./check-plans.ts')).checkPlans(call),
});

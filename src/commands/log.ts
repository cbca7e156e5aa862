import { defineCommand, type Call } from './command.ts';
import { WRITING_OPTIONS } from './writing-options.ts';

const SEVERAL = {
  pl: 'Jeden wpis dotyczy jednego zadania. Nazwę ze spacjami weź w cudzysłów.',
  en: 'One entry is about one task. Put a name with blanks in quotation marks.',
};

async function run(call: Call): Promise<number> {
  if (call.options['from'] !== undefined) return (await import('./log-replies.ts')).logReplies(call);
  if (call.arguments.length > 1) throw new (await import('../words/user-error.ts')).UserError(SEVERAL);
  const { logProgress } = await import('./log-progress.ts');
  return logProgress(call);
}

export const log = defineCommand({
  name: 'log',
  group: 'write',
  summary: {
    pl: 'dopisuje wiadomość o zadaniu do dziennika postępów',
    en: 'adds an entry about a task to the progress log',
  },
  arguments: [
    {
      flags: '[task...]',
      summary: {
        pl: 'zadanie, zadanie z karty albo ustalenie: identyfikator lub nazwa; po --from dalsze pliki',
        en: 'a task, a duty or a decision: its id or its name; after --from more files',
      },
    },
  ],
  options: [
    {
      flags: '--state <state>',
      summary: {
        pl: 'stan: planned, in-progress, done, postponed, not-done albo po polsku (wykonane, w toku…)',
        en: 'state: planned, in-progress, done, postponed, not-done',
      },
    },
    {
      flags: '--date <date>',
      summary: { pl: 'kiedy to się stało; domyślnie dziś', en: 'when it happened; default: today' },
    },
    { flags: '--note <text>', summary: { pl: 'kilka słów', en: 'a few words' } },
    {
      flags: '--by <who>',
      summary: {
        pl: 'kto to podaje; domyślnie wykonawca zadania',
        en: 'who says so; default: who is responsible',
      },
    },
    { flags: '--reached <number>', summary: { pl: 'ile osób objęto', en: 'number of people reached' } },
    {
      flags: '--evidence <link>',
      summary: { pl: 'odnośnik, który to potwierdza', en: 'a link that shows it' },
    },
    {
      flags: '--from <file>',
      isRepeated: true,
      summary: {
        pl: 'odczytaj wypełniony formularz pisma do instytucji (.txt, .md, .docx; „-” to standardowe wejście); można powtórzyć',
        en: 'read the filled form of the letter to institutions (.txt, .md, .docx; “-” is standard input); may be given again',
      },
    },
    { flags: '--tentative', summary: { pl: 'to tylko zapowiedź', en: 'it is only announced' } },
    ...WRITING_OPTIONS,
  ],
  examples: [
    {
      line: 'lsicu log baza-tlumaczy --state done --note "Baza jest gotowa." --dry-run',
      summary: { pl: 'zadanie wykonane dziś', en: 'a task is done today' },
    },
    {
      line: 'lsicu log lekcje-wyrownawcze --state "w toku" --date 30.09.2026 --note "Lekcje trwają." --by szkola-podstawowa-1 --dry-run',
      summary: {
        pl: 'zadanie w toku, z datą i zgłaszającym',
        en: 'a task in progress, with a date and who says so',
      },
    },
  ],
  run,
});

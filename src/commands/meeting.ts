import { defineCommand, type Call } from './command.ts';
import { WRITING_OPTIONS } from './writing-options.ts';

const W = {
  action: {
    pl: 'Polecenie meeting umie zapisać przebieg spotkania: lsicu meeting minutes <spotkanie>',
    en: 'The command meeting can write down what a meeting came to: lsicu meeting minutes <meeting>',
  },
  which: {
    pl: 'Podaj identyfikator albo tytuł spotkania: lsicu meeting minutes <spotkanie>',
    en: 'Give the id or the title of the meeting: lsicu meeting minutes <meeting>',
  },
};

async function run(call: Call): Promise<number> {
  const [{ writeMinutes }, { UserError }] = await Promise.all([
    import('./meeting-minutes.ts'),
    import('../words/user-error.ts'),
  ]);
  const [action, meeting] = call.arguments;
  if (action !== 'minutes') throw new UserError(W.action);
  if (meeting === undefined) throw new UserError(W.which);
  return writeMinutes(call, meeting);
}

export const meeting = defineCommand({
  name: 'meeting',
  group: 'meet',
  summary: {
    pl: 'zapisuje po spotkaniu przebieg, obecnych i ustalenia',
    en: 'writes down after a meeting what was said, who was there and what was decided',
  },
  arguments: [
    { flags: '[action]', summary: { pl: 'co zrobić: minutes (protokół)', en: 'what to do: minutes' } },
    {
      flags: '[meeting]',
      summary: { pl: 'identyfikator albo tytuł spotkania', en: 'id or title of the meeting' },
    },
  ],
  actions: [
    {
      line: 'minutes <meeting>',
      summary: {
        pl: 'wpisuje do kalendarza przebieg, obecnych i ustalenia; z --tasks robi z ustaleń zadania',
        en: 'writes what was said, who was there and what was decided into the calendar; with --tasks makes tasks of decisions',
      },
    },
  ],
  options: [
    {
      flags: '--from <file>',
      summary: {
        pl: 'wypełniony arkusz z polecenia lsicu render minutes (.txt, .md, .docx; „-” to standardowe wejście)',
        en: 'the filled sheet of lsicu render minutes (.txt, .md, .docx; “-” is standard input)',
      },
    },
    { flags: '--held', summary: { pl: 'spotkanie się odbyło', en: 'the meeting was held' } },
    {
      flags: '--minutes <text>',
      summary: { pl: 'przebieg w kilku zdaniach', en: 'what was said, in a few sentences' },
    },
    {
      flags: '--attended <list>',
      isRepeated: true,
      summary: {
        pl: 'kto był: funkcje albo instytucje z planu, po przecinku; można powtórzyć',
        en: 'who was there: posts or institutions of the plan, with commas between; may be given again',
      },
    },
    {
      flags: '--absent <list>',
      isRepeated: true,
      summary: { pl: 'kogo nie było', en: 'who was not' },
    },
    {
      flags: '--decision <text>',
      isRepeated: true,
      summary: {
        pl: 'ustalenie: "co | kto | termin", a jeśli dotyczy zadania: "co | kto | termin | zadanie"; można powtórzyć',
        en: 'a decision: "what | who | by when", for a task there is already: "what | who | by when | task"; may be given again',
      },
    },
    {
      flags: '--tasks',
      summary: {
        pl: 'zrób z ustaleń zadania, a o zadaniach, które już są, dopisz wiadomość do dziennika',
        en: 'make tasks of the decisions, and add an entry about tasks that are there already',
      },
    },
    ...WRITING_OPTIONS,
  ],
  examples: [
    {
      line: 'lsicu meeting minutes spotkanie-zespolu-q4 --held --attended "koordynator-lsicu, kierownik-gops" --minutes "Omówiono harmonogram." --decision "Wybór terminu kampanii | rady-solectw | 2026-11-30" --yes',
      summary: { pl: 'protokół z jednym ustaleniem', en: 'minutes with one decision' },
    },
  ],
  run,
});

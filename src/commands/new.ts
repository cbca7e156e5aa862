import { defineCommand, type OptionSpec } from './command.ts';
import { WRITING_OPTIONS } from './writing-options.ts';

const FIELDS: readonly OptionSpec[] = [
  { flags: '--name <text>', summary: { pl: 'nazwa', en: 'its name' } },
  { flags: '--title <text>', summary: { pl: 'tytuł albo treść', en: 'its title' } },
  {
    flags: '--date <date>',
    summary: { pl: 'data: 2026-09-30, 2026-09, 2026-Q3', en: 'its date: 2026-09-30, 2026-09, 2026-Q3' },
  },
  {
    flags: '--area <id>',
    isRepeated: true,
    summary: {
      pl: 'obszar, którego dotyczy: identyfikator lub nazwa',
      en: 'the area it belongs to: id or name',
    },
  },
  { flags: '--leader <id>', summary: { pl: 'lider obszaru', en: 'who leads the area' } },
  {
    flags: '--responsible <id>',
    isRepeated: true,
    summary: { pl: 'kto to wykonuje; można powtórzyć', en: 'who does it; may be given again' },
  },
  { flags: '--due <date>', summary: { pl: 'termin', en: 'by when' } },
  {
    flags: '--set <setting>',
    isRepeated: true,
    summary: {
      pl: 'dowolne pole karty, np. --set tier=required; można powtórzyć',
      en: 'any field of the card, such as --set tier=required; may be given again',
    },
  },
];

export const newCommand = defineCommand({
  name: 'new',
  group: 'write',
  summary: {
    pl: 'dopisuje do planu nową kartę: instytucję, zadanie, spotkanie…',
    en: 'adds a new card to the plan: an institution, a task, a meeting …',
  },
  arguments: [
    {
      flags: '[kind]',
      summary: {
        pl: 'co dopisać: area, institution, task, goal, duty, meeting, action, person, partner…; bez niego pytanie albo lista',
        en: 'what to add: area, institution, task, goal, duty, meeting, action, person, partner …; without it a question or the list',
      },
    },
  ],
  options: [
    ...FIELDS,
    {
      flags: '--in <id>',
      summary: {
        pl: 'na czyjej liście: obszar, instytucja, zadanie albo coordination',
        en: 'in whose list: an area, an institution, a task, or coordination',
      },
    },
    {
      flags: '--id <id>',
      summary: { pl: 'identyfikator; domyślnie powstaje z nazwy', en: 'its id; default: made from the name' },
    },
    {
      flags: '--explained',
      summary: {
        pl: 'dopisz w komentarzach, co jeszcze można wpisać, także w pozycji listy',
        en: 'add comments that tell what else may be written, also to an item of a list',
      },
    },
    ...WRITING_OPTIONS,
  ],
  examples: [
    {
      line: 'lsicu new institution --name "Dom Seniora" --area zdrowie-i-bezpieczenstwo --yes',
      summary: { pl: 'nowa karta instytucji', en: 'a new card of an institution' },
    },
    {
      line: 'lsicu new task --in edukacja --title "Kurs języka polskiego" --responsible szkola-podstawowa-1 --due 2026-12-15 --yes',
      summary: { pl: 'nowe zadanie na liście obszaru', en: 'a new task in the list of an area' },
    },
    {
      line: 'lsicu new meeting --title "Narada liderów" --date 2026-12-03 --set kind=team --yes',
      summary: { pl: 'nowe spotkanie w kalendarzu', en: 'a new meeting in the calendar' },
    },
  ],
  run: async (call) => (await import('./new-card.ts')).newCard(call),
});

import type { Words } from '../words/sentence.ts';

/** What a coordinator looks for a command under, in the order of the general help. */
export const COMMAND_GROUPS = {
  write: { pl: 'Pisanie planu:', en: 'Writing the plan:' },
  meet: { pl: 'Warsztaty i spotkania:', en: 'Workshops and meetings:' },
  check: { pl: 'Sprawdzanie planu:', en: 'Checking the plan:' },
  document: { pl: 'Dokumenty:', en: 'Documents:' },
  exchange: { pl: 'Wymiana danych:', en: 'Exchange of data:' },
  help: { pl: 'Pomoc i ustawienia:', en: 'Help and settings:' },
} satisfies Record<string, Words>;

export type CommandGroup = keyof typeof COMMAND_GROUPS;

/** What options of a command are gathered under; those without a group come first. */
export const OPTION_GROUPS = {
  result: { pl: 'Postać i miejsce wyniku:', en: 'Form and place of the result:' },
  write: { pl: 'Zapis zmian:', en: 'Writing changes:' },
} satisfies Record<string, Words>;

export type OptionGroup = keyof typeof OPTION_GROUPS;

import type { OptionSpec } from './command.ts';

/** What every command that changes a plan takes. */
export const WRITING_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--dry-run',
    group: 'write',
    summary: { pl: 'tylko pokaż zmiany, niczego nie zapisuj', en: 'show the changes only, write nothing' },
  },
  { flags: '-y, --yes', group: 'write', summary: { pl: 'zapisz bez pytania', en: 'write without asking' } },
  {
    flags: '--commit',
    group: 'write',
    summary: {
      pl: 'zapisz zmianę także w historii git, z opisem',
      en: 'commit the change as well, with a sentence as message',
    },
  },
];

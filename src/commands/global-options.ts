import type { Words } from '../words/sentence.ts';
import type { OptionSpec } from './command.ts';

const W = {
  repo: {
    pl: 'folder planu; domyślnie najbliższy w górę z plikiem lsicu.yaml',
    en: 'folder of the plan; default: the nearest upwards that has lsicu.yaml',
  },
  asOf: {
    pl: 'dzień, na który oceniać plan (2026-09-30); domyślnie dziś',
    en: 'day to judge by (2026-09-30); default: today',
  },
  lang: {
    pl: 'język komunikatów (pl, en) i dokumentów',
    en: 'language of messages (pl, en) and of documents',
  },
  color: { pl: 'bez kolorów', en: 'without colours' },
  debug: {
    pl: 'przy błędzie programu pokaż ślad stosu',
    en: 'show the stack trace of a fault of the program',
  },
} satisfies Record<string, Words>;

/** Options of the program, which every command takes. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  { flags: '-C, --repo <dir>', summary: W.repo },
  { flags: '--as-of <date>', summary: W.asOf },
  { flags: '--lang <lang>', summary: W.lang },
  { flags: '--no-color', summary: W.color },
  { flags: '--debug', summary: W.debug },
];

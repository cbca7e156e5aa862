import type { OptionSpec } from './command.ts';

/** How a schedule is divided, for documents that hold one. */
export const GROUPING: OptionSpec = {
  flags: '--group-by <grouping>',
  summary: {
    pl: 'harmonogram według obszarów albo instytucji',
    en: 'schedule by area or by institution',
  },
  choices: ['area', 'institution'],
};

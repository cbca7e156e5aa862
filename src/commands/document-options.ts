import type { OptionSpec } from './command.ts';

/** Options of every command that makes a document. */
export const DOCUMENT_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '-o, --output <file>',
    summary: {
      pl: 'zapisz do pliku; format wynika z końcówki nazwy',
      en: 'write a file; its ending chooses the format',
    },
  },
  {
    flags: '--format <format>',
    summary: { pl: 'format wyniku; domyślnie md', en: 'format of the result; default md' },
  },
];

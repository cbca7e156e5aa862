import type { OptionSpec } from './command.ts';

/** What the set of all documents takes as well. */
export const LETTERHEAD: OptionSpec = {
  flags: '--letterhead <file>',
  group: 'result',
  summary: {
    pl: 'papier firmowy (.docx): treść dokumentu Worda zastąpi akapit, w którym stoi [[treść]]',
    en: 'letterhead (.docx): the text of a Word document replaces the paragraph that holds [[content]]',
  },
};

/** Who a document is for. */
export const AUDIENCE: OptionSpec = {
  flags: '--audience <audience>',
  summary: {
    pl: 'dla kogo: public – dla wszystkich (domyślnie) albo internal – do użytku wewnętrznego, z danymi prywatnymi',
    en: 'for whom: public, for everybody (default), or internal, with private data',
  },
  choices: ['public', 'internal'],
};

/** Replaces what somebody has changed since. */
export const FORCE: OptionSpec = {
  flags: '--force',
  group: 'result',
  summary: {
    pl: 'zastąp także pliki, które ktoś zmienił od poprzedniego razu',
    en: 'replace files even if somebody has changed them since the last time',
  },
};

/** Options of every command that makes a document. */
export const DOCUMENT_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '-o, --output <file>',
    group: 'result',
    summary: {
      pl: 'zapisz do pliku; format wynika z końcówki nazwy (.md, .html, .docx, .json)',
      en: 'write a file; its ending chooses the format (.md, .html, .docx, .json)',
    },
  },
  {
    flags: '--format <format>',
    group: 'result',
    summary: {
      pl: 'format wyniku: md, html, docx, json; domyślnie md',
      en: 'format of the result: md, html, docx, json; default md',
    },
  },
  LETTERHEAD,
  AUDIENCE,
  {
    ...FORCE,
    summary: {
      pl: 'zastąp także plik, którego nie utworzył ten program albo który ktoś zmienił',
      en: 'replace a file even if this program did not make it or somebody has changed it',
    },
  },
];

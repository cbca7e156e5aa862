import { UserError } from '../words/user-error.ts';
import { textOf } from './encoding.ts';
import type { Imported } from './outline.ts';
import { readText } from './text-reader.ts';

const W = {
  kind: {
    pl: 'Nie wiadomo, jak odczytać plik „{file}”. Importować można: tekst (.txt), Markdown (.md), tabele CSV (.csv) i Excela (.xlsx) oraz dokumenty Worda (.docx).',
    en: 'It is not known how to read the file “{file}”. What can be imported: plain text (.txt), Markdown (.md), tables as CSV (.csv) and Excel (.xlsx), and Word documents (.docx).',
  },
  old: {
    pl: 'Plik „{file}” jest w dawnym formacie programu Office. Otwórz go i zapisz jako .docx albo .xlsx.',
    en: 'The file “{file}” is in an old Office format. Open it and save it as .docx or .xlsx.',
  },
};

/** What the bytes of a file are read with besides. */
export interface Reading {
  readonly file: string;
  /** What `--encoding` says. */
  readonly encoding: string | undefined;
  /** True for a filled form: heads and feet of its pages are the form's own. */
  readonly isForm?: true;
}

type Reader = (bytes: Uint8Array, reading: Reading) => Promise<Imported>;

const text =
  (isMarkdown: boolean): Reader =>
  (bytes, { file, encoding }) =>
    Promise.resolve(readText(textOf(bytes, file, encoding), isMarkdown));

/** How files are read, by their endings. */
const READERS: Readonly<Record<string, Reader>> = {
  txt: text(false),
  md: text(true),
  markdown: text(true),
  csv: async (bytes, reading) => (await import('./csv-reader.ts')).readCsv(bytes, reading),
  tsv: async (bytes, reading) => (await import('./csv-reader.ts')).readCsv(bytes, reading),
  xlsx: async (bytes, reading) => (await import('./xlsx-reader.ts')).readSheets(bytes, reading),
  docx: async (bytes, reading) => (await import('./docx-reader.ts')).readWord(bytes, reading),
};

/**
 * What a file holds: headings, paragraphs, lists and tables. Nothing in it is run or followed.
 * @throws {UserError} for what cannot be read
 */
export function readDocument(bytes: Uint8Array, reading: Reading): Promise<Imported> {
  const [, ending = ''] = /\.([^./\\]+)$/.exec(reading.file.toLowerCase()) ?? [];
  if (['doc', 'xls', 'rtf', 'odt', 'ods'].includes(ending))
    throw new UserError(W.old, { file: reading.file });
  const reader = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (!reader) throw new UserError(W.kind, { file: reading.file });
  return reader(bytes, reading);
}

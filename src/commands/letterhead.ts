import type { Format } from '../render/format.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';

const W = {
  format: {
    pl: 'Opcja --letterhead dotyczy tylko dokumentów Worda. Dopisz --format docx albo podaj plik z końcówką .docx.',
    en: 'The option --letterhead is for Word documents only. Add --format docx or name a file that ends in .docx.',
  },
  unreadable: {
    pl: 'Nie udało się odczytać papieru firmowego „{file}”. Sprawdź nazwę pliku i folder.',
    en: 'The letterhead “{file}” could not be read. Check the name of the file and its folder.',
  },
  large: {
    pl: 'Papier firmowy „{file}” jest większy niż {limit} MB. Zmniejsz zapisane w nim obrazy.',
    en: 'The letterhead “{file}” is larger than {limit} MB. Make its pictures smaller.',
  },
};

const LIMIT = 10;

/** The letterhead that a call names, if any. @throws {UserError} */
export function readLetterhead({ host, options }: Call, format: Format): Uint8Array | undefined {
  const { letterhead: file } = options;
  if (typeof file !== 'string') return undefined;
  if (!format.takesLetterhead) throw new UserError(W.format);
  try {
    const path = host.resolve(file);
    const entry = host.stat(path);
    // A device or a pipe may have no end, and nobody knows how large the end of a link is.
    if (entry?.kind !== 'file') throw new UserError(W.unreadable, { file });
    if (entry.size > LIMIT * 1024 * 1024) throw new UserError(W.large, { file, limit: String(LIMIT) });
    return host.read(path);
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(W.unreadable, { file });
  }
}

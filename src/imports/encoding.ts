import { likelyEncoding } from '../parse/legacy.ts';
import { UserError } from '../words/user-error.ts';

const W = {
  legacy: {
    pl: 'Plik „{file}” nie jest zapisany w UTF-8; wygląda na {encoding}. Jeśli tak jest, dopisz do polecenia: --encoding {option}. Możesz też zapisać plik ponownie w kodowaniu UTF-8. Niczego nie zaimportowano.',
    en: 'The file “{file}” is not saved as UTF-8; it looks like {encoding}. If it is, add to the command: --encoding {option}. You may also save the file again as UTF-8. Nothing was imported.',
  },
  other: {
    pl: 'Plik „{file}” nie jest zapisany w UTF-8. Otwórz go w edytorze i zapisz w kodowaniu UTF-8. Niczego nie zaimportowano.',
    en: 'The file “{file}” is not saved as UTF-8. Open it in an editor and save it as UTF-8. Nothing was imported.',
  },
  wrong: {
    pl: 'Plik „{file}” nie jest zapisany w kodowaniu {encoding}, które podano w opcji --encoding.',
    en: 'The file “{file}” is not saved in the encoding {encoding} that the option --encoding names.',
  },
  binary: {
    pl: 'Plik „{file}” nie jest tekstem. Importować można: tekst (.txt), Markdown (.md), tabele CSV (.csv) i Excela (.xlsx) oraz dokumenty Worda (.docx).',
    en: 'The file “{file}” is no text. What can be imported: plain text (.txt), Markdown (.md), tables as CSV (.csv) and Excel (.xlsx), and Word documents (.docx).',
  },
};

/** What `--encoding` takes. */
export const ENCODINGS = ['utf-8', 'windows-1250', 'iso-8859-2', 'utf-16'] as const;

function decodedAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Which UTF-16 it is, by the mark at its start. */
const utf16 = (bytes: Uint8Array): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-16le';

const hasMark16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/**
 * The text of a file. What is not UTF-8 is not guessed at: the likely encoding is named, and the person says whether it is.
 * @param asked the encoding that the call names
 * @throws {UserError}
 */
export function textOf(bytes: Uint8Array, file: string, asked: string | undefined): string {
  if (asked !== undefined && asked !== 'utf-8') {
    const text = decodedAs(bytes, asked === 'utf-16' ? utf16(bytes) : asked);
    const isText = text !== null && !/[\0\u0080-\u009f]/.test(text);
    if (!isText) throw new UserError(W.wrong, { file, encoding: asked });
    return text;
  }
  const text = decodedAs(bytes, 'utf-8');
  if (text !== null && !text.includes('\0')) return text;
  if (hasMark16(bytes)) throw new UserError(W.legacy, { file, encoding: 'UTF-16', option: 'utf-16' });
  if (bytes.includes(0)) throw new UserError(W.binary, { file });
  if (asked !== undefined) throw new UserError(W.wrong, { file, encoding: asked });
  const encoding = likelyEncoding(bytes);
  const option = encoding.toLowerCase();
  if (!(ENCODINGS as readonly string[]).includes(option)) throw new UserError(W.other, { file });
  throw new UserError(W.legacy, { file, encoding, option });
}

import { textOf } from '../imports/encoding.ts';
import { readDocument } from '../imports/read-document.ts';
import { linesOfDocument, linesOfText, type ReplyLine } from '../imports/reply-lines.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';

const W = {
  unread: {
    pl: 'Nie da się odczytać pliku „{file}”. Sprawdź jego nazwę i miejsce.',
    en: 'The file “{file}” cannot be read. Check its name and place.',
  },
  large: {
    pl: 'Plik „{file}” jest za duży, żeby był wypełnionym formularzem.',
    en: 'The file “{file}” is too large to be a filled form.',
  },
};

const LARGEST = 20 * 1024 * 1024;
const INPUT = '-';

/** The bytes of a file that a call names; those of standard input for `-`. */
async function bytesOf({ host }: Call, file: string): Promise<Uint8Array> {
  if (file === INPUT) return host.readInput();
  const path = host.resolve(file);
  const entry = (() => {
    try {
      return host.stat(host.realPath(path));
    } catch {
      return null;
    }
  })();
  if (entry?.kind !== 'file') throw new UserError(W.unread, { file });
  if (entry.size > LARGEST) throw new UserError(W.large, { file });
  try {
    return host.read(path);
  } catch {
    throw new UserError(W.unread, { file });
  }
}

/** The lines of a filled form: of a Word document by its paragraphs, else of a text. @throws {UserError} */
export async function readForm(call: Call, file: string): Promise<ReplyLine[]> {
  const bytes = await bytesOf(call, file);
  if (bytes.length > LARGEST) throw new UserError(W.large, { file });
  if (/\.(?:docx|doc|rtf|odt)$/i.test(file))
    return linesOfDocument(await readDocument(bytes, { file, encoding: undefined, isForm: true }));
  return linesOfText(textOf(bytes, file, undefined));
}

import { Unzip, UnzipInflate } from 'fflate';
import { UserError } from '../../words/user-error.ts';
import { directoryOf, isSound } from './zip-directory.ts';

const W = {
  kind: {
    pl: 'Papier firmowy nie jest dokumentem Worda (.docx), który można odczytać. Otwórz go w Wordzie i zapisz jako „Dokument programu Word (.docx)”, bez hasła.',
    en: 'The letterhead is no Word document (.docx) that can be read. Open it in Word and save it as “Word Document (.docx)”, without a password.',
  },
  password: {
    pl: 'Papier firmowy jest zaszyfrowany. Zapisz go bez hasła i spróbuj ponownie.',
    en: 'The letterhead is encrypted. Save it without a password and try again.',
  },
  damaged: {
    pl: 'Papier firmowy jest uszkodzony: jego część „{part}” zmieniła się przy kopiowaniu albo zapisie. Otwórz go w Wordzie, zapisz jeszcze raz i spróbuj ponownie.',
    en: 'The letterhead is damaged: its part “{part}” has changed while it was copied or saved. Open it in Word, save it once more and try again.',
  },
  large: {
    pl: 'Papier firmowy jest po rozpakowaniu większy niż {limit} MB. Zmniejsz zapisane w nim obrazy.',
    en: 'The letterhead is larger than {limit} MB when unpacked. Make its pictures smaller.',
  },
};

/** A Word file that may come from anywhere: of what it says of its own size nothing is believed. */
const LIMIT_MB = 40;
const MOST_PARTS = 1000;
const STEP = 16 * 1024;

export const notWord = (): UserError => new UserError(W.kind);
export const tooLarge = (): UserError => new UserError(W.large, { limit: String(LIMIT_MB) });

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
  return whole;
}

/** Unpacks with a limit all that a file holds. */
function inflated(file: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let size = 0;
  let count = 0;
  const unzip = new Unzip((part) => {
    const chunks: Uint8Array[] = [];
    count += 1;
    if (count > MOST_PARTS) throw tooLarge();
    part.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      size += chunk.length;
      if (size > LIMIT_MB * 1024 * 1024) throw tooLarge();
      chunks.push(chunk);
      if (isLast && !part.name.endsWith('/')) parts.set(part.name, joined(chunks));
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < file.length; at += STEP)
    unzip.push(file.subarray(at, at + STEP), at + STEP >= file.length);
  return parts;
}

/** The parts that the file's directory names, each as it was when somebody saved it. */
function named(file: Uint8Array): Map<string, Uint8Array> {
  const entries = directoryOf(file).filter(({ path }) => !path.endsWith('/'));
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new UserError(W.password);
  const parts = inflated(file);
  return new Map(
    entries.map((entry) => {
      const bytes = parts.get(entry.path);
      if (!bytes || !isSound(entry, bytes)) throw new UserError(W.damaged, { part: entry.path.slice(0, 80) });
      return [entry.path, bytes];
    }),
  );
}

/**
 * The parts of a Word file, unpacked with a limit.
 * @throws {UserError} for a file that is none, that is encrypted or damaged, and for one that grows too large
 */
export function unpack(file: Uint8Array): Map<string, Uint8Array> {
  let parts: Map<string, Uint8Array>;
  try {
    parts = named(file);
  } catch (error) {
    throw error instanceof UserError ? error : notWord();
  }
  if (!parts.has('[Content_Types].xml') || !parts.has('_rels/.rels')) throw notWord();
  return parts;
}

import { Unzip, UnzipInflate } from 'fflate';
import { UserError } from '../../words/user-error.ts';

const W = {
  kind: {
    pl: 'Papier firmowy nie jest dokumentem Worda (.docx), który można odczytać. Otwórz go w Wordzie i zapisz jako „Dokument programu Word (.docx)”, bez hasła.',
    en: 'The letterhead is no Word document (.docx) that can be read. Open it in Word and save it as “Word Document (.docx)”, without a password.',
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

/**
 * The parts of a Word file, unpacked with a limit.
 * @throws {UserError} for a file that is none, and for one that grows too large
 */
export function unpack(file: Uint8Array): Map<string, Uint8Array> {
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
  try {
    for (let at = 0; at < file.length; at += STEP)
      unzip.push(file.subarray(at, at + STEP), at + STEP >= file.length);
  } catch (error) {
    throw error instanceof UserError ? error : notWord();
  }
  if (!parts.has('[Content_Types].xml') || !parts.has('_rels/.rels')) throw notWord();
  return parts;
}

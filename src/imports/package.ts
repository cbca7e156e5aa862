import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import { directoryOf, isSound } from '../render/docx/zip-directory.ts';
import { UserError } from '../words/user-error.ts';

const W = {
  kind: {
    pl: 'Pliku „{file}” nie da się odczytać: jest uszkodzony albo nie jest tym, na co wskazuje jego nazwa. Otwórz go w programie, w którym powstał, i zapisz ponownie.',
    en: 'The file “{file}” cannot be read: it is damaged, or is not what its name says. Open it in the program that made it and save it again.',
  },
  password: {
    pl: 'Plik „{file}” jest zaszyfrowany. Zapisz go bez hasła i spróbuj ponownie.',
    en: 'The file “{file}” is encrypted. Save it without a password and try again.',
  },
  large: {
    pl: 'Plik „{file}” jest po rozpakowaniu większy niż {limit} MB. Usuń z niego obrazy albo podziel go na części.',
    en: 'The file “{file}” is larger than {limit} MB when unpacked. Remove its pictures or split it.',
  },
};

const LIMIT_MB = 40;
const MOST_PARTS = 1000;
const STEP = 16 * 1024;

/** What an Office file is made of, unpacked with a limit: of what it says of its own size nothing is believed. */
function inflated(bytes: Uint8Array, file: string): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const tooLarge = (): UserError => new UserError(W.large, { file, limit: String(LIMIT_MB) });
  let size = 0;
  const unzip = new Unzip((part) => {
    const chunks: Uint8Array[] = [];
    if (parts.size > MOST_PARTS) throw tooLarge();
    part.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      size += chunk.length;
      if (size > LIMIT_MB * 1024 * 1024) throw tooLarge();
      chunks.push(chunk);
      if (isLast) parts.set(part.name, new Uint8Array(Buffer.concat(chunks)));
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP)
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  return parts;
}

/** A declaration by which XML may draw on other files or grow without end. */
const holdsDeclaration = (bytes: Uint8Array): boolean =>
  /<!DOCTYPE|<!ENTITY/i.test(strFromU8(bytes)) || (bytes[0] ?? 0) >= 0xfe;

/**
 * The parts of an Office file by their paths.
 * @param needed a part that the file must have
 * @throws {UserError} for a file that is none, that is encrypted, damaged or grows too large
 */
export function partsOf(bytes: Uint8Array, file: string, needed: string): Map<string, Uint8Array> {
  const broken = new UserError(W.kind, { file });
  try {
    const entries = directoryOf(bytes).filter(({ path }) => !path.endsWith('/'));
    if (entries.some(({ isEncrypted }) => isEncrypted)) throw new UserError(W.password, { file });
    const found = inflated(bytes, file);
    const parts = new Map<string, Uint8Array>();
    for (const entry of entries) {
      const part = found.get(entry.path);
      if (!part || !isSound(entry, part)) throw broken;
      if (/\.(?:xml|rels)$/i.test(entry.path) && holdsDeclaration(part)) throw broken;
      parts.set(entry.path, part);
    }
    if (!parts.has(needed)) throw broken;
    return parts;
  } catch (error) {
    throw error instanceof UserError ? error : broken;
  }
}

/** The parts packed again, as they were checked: what reads them meets nothing else. */
export const packed = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts), { level: 0, mtime: '1980-01-01T00:00:00' });

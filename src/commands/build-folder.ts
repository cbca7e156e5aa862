import { createHash } from 'node:crypto';
import type { Written } from '../render/format.ts';
import type { Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { isTaken } from './deliver.ts';

const W = {
  inside: {
    pl: 'Folder „{folder}” jest folderem planu albo go zawiera. Wskaż inny.',
    en: 'The folder “{folder}” is the plan’s own or holds it. Name another one.',
  },
  foreign: {
    pl: 'W folderze „{folder}” są pliki, których nie utworzył ten program. Wskaż pusty folder albo taki, którego jeszcze nie ma.',
    en: 'The folder “{folder}” holds files that this program did not make. Name an empty folder or a new one.',
  },
  changed: {
    pl: 'W folderze „{folder}” ktoś zmienił {count, plural, one {plik: {files}} other {pliki: {files}}}{more, plural, =0 {} other { (i jeszcze #)}}. Wszystko pozostaje bez zmian. Wskaż inny folder, a jeśli te zmiany mają przepaść, dopisz do polecenia --force.',
    en: 'In the folder “{folder}” somebody has changed {count, plural, one {a file: {files}} other {files: {files}}}{more, plural, =0 {} other { (and # more)}}. All is left as it is. Name another folder, or add --force if these changes are to be lost.',
  },
  write: {
    pl: 'Nie udało się zapisać folderu „{folder}”.',
    en: 'The folder “{folder}” could not be written.',
  },
} satisfies Record<string, Words>;

/** Lists what an earlier run made: only a folder that has it, or an empty one, is replaced. */
const MARK = '.lsicu-build';
/** So many changed files are named. */
const NAMED = 5;

/** Line ends aside, which git and programs of transfer change: `<digest> <name>` is a line of the list. */
function digest(contents: Written): string {
  const text = Buffer.from(contents).toString('latin1').replaceAll('\r\n', '\n');
  return createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 12);
}

/** What an earlier run made, by name; a digest is null where the list is from a version that wrote none. */
function madeBefore({ host }: Call, folder: string): Map<string, string | null> {
  const list = new TextDecoder().decode(host.read(host.resolve(folder, MARK)));
  return new Map(
    list.split(/\r?\n/).map((line) => {
      const [, mark, name] = /^([0-9a-f]{12}) (.+)$/.exec(line) ?? [];
      return mark !== undefined && name !== undefined ? [name, mark] : [line, null];
    }),
  );
}

/** A folder that is there is replaced only where it is empty or holds what an earlier run made and nobody has changed. */
function refuseForeign(call: Call, folder: string, given: string): void {
  const { host, options } = call;
  const existing = host.stat(folder);
  if (!existing) return;
  const foreign = new UserError(W.foreign, { folder: given });
  if (existing.kind !== 'folder') throw foreign;
  const entries = host.list(folder).filter(({ name }) => name !== MARK);
  if (entries.length === 0) return;
  if (host.stat(host.resolve(folder, MARK))?.kind !== 'file') throw foreign;
  const made = madeBefore(call, folder);
  if (entries.some(({ name, kind }) => !made.has(name) || kind !== 'file')) throw foreign;
  const changed = entries
    .map(({ name }) => name)
    .filter((name) => (made.get(name) ?? null) !== null)
    .filter((name) => made.get(name) !== digest(host.read(host.resolve(folder, name))));
  if (changed.length === 0 || options['force'] === true) return;
  const files = changed.slice(0, NAMED).join(', ');
  const more = changed.length - Math.min(changed.length, NAMED);
  throw new UserError(W.changed, { folder: given, count: changed.length, files, more });
}

/** @throws {UserError} for a folder that is not to be replaced */
export function checkFolder(call: Call, folder: string, given: string, root: string): void {
  const { host } = call;
  try {
    const [home, target] = [host.realPath(root), host.realPath(folder)];
    const holdsPlan = home === target || home.startsWith(`${target}/`) || home.startsWith(`${target}\\`);
    if (holdsPlan) throw new UserError(W.inside, { folder: given });
    refuseForeign(call, folder, given);
    if (isTaken(call, root, folder)) throw new UserError(W.inside, { folder: given });
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(W.write, { folder: given });
  }
}

/** Writes a whole folder, with the list of what was made. @throws {UserError} */
export function writeFolder(
  { host }: Call,
  folder: string,
  given: string,
  files: ReadonlyMap<string, Written>,
): void {
  const list = [...files].map(([name, contents]) => `${digest(contents)} ${name}\n`).join('');
  try {
    host.writeFolder(folder, new Map([...files, [MARK, list]]));
  } catch {
    throw new UserError(W.write, { folder: given });
  }
}

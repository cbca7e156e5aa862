import { visible } from '../findings/visible.ts';
import { print } from '../host/print.ts';
import { place, planFolders } from '../link/layout.ts';
import type { Format, Written } from '../render/format.ts';
import { PRIVATE } from '../source/private.ts';
import { say } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import type { Desk } from './document.ts';

const W = {
  write: {
    pl: 'Nie udało się zapisać pliku „{file}”. Sprawdź, czy jego folder istnieje i czy można w nim zapisywać.',
    en: 'The file “{file}” could not be written. Check that its folder exists and can be written to.',
  },
  plan: {
    pl: 'Plik „{file}” należy do planu i nie może być dokumentem. Podaj inną nazwę.',
    en: 'The file “{file}” is part of the plan and cannot be a document. Give another name.',
  },
  foreign: {
    pl: 'Pliku „{file}” nie utworzył ten program albo ktoś go od tamtej pory zmienił, dlatego pozostaje bez zmian. Podaj inną nazwę, a jeśli plik ma zostać zastąpiony, dopisz do polecenia --force.',
    en: 'The file “{file}” was not made by this program, or somebody has changed it since, so it is left as it is. Give another name, or add --force if it is to be replaced.',
  },
  terminal: {
    pl: 'Dokumentu w formacie „{format}” nie można wyświetlić w oknie poleceń. Podaj nazwę pliku, np. -o dokument{ending}',
    en: 'A document in the format “{format}” cannot be shown in a terminal. Name a file, such as -o document{ending}',
  },
  made: { pl: 'Zapisano {file}', en: 'Wrote {file}' },
};

/** @throws {UserError} where bytes would go to a screen */
export function refuseTerminal({ host, options }: Call, { name, binary, endings }: Format): void {
  if (binary && host.output.isTerminal && typeof options['output'] !== 'string')
    throw new UserError(W.terminal, { format: name, ending: endings[0] });
}

/** True for a path that no call may write to, by whatever links it is named: the plan's own, the private ones, a git repository itself. */
export function isTaken({ host }: Call, root: string, file: string): boolean {
  const [home, target] = [root, file].map((path) => host.realPath(path).replaceAll('\\', '/'));
  if (home === undefined || target === undefined || target.split('/').includes('.git')) return true;
  if (!target.startsWith(`${home}/`)) return false;
  const path = target.slice(home.length + 1);
  const [folder = ''] = path.split('/');
  return planFolders().has(folder) || folder === PRIVATE || place(path) !== null;
}

/** What the program has not made, or somebody has changed since, is replaced only where the call says so. */
async function mayReplace({ host, options }: Call, format: Format, file: string): Promise<boolean> {
  const existing = host.stat(file);
  // What is no plain file is refused when it is written.
  if (existing?.kind !== 'file' || existing.size === 0 || options['force'] === true) return true;
  return format.isOwn(host.read(file));
}

/** Puts a document where the call says: into a file, else on standard output. @throws {UserError} */
export async function deliver(call: Call, desk: Desk, format: Format, written: Written): Promise<void> {
  const { output } = call.options;
  if (typeof output !== 'string') return print(call.host, written);
  const file = call.host.resolve(output);
  if (isTaken(call, desk.opened.root, file)) throw new UserError(W.plan, { file: output });
  try {
    if (!(await mayReplace(call, format, file))) throw new UserError(W.foreign, { file: output });
    const contents = typeof written === 'string' ? (format.inFile?.(written) ?? written) : written;
    call.host.write(file, contents);
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(W.write, { file: output });
  }
  const made = say({ words: W.made, args: { file: output } }, desk.context.language);
  await call.host.messages.write(`${visible(made)}\n`);
}

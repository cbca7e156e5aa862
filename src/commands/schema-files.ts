import type { Host } from '../host/host.ts';
import { editorSettings, EXTENSIONS, readSettings, SCHEMA_FOLDER, schemaFiles } from '../reference/editor.ts';
import { say, type Sentence, type WordLanguage } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { findRoot, openPlan, refuseNewer } from './plan-at.ts';
import { messageLanguage } from './surface.ts';

const W = {
  foreign: {
    pl: 'W folderze „{folder}” są pliki, które nie są schematami tego programu. Wskaż pusty folder albo taki, którego jeszcze nie ma.',
    en: 'The folder “{folder}” holds files that are no schemas of this program. Name an empty folder or a new one.',
  },
  notFolder: {
    pl: '„{folder}” nie jest zwykłym folderem. Usuń to albo przenieś.',
    en: '“{folder}” is no ordinary folder. Remove it or move it away.',
  },
  settings: {
    pl: 'Program nie zmienia pliku „{file}”, bo zawiera on komentarze albo błąd. Usuń je albo wpisz powiązania schematów samodzielnie.',
    en: 'The program leaves “{file}” alone, for it holds comments or a mistake. Remove them, or bind the schemas by hand.',
  },
  write: {
    pl: 'Nie udało się zapisać folderu „{folder}”.',
    en: 'The folder “{folder}” could not be written.',
  },
  written: {
    pl: 'Zapisano {count, plural, one {# schemat} few {# schematy} many {# schematów} other {# schematu}} w folderze „{folder}”.',
    en: 'Wrote {count, plural, one {# schema} other {# schemas}} into the folder “{folder}”.',
  },
  set: {
    pl: 'Zapisano ustawienia edytora w folderze „.vscode”. Otwórz folder planu w VS Code i zgódź się na zalecane rozszerzenie YAML.',
    en: 'Wrote the settings of the editor into the folder “.vscode”. Open the plan’s folder in VS Code and accept the YAML extension that it recommends.',
  },
};

const tell = (call: Call, language: WordLanguage, ...sentences: Sentence[]): Promise<unknown> =>
  call.host.messages.write(sentences.map((each) => `${say(each, language)}\n`).join(''));

/** What goes wrong while folders are looked at and written, in words. */
function attempt(folder: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(W.write, { folder });
  }
}

/** True where the folder is there. Nothing is written through a link. @throws {UserError} for anything but a folder */
function isThere(host: Host, path: string, folder: string): boolean {
  const found = host.stat(path);
  if (found && found.kind !== 'folder') throw new UserError(W.notFolder, { folder });
  return found !== null;
}

function writeInto(host: Host, path: string, folder: string, files: ReadonlyMap<string, string>): void {
  attempt(folder, () => {
    const foreign = isThere(host, path, folder) && host.list(path).some(({ name }) => !files.has(name));
    if (foreign) throw new UserError(W.foreign, { folder });
    host.writeFolder(path, files);
  });
}

const written = (count: number, folder: string): Sentence => ({ words: W.written, args: { count, folder } });

/** `lsicu schema --output`: every schema in a folder. */
export async function writeSchemas(call: Call, folder: string): Promise<void> {
  const language = messageLanguage(call);
  const files = schemaFiles(language);
  writeInto(call.host, call.host.resolve(folder), folder, files);
  await tell(call, language, written(files.size, folder));
}

/** The new `.vscode/settings.json`: what stands there already, with the schemas bound. */
function settingsFor(host: Host, file: string): string {
  const folder = `./${SCHEMA_FOLDER}`;
  const found = host.stat(file);
  if (!found) return editorSettings(folder);
  const text = found.kind === 'file' ? new TextDecoder().decode(host.read(file)) : '';
  const existing = readSettings(text);
  if (!existing) throw new UserError(W.settings, { file: '.vscode/settings.json' });
  return editorSettings(folder, existing);
}

/** `lsicu schema --vscode`: the schemas in the plan, and VS Code bound to them. */
export async function setUpEditor(call: Call): Promise<void> {
  const { host } = call;
  const root = findRoot(call);
  const opened = openPlan(call, root);
  refuseNewer(opened);
  const language = messageLanguage(call, opened.plan.settings.language);
  const files = schemaFiles(language);
  const folder = host.resolve(root, '.vscode');
  const settings = host.resolve(folder, 'settings.json');
  const extensions = host.resolve(folder, 'extensions.json');
  attempt('.vscode', () => {
    const there = isThere(host, folder, '.vscode');
    isThere(host, host.resolve(root, '.lsicu'), '.lsicu');
    const text = settingsFor(host, settings);
    writeInto(host, host.resolve(root, SCHEMA_FOLDER), SCHEMA_FOLDER, files);
    if (!there) {
      host.writeFolder(
        folder,
        new Map([
          ['settings.json', text],
          ['extensions.json', EXTENSIONS],
        ]),
      );
      return;
    }
    host.write(settings, text);
    if (!host.stat(extensions)) host.write(extensions, EXTENSIONS);
  });
  await tell(call, language, written(files.size, SCHEMA_FOLDER), { words: W.set });
}

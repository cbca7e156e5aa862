import { compare } from '../days/order.ts';
import { Draft } from '../edit/draft.ts';
import { visible } from '../findings/visible.ts';
import type { Imported } from '../imports/outline.ts';
import { importReport } from '../imports/report.ts';
import { readDocument } from '../imports/read-document.ts';
import { takeDocument } from '../imports/take-document.ts';
import { sentence, say } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { findRoot, openPlan, refuseNewer } from './plan-at.ts';
import { propose } from './propose.ts';
import { messageLanguage } from './surface.ts';

const W = {
  missing: { pl: 'Podaj plik, który ma być zaimportowany.', en: 'Give the file that is to be imported.' },
  unreadable: {
    pl: 'Nie udało się odczytać pliku „{file}”. Sprawdź nazwę pliku i folder.',
    en: 'The file “{file}” could not be read. Check the name of the file and its folder.',
  },
  large: {
    pl: 'Plik „{file}” jest większy niż {limit} MB. Podziel go na części.',
    en: 'The file “{file}” is larger than {limit} MB. Split it.',
  },
  folder: {
    pl: 'W folderze „{file}” nie ma tabel w plikach .csv. Podaj plik albo folder z polecenia lsicu export csv.',
    en: 'The folder “{file}” holds no tables as .csv files. Name a file, or a folder that lsicu export csv has made.',
  },
  nothing: {
    pl: 'Niczego nie zaimportowano: w pliku „{file}” nie rozpoznano obszarów, instytucji, celów ani zadań.',
    en: 'Nothing was imported: no areas, institutions, goals or tasks were found in “{file}”.',
  },
  message: { pl: 'Import z pliku {file}', en: 'Import from {file}' },
  remains: {
    pl: 'Poza planem {count, plural, one {został # fragment} few {zostały # fragmenty} many {zostało # fragmentów} other {zostało # fragmentu}} dokumentu; lista jest wyżej.',
    en: '{count, plural, one {# piece} other {# pieces}} of the document stayed outside the plan; they are listed above.',
  },
};

const MOST_TABLES = 100;
/** In megabytes: a text, and an Office file with its pictures. */
const LIMITS = { text: 1, office: 10 };

function bytesOf({ host }: Call, file: string): Uint8Array {
  const path = host.resolve(file);
  const limit = /\.(?:docx|xlsx)$/i.test(file) ? LIMITS.office : LIMITS.text;
  try {
    const entry = host.stat(path);
    if (entry?.kind !== 'file') throw new UserError(W.unreadable, { file });
    if (entry.size > limit * 1_000_000) throw new UserError(W.large, { file, limit: String(limit) });
    return host.read(path);
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(W.unreadable, { file });
  }
}

/** The tables that `lsicu export csv` has put into a folder. */
function tablesIn({ host }: Call, folder: string): string[] {
  try {
    const entries = host.list(host.resolve(folder));
    const files = entries.filter(({ name, kind }) => kind === 'file' && /^[^.].*\.csv$/i.test(name));
    return files.map(({ name }) => `${folder.replace(/[/\\]+$/, '')}/${name}`).toSorted(compare);
  } catch {
    throw new UserError(W.unreadable, { file: folder });
  }
}

/** What a file holds, or all tables of a folder. */
async function readAsked(call: Call, file: string, encoding: string | undefined): Promise<Imported> {
  if (call.host.stat(call.host.resolve(file))?.kind !== 'folder')
    return readDocument(bytesOf(call, file), { file, encoding });
  const names = tablesIn(call, file);
  if (names.length === 0 || names.length > MOST_TABLES) throw new UserError(W.folder, { file });
  const read = await Promise.all(
    names.map((name) => readDocument(bytesOf(call, name), { file: name, encoding })),
  );
  const tables = read.flatMap((each) => each.tables);
  return { blocks: [], tables, cleaned: [] };
}

/** The name of a file without its folders, as comments and messages tell it. */
const nameOf = (file: string): string => visible(file.replace(/^.*[/\\]/, ''));

/**
 * Takes a file into the plan and tells every line of it that was not understood.
 * @returns the exit code: 1 where something was not understood, or nothing at all
 * @throws {UserError}
 */
export async function importAsked(call: Call): Promise<number> {
  const [file] = call.arguments;
  if (file === undefined) throw new UserError(W.missing);
  const encoding = typeof call.options['encoding'] === 'string' ? call.options['encoding'] : undefined;
  const opened = openPlan(call, findRoot(call));
  refuseNewer(opened);
  const imported = await readAsked(call, file, encoding);
  const draft = new Draft(opened.tree);
  const taken = takeDocument(imported, draft, opened.plan, nameOf(file));
  const language = messageLanguage(call, opened.plan.settings.language);
  const report = importReport(taken, language);
  if (report.length > 0) await call.host.messages.write(`${report.map(visible).join('\n')}\n\n`);
  if (taken.count === 0) {
    await call.host.messages.write(`${visible(say(sentence(W.nothing, { file }), language))}\n`);
    return 1;
  }
  const message = sentence(W.message, { file: nameOf(file) });
  const code = await propose(call, opened, { draft, said: taken.said, message });
  if (taken.left.length === 0 || code !== 0) return code;
  const remains = say(sentence(W.remains, { count: taken.left.length }), language);
  await call.host.messages.write(`${visible(remains)}\n`);
  return 1;
}

import { csvOf, type CsvForm } from '../exports/csv.ts';
import { DICTIONARY, dictionary } from '../exports/dictionary.ts';
import { cellsOf, planTables, type PlanTable } from '../exports/plan-tables.ts';
import { columnsIn } from '../exports/tables.ts';
import { visible } from '../findings/visible.ts';
import { print } from '../host/print.ts';
import type { Audience } from '../schema/field.ts';
import { nearest } from '../schema/nearest.ts';
import { say, sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { isTaken } from './deliver.ts';
import { audienceFor, findRoot, openPlan, refuseNewer } from './plan-at.ts';
import { exitCode, messageLanguage } from './surface.ts';

const W = {
  format: {
    pl: 'Podaj format: csv albo xlsx, np. lsicu export xlsx -o plan.xlsx',
    en: 'Give a format: csv or xlsx, such as lsicu export xlsx -o plan.xlsx',
  },
  output: {
    pl: 'Podaj, gdzie zapisać tabele, np. -o {example}',
    en: 'Say where the tables are to be written, such as -o {example}',
  },
  table: {
    pl: 'Nie ma tabeli „{name}”.{hint} Tabele: {names}',
    en: 'There is no table “{name}”.{hint} Tables: {names}',
  },
  near: { pl: ' Czy chodziło o „{near}”?', en: ' Did you mean “{near}”?' },
  taken: {
    pl: '„{file}” należy do planu i nie może być celem eksportu. Podaj inną nazwę.',
    en: '“{file}” is part of the plan and cannot take an export. Give another name.',
  },
  changed: {
    pl: '„{file}” już istnieje i jest inne niż to, co powstałoby teraz; mogły tam zostać czyjeś poprawki. Podaj inną nazwę albo dopisz do polecenia --force, jeśli ma zostać zastąpione.',
    en: '“{file}” is there already and differs from what would be written now; somebody may have edited it. Give another name, or add --force if it is to be replaced.',
  },
  foreign: {
    pl: 'W folderze „{file}” są inne pliki. Wskaż pusty folder albo taki, którego jeszcze nie ma.',
    en: 'The folder “{file}” holds other files. Name an empty folder or a new one.',
  },
  write: { pl: 'Nie udało się zapisać „{file}”.', en: '“{file}” could not be written.' },
  made: {
    pl: 'Zapisano {count, plural, one {# tabelę} few {# tabele} many {# tabel} other {# tabeli}} i słownik kolumn: {file}',
    en: 'Wrote {count, plural, one {# table} other {# tables}} and a dictionary of columns: {file}',
  },
} satisfies Record<string, Words>;

/** Lists what an export made: only a folder that has it, or an empty one, is replaced. */
const MARK = '.lsicu-export';

/** What an export is made of. */
interface Export {
  readonly tables: readonly PlanTable[];
  readonly audience: Audience;
  readonly language: WordLanguage;
}

function wanted(call: Call, tables: readonly PlanTable[]): PlanTable[] {
  const { table: name, all } = call.options;
  if (typeof name !== 'string') return tables.filter(({ rows }) => all === true || rows.length > 0);
  const found = tables.filter(({ kind }) => kind.name === name);
  if (found.length > 0) return found;
  const names = tables.map(({ kind }) => kind.name);
  const near = nearest(name, names);
  const hint = near === undefined ? '' : sentence(W.near, { near });
  throw new UserError(W.table, { name, hint, names: names.join(', ') });
}

const csvFor = ({ options }: Call): CsvForm =>
  options['excel'] === true ? { delimiter: ';', mark: true } : { delimiter: ',', mark: false };

const rowsOf = (table: PlanTable): string[][] => [[...table.columns], ...cellsOf(table)];

/** A file for each table, and the dictionary beside them. */
function csvFiles(call: Call, { tables, audience, language }: Export): Map<string, string> {
  const form = csvFor(call);
  const kinds = tables.map(({ kind }) => kind);
  return new Map([
    ...tables.map((table) => [`${table.kind.name}.csv`, csvOf(rowsOf(table), form)] as const),
    [`${DICTIONARY}.csv`, csvOf(dictionary(kinds, audience, language), form)] as const,
  ]);
}

/** A sheet for each table, with what its columns hold in the second row. */
async function workbook({ tables, audience, language }: Export): Promise<Uint8Array> {
  const { xlsxOf } = await import('../exports/xlsx.ts');
  const kinds = tables.map(({ kind }) => kind);
  const sheets = tables.map((table) => {
    const titles = columnsIn(table.kind, audience).map(({ title }) => title[language]);
    return { name: table.kind.name, heads: 2, rows: [[...table.columns], titles, ...cellsOf(table)] };
  });
  const words = { name: DICTIONARY, heads: 1, rows: dictionary(kinds, audience, language) };
  return xlsxOf([...sheets, words]);
}

const sameBytes = (one: Uint8Array, other: string | Uint8Array): boolean =>
  Buffer.from(one).equals(typeof other === 'string' ? Buffer.from(other, 'utf8') : Buffer.from(other));

/** @throws {UserError} where something would be lost */
function refuseChanged(call: Call, name: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const { host, options } = call;
  const folder = host.resolve(name);
  const existing = host.stat(folder);
  if (!existing) return;
  if (existing.kind !== 'folder') throw new UserError(W.foreign, { file: name });
  const names = host.list(folder).map((entry) => entry.name);
  if (names.length === 0) return;
  const made = names.includes(MARK)
    ? new TextDecoder().decode(host.read(host.resolve(folder, MARK))).split('\n')
    : [];
  if (names.some((each) => each !== MARK && !made.includes(each)))
    throw new UserError(W.foreign, { file: name });
  const isSame = (each: string): boolean => {
    const contents = files.get(each);
    return (
      each === MARK || (contents !== undefined && sameBytes(host.read(host.resolve(folder, each)), contents))
    );
  };
  if (options['force'] !== true && !names.every(isSame)) throw new UserError(W.changed, { file: name });
}

function refuseChangedFile(call: Call, name: string, contents: string | Uint8Array): void {
  const { host, options } = call;
  const existing = host.stat(host.resolve(name));
  if (!existing) return;
  if (existing.kind !== 'file') throw new UserError(W.write, { file: name });
  if (options['force'] === true || existing.size === 0) return;
  if (!sameBytes(host.read(host.resolve(name)), contents)) throw new UserError(W.changed, { file: name });
}

/** Puts a file or a folder of files where the call says. @throws {UserError} */
function writeAt(call: Call, root: string, made: string | Uint8Array | ReadonlyMap<string, string>): void {
  const { output } = call.options;
  if (typeof output !== 'string') return;
  const target = call.host.resolve(output);
  try {
    const [home, place] = [call.host.realPath(root), call.host.realPath(target)];
    const holdsPlan = home === place || home.startsWith(`${place}/`) || home.startsWith(`${place}\\`);
    if (holdsPlan || isTaken(call, root, target)) throw new UserError(W.taken, { file: output });
    if (made instanceof Map) {
      refuseChanged(call, output, made);
      const list = `${[...made.keys()].join('\n')}\n`;
      call.host.writeFolder(target, new Map([...made, [MARK, list]]));
    } else {
      refuseChangedFile(call, output, made as string | Uint8Array);
      call.host.write(target, made as string | Uint8Array);
    }
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(W.write, { file: output });
  }
}

async function made(
  call: Call,
  format: string,
  exported: Export,
): Promise<string | Uint8Array | Map<string, string>> {
  if (format === 'xlsx') return workbook(exported);
  const [table] = exported.tables;
  const isOne = typeof call.options['table'] === 'string' && table !== undefined;
  return isOne ? csvOf(rowsOf(table), csvFor(call)) : csvFiles(call, exported);
}

/** @throws {UserError} where nobody says where the result is to go */
function refuseNowhere({ host, options }: Call, format: string): void {
  if (typeof options['output'] === 'string') return;
  const isText = format === 'csv' && typeof options['table'] === 'string';
  const isPiped = format === 'xlsx' && !host.output.isTerminal;
  if (!isText && !isPiped)
    throw new UserError(W.output, { example: format === 'csv' ? 'tabele' : 'plan.xlsx' });
}

/**
 * Writes the tables of a plan.
 * @returns the exit code: 1 for a plan with errors, of which the tables hold what could be read
 * @throws {UserError}
 */
export async function exportAsked(call: Call): Promise<number> {
  const [format] = call.arguments;
  if (format !== 'csv' && format !== 'xlsx') throw new UserError(W.format);
  refuseNowhere(call, format);
  const root = findRoot(call);
  // The private contacts belong to no table: they are not even opened.
  const opened = openPlan({ ...call, options: { ...call.options, audience: 'public' } }, root);
  refuseNewer(opened);
  const audience = audienceFor(call);
  const language = messageLanguage(call, opened.plan.settings.language);
  const tables = wanted(call, planTables(opened.tree, opened.plan, audience));
  const result = await made(call, format, { tables, audience, language });
  if (typeof call.options['output'] === 'string') {
    writeAt(call, root, result);
    const told = sentence(W.made, { count: tables.length, file: call.options['output'] });
    await call.host.messages.write(`${visible(say(told, language))}\n`);
  } else if (!(result instanceof Map)) await print(call.host, result);
  return exitCode({ ...call, options: { ...call.options, failOn: 'error' } }, opened.findings);
}

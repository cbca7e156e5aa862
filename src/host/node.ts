import { compare } from '../days/order.ts';
import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, EntryKind, Host, Output } from './host.ts';
import { terminalQuestions } from './questions.ts';
import { finishReplacing } from './replacing/finish.ts';
import { replaceAll } from './replacing/replace-all.ts';
import { appendFile, replaceFile, replaceFolder } from './replace.ts';

function kindOf(stats: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): EntryKind {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}

/** @param product true where lost output is a failure; nobody can be told of a lost message */
function output(stream: NodeJS.WriteStream, product: boolean): Output {
  let closed = false;
  // Without a listener a closed pipe would end the program with a stack trace.
  stream.on('error', () => {
    closed = true;
  });
  return {
    isTerminal: stream.isTTY,
    columns: stream.columns || 80,
    write: (contents) =>
      new Promise((done, fail) => {
        if (closed) return done(false);
        stream.write(contents, (error) => {
          if (!error) return done(true);
          const isGone = (error as NodeJS.ErrnoException).code === 'EPIPE';
          return isGone || !product ? done(false) : fail(error);
        });
      }),
  };
}

function entry(folder: string, name: string, kind: EntryKind): Entry {
  // A name that is no UTF-8 cannot be asked for; reading it fails later and is reported.
  const stats = kind === 'file' ? lstatSync(join(folder, name), { throwIfNoEntry: false }) : undefined;
  return { name, kind, size: stats?.size ?? 0 };
}

/** The templates lie beside `package.json`, wherever the bundler has put this file. */
function templatesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (basename(folder) !== 'src' && basename(folder) !== 'dist') folder = dirname(folder);
  return join(dirname(folder), 'templates');
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * Node's own dates follow TZ; Intl would first read what it knows of every language, a twentieth of the time of
 * `validate`. Only Intl knows offsets and names in small letters.
 */
function todayIn(timeZone: string): string {
  if (!/^Europe\/[A-Z][a-z]+$/.test(timeZone))
    return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  const { TZ } = process.env;
  process.env['TZ'] = timeZone;
  const now = new Date();
  const today = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
  return today;
}

/** Where a path leads; of what is not there yet, the part of the path that is. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}

/** Somebody sits at the terminal; a CI job may have one without anybody. */
const canAnswer = (): boolean =>
  process.stdin.isTTY &&
  process.stderr.isTTY &&
  !['CI', 'CONTINUOUS_INTEGRATION'].some((name) => process.env[name]);

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array | string));
  return Buffer.concat(chunks);
}

/** The outside world as Node gives it. */
export function nodeHost(): Host {
  const folder = process.cwd();
  let standardOutput: Output | undefined;
  let standardError: Output | undefined;
  return {
    folder,
    environment: process.env,
    // A stream costs time to open: each is opened when something is written to it.
    get output() {
      return (standardOutput ??= output(process.stdout, true));
    },
    get messages() {
      return (standardError ??= output(process.stderr, false));
    },
    questions: (language) => (canAnswer() ? terminalQuestions(language) : null),
    readInput,
    today: todayIn,
    relative: (path) => relative(folder, path).replaceAll('\\', '/') || '.',
    resolve: (...segments) => resolve(folder, ...segments),
    realPath,
    list: (path) =>
      readdirSync(path, { withFileTypes: true })
        .map((found) => entry(path, found.name, kindOf(found)))
        .toSorted((a, b) => compare(a.name, b.name)),
    stat: (path) => {
      const stats = lstatSync(path, { throwIfNoEntry: false });
      return stats ? { name: basename(path), kind: kindOf(stats), size: stats.size } : null;
    },
    read: (file) => readFileSync(file),
    write: replaceFile,
    append: appendFile,
    writeFolder: replaceFolder,
    replaceAll,
    finishReplacing,
    commitFiles: async (root, paths, message) =>
      (await import('./commit.ts')).commitFiles(root, paths, message),
    makeRepository: async (path) => (await import('./make-repository.ts')).makeRepository(path),
    template: (name) => readFileSync(join(templatesFolder(), name), 'utf8'),
    templates: () => readdirSync(templatesFolder()).toSorted(),
    revision: async (path, files, belongs) => {
      const { folderRevision } = await import('./git.ts');
      return folderRevision(path, files, belongs);
    },
    changesSince: async (path, revision, paths) =>
      (await import('./changes-since.ts')).changesSince(path, revision, paths),
    heldByGit: async (root, folder, file) => (await import('./private-git.ts')).heldByGit(root, folder, file),
    tracesInGit: async (root, file) => (await import('./private-git.ts')).tracesInGit(root, file),
    serve: async (port, options) => (await import('./serve.ts')).serve(port, options),
    watch: async (path, isOfInterest, changed) =>
      (await import('./watch.ts')).watch(path, isOfInterest, changed),
    untilStopped: async () => (await import('./stop.ts')).untilStopped(),
  };
}

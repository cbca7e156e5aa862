import type { FileChange, Host } from '../host/host.ts';
import { print } from '../host/print.ts';
import type { Answers } from '../init/answers.ts';
import { newPlan } from '../init/files.ts';
import { place } from '../link/layout.ts';
import { planFolders } from '../pipeline.ts';
import { isInRepository } from '../source/repository.ts';
import { workingTree } from '../source/tree.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { gatherAnswers } from './init-answers.ts';
import { told, type Asking } from './init-asking.ts';
import { beginHistory, lastWords } from './init-done.ts';
import { ASKED, DONE, REFUSED } from './init-words.ts';
import { loadAgain } from './plan-at.ts';
import { messageLanguage } from './surface.ts';

/** Where the plan is to be made. */
export interface Target {
  /** As it was given; the one that somebody stands in by its name. */
  readonly folder: string;
  readonly root: string;
  readonly isNew: boolean;
  /** True in a repository that is there already. */
  readonly isInside: boolean;
  /** True where the plan begins a repository, a new one or one that is there. */
  readonly isTop: boolean;
}

/** What stands in the folder already and would become part of a plan. */
function planFilesIn(host: Host, root: string): string[] {
  const { files } = workingTree(host, root, planFolders());
  return files.map(({ path }) => path).filter((path) => place(path) !== null);
}

const MOST = 8;

const listed = (paths: readonly string[]): string =>
  paths.length > MOST ? `${paths.slice(0, MOST).join(', ')}, …` : paths.join(', ');

/** @throws {UserError} where no plan can be made: nothing is asked before that is known */
function targetOf(call: Call): Target {
  const { host, options } = call;
  const given = call.arguments[0] ?? (typeof options['repo'] === 'string' ? options['repo'] : '.');
  const root = host.realPath(host.resolve(given));
  const folder = given === '.' ? (root.split(/[/\\]/).at(-1) ?? given) : given;
  const found = host.stat(root);
  if (found && found.kind !== 'folder') throw new UserError(REFUSED.notFolder, { folder });
  const isInside = isInRepository(host, root);
  const isTop = !isInside || host.stat(host.resolve(root, '.git')) !== null;
  const target = { folder, root, isNew: !found, isInside, isTop };
  if (found) refuseTaken(host, target);
  return target;
}

function refuseTaken(host: Host, { folder, root }: Target): void {
  let there: readonly string[];
  try {
    host.finishReplacing(root);
    if (host.stat(host.resolve(root, 'lsicu.yaml'))) throw new UserError(REFUSED.plan, { folder });
    there = planFilesIn(host, root);
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(REFUSED.unread, { folder });
  }
  if (there.length > 0) throw new UserError(REFUSED.there, { folder, files: listed(there) });
}

/** What stands in the way of a file: the file itself, or something that is no folder where its folder should be. */
function inTheWay(host: Host, root: string, path: string): string | null {
  const names = path.split('/');
  for (let depth = 1; depth <= names.length; depth += 1) {
    const part = names.slice(0, depth).join('/');
    const found = host.stat(host.resolve(root, part));
    if (!found) return null;
    if (depth === names.length || found.kind !== 'folder') return part;
  }
  return null;
}

/** @throws {UserError} where a file would have to be replaced */
function refuseReplacing(host: Host, { folder, root, isNew }: Target, paths: readonly string[]): void {
  const there = isNew ? [] : paths.flatMap((path) => inTheWay(host, root, path) ?? []);
  if (there.length > 0) throw new UserError(REFUSED.there, { folder, files: listed([...new Set(there)]) });
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** @throws {UserError} for answers that would make a plan with a mistake in it */
function refuseUnsound(call: Call, files: ReadonlyMap<string, string>): void {
  const plan = [...files].filter(([path]) => path.endsWith('.yaml') && !path.startsWith('.'));
  const tree = { files: plan.map(([path, text]) => ({ path, bytes: bytesOf(text) })) };
  const error = loadAgain(call, tree).findings.find(({ severity }) => severity === 'error');
  if (error) throw new UserError(REFUSED.unsound, { message: error.message });
}

/** All the files or none. */
function write(host: Host, { folder, root, isNew }: Target, files: ReadonlyMap<string, string>): void {
  if (!isNew) {
    const changes = [...files].map(([path, text]): FileChange => ({
      path,
      before: null,
      after: bytesOf(text),
    }));
    host.replaceAll(root, changes, 'lsicu init');
    return;
  }
  try {
    host.writeFolder(root, files);
  } catch {
    // A disk that fails last of all has the plan already.
    const isThere = host.stat(host.resolve(root, 'lsicu.yaml')) !== null;
    throw new UserError(isThere ? REFUSED.unsure : REFUSED.write, { folder });
  }
}

/** True where the files are to be written: on a terminal somebody is asked, elsewhere the call has said it. */
async function isWanted(asking: Asking, { folder }: Target, count: number): Promise<boolean> {
  if (!asking.questions) return true;
  return asking.questions.confirm(told(asking, ASKED.write, { count, folder }), true);
}

async function make(asking: Asking, target: Target, answers: Answers): Promise<void> {
  const { call, words } = asking;
  const { host, version } = call;
  const making = { answers, words, version, isTop: target.isTop };
  const files = newPlan(making, (name) => host.template(name));
  const paths = [...files.keys()];
  refuseReplacing(host, target, paths);
  refuseUnsound(call, files);
  const { folder } = target;
  if (call.options['dryRun'] === true) {
    const lines = [
      told(asking, DONE.dry, { folder, count: files.size }),
      ...paths.map((path) => `  ${path}`),
    ];
    await print(host, `${lines.join('\n')}\n`);
    return;
  }
  if (!(await isWanted(asking, target, files.size))) {
    await host.messages.write(`${told(asking, DONE.declined)}\n`);
    return;
  }
  write(host, target, files);
  const history = await beginHistory(asking, target, paths);
  await print(host, lastWords(asking, target, answers, files.size, history));
}

/** `lsicu init`: asks what is not given, and makes the files of a new plan. */
export async function initPlan(call: Call): Promise<number> {
  const { language } = call.options;
  const words = messageLanguage(call, typeof language === 'string' ? language : undefined);
  const questions = call.options['yes'] === true ? null : call.host.questions(words);
  const asking: Asking = { call, words, questions };
  const target = targetOf(call);
  await make(asking, target, await gatherAnswers(asking));
  return 0;
}

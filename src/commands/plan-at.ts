import { isDay } from '../days/calendar.ts';
import type { Finished } from '../host/host.ts';
import { say, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Plan } from '../model/plan.ts';
import type { Audience } from '../schema/field.ts';
import { loadPlan, planFolders, type LoadedPlan } from '../pipeline.ts';
import { contactsFile } from '../source/private.ts';
import { workingTree, type Exposed, type PlanTree } from '../source/tree.ts';
import type { Call } from './command.ts';
import { messageLanguage } from './surface.ts';

/** A loaded plan with where it came from. */
export interface OpenedPlan extends LoadedPlan {
  readonly root: string;
  readonly tree: PlanTree;
}

const NO_PLAN = {
  pl: 'W folderze „{folder}” nie ma planu (pliku lsicu.yaml). Przejdź do folderu planu albo wskaż go opcją -C.',
  en: 'The folder “{folder}” holds no plan (no lsicu.yaml). Go to the plan’s folder or name it with -C.',
};
const NO_PLAN_ABOVE = {
  pl: 'Ani tu, ani w folderach wyżej nie ma planu (pliku lsicu.yaml). Przejdź do folderu planu albo wskaż go opcją -C.',
  en: 'There is no plan (no lsicu.yaml) here or in the folders above. Go to the plan’s folder or name it with -C.',
};
const BAD_DAY = {
  pl: 'Opcja --as-of wymaga dnia w postaci 2026-09-30, a podano „{day}”.',
  en: 'The option --as-of needs a day such as 2026-09-30, not “{day}”.',
};
const FINISHED = {
  completed: {
    pl: 'Poprzednie polecenie przerwano w trakcie zapisu. Zapis został teraz dokończony.',
    en: 'An earlier command was cut short while it wrote. What it wrote is complete now.',
  },
  undone: {
    pl: 'Poprzednie polecenie przerwano w trakcie zapisu. Pliki są takie, jak przed tym poleceniem.',
    en: 'An earlier command was cut short while it wrote. The files are as they were before it.',
  },
} satisfies Record<Finished, Words>;
const BAD_FOLDER = {
  pl: '„{folder}” nie jest folderem, który można odczytać. Podaj folder, w którym jest plik lsicu.yaml.',
  en: '“{folder}” is no folder that can be read. Name the folder that holds lsicu.yaml.',
};

/** What reads a folder, with a failure told in words: a file given in place of its folder, no permission. */
function reading<T>(folder: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new UserError(BAD_FOLDER, { folder });
  }
}

const hasPlan = (call: Call, folder: string): boolean =>
  reading(folder, () => call.host.stat(call.host.resolve(folder, 'lsicu.yaml')) !== null);

/** The plan's folder: the one named, else the nearest upwards that has `lsicu.yaml`. */
export function findRoot(call: Call): string {
  const { host, options } = call;
  if (typeof options['repo'] === 'string') {
    const folder = options['repo'];
    if (!hasPlan(call, folder)) throw new UserError(NO_PLAN, { folder });
    return host.resolve(folder);
  }
  for (let folder = host.folder; ; folder = host.resolve(folder, '..')) {
    if (hasPlan(call, folder)) return folder;
    if (host.resolve(folder, '..') === folder) throw new UserError(NO_PLAN_ABOVE);
  }
}

function dayFor(call: Call, zone: string): string {
  const asked = call.options['asOf'];
  if (typeof asked === 'string') {
    if (!isDay(asked)) throw new UserError(BAD_DAY, { day: asked });
    return asked;
  }
  return call.host.today(zone);
}

/** Who the result of a call is for. Without a word it is for everybody, and private files are not even opened. */
export const audienceFor = ({ options }: Pick<Call, 'options'>): Audience =>
  options['audience'] === 'internal' ? 'internal' : 'public';

/** The files of a plan; with the private contacts for an internal document. */
function treeFor(call: Call, root: string): PlanTree {
  const tree = workingTree(call.host, root, planFolders());
  const contacts = audienceFor(call) === 'internal' ? contactsFile(call.host, root) : null;
  return contacts ? { files: [...tree.files, contacts] } : tree;
}

/**
 * Reads the plan in a folder.
 * @param asItStands false where it is looked back at: what was reported after the day asked for is no mistake then
 * @param exposed private files that git has or would take
 */
export function openPlan(
  call: Call,
  folder: string,
  asItStands = true,
  exposed: readonly Exposed[] = [],
): OpenedPlan {
  const root = call.host.resolve(folder);
  if (!hasPlan(call, folder)) throw new UserError(NO_PLAN, { folder });
  const finished = call.host.finishReplacing(root);
  const tree = { ...reading(folder, () => treeFor(call, root)), exposed };
  const loaded = loadPlan(tree, judgedBy(call), asItStands);
  if (finished) tellOf(call, finished, loaded);
  return { ...loaded, root, tree };
}

/** Says that a change which an earlier call could not end has been ended now. */
function tellOf(call: Call, finished: Finished, { plan }: LoadedPlan): void {
  const words = FINISHED[finished];
  void call.host.messages.write(`lsicu: ${say({ words }, messageLanguage(call, plan.settings.language))}\n`);
}

const judgedBy =
  (call: Call) =>
  ({ settings }: Plan): string =>
    dayFor(call, settings.timezone ?? 'Europe/Warsaw');

/** A plan as it would be with other files, judged on the same day. */
export const loadAgain = (call: Call, tree: PlanTree): LoadedPlan => loadPlan(tree, judgedBy(call));

const REFUSED = { pl: '{message} {hint}', en: '{message} {hint}' };

/** @throws {UserError} for a plan in a format that this version cannot read: nothing could be made of it */
export function refuseNewer({ findings }: OpenedPlan): void {
  const newer = findings.find(({ rule }) => rule === 'format-newer');
  if (newer) throw new UserError(REFUSED, { message: newer.message, hint: newer.hint ?? '' });
}

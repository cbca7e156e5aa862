import { ownText } from '../model/texts.ts';
import { isDay } from '../days/calendar.ts';
import { UserError } from '../words/user-error.ts';
import { loadPlan, planFolders, type LoadedPlan } from '../pipeline.ts';
import { workingTree, type PlanTree } from '../source/tree.ts';
import type { Call } from './command.ts';

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
const BAD_FOLDER = {
  pl: 'Nie można odczytać folderu „{folder}”.',
  en: 'The folder “{folder}” cannot be read.',
};
const BAD_ZONE = {
  pl: 'Plan podaje nieznaną strefę czasową „{zone}”. Popraw pole timezone w lsicu.yaml albo podaj dzień opcją --as-of.',
  en: 'The plan names an unknown time zone “{zone}”. Correct timezone in lsicu.yaml or give the day with --as-of.',
};

const hasPlan = (call: Call, folder: string): boolean =>
  call.host.stat(call.host.resolve(folder, 'lsicu.yaml')) !== null;

/** The plan's folder: the one named, else the nearest upwards that has `lsicu.yaml`. */
export function findRoot(call: Call): string {
  const { host, options } = call;
  if (typeof options['repo'] === 'string') {
    const folder = host.resolve(options['repo']);
    if (!hasPlan(call, folder)) throw new UserError(NO_PLAN, { folder: options['repo'] });
    return folder;
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
  try {
    return call.host.today(zone);
  } catch {
    throw new UserError(BAD_ZONE, { zone });
  }
}

/** Reads the plan in a folder. */
export function openPlan(call: Call, folder: string): OpenedPlan {
  const root = call.host.resolve(folder);
  if (!hasPlan(call, root)) throw new UserError(NO_PLAN, { folder });
  let tree: PlanTree;
  try {
    tree = workingTree(call.host, root, planFolders());
  } catch {
    throw new UserError(BAD_FOLDER, { folder });
  }
  const loaded = loadPlan(tree, (plan) =>
    dayFor(call, ownText(plan.settings.timezone ?? 'Europe/Warsaw', plan.settings.language)),
  );
  return { ...loaded, root, tree };
}

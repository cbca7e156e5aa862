import { compare } from '../days/order.ts';
import { startOf, type Finding, type Span } from '../findings/finding.ts';
import type { Mentioned, Named, Plan } from '../model/plan.ts';
import type { PlanFile } from '../parse/file.ts';
import type { Thing } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS, type KindName } from '../schema/kinds.ts';
import type { Settings } from '../schema/settings.ts';
import { slug } from '../schema/slug.ts';
import { typesIn } from '../schema/walk.ts';
import { indexIds } from './ids.ts';
import { doubledRegisters, place, type PlaceInPlan } from './layout.ts';
import { judgeReferences, type Targets } from './references.ts';
import { readFile, type Collected, type Mention, type RawItem } from './records.ts';

/** Stands in for a `lsicu.yaml` that cannot be read, so that the rest of the plan can still be shown. */
const NO_SETTINGS: Settings = {
  format: 1,
  title: { pl: 'Plan bez tytułu', en: 'Plan without a title' },
  unit: { name: { pl: 'jednostka nieznana', en: 'unit unknown' }, kind: 'other' },
  language: 'pl',
};

/** A thing that a record names; its place is worked out only when a finding asks for it. */
class Definition implements Named {
  readonly thing: Thing;
  readonly id: string;
  readonly record: object;
  readonly #mention: Mention;

  constructor(thing: Thing, mention: Mention) {
    this.thing = thing;
    this.id = mention.text;
    this.record = mention.owner;
    this.#mention = mention;
  }

  get at(): Span {
    return this.#mention.file.at(this.#mention.path);
  }
}

/** What a file of a kind may give names to. */
function definedBy(kind: Kind): Thing[] {
  return typesIn(kind.schema).flatMap((type) => type.defines ?? []);
}

function ownNames(collected: Collected, places: ReadonlyMap<string, PlaceInPlan>): Named[] {
  const files = [...places].flatMap(([path, { kind, name }]): Named[] => {
    const { defines } = KINDS[kind] as Kind;
    const item = collected.items.find((candidate) => candidate.kind === kind && candidate.file.path === path);
    return defines ? [{ thing: defines, id: name, record: item?.record ?? {}, at: startOf(path) }] : [];
  });
  const inside = collected.mentions.flatMap((mention): Named[] => {
    const { defines } = mention.type;
    return defines ? [new Definition(defines, mention)] : [];
  });
  return [...files, ...inside];
}

/** The copy of a common task in one area or institution. */
function copyOf(own: Named, id: string): Named {
  return {
    thing: own.thing,
    id,
    record: own.record,
    get at() {
      return own.at;
    },
  };
}

/** Common tasks and their sub-tasks have an id of their own in each area (or institution), and no other: `praca/spotkanie`. */
function addCommonTasks(named: Map<Thing, Map<string, Named>>, items: readonly RawItem[]): void {
  const composed = new Map<string, Named>();
  type Common = { id: string; each?: 'area' | 'institution'; tasks?: Common[] };
  const add = (task: Common, each: 'area' | 'institution', thing: Thing): void => {
    const own = named.get(thing)?.get(task.id);
    for (const holder of named.get(each)?.keys() ?? []) {
      const id = `${holder}/${task.id}`;
      if (own) composed.set(id, copyOf(own, id));
    }
    named.get(thing)?.delete(task.id);
    for (const child of task.tasks ?? []) add(child, each, 'task');
  };
  for (const item of items.filter(({ kind }) => kind === 'coordination')) {
    for (const task of (item.record as { common_tasks?: Common[] }).common_tasks ?? [])
      add(task, task.each ?? 'area', 'common-task');
  }
  named.set('common-task', composed);
}

/** References that the names of files make: `progress/2016-q3/<institution>.yaml`. */
function fileReferences(places: ReadonlyMap<string, PlaceInPlan>, files: readonly PlanFile[]) {
  return [...places].flatMap(([path, { kind, name }]) => {
    const { refers, besides = [] } = KINDS[kind] as Kind;
    const file = files.find((candidate) => candidate.path === path);
    const text = name.split('/').at(-1) ?? name;
    if (!refers || !file || besides.includes(text)) return [];
    return [{ type: { type: 'file name', refers }, text, file, path: [], owner: {} }];
  });
}

function byKind(items: readonly RawItem[]): Plan['items'] {
  const names = Object.keys(KINDS) as KindName[];
  return Object.fromEntries(
    names.map((name) => [name, items.filter(({ kind }) => kind === name)]),
  ) as unknown as Plan['items'];
}

/** A copy, `praca-2.yaml`, comes after `praca.yaml`: what both define belongs to the first. */
const byStem = (a: PlanFile, b: PlanFile): number =>
  compare(a.path.replace(/\.ya?ml$/i, ''), b.path.replace(/\.ya?ml$/i, ''));

/** What a stray file with the name of a plan file, or a folder that is not read, may define: `praca.yml`, `Areas`. */
function definedIn(path: string): Thing[] {
  const [folder = '', ...inside] = path.split('/');
  const kind = Object.values<Kind>(KINDS).find(
    ({ at, layout }) => at === folder.toLowerCase() && layout !== 'one',
  );
  return kind && (inside.length === 0 || /\.ya?ml/i.test(path)) ? definedBy(kind) : [];
}

/** The ids that the name of a stray file may stand for: `urzad(1).yaml`, `urzad kopia.yml` for `urzad`. */
function idsOfName(path: string): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [first = ''] = name.split(/[^\p{L}\p{N}-]/u);
  return [slug(first), slug(name.replace(/\..*$/, ''))].filter((id) => id !== '');
}

/** What a file is, or what is said of one that is not read as the plan's; why it was not opened says more than that its name is unknown. */
function placeOf(file: PlanFile): PlaceInPlan | readonly Finding[] | null {
  const at = place(file.path);
  const isOther = at === null || 'rule' in at || file.findings.some(({ rule }) => rule === 'file-unknown');
  if (file.unopened && isOther) return file.findings;
  return at !== null && 'rule' in at ? [at] : at;
}

function readAll(files: readonly PlanFile[]) {
  const collected: Collected = {
    items: [],
    findings: [],
    mentions: [],
    counts: {},
    origins: new WeakMap(),
    damaged: new WeakSet(),
    lost: new Set(),
    hidden: new Set(),
    shapeless: [],
  };
  for (const { schema } of Object.values(KINDS)) {
    for (const { counted, headline } of typesIn(schema))
      if (counted && headline) collected.counts[counted] = 0;
  }
  const places = new Map<string, PlaceInPlan>();
  const belonging: string[] = [];
  const strays: string[] = [];
  for (const file of files) {
    const at = placeOf(file);
    if (at === null) continue;
    belonging.push(file.path);
    if (!('kind' in at)) {
      strays.push(...idsOfName(file.path));
      for (const thing of definedIn(file.path)) collected.hidden.add(thing);
      collected.findings.push(...at);
      continue;
    }
    places.set(file.path, at);
    collected.findings.push(...file.findings);
    if (file.value !== undefined) readFile(collected, at, file);
  }
  const unreadable = files.filter((file) => places.has(file.path) && file.value === undefined);
  return { collected, places, belonging, unreadable, strays };
}

const mentioned = ({ type, text, file, path }: Mention): Mentioned => ({
  text,
  file: file.path,
  path,
  part: type.type === 'names' ? 'key' : 'value',
  ...(type.defines ? { defines: type.defines } : {}),
  ...(type.refers ? { refers: type.refers } : {}),
});

/**
 * Files of a plan as a linked plan, with findings for everything that does not hold together. Never throws for a wrong plan.
 * @param known ids that stand outside the plan's files, such as the names of checks
 */
export function linkPlan(
  files: readonly PlanFile[],
  known: Readonly<Partial<Record<Thing, readonly string[]>>>,
): { plan: Plan; findings: Finding[] } {
  const { collected, places, belonging, unreadable, strays } = readAll(files.toSorted(byStem));
  const { named, findings, malformed } = indexIds(ownNames(collected, places));
  addCommonTasks(named, collected.items);
  for (const [thing, ids] of Object.entries(known) as [Thing, readonly string[]][]) {
    named.set(thing, new Map(ids.map((id) => [id, { thing, id, record: {}, at: startOf('') }])));
  }
  const settings =
    (collected.items.find(({ kind }) => kind === 'settings')?.record as Settings | undefined) ?? NO_SETTINGS;
  const unknown = new Set(
    [...unreadable, ...collected.shapeless].flatMap((file) =>
      definedBy(KINDS[places.get(file.path)?.kind ?? 'settings']),
    ),
  );
  // A malformed id is one mistake: references that already use the right form of it are not judged.
  const lost = new Set([...collected.lost, ...malformed, ...strays]);
  const { hidden } = collected;
  const targets: Targets = { named, unknown, hidden, lost, language: settings.language };
  const mentions = [
    ...collected.mentions.filter(({ type }) => type.refers),
    ...fileReferences(places, files),
  ];
  findings.push(...judgeReferences(mentions, targets), ...doubledRegisters(belonging));
  const plan: Plan = {
    settings,
    items: byKind(collected.items),
    files: belonging,
    unreadable: unreadable.map((file) => file.path),
    named,
    counts: collected.counts,
    at: (record, field, part): Span => {
      const found = collected.origins.get(record);
      return found
        ? found.file.at(field === undefined ? found.path : [...found.path, field], part)
        : startOf('lsicu.yaml');
    },
    mayHide: (thing) => unknown.has(thing) || hidden.has(thing),
    isDamaged: (record) => collected.damaged.has(record),
    fileOf: (record) => collected.origins.get(record)?.file.path ?? 'lsicu.yaml',
    whereIs: (record) => {
      const found = collected.origins.get(record);
      return found ? { file: found.file.path, path: found.path } : null;
    },
    get mentions() {
      return [...collected.mentions, ...fileReferences(places, files)].map(mentioned);
    },
  };
  return { plan, findings: [...collected.findings, ...findings] };
}

import type { Task } from '../schema/task.ts';
import type { When } from '../schema/when.ts';
import { ordered, type Item, type Plan } from './plan.ts';

/** The common task of the schema: a task without an id of its own in each list. */
export type CommonTask = NonNullable<NonNullable<Item<'coordination'>['record']['common_tasks']>[number]>;
export type Doer = NonNullable<Task['responsible']>[number];

/** Where a task stands. */
export interface TaskList {
  readonly kind: 'area' | 'institution' | 'coordination';
  /** Id of the area or institution; `coordination` for the coordinator's list. */
  readonly id: string;
}

/** How a task counts while it is not withdrawn: `leaf` tasks make up the totals, all others are counted apart. */
export type Counting = 'leaf' | 'parent' | 'part' | 'residual' | 'ongoing' | 'recurring' | 'conditional';

/** A task in its list, with what it takes over from the task above it. */
export interface TaskNode {
  /** Id that progress entries use: `baza-tlumaczy`, for a common task `praca/spotkanie`. */
  readonly key: string;
  readonly record: Task | CommonTask;
  readonly list: TaskList;
  readonly common: boolean;
  /** 1, 2, 2.1 from the order; null for a part of another list's task. */
  readonly number: string | null;
  readonly parent: TaskNode | null;
  readonly children: readonly TaskNode[];
  /** Who is in charge on the day judged by. */
  readonly owners: readonly Doer[];
  readonly tier: 'required' | 'important' | undefined;
  readonly start: When | undefined;
  readonly due: When | undefined;
  readonly withdrawn: Task['withdrawn'];
  readonly counting: Counting;
}

/** The record of a task with what it takes over from the task above it where it says nothing itself. */
function inherited(record: Task | CommonTask, parent: TaskNode | null) {
  const { tier, start, due, withdrawn } = record;
  const above = parent ?? {
    tier: undefined,
    start: undefined,
    due: undefined,
    withdrawn: undefined,
    record: {} as Partial<Task>,
  };
  return {
    tier: tier ?? above.tier,
    start: start ?? above.start,
    due: due ?? above.due,
    withdrawn: withdrawn ?? above.withdrawn,
    nature: record.nature ?? above.record.nature,
    condition: record.condition ?? above.record.condition,
  };
}

/**
 * Those of several doers who are in charge on a day. Where all begin later, the first to come are named already;
 * where all have ended, nobody is.
 */
export function inCharge(doers: readonly Doer[], day: string): Doer[] {
  const current = doers.filter(({ from, to }) => (from?.first ?? '') <= day && (to?.last ?? LATEST) >= day);
  return current.length > 0 ? current : doers.filter(({ from }) => (from?.first ?? '') > day);
}

const LATEST = '9999-12-31';

function countingOf(
  record: Task | CommonTask,
  parent: TaskNode | null,
  own: ReturnType<typeof inherited>,
): Counting {
  if (record.part_of || parent?.counting === 'part') return 'part';
  if (record.tasks && record.tasks.length > 0) return 'parent';
  if (own.nature && own.nature !== 'one-off') return own.nature;
  return own.condition ? 'conditional' : 'leaf';
}

interface Setting {
  readonly list: TaskList;
  readonly common: boolean;
  readonly prefix: string;
  readonly day: string;
  readonly owners: readonly Doer[];
}

function node(
  record: Task | CommonTask,
  setting: Setting,
  parent: TaskNode | null,
  number: string | null,
): TaskNode {
  const children: TaskNode[] = [];
  const own = inherited(record, parent);
  const result: TaskNode = {
    key: setting.prefix + record.id,
    record,
    list: setting.list,
    common: setting.common,
    number,
    parent,
    children,
    owners: record.responsible
      ? inCharge(record.responsible, setting.day)
      : (parent?.owners ?? setting.owners),
    tier: own.tier,
    start: own.start,
    due: own.due,
    withdrawn: own.withdrawn,
    counting: countingOf(record, parent, own),
  };
  children.push(...nodes(record.tasks ?? [], setting, result));
  return result;
}

function nodes(
  records: readonly (Task | CommonTask)[],
  setting: Setting,
  parent: TaskNode | null,
): TaskNode[] {
  let next = 0;
  return records.map((record) => {
    if (record.part_of) return node(record, setting, parent, null);
    next += 1;
    return node(record, setting, parent, parent?.number ? `${parent.number}.${next}` : String(next));
  });
}

const who = (id: string | undefined): Doer[] => (id === undefined ? [] : [{ who: id }]);

function commonTasks(plan: Plan, each: 'area' | 'institution'): CommonTask[] {
  const all = plan.items.coordination.flatMap((item) => item.record.common_tasks ?? []);
  return all.filter((task) => (task.each ?? 'area') === each);
}

/** The tasks of a plan, list by list: common tasks of an area first, then its own; sub-tasks under their task. */
export function taskTree(plan: Plan, day: string): TaskNode[] {
  const lists = (kind: 'area' | 'institution') =>
    ordered(plan, kind).flatMap((item) => {
      const list: TaskList = { kind, id: item.id };
      const leader = kind === 'area' ? (item as Item<'area'>).record.leader : item.id;
      const common = { list, common: true, prefix: `${item.id}/`, day, owners: who(leader) };
      const own = { list, common: false, prefix: '', day, owners: kind === 'area' ? [] : who(item.id) };
      return [...nodes(commonTasks(plan, kind), common, null), ...nodes(item.record.tasks ?? [], own, null)];
    });
  const coordination = plan.items.coordination.flatMap((item) => {
    const owners = inCharge(item.record.coordinator ?? [], day);
    return nodes(
      item.record.tasks ?? [],
      { list: { kind: 'coordination', id: 'coordination' }, common: false, prefix: '', day, owners },
      null,
    );
  });
  return [...coordination, ...lists('area'), ...lists('institution')];
}

/** The course that a task takes: its own, else that of the task above it. */
export const natureOf = ({ record, parent }: TaskNode): Task['nature'] =>
  record.nature ?? (parent ? natureOf(parent) : undefined);

/** A tree of tasks as a list, each task before its sub-tasks. */
export function flatten(tree: readonly TaskNode[]): TaskNode[] {
  return tree.flatMap((task) => [task, ...flatten(task.children)]);
}

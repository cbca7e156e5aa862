import { daysBetween } from '../days/day.ts';
import type { Plan } from './plan.ts';
import { progressLog, stateEntry, type LoggedEntry } from './progress.ts';
import { flatten, taskTree, type TaskNode } from './tasks.ts';

/** States of a task on a day, as every table lists them. */
export const STATES = ['done', 'in-progress', 'planned', 'postponed', 'not-done', 'not-reported'] as const;
export type LeafState = (typeof STATES)[number];
export type State = LeafState | 'withdrawn';

/** A plan judged on a day: its tasks and what is known of them. */
export interface Judgement {
  readonly plan: Plan;
  readonly day: string;
  readonly tree: readonly TaskNode[];
  readonly tasks: readonly TaskNode[];
  readonly log: readonly LoggedEntry[];
  readonly byKey: ReadonlyMap<string, TaskNode>;
  readonly entries: ReadonlyMap<string, readonly LoggedEntry[]>;
  /** The tasks that make a product, by its id. */
  readonly makers: ReadonlyMap<string, readonly TaskNode[]>;
}

function makersOf(tasks: readonly TaskNode[]): Map<string, TaskNode[]> {
  const makers = new Map<string, TaskNode[]>();
  for (const task of tasks) {
    for (const { id } of task.record.produces ?? []) makers.set(id, [...(makers.get(id) ?? []), task]);
  }
  return makers;
}

/** Looks at a plan on a day. */
export function judge(plan: Plan, day: string): Judgement {
  const tree = taskTree(plan, day);
  const tasks = flatten(tree);
  const log = progressLog(plan);
  const entries = new Map<string, LoggedEntry[]>();
  for (const logged of log) {
    const key = logged.entry.task;
    if (key !== undefined) entries.set(key, [...(entries.get(key) ?? []), logged]);
  }
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  return { plan, day, tree, tasks, log, entries, byKey, makers: makersOf(tasks) };
}

/** The entry that gives a task its state on the day judged by. */
export function entryBehind(judgement: Judgement, task: TaskNode): LoggedEntry | undefined {
  return stateEntry(judgement.entries.get(task.key) ?? [], judgement.day);
}

/** The state of a task on the day; a task that nobody has reported on is `not-reported`. */
export function stateOf(judgement: Judgement, task: TaskNode): State {
  if (isWithdrawn(judgement, task)) return 'withdrawn';
  return entryBehind(judgement, task)?.entry.state ?? 'not-reported';
}

/** True from the day of withdrawal on; before it the task counts as any other. */
export const isWithdrawn = (judgement: Judgement, task: TaskNode): boolean =>
  isWithdrawnOn(task, judgement.day);

/** The same, asked for any day. */
export function isWithdrawnOn(task: TaskNode, day: string): boolean {
  const since = task.withdrawn?.date;
  return since !== undefined && (since.first === null || since.first <= day);
}

/** A task is finished when it is reported as done, or when each of its sub-tasks is. */
export function isDone(judgement: Judgement, task: TaskNode): boolean {
  if (stateOf(judgement, task) === 'done') return true;
  const parts = task.children.filter((child) => !isWithdrawn(judgement, child));
  return parts.length > 0 && parts.every((child) => isDone(judgement, child));
}

const OPEN: readonly State[] = ['not-reported', 'planned', 'in-progress', 'postponed'];

/** True where the task could still be worked on. */
export const isOpen = (judgement: Judgement, task: TaskNode): boolean =>
  OPEN.includes(stateOf(judgement, task)) && !isDone(judgement, task);

/** The last day a task may take: of its `due`, of the period for a required task without one; null where there is none. */
export function lastDay(plan: Plan, task: TaskNode): string | null {
  if (task.due) return task.due.last;
  return task.tier === 'required' ? (plan.settings.period?.to?.last ?? null) : null;
}

/** Days past the last day (plan-format: overdue); 0 where the task is not overdue. */
export function daysOverdue(judgement: Judgement, task: TaskNode): number {
  if (task.counting !== 'leaf') return 0;
  const last = lastDay(judgement.plan, task);
  if (last === null || task.tier === 'important' || !isOpen(judgement, task)) return 0;
  return Math.max(0, daysBetween(last, judgement.day));
}

/** The tasks that make a product, or the task itself, for an id that `after` names. */
export function inputs({ byKey, makers }: Judgement, id: string): readonly TaskNode[] {
  const task = byKey.get(id);
  return task ? [task] : (makers.get(id) ?? []);
}

/** The tasks that a task itself waits for. */
export const inputsOf = (judgement: Judgement, { record }: TaskNode): TaskNode[] =>
  (record.after ?? []).flatMap((id) => inputs(judgement, id));

const withAbove = (task: TaskNode): TaskNode[] => [task, ...(task.parent ? withAbove(task.parent) : [])];

/** What a task, or a task above it, waits for: inputs that are not done. Nothing where the task itself is finished or given up. */
export function blockers(judgement: Judgement, task: TaskNode): TaskNode[] {
  if (!isOpen(judgement, task)) return [];
  const above = withAbove(task);
  const wanted = above.flatMap((each) => inputsOf(judgement, each));
  return [...new Set(wanted)].filter((input) => !above.includes(input) && !isDone(judgement, input));
}

export type StateCounts = Readonly<Record<LeafState, number>>;

/** How many tasks are in which state. */
export function countStates(judgement: Judgement, tasks: readonly TaskNode[]): StateCounts {
  const counts: Record<LeafState, number> = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<
    LeafState,
    number
  >;
  for (const task of tasks) {
    const state = stateOf(judgement, task);
    if (state !== 'withdrawn') counts[state] += 1;
  }
  return counts;
}

/** Tasks that make up totals on the day: leaves that are not withdrawn by then. */
export function counted(judgement: Judgement, tasks: readonly TaskNode[]): TaskNode[] {
  return tasks.filter((task) => task.counting === 'leaf' && !isWithdrawn(judgement, task));
}

import {
  blockers,
  daysOverdue,
  entryBehind,
  isOpen,
  isWithdrawn,
  stateOf,
  STATES,
  type Judgement,
  type State,
} from '../../model/state.ts';
import { counted } from '../../model/state.ts';
import { flatten, type Counting, type TaskNode } from '../../model/tasks.ts';
import { dayOf, type LoggedEntry } from '../../model/progress.ts';
import type { Phrase } from '../../model/texts.ts';
import { proseIn, textIn, type Prose, type ViewContext } from '../view.ts';
import type { Actor, Names } from './names.ts';

/** A task as one row of a table. */
export interface TaskRow {
  readonly key: string;
  readonly number: string | null;
  readonly code: string | null;
  readonly title: Phrase;
  /** For a common task: the area or institution whose it is. */
  readonly place: Phrase | null;
  readonly owners: readonly Actor[];
  readonly due: string | null;
  readonly every: string | null;
  readonly state: State;
  readonly counting: Counting | 'withdrawn';
  /** True for work that is reported as activity, without a state. */
  readonly activity: boolean;
  /** True where totals do not count it although it has a state. */
  readonly aside: boolean;
  readonly important: boolean;
  /** How many sub-tasks are in which state; null for a task without them. */
  readonly parts: {
    readonly total: number;
    readonly states: readonly { readonly state: string; readonly count: number }[];
  } | null;
  readonly overdue: number;
  readonly waitsFor: readonly { readonly key: string; readonly title: Phrase }[];
  /** The newest entry on the day judged by; what is only announced is none. */
  readonly last: { readonly day: string; readonly when: string; readonly note: Prose | null } | null;
}

const STATELESS: readonly Counting[] = ['ongoing', 'recurring', 'residual'];

function parts(judgement: Judgement, task: TaskNode): TaskRow['parts'] {
  if (task.children.length === 0) return null;
  const leaves = flatten(task.children).filter((child) => child.children.length === 0);
  // Work that is reported as activity has no state, so that nobody owes one.
  const kept = leaves.map((leaf) => {
    if (isWithdrawn(judgement, leaf)) return 'withdrawn';
    return STATELESS.includes(leaf.counting) ? 'activity' : stateOf(judgement, leaf);
  });
  const states = [...STATES, 'activity', 'withdrawn'].map((state) => ({
    state,
    count: kept.filter((each) => each === state).length,
  }));
  return { total: leaves.length, states: states.filter(({ count }) => count > 0) };
}

function lastOf(context: ViewContext, logged: LoggedEntry | undefined): TaskRow['last'] {
  if (!logged) return null;
  const { date, note } = logged.entry;
  return { day: dayOf(date), when: date.text, note: proseIn(context, note) };
}

export function taskRow(context: ViewContext, judgement: Judgement, names: Names, task: TaskNode): TaskRow {
  const entry = judgement.entries
    .get(task.key)
    ?.findLast(({ entry: each }) => !each.tentative && dayOf(each.date) <= judgement.day);
  return {
    key: task.key,
    number: task.number,
    code: task.record.code ?? null,
    title: textIn(context, task.record.title),
    place: task.common ? names.full(task.list.id) : null,
    owners: names.actors(task.owners),
    due: task.due?.text ?? null,
    every: task.record.every ?? null,
    state: stateOf(judgement, task),
    counting: isWithdrawn(judgement, task) ? 'withdrawn' : task.counting,
    activity: STATELESS.includes(task.counting) && !isWithdrawn(judgement, task),
    aside: task.counting === 'conditional' || task.counting === 'part',
    important: task.tier === 'important',
    parts: parts(judgement, task),
    overdue: daysOverdue(judgement, task),
    waitsFor: blockers(judgement, task).map(({ key, record }) => ({
      key,
      title: textIn(context, record.title),
    })),
    last: lastOf(context, entry),
  };
}

/** A task whose state was told: its row with the entry that told it, whatever was said later. */
export function decidedRow(
  context: ViewContext,
  judgement: Judgement,
  names: Names,
  task: TaskNode,
): TaskRow {
  const last = lastOf(context, entryBehind(judgement, task));
  return { ...taskRow(context, judgement, names, task), last };
}

/** Tasks past their last day, the longest first. */
export function overdueTasks(judgement: Judgement, tasks: readonly TaskNode[] = judgement.tasks): TaskNode[] {
  const late = counted(judgement, tasks).filter((task) => daysOverdue(judgement, task) > 0);
  return late.toSorted((a, b) => daysOverdue(judgement, b) - daysOverdue(judgement, a));
}

/** Open leaves that wait for something that is not done. */
export function blockedTasks(judgement: Judgement): TaskNode[] {
  return counted(judgement, judgement.tasks).filter((task) => blockers(judgement, task).length > 0);
}

/** Open leaves that nobody is responsible for. */
export function unownedTasks(judgement: Judgement): TaskNode[] {
  return counted(judgement, judgement.tasks).filter(
    (task) => task.owners.length === 0 && isOpen(judgement, task),
  );
}

/** Tasks that wait for this one. */
export function waiting(judgement: Judgement, task: TaskNode): TaskNode[] {
  return judgement.tasks.filter((other) => blockers(judgement, other).includes(task));
}

/** Leaves whose `due` ends within these days. */
export function dueWithin(judgement: Judgement, first: string, last: string): TaskNode[] {
  const leaves = counted(judgement, judgement.tasks);
  return leaves.filter(({ due }) => (due?.last ? due.last >= first && due.last <= last : false));
}

/** Postponed leaves for which no new deadline has been agreed: the team has to decide. */
export function undecidedTasks(judgement: Judgement): TaskNode[] {
  return counted(judgement, judgement.tasks).filter((task) => {
    const agreed = task.record.moved?.some((move) => move.agreed_by && move.to.text === task.due?.text);
    return !agreed && stateOf(judgement, task) === 'postponed';
  });
}

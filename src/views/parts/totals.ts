import { unreadableIn, ordered } from '../../model/plan.ts';
import {
  countStates,
  counted,
  isWithdrawn,
  STATES,
  type Judgement,
  type StateCounts,
} from '../../model/state.ts';
import type { TaskNode } from '../../model/tasks.ts';
import type { Phrase } from '../../model/texts.ts';
import { SHARED } from '../../words/shared.ts';
import type { ViewContext } from '../view.ts';
import type { Names } from './names.ts';
import { blockedTasks, overdueTasks, unownedTasks } from './tasks.ts';

/** How many leaves there are and in which state; each share with what it is a share of. */
export interface Totals {
  readonly total: number;
  readonly states: StateCounts;
  readonly reported: number;
  /** Done as a percentage of those reported on; null where nobody has reported. */
  readonly donePercent: number | null;
  /** Not reported as a percentage of all; null where there is nothing. */
  readonly silentPercent: number | null;
  readonly overdue: number;
}

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 100);

export function totalsOf(judgement: Judgement, tasks: readonly TaskNode[]): Totals {
  const leaves = counted(judgement, tasks);
  const states = countStates(judgement, leaves);
  const reported = leaves.length - states['not-reported'];
  return {
    total: leaves.length,
    states,
    reported,
    donePercent: percent(states.done, reported),
    silentPercent: percent(states['not-reported'], leaves.length),
    overdue: overdueTasks(judgement, tasks).length,
  };
}

/** A row of a table of totals; `unknown` where the file of the area or institution cannot be read. */
export interface TotalsRow {
  readonly id: string;
  readonly name: Phrase;
  readonly unknown: boolean;
  readonly totals: Totals;
}

const unknownRow = (judgement: Judgement, id: string): TotalsRow => ({
  id,
  name: id,
  unknown: true,
  totals: totalsOf(judgement, []),
});

/** Totals of each area, the coordinator's list and lists of institutions after them. */
export function totalsByList(context: ViewContext, judgement: Judgement, names: Names): TotalsRow[] {
  const { plan } = context;
  const inList = (kind: string, id: string): TaskNode[] =>
    judgement.tasks.filter(({ list }) => list.kind === kind && list.id === id);
  const row = (id: string, name: Phrase, tasks: TaskNode[]): TotalsRow => ({
    id,
    name,
    unknown: false,
    totals: totalsOf(judgement, tasks),
  });
  const areas = ordered(plan, 'area').map(({ id }) => row(id, names.full(id), inList('area', id)));
  const broken = unreadableIn(plan, 'areas').map((id) => unknownRow(judgement, id));
  const coordination = row(
    'coordination',
    SHARED.coordination[context.language],
    inList('coordination', 'coordination'),
  );
  const cards = ordered(plan, 'institution').map(({ id }) =>
    row(id, names.full(id), inList('institution', id)),
  );
  return [...areas, ...broken, ...[coordination, ...cards].filter(({ totals }) => totals.total > 0)];
}

/** Totals of each institution, partner, person and body by the tasks it is responsible for; last, tasks without anybody. */
export function totalsByOwner(context: ViewContext, judgement: Judgement, names: Names): TotalsRow[] {
  const leaves = counted(judgement, judgement.tasks);
  const institutions = ordered(context.plan, 'institution').map(({ id }) => id);
  const others = new Set(leaves.flatMap(({ owners }) => owners.flatMap(({ who }) => who ?? [])));
  const ids = [...institutions, ...[...others].filter((id) => !institutions.includes(id)).toSorted()];
  const owned = (id: string): TaskNode[] =>
    leaves.filter(({ owners }) => owners.some(({ who }) => who === id));
  const rows = ids.map((id) => ({
    id,
    name: names.full(id),
    unknown: false,
    totals: totalsOf(judgement, owned(id)),
  }));
  const broken = unreadableIn(context.plan, 'institutions').map((id) => unknownRow(judgement, id));
  const posts = leaves.filter(
    ({ owners }) => owners.length > 0 && owners.every(({ who }) => who === undefined),
  );
  const nobody = leaves.filter(({ owners }) => owners.length === 0);
  const extra = [
    {
      id: 'post',
      name: SHARED.coordinator[context.language],
      unknown: false,
      totals: totalsOf(judgement, posts),
    },
    {
      id: 'nobody',
      name: SHARED.nobody[context.language],
      unknown: false,
      totals: totalsOf(judgement, nobody),
    },
  ];
  return [
    ...rows.filter(({ id, totals }) => totals.total > 0 || institutions.includes(id)),
    ...broken,
    ...extra.filter(({ totals }) => totals.total > 0),
  ];
}

/** Tasks that no total counts, by the reason. */
export function countedApart(judgement: Judgement) {
  const kinds = ['parent', 'ongoing', 'recurring', 'conditional', 'residual', 'part', 'withdrawn'] as const;
  const of = (kind: (typeof kinds)[number]): number =>
    judgement.tasks.filter((task) => (isWithdrawn(judgement, task) ? 'withdrawn' : task.counting) === kind)
      .length;
  return kinds.map((counting) => ({ counting, count: of(counting) })).filter(({ count }) => count > 0);
}

export const attention = (judgement: Judgement) => ({
  overdue: overdueTasks(judgement).length,
  blocked: blockedTasks(judgement).length,
  unowned: unownedTasks(judgement).length,
});

export { STATES };

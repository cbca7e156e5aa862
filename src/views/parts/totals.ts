import { unreadableIn, ordered } from '../../model/plan.ts';
import { countStates, counted, isWithdrawn, type Judgement, type StateCounts } from '../../model/state.ts';
import type { TaskNode } from '../../model/tasks.ts';
import type { Phrase } from '../../model/texts.ts';
import { SHARED } from '../../words/shared.ts';
import type { ViewContext } from '../view.ts';
import type { Names } from './names.ts';
import { byOwner } from './owners.ts';
import { overdueTasks } from './tasks.ts';

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

/** Totals by who is responsible, by the plan's institutions first; last, tasks without anybody. */
export function totalsByOwner(context: ViewContext, judgement: Judgement, names: Names): TotalsRow[] {
  const leaves = counted(judgement, judgement.tasks);
  const institutions = ordered(context.plan, 'institution').map(({ id }) => id);
  const groups = byOwner(leaves, institutions);
  const rows = groups.map(({ key, doer, tasks }) => ({
    id: key,
    name: names.owner(doer),
    unknown: false,
    totals: totalsOf(judgement, tasks),
  }));
  const broken = unreadableIn(context.plan, 'institutions').map((id) => unknownRow(judgement, id));
  const nobody = leaves.filter(({ owners }) => owners.length === 0);
  const last = {
    id: 'nobody',
    name: SHARED.nobody[context.language],
    unknown: false,
    totals: totalsOf(judgement, nobody),
  };
  return [...rows, ...broken, ...(nobody.length > 0 ? [last] : [])];
}

/** Tasks that no total counts, by the reason; `label` is the key of its words. */
export function countedApart(judgement: Judgement) {
  const kinds = ['parent', 'ongoing', 'recurring', 'conditional', 'residual', 'part', 'withdrawn'] as const;
  const kindOf = (task: TaskNode): string => (isWithdrawn(judgement, task) ? 'withdrawn' : task.counting);
  return kinds
    .map((counting) => ({
      counting,
      label: `apart.${counting}`,
      count: judgement.tasks.filter((task) => kindOf(task) === counting).length,
    }))
    .filter(({ count }) => count > 0);
}

import { ordered, unreadableIn } from '../../model/plan.ts';
import type { Judgement } from '../../model/state.ts';
import { flatten, type TaskNode } from '../../model/tasks.ts';
import type { Phrase } from '../../model/texts.ts';
import { SHARED } from '../../words/shared.ts';
import { textIn, type ViewContext } from '../view.ts';
import { commonFacts, detailsOf, type Detail } from './details.ts';
import { numberInList } from './lists.ts';
import { byOwner } from './owners.ts';
import { Names } from './names.ts';
import { taskRow, type TaskRow } from './tasks.ts';

/** A part of a schedule: the list of one area, or what one institution is responsible for. */
export interface ScheduleGroup {
  readonly id: string;
  readonly title: Phrase;
  readonly unknown: boolean;
  readonly rows: readonly (TaskRow & { readonly label: Phrase | null })[];
  readonly details: readonly {
    readonly number: string | null;
    /** The number with its list, where tasks of several lists stand together. */
    readonly label: Phrase | null;
    readonly title: Phrase;
    readonly details: readonly Detail[];
  }[];
}

function group(
  context: ViewContext,
  judgement: Judgement,
  names: Names,
  id: string,
  title: Phrase,
  tasks: readonly TaskNode[],
  mixed = false,
): ScheduleGroup {
  const label = (task: TaskNode): Phrase | null => (mixed ? numberInList(context, task) : null);
  const rows = tasks.map((task) => ({
    ...taskRow(context, judgement, names, task),
    label: label(task),
  }));
  const details = tasks.map((task) => ({
    number: task.number,
    label: task.number === null ? null : label(task),
    title: textIn(context, task.record.title),
    details: detailsOf(context, judgement, names, task),
  }));
  return { id, title, unknown: false, rows, details: details.filter((each) => each.details.length > 0) };
}

const unknown = (id: string): ScheduleGroup => ({ id, title: id, unknown: true, rows: [], details: [] });

/** The schedule of one area with the common tasks it has, these first: they are its first tasks (requirements S5). */
export function scheduleOfArea(
  context: ViewContext,
  judgement: Judgement,
  names: Names,
  id: string,
): { own: ScheduleGroup; common: ScheduleGroup } {
  const inArea = judgement.tree.filter(({ list }) => list.kind === 'area' && list.id === id);
  const of = (common: boolean): ScheduleGroup => {
    const tasks = flatten(inArea.filter((task) => task.common === common));
    return group(context, judgement, names, id, names.full(id), tasks);
  };
  // The common tasks stand first: an abbreviation is to be expanded there.
  const common = of(true);
  return { own: of(false), common };
}

/** The schedule by lists: areas in their order, then tasks on cards of institutions. Common tasks stand in their own table. */
export function scheduleByArea(context: ViewContext, judgement: Judgement, names: Names): ScheduleGroup[] {
  const inList = (kind: string, id: string): TaskNode[] =>
    flatten(judgement.tree.filter(({ list, common }) => list.kind === kind && list.id === id && !common));
  const areas = ordered(context.plan, 'area').map(({ id }) =>
    group(context, judgement, names, id, names.full(id), inList('area', id)),
  );
  const cards = ordered(context.plan, 'institution').map(({ id }) =>
    group(context, judgement, names, id, names.full(id), inList('institution', id)),
  );
  return [
    ...areas,
    ...unreadableIn(context.plan, 'areas').map(unknown),
    ...cards.filter(({ rows }) => rows.length > 0),
  ];
}

/** The schedule by who is responsible; last, the tasks of nobody. */
export function scheduleByInstitution(
  context: ViewContext,
  judgement: Judgement,
  names: Names,
): ScheduleGroup[] {
  const tasks = judgement.tasks.filter(({ list }) => list.kind !== 'coordination');
  const ids = ordered(context.plan, 'institution').map(({ id }) => id);
  const groups = byOwner(tasks, ids).map(({ key, doer, tasks: own }) =>
    group(context, judgement, names, key, names.owner(doer), own, true),
  );
  const nobody = tasks.filter(({ owners }) => owners.length === 0);
  const last = group(context, judgement, names, 'nobody', SHARED.nobody[context.language], nobody, true);
  return [...groups, ...unreadableIn(context.plan, 'institutions').map(unknown), last].filter(
    ({ rows, unknown: lost }) => lost || rows.length > 0,
  );
}

/** The coordinator's own schedule. */
export function coordinationSchedule(
  context: ViewContext,
  judgement: Judgement,
  names: Names,
): ScheduleGroup {
  const tasks = flatten(judgement.tree.filter(({ list }) => list.kind === 'coordination'));
  return group(context, judgement, names, 'coordination', SHARED.coordination[context.language], tasks);
}

const KINDS = [
  { kind: 'area', label: 'list.areas' },
  { kind: 'institution', label: 'list.institutions' },
] as const;

/** A cell of the matrix: what a row of a schedule says of the state. */
function cellOf(context: ViewContext, judgement: Judgement, task: TaskNode) {
  // Names of their own: what a cell does not print does not count as used.
  const { parts, state, counting, activity, aside } = taskRow(context, judgement, new Names(context), task);
  return { parts, state, counting, activity, aside };
}

/** Common tasks and their sub-tasks × areas (or institutions): the state of each, in words. */
export function commonMatrix(context: ViewContext, judgement: Judgement, names: Names) {
  const common = judgement.tasks.filter((task) => task.common);
  const listKinds = new Set(common.map(({ list }) => list.kind));
  return KINDS.flatMap(({ kind, label }) => {
    const ofKind = common.filter(({ list }) => list.kind === kind);
    const columns = ordered(context.plan, kind).map(({ id }) => ({ id, name: names.full(id) }));
    // Every list holds the same tasks: those of the first one stand for all.
    const tasks = ofKind.filter(({ list }) => list.id === columns[0]?.id);
    if (tasks.length === 0) return [];
    const rows = tasks.map((task) => ({
      number: task.number,
      title: textIn(context, task.record.title),
      important: task.tier === 'important',
      states: columns.flatMap((column) => {
        const copy = judgement.byKey.get(`${column.id}/${task.record.id}`);
        return copy ? [cellOf(context, judgement, copy)] : [];
      }),
    }));
    const word = listKinds.size > 1 ? SHARED[label][context.language] : null;
    const details = tasks.map((task) => ({
      number: task.number,
      label: word !== null && task.number !== null ? `${word} ${task.number}` : null,
      title: textIn(context, task.record.title),
      details: [...commonFacts(context, names, task), ...detailsOf(context, judgement, names, task)],
    }));
    return [{ kind, captionKey: `common.${kind}`, columns, rows, details }];
  });
}

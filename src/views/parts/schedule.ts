import { ordered, unreadableIn } from '../../model/plan.ts';
import { stateOf, type Judgement } from '../../model/state.ts';
import { flatten, type TaskNode } from '../../model/tasks.ts';
import type { Phrase } from '../../model/texts.ts';
import { SHARED } from '../../words/shared.ts';
import { textIn, type ViewContext } from '../view.ts';
import { detailsOf, type Detail } from './details.ts';
import type { Names } from './names.ts';
import { taskRow, type TaskRow } from './tasks.ts';

/** A part of a schedule: the list of one area, or what one institution is responsible for. */
export interface ScheduleGroup {
  readonly id: string;
  readonly title: Phrase;
  readonly unknown: boolean;
  readonly rows: readonly (TaskRow & { readonly from: Phrase })[];
  readonly details: readonly {
    readonly number: string | null;
    readonly title: Phrase;
    readonly details: readonly Detail[];
  }[];
}

function listName(context: ViewContext, names: Names, task: TaskNode): Phrase {
  return task.list.kind === 'coordination' ? SHARED.coordination[context.language] : names.full(task.list.id);
}

function group(
  context: ViewContext,
  judgement: Judgement,
  names: Names,
  id: string,
  title: Phrase,
  tasks: readonly TaskNode[],
): ScheduleGroup {
  const rows = tasks.map((task) => ({
    ...taskRow(context, judgement, names, task),
    from: listName(context, names, task),
  }));
  const details = tasks.map((task) => ({
    number: task.number,
    title: textIn(context, task.record.title),
    details: detailsOf(context, judgement, names, task),
  }));
  return { id, title, unknown: false, rows, details: details.filter((each) => each.details.length > 0) };
}

const unknown = (id: string): ScheduleGroup => ({ id, title: id, unknown: true, rows: [], details: [] });

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
  const others = [...new Set(tasks.flatMap(({ owners }) => owners.flatMap(({ who }) => who ?? [])))].filter(
    (id) => !ids.includes(id),
  );
  const own = (id: string): TaskNode[] => tasks.filter(({ owners }) => owners.some(({ who }) => who === id));
  const groups = [...ids, ...others.toSorted()].map((id) =>
    group(context, judgement, names, id, names.full(id), own(id)),
  );
  const posts = tasks.filter(
    ({ owners }) => owners.length > 0 && owners.every(({ who }) => who === undefined),
  );
  const rest = [
    group(context, judgement, names, 'post', SHARED.coordinator[context.language], posts),
    group(
      context,
      judgement,
      names,
      'nobody',
      SHARED.nobody[context.language],
      tasks.filter(({ owners }) => owners.length === 0),
    ),
  ];
  return [...groups, ...unreadableIn(context.plan, 'institutions').map(unknown), ...rest].filter(
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

/** Common tasks × areas (or institutions): the state of each, in words. */
export function commonMatrix(context: ViewContext, judgement: Judgement, names: Names) {
  const common = judgement.tasks.filter((task) => task.common && task.parent === null);
  return (['area', 'institution'] as const).flatMap((kind) => {
    const ofKind = common.filter(({ list }) => list.kind === kind);
    const ids = [...new Set(ofKind.map(({ record }) => record.id))];
    const columns = ordered(context.plan, kind).map(({ id }) => ({ id, name: names.full(id) }));
    if (ids.length === 0 || columns.length === 0) return [];
    const rows = ids.map((id) => {
      const first = ofKind.find(({ record }) => record.id === id);
      return {
        number: first?.number ?? null,
        title: first ? textIn(context, first.record.title) : id,
        states: columns.map((column) => {
          const task = judgement.byKey.get(`${column.id}/${id}`);
          return task ? stateOf(judgement, task) : 'not-reported';
        }),
      };
    });
    return [
      {
        kind,
        captionKey: `common.${kind}`,
        columns,
        rows,
        details: commonDetails(context, judgement, names, ofKind, ids),
      },
    ];
  });
}

function commonDetails(
  context: ViewContext,
  judgement: Judgement,
  names: Names,
  common: readonly TaskNode[],
  ids: readonly string[],
) {
  return ids.flatMap((id) => {
    const task = common.find(({ record }) => record.id === id);
    if (!task) return [];
    const details = detailsOf(context, judgement, names, task);
    return details.length > 0
      ? [{ number: task.number, title: textIn(context, task.record.title), details }]
      : [];
  });
}

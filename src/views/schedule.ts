import { dateOf } from '../model/meetings.ts';
import { ordered } from '../model/plan.ts';
import { inOrder, monthsBetween, runsOf, stretchOf } from '../model/months.ts';
import { counted, isWithdrawn, judge, stateOf, type Judgement } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import type { Phrase } from '../model/texts.ts';
import { formatWhen } from '../words/dates.ts';
import { SHARED } from '../words/shared.ts';
import { headerOf } from './parts/header.ts';
import { numberInList } from './parts/lists.ts';
import { meetingsIn } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { byOwner } from './parts/owners.ts';
import { periodOf } from './parts/settings.ts';
import { taskRow } from './parts/tasks.ts';
import { countedApart, totalsOf } from './parts/totals.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

/** No plan is longer; one that says so is not printed month by month for a century. */
const MOST_MONTHS = 60;
const EVER = { first: '0001-01-01', last: '9999-12-31', text: '' };

function groupOf(
  context: ViewContext,
  judgement: Judgement,
  { title, tasks, mixed }: { title: Phrase; tasks: readonly TaskNode[]; mixed: boolean },
) {
  const names = new Names(context);
  const own = (task: TaskNode): Phrase | null =>
    task.common ? `${SHARED['list.common'][context.language]} ${task.number ?? ''}`.trim() : task.number;
  return {
    title,
    rows: tasks.map((task) => ({
      ...taskRow(context, judgement, names, task),
      label: mixed ? numberInList(context, task) : own(task),
      start: task.start?.text ?? null,
    })),
  };
}

/** The schedule list by list: the coordinator's own, the areas with their common tasks, then cards of institutions. */
function byList(context: ViewContext, judgement: Judgement) {
  const names = new Names(context);
  const list = (kind: string, id: string, title: Phrase) =>
    groupOf(context, judgement, {
      title,
      mixed: false,
      tasks: judgement.tasks.filter((task) => task.list.kind === kind && task.list.id === id),
    });
  return [
    list('coordination', 'coordination', SHARED.coordination[context.language]),
    ...ordered(context.plan, 'area').map(({ id }) => list('area', id, names.full(id))),
    ...ordered(context.plan, 'institution').map(({ id }) => list('institution', id, names.full(id))),
  ].filter(({ rows }) => rows.length > 0);
}

/** The schedule by who is responsible; last, what nobody is. */
function byResponsible(context: ViewContext, judgement: Judgement) {
  const names = new Names(context);
  const ids = ordered(context.plan, 'institution').map(({ id }) => id);
  const nobody = judgement.tasks.filter(({ owners }) => owners.length === 0);
  return [
    ...byOwner(judgement.tasks, ids).map(({ doer, tasks }) => ({ title: names.owner(doer), tasks })),
    { title: SHARED.nobody[context.language], tasks: nobody },
  ]
    .filter(({ tasks }) => tasks.length > 0)
    .map((group) => groupOf(context, judgement, { ...group, mixed: true }));
}

/** In how many lists a common task is in which state. */
function copiesOf(judgement: Judgement, task: TaskNode) {
  const copies = judgement.tasks.filter(({ record }) => record === task.record);
  const states = copies.map((copy) => stateOf(judgement, copy));
  return [...new Set(states)].map((state) => ({
    state,
    count: states.filter((each) => each === state).length,
  }));
}

/** A task in the calendar. A common one stands there once, for the leaders of all areas or for all institutions. */
function calendarRow(context: ViewContext, judgement: Judgement, task: TaskNode) {
  const row = taskRow(context, judgement, new Names(context), task);
  if (!task.common) return { ...row, place: null, copies: null };
  const [each, rule] =
    task.list.kind === 'area'
      ? (['each.area', 'rule.leader'] as const)
      : (['each.institution', 'rule.institution'] as const);
  return {
    ...row,
    place: SHARED[each][context.language],
    owners: task.record.responsible ? row.owners : [{ id: null, name: SHARED[rule][context.language] }],
    copies: copiesOf(judgement, task),
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Work that has a place in the calendar: leaves, a common task once for all its lists. */
function planned(judgement: Judgement): TaskNode[] {
  const open = judgement.tasks.filter(
    (task) => task.counting !== 'parent' && task.counting !== 'residual' && !isWithdrawn(judgement, task),
  );
  return [...new Map(open.map((task) => [task.record, task])).values()];
}

/** True for work that no date is asked of: it goes on, comes back, or is done when it arises. */
const isStanding = (task: TaskNode): boolean =>
  ['recurring', 'ongoing'].includes(task.counting) ||
  task.due?.text === 'ongoing' ||
  (task.counting === 'conditional' && !task.due);

/** What falls in each month; what has only a quarter or a year stands after its months (requirements S9). */
function calendarOf(context: ViewContext, judgement: Judgement) {
  const tasks = planned(judgement);
  const meetings = meetingsIn(context, new Names(context), EVER);
  const meetingStretch = new Map(
    context.plan.items.calendar
      .flatMap(({ record }) => record.meetings ?? [])
      .map((meeting) => [meeting.id, stretchOf(dateOf(meeting))]),
  );
  const due = (task: TaskNode) => (task.due && !isStanding(task) ? stretchOf(task.due) : null);
  const start = (task: TaskNode) =>
    task.start && due(task) !== stretchOf(task.start) ? stretchOf(task.start) : null;
  const taken = [...tasks.flatMap((task) => [due(task), start(task)]), ...meetingStretch.values()];
  const stretches = inOrder(taken.filter((stretch) => stretch !== null));
  const { from, to } = context.plan.settings.period ?? {};
  const months = from?.first && to?.last ? monthsBetween(from.first, to.last, MOST_MONTHS) : [];
  const row = (task: TaskNode) => calendarRow(context, judgement, task);
  const titled = (task: TaskNode) => ({ title: textIn(context, task.record.title) });
  return {
    stretches: stretches.map((text) => ({
      title: capital(formatWhen(text, context.language)),
      due: tasks.filter((task) => due(task) === text).map(row),
      starting: tasks.filter((task) => start(task) === text).map(titled),
      meetings: meetings.filter(
        ({ id, status }) => meetingStretch.get(id) === text && status !== 'cancelled',
      ),
    })),
    empty: runsOf(months.filter((month) => !stretches.includes(month))),
    standing: tasks.filter(isStanding).map(row),
    undated: tasks.filter((task) => !isStanding(task) && due(task) === null).map(row),
  };
}

/** The schedule of the whole period: by area or institution, and month by month. */
export const schedule = defineView({
  name: 'schedule',
  takes: 'nothing',
  build(context) {
    const judgement = judge(context.plan, context.asOf);
    const period = periodOf(context);
    const calendar = calendarOf(context, judgement);
    const totals = totalsOf(judgement, judgement.tasks);
    const undated = counted(judgement, judgement.tasks).filter(({ due }) => !due).length;
    const byInstitution = context.options['groupBy'] === 'institution';
    return {
      header: headerOf(context, context.asOf),
      title: textIn(context, context.plan.settings.title),
      period: { ...period, both: period.from !== null && period.to !== null },
      totals,
      apart: countedApart(judgement),
      byInstitution,
      groups: byInstitution ? byResponsible(context, judgement) : byList(context, judgement),
      calendar,
      undated,
      allUndated: undated > 0 && undated === totals.total,
    };
  },
});

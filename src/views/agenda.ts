import { earlier } from '../days/day.ts';
import { allMeetings, dateOf, defaultBody, meetingsOf } from '../model/meetings.ts';
import { overlaps, shiftQuarter, type Period } from '../model/quarter.ts';
import { counted, judge, stateOf, type Judgement } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import { actionRow, actionsIn } from './parts/actions.ts';
import { decisionsSoFar, recordOf } from './parts/decisions.ts';
import { headerOf } from './parts/header.ts';
import { meetingRow, meetingsOfPeriod } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { byOwner } from './parts/owners.ts';
import { quarterAsked } from './parts/quarter.ts';
import { blockedTasks, dueWithin, overdueTasks, taskRow, unownedTasks } from './parts/tasks.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

/** The meeting an agenda is for: the team's next one in the quarter, else its last one there. */
function teamMeeting(context: ViewContext, quarter: Period) {
  const body = defaultBody(context.plan);
  const own = body
    ? meetingsOf(context.plan, body.id, quarter)
    : allMeetings(context.plan).filter(
        ({ kind, status }) => ['team', 'inaugural'].includes(kind) && status !== 'cancelled',
      );
  const inQuarter = own.filter((meeting) => overlaps(dateOf(meeting), quarter));
  return inQuarter.find((meeting) => (dateOf(meeting).last ?? '') >= context.asOf) ?? inQuarter.at(-1);
}

function silentByOwner(
  judgement: Judgement,
  names: Names,
  row: (task: TaskNode) => ReturnType<typeof taskRow>,
) {
  const silent = counted(judgement, judgement.tasks).filter(
    (task) => stateOf(judgement, task) === 'not-reported',
  );
  const groups = byOwner(silent, []).map(({ doer, tasks }) => ({
    name: names.owner(doer),
    tasks: tasks.map(row),
  }));
  return {
    groups,
    nobody: silent.filter(({ owners }) => owners.length === 0).map(row),
    total: silent.length,
  };
}

export const agenda = defineView({
  name: 'agenda',
  takes: 'quarter',
  build(context) {
    const { plan } = context;
    const quarter = quarterAsked(context);
    const previous = shiftQuarter(quarter, -1);
    const judgement = judge(plan, earlier(quarter.last, context.asOf));
    const names = new Names(context);
    const taskOf = (task: TaskNode) => taskRow(context, judgement, names, task);
    const body = defaultBody(plan);
    const meeting = teamMeeting(context, quarter);
    const decisions = decisionsSoFar(context, judgement, names);
    return {
      header: headerOf(context, judgement.day),
      quarter: { text: quarter.text, first: quarter.first, last: quarter.last },
      previousQuarter: previous.text,
      body: body ? textIn(context, body.name) : null,
      // Names of its own: an abbreviation is to be expanded in the tables, where it is read first.
      meeting: meeting ? meetingRow(context, new Names(context), meeting) : null,
      institutions: plan.items.institution.length,
      decisions,
      dueLast: dueWithin(judgement, previous.first, previous.last).map(taskOf),
      overdue: overdueTasks(judgement).map(taskOf),
      dueNow: dueWithin(judgement, quarter.first, quarter.last).map(taskOf),
      blocked: blockedTasks(judgement).map(taskOf),
      unowned: unownedTasks(judgement).map(taskOf),
      silent: silentByOwner(judgement, names, taskOf),
      actions: actionsIn(plan, quarter).map((action) => actionRow(context, names, action)),
      meetings: meetingsOfPeriod(plan, quarter).map((each) => ({
        ...meetingRow(context, names, each),
        ...recordOf(context, judgement, names, each),
      })),
    };
  },
});

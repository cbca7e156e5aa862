import { earlier } from '../days/day.ts';
import { defaultBody } from '../model/meetings.ts';
import { shiftQuarter } from '../model/quarter.ts';
import { counted, judge } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import { actionRow, actionsIn } from './parts/actions.ts';
import { afterMeeting, numbersOf, silentByOwner, teamMeeting } from './parts/agenda.ts';
import { decisionsSoFar, recordOf } from './parts/decisions.ts';
import { headerOf } from './parts/header.ts';
import { numberInList } from './parts/lists.ts';
import { meetingRow, meetingsOfPeriod } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { quarterAsked } from './parts/quarter.ts';
import { blockedTasks, dueWithin, overdueTasks, taskRow, unownedTasks } from './parts/tasks.ts';
import { defineView, textIn } from './view.ts';

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
    const leaves = counted(judgement, judgement.tasks);
    // In the order of the document: an abbreviation is expanded where it is read first.
    const decisions = decisionsSoFar(context, judgement, names);
    const tasks = {
      dueLast: dueWithin(judgement, previous.first, previous.last).map(taskOf),
      overdue: overdueTasks(judgement).map(taskOf),
      dueNow: dueWithin(judgement, quarter.first, quarter.last).map(taskOf),
      blocked: blockedTasks(judgement).map(taskOf),
      // With the number in its list: titles repeat, and a sub-task says little without its place.
      unowned: unownedTasks(judgement).map((task) => ({
        ...taskOf(task),
        label: numberInList(context, task),
      })),
    };
    const silent = silentByOwner(judgement, names, taskOf);
    const actions = actionsIn(plan, quarter).map((action) => actionRow(context, names, action));
    const meetings = meetingsOfPeriod(plan, quarter).map((each) => ({
      ...meetingRow(context, names, each),
      ...recordOf(context, judgement, names, each),
    }));
    return {
      header: headerOf(context, judgement.day),
      quarter: { text: quarter.text, first: quarter.first, last: quarter.last },
      previousQuarter: previous.text,
      body: body ? textIn(context, body.name) : null,
      // Names of its own: an abbreviation is to be expanded in the tables, where it is read first.
      meeting: meeting ? meetingRow(context, new Names(context), meeting) : null,
      over: afterMeeting(context, quarter, meeting),
      institutions: plan.items.institution.length,
      decisions,
      ...tasks,
      /** Tasks that totals count, and those of them without a deadline, which cannot be overdue. */
      tasks: leaves.length,
      undated: leaves.filter(({ due }) => !due).length,
      everyUndated: leaves.length > 0 && leaves.every(({ due }) => !due),
      silent,
      actions,
      meetings,
      /** Attendance comes first; a schedule is to be settled until its quarter is over. */
      numbers: numbersOf({
        attendance: 1,
        decisions: decisions.open.length,
        dueLast: tasks.dueLast.length,
        overdue: tasks.overdue.length,
        dueNow: tasks.dueNow.length,
        blocked: tasks.blocked.length,
        unowned: tasks.unowned.length,
        silent: silent.total,
        schedule: actions.length > 0 || context.asOf <= quarter.last ? 1 : 0,
        meetings: meetings.length,
      }),
    };
  },
});

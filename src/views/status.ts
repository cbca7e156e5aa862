import { lastEndedQuarter, quarterOf } from '../model/quarter.ts';
import { counted, judge, stateOf } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import { entriesIn, silentInstitutions } from './parts/entries.ts';
import { headerOf } from './parts/header.ts';
import { nextMeeting } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { blockedTasks, overdueTasks, taskRow, unownedTasks } from './parts/tasks.ts';
import { totalsByList, totalsOf } from './parts/totals.ts';
import { defineView, textIn } from './view.ts';

/** One screen: areas × states, what is late, what belongs to nobody, who is silent, the next meeting. */
export const status = defineView({
  name: 'status',
  takes: 'nothing',
  build(context) {
    const judgement = judge(context.plan, context.asOf);
    const names = new Names(context);
    const row = (task: TaskNode) => taskRow(context, judgement, names, task);
    const quarter = quarterOf(context.asOf);
    const entries = entriesIn(judgement, quarter);
    return {
      header: headerOf(context, context.asOf),
      title: textIn(context, context.plan.settings.title),
      lists: totalsByList(context, judgement, names),
      totals: totalsOf(judgement, judgement.tasks),
      overdue: overdueTasks(judgement).map(row),
      blocked: blockedTasks(judgement).map(row),
      unowned: unownedTasks(judgement).map(row),
      notReported: counted(judgement, judgement.tasks)
        .filter((task) => stateOf(judgement, task) === 'not-reported')
        .map(row),
      quarter: quarter.text,
      silence: silentInstitutions(context, names, entries, quarter),
      next: nextMeeting(context, names),
      lastQuarter: lastEndedQuarter(context.asOf).text,
    };
  },
});

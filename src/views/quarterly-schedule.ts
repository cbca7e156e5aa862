import { earlier } from '../days/day.ts';
import { isOpened, type Action } from '../model/meetings.ts';
import { quarterOf } from '../model/quarter.ts';
import { isOpen, judge } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import { actionRow, actionsIn, COLUMNS } from './parts/actions.ts';
import { headerOf } from './parts/header.ts';
import { Names } from './parts/names.ts';
import { quarterAsked } from './parts/quarter.ts';
import { dueWithin, taskRow } from './parts/tasks.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

/** Rows of which a column is not known yet; an empty list says that nothing is needed. */
function incompleteRows(context: ViewContext, actions: readonly Action[]) {
  return actions.flatMap((action) => {
    const missing = COLUMNS.filter((column) => action[column] === undefined);
    if (missing.length === 0) return [];
    return [
      {
        when: action.date.text,
        title: textIn(context, action.title),
        missing: missing.map((column) => ({ column, label: `lacks.${column}` })),
      },
    ];
  });
}

/** The id that a common task has in every list: `edukacja/oszacowanie` → `oszacowanie`. */
const idOf = (task: string | undefined): string | undefined => task?.slice(task.indexOf('/') + 1);

/** True where a row of the schedule belongs to the task; one for a common task of any area is one for all. */
const isPlanned = ({ record }: TaskNode, actions: readonly Action[]): boolean =>
  actions.some(({ task }) => idOf(task) === record.id);

export const quarterlySchedule = defineView({
  name: 'quarterly-schedule',
  takes: 'quarter',
  build(context) {
    const { plan, asOf } = context;
    const quarter = quarterAsked(context);
    const judgement = judge(plan, earlier(quarter.last, asOf));
    const names = new Names(context);
    const actions = actionsIn(plan, quarter);
    const incomplete = incompleteRows(context, actions);
    const closed = !isOpened(plan, quarter);
    const without = dueWithin(judgement, quarter.first, quarter.last).filter(
      (task) => isOpen(judgement, task) && !isPlanned(task, actions),
    );
    return {
      header: headerOf(context, judgement.day),
      quarter: { text: quarter.text, first: quarter.first, last: quarter.last },
      closed,
      /** The table is printed to be filled in, too; of a closed quarter only where it holds something. */
      table: !closed || actions.length > 0,
      later: quarter.first > quarterOf(asOf).last,
      actions: actions.map((action) => actionRow(context, names, action)),
      complete: actions.length - incomplete.length,
      incomplete,
      /** Open tasks due in the quarter that no row belongs to. */
      without: without.map((task) => taskRow(context, judgement, names, task)),
    };
  },
});

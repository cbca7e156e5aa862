import { ordered } from '../model/plan.ts';
import { judge } from '../model/state.ts';
import { areaOf } from './parts/areas.ts';
import { headerOf } from './parts/header.ts';
import { Names } from './parts/names.ts';
import { scheduleOfArea } from './parts/schedule.ts';
import { subjectAsked } from './parts/subject.ts';
import { overdueTasks, taskRow, unownedTasks } from './parts/tasks.ts';
import { countedApart, totalsOf } from './parts/totals.ts';
import { defineView, textIn } from './view.ts';

const W = {
  unknown: { pl: 'W planie nie ma obszaru „{id}”.', en: 'The plan has no area “{id}”.' },
  none: { pl: 'Plan nie ma jeszcze żadnego obszaru.', en: 'The plan has no areas yet.' },
  ask: { pl: 'Podaj identyfikator obszaru, np.: {some}.', en: 'Give the id of an area, such as: {some}.' },
};

/** The part of the plan that one area works by (requirements 1.6: plan of an area). */
export const area = defineView({
  name: 'area',
  takes: 'subject',
  subjects: (context) =>
    ordered(context.plan, 'area').map(({ id, record }) => ({ id, title: textIn(context, record.name) })),
  build(context) {
    const item = subjectAsked(context, ordered(context.plan, 'area'), W);
    const judgement = judge(context.plan, context.asOf);
    const tasks = judgement.tasks.filter(({ list }) => list.kind === 'area' && list.id === item.id);
    const own = { ...judgement, tasks };
    const names = new Names(context);
    return {
      header: headerOf(context, context.asOf),
      area: areaOf(context, names, item),
      totals: totalsOf(judgement, tasks),
      apart: countedApart(own),
      overdue: overdueTasks(own).map((task) => taskRow(context, judgement, names, task)),
      unowned: unownedTasks(own).length,
      // Names of its own: an abbreviation is to be expanded in the table, where it is read first.
      schedule: scheduleOfArea(context, judgement, new Names(context), item.id),
    };
  },
});

import { counted, judge } from '../model/state.ts';
import { headerOf } from './parts/header.ts';
import { numberInList } from './parts/lists.ts';
import { Names } from './parts/names.ts';
import { taskRow } from './parts/tasks.ts';
import { defineView } from './view.ts';

/** The tasks of the plan with room for votes: what `lsicu workshop rank` takes in. */
export const ballot = defineView({
  name: 'ballot',
  takes: 'nothing',
  build(context) {
    const judgement = judge(context.plan, context.asOf);
    const names = new Names(context);
    const own = counted(judgement, judgement.tasks).filter(({ common }) => !common);
    return {
      header: headerOf(context, context.asOf),
      tasks: own.map((task) => {
        const { key, title, owners } = taskRow(context, judgement, names, task);
        return { key, title, owners, label: numberInList(context, task) };
      }),
    };
  },
});

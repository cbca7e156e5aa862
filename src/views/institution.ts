import { ordered } from '../model/plan.ts';
import { nearest } from '../schema/nearest.ts';
import { judge } from '../model/state.ts';
import { UserError } from '../words/user-error.ts';
import { cardOf } from './parts/card.ts';
import { headerOf } from './parts/header.ts';
import { Names } from './parts/names.ts';
import { taskRow } from './parts/tasks.ts';
import { countedApart, totalsOf } from './parts/totals.ts';
import { defineView } from './view.ts';

const UNKNOWN = {
  pl: 'W planie nie ma karty instytucji „{id}”. {hint}',
  en: 'The plan has no card of an institution “{id}”. {hint}',
};
const NEAR = { pl: 'Czy chodziło o „{near}”?', en: 'Did you mean “{near}”?' };
const NONE = {
  pl: 'Podaj identyfikator instytucji, np.: {some}.',
  en: 'Give the id of an institution, such as: {some}.',
};
const MANY = 5;

export const institution = defineView({
  name: 'institution',
  takes: 'institution',
  build(context) {
    const cards = ordered(context.plan, 'institution');
    const item = cards.find(({ id }) => id === context.argument);
    if (!item) {
      const ids = cards.map(({ id }) => id);
      const near = nearest(context.argument ?? '', ids);
      const hint = near
        ? { words: NEAR, args: { near } }
        : { words: NONE, args: { some: ids.slice(0, MANY).join(', ') } };
      throw new UserError(UNKNOWN, { id: context.argument ?? '', hint });
    }
    const judgement = judge(context.plan, context.asOf);
    const names = new Names(context);
    const tasks = judgement.tasks.filter(({ owners }) => owners.some(({ who }) => who === item.id));
    return {
      header: headerOf(context, context.asOf),
      card: cardOf(context, names, item),
      totals: totalsOf(judgement, tasks),
      apart: countedApart({ ...judgement, tasks }),
      tasks: tasks.map((task) => ({
        ...taskRow(context, judgement, names, task),
        from: task.list.kind === 'area' ? names.full(task.list.id) : null,
      })),
    };
  },
});

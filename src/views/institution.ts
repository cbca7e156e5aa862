import { ordered } from '../model/plan.ts';
import { nearest } from '../schema/nearest.ts';
import { judge } from '../model/state.ts';
import { UserError } from '../words/user-error.ts';
import { cardOf } from './parts/card.ts';
import { headerOf } from './parts/header.ts';
import { numberInList } from './parts/lists.ts';
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
const NO_CARDS = { pl: 'Plan nie ma jeszcze żadnej karty.', en: 'The plan has no cards yet.' };
const UNNAMED = { pl: '{hint}', en: '{hint}' };
const MANY = 5;

/** Why there is no card to print, and which there are. */
function unknownCard(argument: string | undefined, ids: readonly string[]): UserError {
  const near = argument === undefined ? undefined : nearest(argument, ids);
  const some = { words: NONE, args: { some: ids.slice(0, MANY).join(', ') } };
  const known = ids.length > 0 ? some : { words: NO_CARDS };
  const hint = near ? { words: NEAR, args: { near } } : known;
  return argument === undefined
    ? new UserError(UNNAMED, { hint })
    : new UserError(UNKNOWN, { id: argument, hint });
}

export const institution = defineView({
  name: 'institution',
  takes: 'institution',
  build(context) {
    const cards = ordered(context.plan, 'institution');
    const item = cards.find(({ id }) => id === context.argument);
    if (!item) {
      const ids = cards.map(({ id }) => id);
      throw unknownCard(context.argument, ids);
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
        label: numberInList(context, task, item.id),
      })),
    };
  },
});

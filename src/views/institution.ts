import { ordered } from '../model/plan.ts';
import { judge } from '../model/state.ts';
import { cardOf } from './parts/card.ts';
import { headerOf } from './parts/header.ts';
import { institutionSubjects, numberInList } from './parts/lists.ts';
import { Names } from './parts/names.ts';
import { subjectAsked } from './parts/subject.ts';
import { taskRow } from './parts/tasks.ts';
import { countedApart, totalsOf } from './parts/totals.ts';
import { defineView } from './view.ts';

const W = {
  unknown: {
    pl: 'W planie nie ma karty instytucji „{id}”.',
    en: 'The plan has no card of an institution “{id}”.',
  },
  ask: {
    pl: 'Podaj identyfikator instytucji, np.: {some}.',
    en: 'Give the id of an institution, such as: {some}.',
  },
  none: { pl: 'Plan nie ma jeszcze żadnej karty.', en: 'The plan has no cards yet.' },
};

export const institution = defineView({
  name: 'institution',
  takes: 'subject',
  subjects: institutionSubjects,
  build(context) {
    const item = subjectAsked(context, ordered(context.plan, 'institution'), W);
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

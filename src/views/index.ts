import { ordered } from '../model/plan.ts';
import { judge } from '../model/state.ts';
import { cardOf } from './parts/card.ts';
import { headerOf } from './parts/header.ts';
import { nextMeeting } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { countedApart, totalsOf } from './parts/totals.ts';
import { defineView, textIn } from './view.ts';

/** The page over a set of documents: `context.pages` says which files there are. */
export const index = defineView({
  name: 'index',
  takes: 'nothing',
  build(context) {
    const judgement = judge(context.plan, context.asOf);
    const names = new Names(context);
    const cards = ordered(context.plan, 'institution').map((item) => cardOf(context, names, item));
    const pages = context.pages ?? [];
    return {
      header: headerOf(context, context.asOf),
      title: textIn(context, context.plan.settings.title),
      documents: pages.filter(({ subject }) => subject === null),
      cards: cards.flatMap(({ id, heading, areas }) => {
        const page = pages.find(({ subject }) => subject === id);
        return page ? [{ title: heading, file: page.file, area: areas[0] ?? null }] : [];
      }),
      totals: totalsOf(judgement, judgement.tasks),
      apart: countedApart(judgement),
      next: nextMeeting(context, names),
    };
  },
});

import { judge } from '../model/state.ts';
import { headerOf } from './parts/header.ts';
import { nextMeeting } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { countedApart, totalsOf } from './parts/totals.ts';
import { defineView, textIn, type Page } from './view.ts';

/** Pages about single things, under the title of their document. */
function groupsOf(pages: readonly Page[]) {
  const about = pages.flatMap(({ subject, title, file }) => (subject ? [{ subject, title, file }] : []));
  return [...new Set(about.map(({ title }) => title))].map((title) => ({
    title,
    pages: about
      .filter((page) => page.title === title)
      .map(({ subject, file }) => ({ title: subject.title, file })),
  }));
}

/** The page over a set of documents: `context.pages` says which files there are. */
export const index = defineView({
  name: 'index',
  takes: 'nothing',
  build(context) {
    const judgement = judge(context.plan, context.asOf);
    const pages = context.pages ?? [];
    return {
      header: headerOf(context, context.asOf),
      title: textIn(context, context.plan.settings.title),
      documents: pages.filter(({ subject }) => subject === null),
      groups: groupsOf(pages),
      totals: totalsOf(judgement, judgement.tasks),
      apart: countedApart(judgement),
      next: nextMeeting(context, new Names(context)),
    };
  },
});

import type { Plan } from '../model/plan.ts';
import { PageIds } from '../render/html/ids.ts';
import type { KindName } from '../schema/kinds.ts';
import type { Page } from '../views/view.ts';
import { isFor, VIEWS, type Desk } from './document.ts';

/** A page of the whole set: a document, of one thing where it takes one. */
export interface PlannedPage extends Page {
  readonly name: string;
}

/** True for a plan that holds, or may hold in what cannot be read, a record or anything else of a kind. */
function holds(plan: Plan, kind: string): boolean {
  const records = Object.hasOwn(plan.items, kind) ? plan.items[kind as KindName] : [];
  return records.length > 0 || (plan.named.get(kind)?.size ?? 0) > 0 || plan.mayHide(kind);
}

/** The pages of a plan. Their files are named by letters, digits and hyphens, whatever ids a stranger has chosen. */
export function pagesOf({ templates, context }: Desk): PlannedPage[] {
  const { language } = context;
  const files = new PageIds();
  const listed = templates
    .listed()
    .filter(({ published, audience }) => published && isFor(audience, context.audience))
    .filter(({ of }) => of.length === 0 || of.some((kind) => holds(context.plan, kind)));
  return listed.flatMap(({ name, view, title, description }): PlannedPage[] => {
    const page = { title: title[language], description: description[language], name };
    const subjects = VIEWS.find((each) => each.name === view)?.subjects;
    if (!subjects) return [{ ...page, file: `${files.take(name, 'page')}.html`, subject: null }];
    return subjects({ ...context, argument: undefined }).map((subject) => ({
      ...page,
      file: `${files.take(`${name}-${subject.id}`, 'page')}.html`,
      subject,
    }));
  });
}

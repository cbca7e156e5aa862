import { ordered } from '../model/plan.ts';
import { PageIds } from '../render/html/ids.ts';
import type { Page } from '../views/view.ts';
import { VIEWS, type Desk } from './document.ts';

/** A page of the whole set: a document, of one institution where it takes one. */
export interface PlannedPage extends Page {
  readonly name: string;
}

/** The pages of a plan. Their files are named by letters, digits and hyphens, whatever ids a stranger has chosen. */
export function pagesOf({ templates, context: { language, plan } }: Desk): PlannedPage[] {
  const files = new PageIds();
  return templates.listed().flatMap(({ name, view, title, description }): PlannedPage[] => {
    const page = { title: title[language], description: description[language], name };
    const takes = VIEWS.find((each) => each.name === view)?.takes;
    if (takes !== 'institution')
      return [{ ...page, file: `${files.take(name, 'page')}.html`, subject: null }];
    return ordered(plan, 'institution').map(({ id }) => ({
      ...page,
      file: `${files.take(`${name}-${id}`, 'page')}.html`,
      subject: id,
    }));
  });
}

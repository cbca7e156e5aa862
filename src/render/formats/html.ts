import { toHtml } from 'hast-util-to-html';
import type { Format } from '../format.ts';
import { pageOf } from '../html/page.ts';

/** A page: one file, without scripts, that any browser shows and prints. */
export const html: Format = {
  name: 'html',
  endings: ['.html', '.htm'],
  write: (document) => `${toHtml(pageOf(document))}\n`,
};

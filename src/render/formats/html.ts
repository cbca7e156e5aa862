import { toHtml } from 'hast-util-to-html';
import type { Format } from '../format.ts';
import { pageOf } from '../html/page.ts';

const GENERATOR = /<meta name="generator" content="lsicu [\d.]+">/;

/** A page: one file, without scripts, that any browser shows and prints. */
export const html = {
  name: 'html',
  endings: ['.html', '.htm'],
  write: (document) => `${toHtml(pageOf(document))}\n`,
  isOwn: (file) => GENERATOR.test(new TextDecoder().decode(file)),
} satisfies Format;

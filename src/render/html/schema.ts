import type { Element } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { isSafeLink } from '../links.ts';
import { elementsIn } from './elements.ts';

const names = (list: string): string[] => list.split(' ');

/** All that the main part of a page may hold. */
const SCHEMA: Schema = {
  tagNames: names(
    'main nav h1 h2 h3 h4 h5 h6 p blockquote hr br pre code ul ol li a em strong span div figure figcaption ' +
      'table caption thead tbody tr th td svg title desc pattern rect path',
  ),
  attributes: {
    '*': ['id'],
    a: ['href'],
    ol: ['start'],
    span: ['lang', ['dir', 'rtl']],
    nav: ['ariaLabelledBy'],
    div: [['className', 'table'], ['role', 'region'], ['tabIndex', 0], 'ariaLabel', 'ariaLabelledBy'],
    tr: [['className', 'total']],
    th: [
      ['scope', 'col', 'row'],
      ['className', 'number', 'ordinal'],
    ],
    td: [['className', 'number', 'state']],
    figure: [['className', 'states']],
    svg: [
      ['className', 'bar', 'swatch'],
      ['role', 'img'],
      'width',
      'height',
      'x',
      'viewBox',
      'ariaHidden',
      'ariaLabelledBy',
    ],
    pattern: ['width', 'height', 'patternUnits'],
    rect: [
      ['className', 'ground', 'frame', 'gap'],
      ['fill', /^url\(#[a-z0-9-]+\)$/],
      'width',
      'height',
      'strokeWidth',
    ],
    path: [['className', 'shape'], 'd', 'strokeWidth'],
  },
  protocols: {},
  clobber: [],
  required: {},
};

/** A page of the same set, as only our own templates name them, or a place on this page. */
const OWN_LINK = /^(?:(?:\.\.\/)*[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*)?(?:#[a-z0-9-]+)?$/i;

/** Links that are none become their words. */
function disarmLinks(main: Element): void {
  for (const node of elementsIn([main])) {
    const href = node.properties['href'];
    if (node.tagName !== 'a' || (typeof href === 'string' && (isSafeLink(href) || OWN_LINK.test(href))))
      continue;
    node.tagName = 'span';
    node.properties = {};
  }
}

/** A page's main part without anything that no page has. Markdown has brought nothing of that kind so far: this is the second lock. */
export function purify(main: Element): Element {
  disarmLinks(main);
  return sanitize(main, SCHEMA) as Element;
}

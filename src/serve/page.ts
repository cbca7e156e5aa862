import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { element, elementsIn, isElement, lines, wordsOf } from '../render/html/elements.ts';
import { polishTypography } from '../render/typography.ts';
import type { WordLanguage } from '../words/sentence.ts';

/** What the program adds to a page that it serves. */
export interface Additions {
  readonly bar: Element;
  readonly style: string;
  readonly script: string;
}

/** A page that is served, with what a browser may do with it. */
export interface ServedPage {
  readonly html: string;
  readonly policy: string;
}

const withoutReturns = (text: string): string => text.replaceAll('\r\n', '\n');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page loads nothing but itself and hears of changes; only the styles and the script that stand in it count. */
function policyOf(styles: readonly string[], script: string): string {
  return [
    `default-src 'none'`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    `script-src ${hashOf(script)}`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

const isPolicy = (node: Root['children'][number]): boolean =>
  isElement(node, 'meta') && String(node.properties['httpEquiv']) === 'Content-Security-Policy';

/** A page as `build` makes it, with the bar of the preview; the policy that a file carries in itself is sent before it. */
export function servePage(page: Root, { bar, style, script }: Additions): ServedPage {
  const code = withoutReturns(script);
  const sheets: string[] = [];
  for (const node of elementsIn(page.children)) {
    if (node.tagName === 'head') {
      node.children = [
        ...node.children.filter((child) => !isPolicy(child)),
        element('style', {}, withoutReturns(style)),
      ];
      sheets.push(...node.children.filter((child) => isElement(child, 'style')).map(wordsOf));
    }
    if (node.tagName === 'body') {
      const afterSkip = node.children.findIndex((child) => isElement(child, 'a')) + 1;
      node.children = [...node.children.toSpliced(afterSkip, 0, bar), element('script', {}, code)];
    }
  }
  return { html: `${toHtml(page)}\n`, policy: policyOf(sheets, code) };
}

/** A page that says why there is none. */
export function plainPage(
  title: string,
  text: string,
  home: string,
  style: string,
  language: WordLanguage,
): Root {
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, title),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('style', {}, withoutReturns(style)),
  );
  const main = element(
    'main',
    {},
    ...lines([
      element('h1', {}, title),
      element('p', {}, language === 'pl' ? polishTypography(text) : text),
      element('p', {}, element('a', { href: 'index.html' }, home)),
    ]),
  );
  const html = element('html', { lang: language }, head, element('body', {}, main));
  return { type: 'root', children: [{ type: 'doctype' }, html] };
}

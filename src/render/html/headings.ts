import type { Element, ElementContent, RootContent } from 'hast';
import type { WordLanguage } from '../../words/sentence.ts';
import { SHARED } from '../../words/shared.ts';
import { element, elementsIn, isElement, lines, wordsOf } from './elements.ts';
import type { PageIds } from './ids.ts';

const HEADING = /^h[1-6]$/;
const ENOUGH_FOR_CONTENTS = 3;

export const isHeading = (node: Element): boolean => HEADING.test(node.tagName);

/** Gives headings their ids, leaves one of the first level and no gap between levels. */
export function arrangeHeadings(nodes: readonly RootContent[], ids: PageIds): Element[] {
  const headings = [...elementsIn(nodes)].filter(isHeading);
  let level = 0;
  for (const heading of headings) {
    const wanted = Math.max(Number(heading.tagName[1]), level === 0 ? 1 : 2);
    level = Math.min(wanted, level + 1);
    heading.tagName = `h${level}`;
    heading.properties['id'] = ids.take(wordsOf(heading), 'h');
  }
  return headings;
}

/** The same words, with the marks of their languages, to stand in a link. */
const unlinked = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [{ ...node }];
    const children = unlinked(node.children);
    return node.tagName === 'a' ? children : [{ ...node, children }];
  });

/** The table of contents: links to the sections, where there are enough of them to need one. */
export function contents(
  headings: readonly Element[],
  language: WordLanguage,
  ids: PageIds,
): Element | undefined {
  const sections = headings.filter(({ tagName }) => tagName === 'h2');
  if (sections.length < ENOUGH_FOR_CONTENTS) return undefined;
  const title = SHARED.contents[language];
  const id = ids.take(title, 'contents');
  const items = sections.map((section) =>
    element(
      'li',
      {},
      element('a', { href: `#${String(section.properties['id'])}` }, ...unlinked(section.children)),
    ),
  );
  return element(
    'nav',
    { ariaLabelledBy: [id] },
    ...lines([element('h2', { id }, title), element('ul', {}, ...lines(items))]),
  );
}

import type { Element, ElementContent } from 'hast';
import type { Nodes, Parents } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import type { RenderedDocument } from '../format.ts';
import type { WordLanguage } from '../../words/sentence.ts';
import { stateBar } from './bar.ts';
import { element, isElement } from './elements.ts';
import { arrangeHeadings, contents } from './headings.ts';
import { PageIds } from './ids.ts';
import { purify } from './schema.ts';
import { arrangeTables } from './tables.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ps', 'he', 'ur']);

/** A text in another language than its surroundings. */
function foreign(state: State, node: TextDirective): Element {
  const lang = node.attributes?.['lang'] ?? '';
  const dir = RIGHT_TO_LEFT.has(lang.replace(/-.*$/s, '').toLowerCase()) ? { dir: 'rtl' } : {};
  return element('span', { lang, ...dir }, ...state.all(node));
}

function refuse(node: Nodes): never {
  throw new Error(`a page has no form for ${node.type}${'name' in node ? ` “${node.name}”` : ''}`);
}

const handlers = (language: WordLanguage, ids: PageIds): Handlers => ({
  textDirective: (state: State, node: TextDirective) =>
    node.name === 'lang' ? foreign(state, node) : refuse(node),
  leafDirective: (_state: State, node: LeafDirective) =>
    node.name === 'states' ? stateBar(node, language, ids) : refuse(node),
  containerDirective: (_state: State, node: Nodes) => refuse(node),
  image: (_state: State, node: Nodes, _parent: Parents | undefined) => refuse(node),
});

/** The document's own part of a page, with what else of the page is made from it. */
export interface Body {
  readonly main: Element;
  readonly headings: readonly Element[];
}

/** Turns a document into the main part of a page. */
export function bodyOf({ tree, language }: RenderedDocument): Body {
  const ids = new PageIds();
  const content = toHast(tree, {
    handlers: handlers(language, ids),
    unknownHandler: (_state: State, node: Nodes) => refuse(node),
  });
  const nodes = content.type === 'root' ? (content.children as ElementContent[]) : [];
  const main = element('main', { id: ids.take('main', 'main') }, ...nodes);
  const headings = arrangeHeadings(main.children, ids);
  const list = contents(headings, language, ids);
  const first = main.children.findIndex((node) => isElement(node, 'h2'));
  if (list) main.children.splice(first, 0, list, { type: 'text', value: '\n' });
  arrangeTables(main, language, ids);
  return { main: purify(main), headings };
}

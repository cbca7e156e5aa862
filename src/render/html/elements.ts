import type { Element, ElementContent, Properties, RootContent } from 'hast';

/** An element; strings become texts. */
export function element(
  tagName: string,
  properties: Properties = {},
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

export const isElement = (node: RootContent | undefined, ...tagNames: string[]): node is Element =>
  node?.type === 'element' && (tagNames.length === 0 || tagNames.includes(node.tagName));

/** The words of a node. */
export function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** All elements below some nodes, each before what it holds. */
export function* elementsIn(nodes: readonly RootContent[]): Generator<Element> {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    yield node;
    yield* elementsIn(node.children);
  }
}

/** Nodes on lines of their own. */
export const lines = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes
    .flatMap((node): ElementContent[] => [{ type: 'text', value: '\n' }, node])
    .concat({
      type: 'text',
      value: '\n',
    });

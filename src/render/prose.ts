import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visible } from '../findings/visible.ts';

const SAFE = /^(?:https?|mailto|tel):/i;

/** True for an address that may become a link. */
export const isSafeLink = (url: string): boolean => SAFE.test(url);

const text = (value: string): PhrasingContent => ({ type: 'text', value: visible(value) });

/** A node without anything that a plan may not bring in: raw HTML becomes text, a link with another scheme its words, a picture its description. */
function clean(node: Nodes, shift: number): Nodes[] {
  if (node.type === 'html' || node.type === 'text') return [text(node.value)];
  if (node.type === 'image' || node.type === 'imageReference') return [text(node.alt ?? '')];
  if (!('children' in node)) return node.type === 'definition' ? [] : [node];
  const children = node.children.flatMap((child) => clean(child, shift));
  const isWords = node.type === 'linkReference' || (node.type === 'link' && !isSafeLink(node.url));
  if (isWords) return children;
  const depth = node.type === 'heading' ? { depth: Math.min(6, node.depth + shift) } : {};
  return [{ ...node, ...depth, children } as Nodes];
}

function shallowest(nodes: readonly Nodes[]): number {
  return Math.min(7, ...nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])));
}

/** Block HTML has become a bare text: it needs a paragraph round it. */
function asBlock(node: Nodes): RootContent {
  return node.type === 'text' ? { type: 'paragraph', children: [node] } : (node as RootContent);
}

/**
 * A Markdown text of the plan as nodes of a document.
 * @param depth the level its highest heading gets in the document
 */
export function proseNodes(markdown: string, depth: number): RootContent[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const highest = shallowest(tree.children);
  const shift = highest > 6 ? 0 : depth - highest;
  return tree.children.flatMap((child) => clean(child, shift)).map(asBlock);
}

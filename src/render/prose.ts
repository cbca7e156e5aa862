import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { harmless } from './harmless.ts';
import { isSafeLink } from './links.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value: harmless(value) });

/** A node that holds no others: raw HTML becomes text, a picture its description; code stays, without a language. */
function cleanLeaf(node: Nodes): Nodes[] {
  switch (node.type) {
    case 'html':
    case 'text':
      return [text(node.value)];
    case 'image':
    case 'imageReference':
      return [text(node.alt ?? '')];
    case 'definition':
      return [];
    case 'code':
    case 'inlineCode':
      return [{ type: node.type, value: harmless(node.value) }];
    default:
      return [node];
  }
}

/** A node without anything that a plan may not bring in: a link with another scheme becomes its words. */
function clean(node: Nodes, shift: number): Nodes[] {
  if (!('children' in node)) return cleanLeaf(node);
  const children = node.children.flatMap((child) => clean(child, shift));
  if (node.type === 'linkReference') return children;
  if (node.type === 'link')
    return isSafeLink(node.url) ? [{ ...node, title: null, children } as Nodes] : children;
  if (node.type !== 'heading') return [{ ...node, children } as Nodes];
  // A heading without words would be an empty line in a list of contents.
  if (children.length === 0) return [];
  return [{ ...node, depth: Math.min(6, node.depth + shift), children } as Nodes];
}

/** The level of the highest heading, wherever it stands; 7 where there is none. */
function shallowest(nodes: readonly Nodes[]): number {
  const levels = nodes.map((node) =>
    node.type === 'heading' ? node.depth : 'children' in node ? shallowest(node.children) : 7,
  );
  return Math.min(7, ...levels);
}

/** Block HTML has become a bare text: it needs a paragraph round it. */
function asBlock(node: Nodes): RootContent {
  return node.type === 'text' ? { type: 'paragraph', children: [node] } : (node as RootContent);
}

const MOST_LINES = 500;
const MOST_MARKS = 1000;
const DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){16}/m;

/** A text that no office writes and that takes Markdown minutes to read, or more levels than there is room for. */
function isExcessive(markdown: string): boolean {
  return (
    DEEP.test(markdown) ||
    markdown.split('\n', MOST_LINES + 1).length > MOST_LINES ||
    (markdown.match(/[*_`[\]!<>|~&\\]/g)?.length ?? 0) > MOST_MARKS
  );
}

/** A text as it is written: paragraphs, and nothing in them means anything. */
const paragraphs = (written: string): RootContent[] =>
  written
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'paragraph', children: [text(part.replaceAll(/\s+/g, ' ').trim())] }));

/** True where a text may hold Markdown that stands within a line. */
export const hasMarks = (markdown: string): boolean =>
  /[*_`[<&\\]|^\s*(?:[-+#>|]|\d{1,9}[.)])/m.test(markdown);

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** A block on one line: a paragraph as it is, the items of a list one after the other. */
function inLine(node: RootContent): PhrasingContent[] {
  if (node.type === 'paragraph' || node.type === 'heading') return node.children;
  if (node.type === 'list') return [text(node.children.map(wordsOf).join('; '))];
  return [text(wordsOf(node))];
}

/** A Markdown text of the plan as words within a line. */
export function proseWords(markdown: string): PhrasingContent[] {
  const lines = proseNodes(markdown, 2).map(inLine);
  return lines
    .flatMap((line, index) => (index === 0 ? line : [text(' '), ...line]))
    .map((node) => (node.type === 'break' ? text(' ') : node));
}

/**
 * A Markdown text of the plan as nodes of a document.
 * @param depth the level its highest heading gets in the document
 */
export function proseNodes(markdown: string, depth: number): RootContent[] {
  if (isExcessive(markdown)) return paragraphs(markdown);
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const highest = shallowest(tree.children);
  const shift = highest > 6 ? 0 : depth - highest;
  return tree.children.flatMap((child) => clean(child, shift)).map(asBlock);
}

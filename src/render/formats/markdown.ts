import type { Nodes, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Format } from '../format.ts';

/** Markdown has no mark for a language and no picture of numbers: their words stay. */
function withoutDirectives(node: Nodes): Nodes[] {
  if (node.type === 'leafDirective') return [];
  const children = 'children' in node ? node.children.flatMap((child) => withoutDirectives(child)) : [];
  if (node.type === 'textDirective') return children;
  return 'children' in node ? [{ ...node, children } as Nodes] : [node];
}

export const markdown: Format = {
  name: 'md',
  endings: ['.md', '.markdown'],
  write({ tree }) {
    const children = tree.children.flatMap((child) => withoutDirectives(child)) as RootContent[];
    return toMarkdown(
      { type: 'root', children },
      { bullet: '-', rule: '-', emphasis: '*', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
    );
  },
};

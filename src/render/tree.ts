import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { joinPortions, portionsOf } from './portions.ts';
import { proseNodes, proseWords } from './prose.ts';
import { typeset } from './typography.ts';

/** A Markdown text of the plan that stands in a document by its number. */
export interface ProseSlot {
  readonly markdown: string;
  readonly lang: string | null;
  /** The level of its highest heading; unset: one below the heading it stands under. */
  readonly level?: number | null;
}

/** Marks each text below a node as being in a language. */
function marked(nodes: RootContent[], lang: string | null): RootContent[] {
  if (lang === null) return nodes;
  const mark = (node: Nodes): Nodes => {
    if (node.type === 'text')
      return { type: 'textDirective', name: 'lang', attributes: { lang }, children: [node] };
    return 'children' in node ? ({ ...node, children: node.children.map(mark) } as Nodes) : node;
  };
  return nodes.map((node) => mark(node) as RootContent);
}

type Directive = Extract<Nodes, { type: 'leafDirective' | 'textDirective' }>;

/** What stands in the place of a text of the plan: its blocks, or its words where it stands within a line. */
function textFor({ type, attributes }: Directive, slots: readonly ProseSlot[], level: number): RootContent[] {
  const slot = slots[Number(attributes?.['n'])];
  if (!slot) return [];
  const { markdown, lang } = slot;
  const nodes = type === 'textDirective' ? proseWords(markdown) : proseNodes(markdown, slot.level ?? level);
  return marked(nodes, lang);
}

function fill(parent: Parents, slots: readonly ProseSlot[], depth: number): void {
  let level = depth;
  const children = (parent.children as RootContent[]).flatMap((child) => {
    if (child.type === 'heading') level = child.depth + 1;
    if ((child.type === 'leafDirective' || child.type === 'textDirective') && child.name === 'prose')
      return textFor(child, slots, level);
    if ('children' in child) fill(child, slots, level);
    return [child];
  });
  parent.children = children as never;
}

/** A document's Markdown, parsed once: every format is written from this tree. */
export function documentTree(markdown: string, slots: readonly ProseSlot[], language: string): Root {
  const options = {
    extensions: [gfmTable(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  };
  const tree = joinPortions(
    portionsOf(markdown).map(({ lines, continues }) => ({
      tree: fromMarkdown(lines.join('\n'), options),
      continues,
    })),
  );
  fill(tree, slots, 2);
  typeset(tree, language);
  return tree;
}

/** The bare text of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

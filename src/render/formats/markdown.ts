import { createHash } from 'node:crypto';
import type { Nodes, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Format } from '../format.ts';

/** Markdown has no mark for a language and no picture of numbers: their words stay. */
function withoutDirectives(node: Nodes): Nodes[] {
  if (node.type === 'leafDirective') return [];
  const children = 'children' in node ? node.children.flatMap((child) => withoutDirectives(child)) : [];
  if (node.type === 'textDirective') return children;
  return 'children' in node ? [{ ...node, children } as Nodes] : [node];
}

/**
 * What means something to those who show Markdown and not to CommonMark: bare addresses, people and issues by @ and #,
 * struck-out words, formulas, footnotes, and braces, which templates of web sites put other texts for.
 */
const ELSEWHERE: NonNullable<Options['unsafe']> = [
  { character: '@', after: '\\w' },
  { character: '#', after: '\\w' },
  { character: '!', after: '\\d' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]' },
  { character: ':', before: '[A-Za-z]', after: '\\/' },
  { character: '~' },
  { character: '$' },
  { character: '^', before: '\\[' },
  { character: '{' },
];

const unsafe = ELSEWHERE.map((pattern): (typeof ELSEWHERE)[number] => ({
  ...pattern,
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'image'],
}));

/** The last line of a file: a remark that nobody sees, with which it is known again as long as nobody has edited it. */
function markOf(text: string): string {
  const digest = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
  return `\n<!-- lsicu ${digest.slice(0, 12)} -->\n`;
}

export const markdown = {
  name: 'md',
  endings: ['.md', '.markdown'],
  write({ tree }) {
    const children = tree.children.flatMap((child) => withoutDirectives(child)) as RootContent[];
    return toMarkdown(
      { type: 'root', children },
      {
        bullet: '-',
        rule: '-',
        emphasis: '*',
        extensions: [{ unsafe }, gfmTableToMarkdown({ tablePipeAlign: false })],
      },
    );
  },
  inFile: (text) => text + markOf(text),
  isOwn(file) {
    const text = new TextDecoder().decode(file).replaceAll('\r\n', '\n');
    const [mark = text] = /\n<!-- lsicu [0-9a-f]{12} -->\n$/.exec(text) ?? [];
    return mark === markOf(text.slice(0, -mark.length));
  },
} satisfies Format;

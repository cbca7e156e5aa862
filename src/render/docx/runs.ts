import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Link, Nodes, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { harmless } from '../harmless.ts';
import { isSafeLink } from '../links.ts';
import { speechOf, type Speech } from './language.ts';
import { STYLE } from './style-names.ts';

/** How the texts below a node look, and in which language they are. */
export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Id of a style of characters. */
  readonly style?: string;
  readonly speech?: Speech | null;
}

/** Of what Markdown and plans may hold, a soft hyphen would be shown by Word where none belongs. */
const written = (text: string): string =>
  harmless(text)
    .replaceAll(/[ \t]*\n[ \t]*/g, ' ')
    .replaceAll('\u00ad', '');

function run(text: string, { speech, ...look }: Look, more: IRunOptions = {}): TextRun {
  const language = speech ? { language: speech.language, rightToLeft: speech.rightToLeft } : {};
  return new TextRun({ ...look, ...language, ...more, text: written(text) });
}

/** Another file of the same set, as only our own templates name them. */
const OWN_FILE = /^[a-z0-9][a-z0-9._-]*$/i;

/** An address as Word takes one: a relationship that is no URI makes it call the whole file damaged. */
function target(url: string): string | null {
  if (OWN_FILE.test(url)) return url;
  return isSafeLink(url) && /^(?:https?|mailto):/i.test(url) && URL.canParse(url) ? new URL(url).href : null;
}

export function refuse(node: Nodes): never {
  throw new Error(`a Word document has no form for ${node.type}${'name' in node ? ` “${node.name}”` : ''}`);
}

/** A link that is none becomes its words. */
function linkOf({ url, children }: Link, look: Look): ParagraphChild[] {
  const link = target(url);
  if (link === null) return runsOf(children, look);
  return [new ExternalHyperlink({ link, children: runsOf(children, { ...look, style: STYLE.link }) })];
}

function foreign(node: TextDirective, look: Look): ParagraphChild[] {
  if (node.name !== 'lang') return refuse(node);
  return runsOf(node.children, { ...look, speech: speechOf(node.attributes?.['lang'] ?? '') });
}

function runOf(node: PhrasingContent, look: Look): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [run(node.value, look)];
    case 'strong':
      return runsOf(node.children, { ...look, bold: true });
    case 'emphasis':
      return runsOf(node.children, { ...look, italics: true });
    case 'inlineCode':
      return [run(node.value, { ...look, style: STYLE.code }, { noProof: true })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return linkOf(node, look);
    case 'textDirective':
      return foreign(node, look);
    case 'html':
      // A remark in a template; of a plan there is no HTML in the tree.
      return [];
    default:
      return refuse(node);
  }
}

/** The texts of a paragraph. */
export const runsOf = (nodes: readonly PhrasingContent[], look: Look): ParagraphChild[] =>
  nodes.flatMap((node) => runOf(node, look));

/** True where all that stands below is in a language that runs from right to left. */
export function runsRightToLeft(nodes: readonly Nodes[]): boolean {
  const full = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return (
    full.length > 0 &&
    full.every((node) => {
      if (node.type === 'textDirective')
        return speechOf(node.attributes?.['lang'] ?? '')?.rightToLeft === true;
      return 'children' in node && runsRightToLeft(node.children);
    })
  );
}

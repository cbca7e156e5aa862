import { Bookmark, HeadingLevel, Paragraph, TextRun, type IParagraphOptions, type Table } from 'docx';
import type {
  Heading,
  List,
  ListItem,
  Paragraph as ParagraphNode,
  RootContent,
  Table as TableNode,
} from 'mdast';
import type { WordLanguage } from '../../words/sentence.ts';
import { harmless } from '../harmless.ts';
import { textOf } from '../tree.ts';
import type { Rank } from './headings.ts';
import { levelAt, STEP, type Lists } from './lists.ts';
import { refuse, runsOf, runsRightToLeft } from './runs.ts';
import { isToSign, leadsToSignature, type Signatures } from './signatures.ts';
import { stateBar } from './states.ts';
import { STYLE } from './style-names.ts';
import { tableOf } from './tables.ts';

export type Block = Paragraph | Table;

/** What all parts of one document share. */
export interface Scene {
  readonly language: WordLanguage;
  readonly ranks: ReadonlyMap<Heading, Rank>;
  readonly lists: Lists;
  readonly signatures: Signatures;
  /** The width of a line of text, in twentieths of a point. */
  readonly width: number;
}

/** Where a block stands: in how many lists, in a quotation, after and before what, and whether its end stays with what follows. */
interface Place {
  readonly isKept?: boolean | undefined;
  readonly depth: number;
  readonly isQuoted: boolean;
  readonly before?: RootContent | undefined;
  readonly after?: RootContent | undefined;
}

const CAPTION = /^(?:Tabela|Table)\s\d+\./;
const HEADINGS = Object.values(HeadingLevel).filter((name) => name !== HeadingLevel.TITLE);
/** Tables and lists end without the space that paragraphs end with. */
const SPACE_AFTER = { table: 200, list: 120 };

/** Room to write above the dots, whatever stands there. */
const TO_SIGN: IParagraphOptions = { style: STYLE.signature, spacing: { before: 360 } };

const spaceUnder = (before: RootContent | undefined): IParagraphOptions =>
  before?.type === 'table' || before?.type === 'list'
    ? { spacing: { before: SPACE_AFTER[before.type] } }
    : {};

/** What a paragraph has from where it stands. */
const standing = ({ depth, isQuoted, isKept, before, after }: Place): IParagraphOptions => ({
  style: isQuoted ? STYLE.quote : STYLE.text,
  ...(depth > 0 ? { indent: { left: STEP * depth } } : {}),
  ...spaceUnder(before),
  // A line that opens a list stays with it.
  ...(after?.type === 'list' || isKept ? { keepNext: true } : {}),
});

const isCaption = (node: ParagraphNode, { after }: Place): boolean =>
  after?.type === 'table' && CAPTION.test(textOf(node));

function paragraphOf(node: ParagraphNode, place: Place, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...(isCaption(node, place)
      ? { style: STYLE.caption, keepNext: true, ...spaceUnder(place.before) }
      : standing(place)),
    ...(runsRightToLeft(node.children) ? { bidirectional: true } : {}),
    ...more,
    children: runsOf(node.children, {}),
  });
}

function headingOf(node: Heading, { ranks }: Scene): Paragraph {
  const { level = 1, anchor } = ranks.get(node) ?? {};
  const heading = HEADINGS[level - 1];
  const children = runsOf(node.children, {});
  return new Paragraph({
    ...(heading ? { heading } : {}),
    // The headings of a letterhead may not say so.
    outlineLevel: level - 1,
    keepNext: true,
    ...(runsRightToLeft(node.children) ? { bidirectional: true } : {}),
    children: anchor ? [new Bookmark({ id: anchor, children })] : children,
  });
}

/** An item: its first paragraph bears its mark; what follows stands under it. */
function itemOf(
  { children }: ListItem,
  numbering: NonNullable<IParagraphOptions['numbering']>,
  scene: Scene,
  { depth, isQuoted, isKept, before }: Place,
): Block[] {
  const [first, ...others] = children;
  const inside = { depth: depth + 1, isQuoted, isKept };
  if (first?.type !== 'paragraph')
    return [
      new Paragraph({ style: STYLE.item, numbering, children: [] }),
      ...blocksOf(children, scene, inside),
    ];
  const isHeld = others[0]?.type === 'list' || (isKept && others.length === 0);
  const keepNext = isHeld ? { keepNext: true } : {};
  const look = { style: STYLE.item, numbering, ...spaceUnder(before), ...keepNext };
  const marked = paragraphOf(first, { depth: 0, isQuoted: false }, look);
  return [marked, ...blocksOf(others, scene, inside)];
}

function listOf(list: List, scene: Scene, place: Place): Block[] {
  const numbering = { ...scene.lists.place(list), level: levelAt(place.depth) };
  const last = list.children.length - 1;
  return list.children.flatMap((item, index) => {
    const isKept = place.isKept && index === last;
    return itemOf(item, numbering, scene, {
      ...place,
      isKept,
      before: index === 0 ? place.before : undefined,
    });
  });
}

/** Lines as they are written, with their blanks. */
function codeOf(value: string, { depth, before }: Place): Paragraph {
  const children = harmless(value)
    .split('\n')
    .map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) }));
  return new Paragraph({
    style: STYLE.codeBlock,
    ...(depth > 0 ? { indent: { left: STEP * depth } } : {}),
    ...spaceUnder(before),
    children,
  });
}

/** Word makes one table of two that touch. */
function tableIn(node: TableNode, scene: Scene, { depth, isKept, before }: Place): Block[] {
  const table = tableOf(node, { room: scene.width, indent: STEP * depth, isKept });
  return before?.type === 'table' ? [new Paragraph({ children: [] }), table] : [table];
}

function blockOf(node: RootContent, scene: Scene, place: Place): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraphOf(node, place, isToSign(scene.signatures, node) ? TO_SIGN : {})];
    case 'heading':
      return [headingOf(node, scene)];
    case 'list':
      return listOf(node, scene, place);
    case 'blockquote':
      return blocksOf(node.children, scene, { ...place, isQuoted: true });
    case 'table':
      return tableIn(node, scene, place);
    case 'code':
      return [codeOf(node.value, place)];
    case 'thematicBreak':
      return [new Paragraph({ style: STYLE.rule, children: [] })];
    case 'leafDirective':
      return node.name === 'states' ? stateBar(node, scene.language, scene.width) : refuse(node);
    default:
      return refuse(node);
  }
}

/** Blocks of a document as paragraphs and tables of Word. */
export function blocksOf(
  nodes: readonly RootContent[],
  scene: Scene,
  around: Omit<Place, 'after'> = { depth: 0, isQuoted: false },
): Block[] {
  // Remarks in a template and addresses given apart are no part of what is read.
  const shown = nodes.filter(({ type }) => type !== 'html' && type !== 'definition');
  return shown.flatMap((node, index) => {
    const isLast = index === shown.length - 1;
    const isKept = leadsToSignature(scene.signatures, node) || (around.isKept && isLast);
    const [before, after] = [shown[index - 1] ?? around.before, shown[index + 1]];
    return blockOf(node, scene, { ...around, isKept, before, after });
  });
}

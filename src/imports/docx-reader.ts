import { strFromU8 } from 'fflate';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { compare } from '../days/order.ts';
import { UserError } from '../words/user-error.ts';
import { cleaned, holdsHidden, type Block, type Imported, type Row, type Table } from './outline.ts';
import { packed, partsOf } from './package.ts';
import type { Reading } from './read-document.ts';
import { readText } from './text-reader.ts';

const W = {
  kind: {
    pl: 'Pliku „{file}” nie da się odczytać jako dokumentu Worda. Otwórz go w Wordzie i zapisz ponownie.',
    en: 'The file “{file}” cannot be read as a Word document. Open it in Word and save it again.',
  },
};

/** A line as a plain text has it, with its marks before it; null keeps the place of a table. */
interface Collected {
  readonly lines: string[];
  readonly tables: Table[];
  /** The newest heading: what a table below it is about. */
  heading: string;
}

const isElement = (node: RootContent): node is Element => node.type === 'element';

/** The text of an element: links and formats are text only, references to notes are left out. */
function textIn(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  if (
    node.type === 'element' &&
    node.tagName === 'sup' &&
    /note-ref/.test(JSON.stringify(node.properties ?? {}))
  )
    return '';
  return node.children
    .map((child) =>
      isElement(child as RootContent) && (child as Element).tagName === 'br'
        ? '\n'
        : textIn(child as RootContent),
    )
    .join('');
}

const BLOCKS = new Set(['p', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre']);

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

function takeTable(collected: Collected, table: Element): void {
  const rows = rowsOf(table).map((row): Row => {
    // The place of a row among the paragraphs.
    collected.lines.push('—');
    const cells = row.children.filter((cell): cell is Element => cell.type === 'element');
    return { line: collected.lines.length, cells: cells.map((cell) => cleaned(cellText(cell))) };
  });
  collected.tables.push({
    name: collected.heading,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')),
    isApart: false,
  });
}

/** Paragraphs of one cell stand in one text. */
const cellText = (cell: Element): string =>
  cell.children.map((child) => textIn(child as RootContent)).join(' ');

function takeLines(collected: Collected, head: string, text: string): void {
  const parts = text
    .split('\n')
    .map(cleaned)
    .filter((part) => part !== '');
  parts.forEach((part, index) => collected.lines.push((index === 0 ? head : '') + part));
}

function takeList(collected: Collected, list: Element, depth: number): void {
  let number = 0;
  for (const item of list.children) {
    if (item.type !== 'element') continue;
    number += 1;
    const own = item.children.filter(
      (child) =>
        !(
          isElement(child as RootContent) &&
          BLOCKS.has((child as Element).tagName) &&
          (child as Element).tagName !== 'p'
        ),
    );
    const mark = list.tagName === 'ol' ? `${number}.` : '•';
    const text = cleaned(own.map((child) => textIn(child as RootContent)).join(' '));
    if (text !== '') collected.lines.push(`${'    '.repeat(depth)}${mark} ${text}`);
    for (const child of item.children)
      if (child.type === 'element' && BLOCKS.has(child.tagName) && child.tagName !== 'p')
        takeElement(collected, child, depth + 1);
  }
}

function takeElement(collected: Collected, element: Element, depth: number): void {
  const { tagName } = element;
  const [, level] = /^h([1-6])$/.exec(tagName) ?? [];
  if (tagName === 'table') return takeTable(collected, element);
  if (tagName === 'ul' || tagName === 'ol') return takeList(collected, element, depth);
  const text = textIn(element);
  if (level !== undefined) collected.heading = cleaned(text);
  takeLines(collected, level === undefined ? '' : `${'#'.repeat(Number(level))} `, text);
}

/** Texts of the document that its conversion has left out: a box, a field. */
function missingTexts(xml: string, converted: string): string[] {
  const plain = (text: string): string => text.replaceAll(/\s+/g, '');
  const whole = plain(converted);
  return [...xml.matchAll(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)]
    .map(([paragraph]) =>
      cleaned(
        [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\b[^>]*>/g)]
          .map(([, text]) => (text === undefined ? ' ' : unescaped(text)))
          .join(''),
      ),
    )
    .filter((text) => text !== '' && !whole.includes(plain(text)));
}

const ENTITIES = new Map(Object.entries({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }));
const unescaped = (text: string): string =>
  text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole: string, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code > 0x10_ffff ? '' : String.fromCodePoint(code);
    },
  );

async function htmlOf(bytes: Uint8Array, file: string): Promise<string> {
  try {
    const noImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
      convertImage: noImage,
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
    } as Parameters<typeof mammoth.convertToHtml>[1]);
    return value;
  } catch {
    throw new UserError(W.kind, { file });
  }
}

/** Where texts stand that are no part of the document’s own: remarks, heads and feet of pages. */
const AROUND = /^word\/(?:header|footer|comments)\d*\.xml$/;
const REMARKS = /^word\/comments\d*\.xml$/;

/** A Word document as headings, paragraphs, lists and tables; its paragraphs and rows of tables are numbered. Links are text only. */
export async function readWord(bytes: Uint8Array, { file, isForm }: Reading): Promise<Imported> {
  const parts = partsOf(bytes, file, 'word/document.xml');
  const html = await htmlOf(packed(parts), file);
  const root = fromHtml(html, { fragment: true });
  const collected: Collected = { lines: [], tables: [], heading: '' };
  for (const child of root.children) if (isElement(child)) takeElement(collected, child, 0);
  const textOf = (path: string): string => strFromU8(parts.get(path) ?? new Uint8Array());
  collected.lines.push(...missingTexts(textOf('word/document.xml'), textIn(root)));
  const around = [...parts.keys()].filter((path) => (isForm ? REMARKS : AROUND).test(path)).toSorted(compare);
  const beside = around.flatMap((path) => missingTexts(textOf(path), textIn(root)));
  // They belong to no list above them.
  if (beside.length > 0) collected.lines.push('---', ...new Set(beside));
  // An empty line between paragraphs: none of them goes on with the one before it.
  const read = readText(collected.lines.join('\n\n'), false);
  const back = (line: number): number => (line + 1) / 2;
  const blocks = read.blocks.map((block): Block => ({ ...block, lines: block.lines.map(back) }));
  const hidden = collected.lines.flatMap((line, index) => (holdsHidden(line) ? [index + 1] : []));
  return { blocks, tables: collected.tables.filter(({ rows }) => rows.length > 0), cleaned: hidden };
}

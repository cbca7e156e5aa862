import { isScalar, type Node } from 'yaml';
import { blocksOf, indentOf, type Splice } from './blocks.ts';
import type { Plain } from './edit.ts';
import { inBrackets } from './flow-edit.ts';
import { isWord, itemLines, pad, type Style } from './print-value.ts';
import { writeAt } from './write-at.ts';
import { isBlock, isBlockText, type Collection, type Place, type Source } from './source.ts';

/** A map or list that becomes the first or last item of a list: it keeps its lines and comments, behind a hyphen and as much deeper. */
function deeper(
  { text, eol }: Source,
  block: Collection,
  value: Plain,
  isFirst: boolean,
  style: Style,
): Splice[] {
  const blocks = blocksOf(text, block);
  const column = indentOf(text, block);
  const { dash } = style;
  const [from, to] = [blocks[0]?.from ?? 0, blocks.at(-1)?.to ?? 0];
  const isInside = blocks[0]?.isInside === true;
  const lines = (isInside ? ' '.repeat(column) : '').concat(text.slice(from, to)).split(/(?<=\n)/);
  const start = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
  const old = lines.map((line, index) => {
    if (index === start) return ' '.repeat(column) + dash + line.trimStart();
    return line.trim() === '' ? line : ' '.repeat(index < start ? 0 : dash.length) + line;
  });
  const item = itemLines(value, style).map((line) => pad(column, line) + eol);
  const both = (isFirst ? [...item, ...old] : [...old, ...item]).join('');
  return [{ start: from, end: to, text: isInside ? both.trimStart() : both }];
}

/** The lines of a single value as an item; a text of several lines is written anew. */
function itemOf(node: Node, old: string, style: Style): string[] {
  const isLong = isScalar(node) && (isBlockText(node) || old.includes('\n'));
  return isLong ? itemLines(String(node.value), style) : [style.dash + old];
}

/** Where a single value stood for a list: the list of it and a new item; null where nothing stood. */
export function intoList(
  source: Source,
  place: Place,
  value: Plain,
  isFirst: boolean,
  style: Style,
): Splice[] | null {
  const { node, parent } = place;
  if (isBlock(node)) return deeper(source, node, value, isFirst, style);
  if (!node?.range) return null;
  const [start, end] = node.range;
  const old = source.text.slice(start, end);
  const inOrder = <Item>(item: Item, added: Item): Item[] => (isFirst ? [added, item] : [item, added]);
  const head = `[${inOrder(old, inBrackets(value)).join(', ')}]`;
  if (parent?.flow) return [{ start, end, text: head }];
  if (isWord(old) && isWord(value)) return writeAt(source, place, { head, body: [], form: 'atom' }, style);
  const body = inOrder(itemOf(node, old, style), itemLines(value, style)).flat();
  return writeAt(source, place, { head: '', body, form: 'list' }, style);
}

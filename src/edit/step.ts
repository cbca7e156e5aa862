import { isMap, isSeq } from 'yaml';
import { insertBefore, insertBehind, moveBlock, removeBlock, type Splice } from './blocks.ts';
import type { Edit, Plain } from './edit.ts';
import { inBrackets, insertInFlow, moveInFlow, removeInFlow, replaceInFlow } from './flow-edit.ts';
import { intoList } from './into-list.ts';
import { printKey } from './print-scalar.ts';
import { fieldLines, itemLines, printFlow } from './print-value.ts';
import { replaceValue } from './replace-value.ts';
import { entriesOf, entryAt, placeOf, type Collection, type Place, type Source } from './source.ts';
import { likeBeside, quotesBeside, styleAt } from './style.ts';

/** The field that a path ends with, as a new one. */
function addField(
  source: Source,
  map: Collection,
  { path, value, order = [] }: Extract<Edit, { kind: 'set' }>,
): Splice[] | null {
  const { text } = source;
  const key = String(path.at(-1));
  const entries = entriesOf(text, map);
  const rank = order.indexOf(key);
  const before = new Set(order.slice(0, Math.max(rank, 0)));
  const index = rank < 0 ? entries.length - 1 : entries.findLastIndex((entry) => before.has(entry.key ?? ''));
  if (map.flow) return insertInFlow(source, map, index + 1, `${printKey(key, true)}: ${printFlow(value)}`);
  return [insertBehind(source, map, index, fieldLines(key, value, styleAt(source, map)))];
}

function setValue(source: Source, edit: Extract<Edit, { kind: 'set' }>): Splice[] | null {
  const { path, value } = edit;
  const place = placeOf(source, path);
  if (place) return put(source, place, value);
  const parent = placeOf(source, path.slice(0, -1))?.node ?? null;
  return isMap(parent) ? addField(source, parent as Collection, edit) : null;
}

/** Another value in a place. */
function put(source: Source, place: Place, value: Plain): Splice[] {
  const { parent, index } = place;
  const entry = parent?.flow ? entryAt(source.text, parent, index) : null;
  return entry ? [replaceInFlow(entry, value)] : replaceValue(source, place, value, styleAt(source, parent));
}

function insertValue(
  source: Source,
  { path, value, index = 0 }: Extract<Edit, { kind: 'insert' }>,
): Splice[] | null {
  const place = placeOf(source, path);
  if (!place) return null;
  const list = place.node;
  if (!isSeq(list)) return intoList(source, place, value, index === 0, styleAt(source, place.parent));
  const seq = list as Collection;
  const quotes = quotesBeside(seq, index);
  if (list.flow) return insertInFlow(source, seq, index, inBrackets(value, quotes));
  const style = styleAt(source, list);
  const flow = likeBeside(seq, index, value);
  const lines = flow === null ? itemLines(value, style, quotes) : [style.dash + flow];
  return [insertBefore(source, seq, index, lines)];
}

/** Where an edit changes a text; null where it cannot be made. */
export function splicesOf(source: Source, edit: Edit): Splice[] | null {
  if (edit.kind === 'set') return setValue(source, edit);
  if (edit.kind === 'insert') return insertValue(source, edit);
  const place = placeOf(source, edit.path);
  if (!place) return null;
  if (edit.kind === 'remove') {
    const { parent, index } = place;
    if (!parent) return null;
    return parent.flow ? removeInFlow(source, parent, index) : [removeBlock(source, parent, index)];
  }
  const { from, to } = edit;
  const list = place.node;
  if (!isSeq(list)) return null;
  const seq = list as Collection;
  return list.flow ? moveInFlow(source, seq, from, to) : [moveBlock(source, seq, from, to)];
}

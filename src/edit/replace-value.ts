import { isScalar, isSeq, type Node } from 'yaml';
import type { Splice } from './blocks.ts';
import type { Plain } from './edit.ts';
import { fold, foldAgain } from './fold.ts';
import { written, type Style, type Written } from './print-value.ts';
import { columnOf, entryAt, nextLine, type Place, type Source } from './source.ts';
import { quotesOf } from './style.ts';
import { writeAt } from './write-at.ts';

/** A text that was folded over several lines, folded again; else as any other value is written. */
function writtenAt({ text }: Source, node: Node | null, value: Plain, style: Style): Written {
  if (isScalar(node) && node.type === 'BLOCK_FOLDED' && typeof value === 'string' && node.range) {
    const [start, end] = node.range;
    const [, ...lines] = text.slice(start, end).trimEnd().split(/\r?\n/);
    const folded = fold(
      value,
      lines.map((line) => line.trim()),
    );
    if (folded) return { ...folded, form: 'text' };
  }
  return written(value, style, isScalar(node) ? quotesOf(node) : 'PLAIN');
}

/** A text that goes on over several lines, in lines of the same width again; null for what is written otherwise. */
function refolded({ text, eol }: Source, node: Node | null, value: Plain): Splice | null {
  if (!isScalar(node) || !node.range || typeof value !== 'string') return null;
  const [start, end] = node.range;
  const old = text.slice(start, end);
  const lines = foldAgain(value, node.type ?? '', old);
  if (!lines) return null;
  const indent = /\n([ ]*)\S/.exec(old)?.[1] ?? '';
  return { start, end, text: lines.join(eol + indent) };
}

/** True where comments follow that a text of several lines above them would take in. */
function isAboveComment(text: string, { parent, index }: Place): boolean {
  const entry = parent && entryAt(text, parent, index);
  if (!entry) return false;
  const next = nextLine(text, entry.end);
  const indent = /^(?:[ \t]*\r?\n)*([ \t]*)#/.exec(text.slice(next, next + 2000))?.[1];
  return indent !== undefined && indent.length > columnOf(text, entry.start);
}

/** The text with another value in a place in block style. */
export function replaceValue(source: Source, place: Place, value: Plain, style: Style): Splice[] {
  const { parent, node } = place;
  const again = refolded(source, node, value);
  if (again) return [again];
  const best = writtenAt(source, node, value, style);
  const isSwallowing = best.form === 'text' && isAboveComment(source.text, place);
  const what: Written = isSwallowing ? { head: JSON.stringify(value), body: [], form: 'atom' } : best;
  const isOpen = value === null && parent !== null && !isSeq(parent);
  return writeAt(source, place, isOpen ? { ...what, head: '' } : what, style);
}

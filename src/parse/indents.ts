import type { Candidate } from './candidates.ts';
import { isBlank, isFieldName, type Line } from './line.ts';
import { told, type Mistake, type Told } from './mistake.ts';
import { BESIDES, W } from './repair-words.ts';
import { sentence } from '../words/sentence.ts';

const isStructure = ({ key, hyphens }: Line): boolean => hyphens !== '' || key !== '';

const columnOf = (line: Line | undefined): number => (line ? line.indent.length + line.hyphens.length : -1);

/** Columns (from 0) in which a line may begin after the lines before it, and one level deeper where a field is still empty. */
function openColumns(lines: readonly Line[], index: number): number[] {
  const before = lines
    .slice(0, index)
    .filter((line) => !isBlank(line) && isStructure(line) && !line.indent.includes('\t'))
    .toReversed();
  const [nearest] = before;
  if (!nearest) return [0];
  const columns = new Set(nearest.key && nearest.value === '' ? [columnOf(nearest) + 2] : []);
  let left = Infinity;
  for (const line of before) {
    for (const column of [columnOf(line), line.indent.length]) if (column < left) columns.add(column);
    left = Math.min(left, line.indent.length);
    if (left === 0) break;
  }
  return [...columns];
}

/** True for a line that begins where lines after the ones before it usually do. */
export function isRegular(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || !isStructure(line)) return true;
  if (line.indent.includes('\t')) return false;
  const have = line.indent.length;
  const before = lines.slice(0, index).findLast((other) => !isBlank(other) && isStructure(other));
  if (!before?.key || before.value !== '') return openColumns(lines, index).includes(have);
  const column = columnOf(before);
  return have === column + 2 || have < column || (have === column && line.hyphens !== '');
}

/** True where a line goes on in the column of the last but one: then the line between them has left it. */
export function isAfterOutdented(lines: readonly Line[], index: number): boolean {
  const column = columnOf(lines[index]);
  return columnOf(lines[index - 2]) === column && columnOf(lines[index - 1]) < column;
}

/** How many columns an indent takes, a tab counting as the next multiple of four. */
function widthOf(indent: string): number {
  return Array.from(indent).reduce((width, sign) => (sign === '\t' ? width + 4 - (width % 4) : width + 1), 0);
}

/** The lines after a line that are indented deeper, as they move with it. */
function blockBelow(lines: readonly Line[], index: number): readonly Line[] {
  const depth = lines[index]?.indent.length ?? 0;
  const below = lines.slice(index + 1);
  const end = below.findIndex((line) => !isBlank(line) && line.indent.length <= depth);
  return below.slice(0, end < 0 ? undefined : end);
}

/** The edit that moves a line together with those that belong to it: one line does not show it. */
function withBlock({ mistake, edit }: Candidate, line: Line, block: readonly Line[]): Candidate {
  const { line: _, ...rest } = mistake;
  const whole =
    mistake.message.words === W.indent.message ? { ...rest, hint: sentence(BESIDES.block) } : rest;
  const by = edit.text.length - line.indent.length;
  const shift = (indent: string): string => ' '.repeat(Math.max(0, indent.length + by));
  const moved = block.map((each) =>
    isBlank(each) ? each.text : shift(each.indent) + each.text.slice(each.indent.length),
  );
  const last = block.at(-1) ?? line;
  const text = [edit.text + line.text.slice(line.indent.length), ...moved].join('\n');
  return { mistake: whole, edit: { start: edit.start, end: last.start + last.text.length, text } };
}

function moved(line: Line, want: number, goesOn: boolean): Candidate {
  const { start, indent, text } = line;
  const tab = indent.includes('\t');
  const have = indent.length;
  const inText: Told = isStructure(line) ? { ...W.indent, hint: BESIDES.maybeText } : W.continued;
  const words = tab ? W.tab : isStructure(line) && !goesOn ? W.indent : inText;
  const end = start + text.trimEnd().length;
  const mistake: Mistake = {
    rule: 'yaml-syntax',
    start: tab ? start : start + have,
    end,
    line: ' '.repeat(want) + text.slice(have).trimEnd(),
    ...told(words, { have, want }),
  };
  return { mistake, edit: { start, end: start + have, text: ' '.repeat(want) } };
}

/** The line in which an unquoted text begins that a line may go on with; null where there is none. */
function textAbove(lines: readonly Line[], index: number): Line | null {
  const line = lines[index];
  const above = lines
    .slice(0, index)
    .findLast((each) => !isBlank(each) && (each.hyphens !== '' || isFieldName(each.key)));
  if (!line || !above || above.value === '' || /^["'[{|>]/.test(above.value)) return null;
  return columnOf(above) < line.indent.length || (!above.key && above.indent.length < line.indent.length)
    ? above
    : null;
}

/** A line of a text that should stand under its field: in the column of the line before, or two deeper than the field. */
function underField(lines: readonly Line[], index: number): number[] {
  const before = lines.slice(0, index).findLast((line) => !isBlank(line));
  if (!before) return [];
  return isStructure(before) ? [before.indent.length + before.hyphens.length + 2] : [before.indent.length];
}

/** A line that may begin in the wrong column: what it should be moved to, the nearest column first. */
export function movesOf(lines: readonly Line[], index: number): Candidate[] {
  const line = lines[index];
  if (!line || isBlank(line)) return [];
  const have = widthOf(line.indent);
  const columns = isStructure(line) ? openColumns(lines, index) : underField(lines, index);
  // A name that the file has elsewhere is a field's.
  const isKnown = lines.some((other) => other !== line && other.key === line.key);
  const goesOn = !isKnown && textAbove(lines, index) !== null;
  const wanted = line.indent.includes('\t') ? columns : columns.filter((column) => column !== have);
  const moves = wanted
    .toSorted((a, b) => Math.abs(a - have) - Math.abs(b - have))
    .map((column) => moved(line, column, goesOn));
  const block = blockBelow(lines, index);
  return block.length > 0 ? [...moves, ...moves.map((move) => withBlock(move, line, block))] : moves;
}

/** True for a name that stands alone and has something indented under it. */
function holdsMore(lines: readonly Line[], index: number, rest: string): boolean {
  const next = lines.slice(index + 1).find((line) => !isBlank(line));
  return rest === '' && columnOf(next) > columnOf(lines[index]);
}

/** A field without its colon: `leader gok`. The name is believed where the file has such a field elsewhere. */
export function missingColon(lines: readonly Line[], index: number): Candidate[] {
  const line = lines[index];
  const found = line && !line.key ? /^([a-z][a-z0-9_]*)(?:\s+(?:[-–]\s+)?(?=\S)|$)/u.exec(line.value) : null;
  if (!line || !found) return [];
  const [whole, name = ''] = found;
  const rest = line.value.slice(whole.length);
  const known =
    holdsMore(lines, index, rest) || /^["'[{]/.test(rest) || lines.some(({ key }) => key === name);
  const text = rest === '' ? `${name}:` : `${name}: ${rest}`;
  const end = line.at + line.value.length;
  const mistake: Mistake = {
    rule: 'yaml-syntax',
    start: line.at,
    end,
    ...told(W.noColon),
    ...(known ? { replace: text } : {}),
  };
  return [{ mistake, edit: { start: line.at, end, text } }];
}

/** A colon in a later line of a text that no quotation marks enclose. */
export function colonInNextLine(lines: readonly Line[], index: number): Candidate[] {
  const line = lines[index];
  const above = textAbove(lines, index);
  if (!line || !above || line.hyphens || isFieldName(line.key)) return [];
  const start = line.start + line.indent.length;
  const end = line.at + line.value.length;
  const words = line.text.slice(line.indent.length, end - line.start);
  if (!/:(?:\s|$)/.test(words)) return [];
  const edit = { start, end, text: words.replaceAll(/:(?=\s|$)/g, ' ') };
  const other = { start: above.at, end: above.at + above.value.length, note: BESIDES.textBegins };
  return [{ mistake: { rule: 'yaml-syntax', start, end, ...told(W.colonBelow), other }, edit, trial: true }];
}

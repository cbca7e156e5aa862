import type { Span } from './finding.ts';
import { visible } from './visible.ts';

const AROUND = 2;

/** Columns that a character takes on a terminal: none for a combining mark, two for a wide letter (Unicode TR 11). */
function widthOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
    character,
  )
    ? 2
    : 1;
}

const width = (text: string): number =>
  Array.from(visible(text)).reduce((sum, character) => sum + widthOf(character), 0);

/** Two lines before, the line, a mark under the wrong word, two lines after. `mark` colours it. */
export function frame(at: Span, line: (number: number) => string, mark: (text: string) => string): string[] {
  const last = String(at.line + AROUND).length;
  const row = (number: number): string =>
    `  ${String(number).padStart(last)} │ ${visible(line(number)).replaceAll('\t', ' ')}`;
  const around = (from: number, to: number): string[] => {
    const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    return numbers.filter((number) => number > 0).map(row);
  };
  const characters = Array.from(line(at.line));
  if (characters.length === 0 && at.line === 1 && line(2) === '') return [];
  const end = at.endLine > at.line ? characters.length + 1 : at.endColumn;
  const before = width(characters.slice(0, at.column - 1).join(''));
  const marked = Math.max(1, width(characters.slice(at.column - 1, Math.max(end, at.column) - 1).join('')));
  const pointer = `  ${' '.repeat(last)} │ ${' '.repeat(before)}${mark('^'.repeat(marked))}`;
  const after = around(at.line + 1, at.line + AROUND);
  while (after.length > 0 && (after.at(-1) ?? '').endsWith('│ ')) after.pop();
  return [...around(at.line - AROUND, at.line), pointer, ...after];
}

import { BorderStyle, Paragraph, ShadingType, TabStopType, TextRun, type IRunOptions } from 'docx';
import type { LeafDirective } from 'mdast-util-directive';
import { STATES, type LeafState, type StateCounts } from '../../model/state.ts';
import { say, type WordLanguage } from '../../words/sentence.ts';
import { sharedWords } from '../../words/shared.ts';
import { bar, LEGEND } from '../bar.ts';
import { STYLE } from './style-names.ts';
import { ACCENT } from './styles.ts';

interface Shading {
  readonly type: (typeof ShadingType)[keyof typeof ShadingType];
  readonly color: string;
  readonly fill: string;
}

/** Patterns of the states for Word; LibreOffice makes shades of them that stay apart without any colour. */
const SHADINGS: Readonly<Record<LeafState, Shading>> = {
  done: { type: ShadingType.CLEAR, color: 'auto', fill: ACCENT },
  'in-progress': { type: ShadingType.DIAGONAL_STRIPE, color: ACCENT, fill: '8FB0CE' },
  planned: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFFFFF' },
  postponed: { type: ShadingType.THIN_VERTICAL_STRIPE, color: ACCENT, fill: 'FFFFFF' },
  'not-done': { type: ShadingType.DIAGONAL_CROSS, color: '1B1F24', fill: 'B0B0B0' },
  'not-reported': { type: ShadingType.PERCENT_10, color: '1B1F24', fill: 'FFFFFF' },
};

/** A blank as wide as a digit, at which no line breaks. */
const BLANK = '\u2007';
/** Half-points: the bar is as long in the font of a letterhead. */
const SIZE = 22;
/** The room that a blank takes, in twentieths of a point. */
const BLANK_WIDTH = 123;
/** Where the columns of the legend stand, in twentieths of a point. */
const COLUMN = 3000;

const drawn = (state: LeafState, width: number): TextRun => {
  const shading: IRunOptions = {
    shading: SHADINGS[state],
    border: { style: BorderStyle.SINGLE, size: 4, color: ACCENT },
  };
  return new TextRun({ ...shading, font: 'Calibri', size: SIZE, text: BLANK.repeat(width) });
};

/**
 * A bar of the states of tasks, drawn with shaded blanks, and its legend in words; without tasks there is nothing.
 * @param room for the bar, in twentieths of a point
 */
export function stateBar({ attributes }: LeafDirective, language: WordLanguage, room: number): Paragraph[] {
  const count = (state: LeafState): number => Number(attributes?.[state] ?? 0);
  const counts = Object.fromEntries(STATES.map((state) => [state, count(state)])) as Record<
    LeafState,
    number
  >;
  const total = STATES.reduce((sum, state) => sum + counts[state], 0);
  if (total === 0) return [];
  const marks = bar(counts satisfies StateCounts, total, Math.floor(room / BLANK_WIDTH));
  const parts = LEGEND.flatMap(({ state, mark }) => {
    const width = marks.split(mark).length - 1;
    return width > 0 ? [drawn(state, width)] : [];
  });
  return [
    new Paragraph({ children: parts, keepNext: true }),
    new Paragraph({
      style: STYLE.legend,
      tabStops: [1, 2].map((column) => ({ type: TabStopType.LEFT, position: column * COLUMN })),
      children: LEGEND.flatMap(({ state }, index) => [
        ...(index > 0 ? [new TextRun(index % 3 === 0 ? { break: 1 } : '\t')] : []),
        drawn(state, 2),
        new TextRun(`${BLANK}${say({ words: sharedWords(`state.${state}`) }, language)}: ${counts[state]}`),
      ]),
    }),
  ];
}

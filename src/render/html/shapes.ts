import type { Element } from 'hast';
import { element } from './elements.ts';

/** The pattern of each state, in the order of a bar: a line through a tile, and how broad it is. Shapes tell states apart without any colour. */
const SHAPES = {
  done: { path: 'M0 6H12', breadth: 12 },
  'in-progress': { path: 'M-3 9L9 -3M-3 21L21 -3M3 21L21 3', breadth: 4 },
  planned: { path: '', breadth: 0 },
  postponed: { path: 'M3 0V12M9 0V12', breadth: 2.5 },
  'not-done': { path: 'M0 0L12 12M12 0L0 12', breadth: 2.5 },
  'not-reported': { path: 'M6 6h.01', breadth: 4.5 },
};

export type ShapedState = keyof typeof SHAPES;

export const SHAPED_STATES = Object.keys(SHAPES) as ShapedState[];

const drawn = (state: ShapedState): Element[] => {
  const { path, breadth } = SHAPES[state];
  return path ? [element('path', { className: ['shape'], d: path, strokeWidth: String(breadth) })] : [];
};

/** A small picture of a state, to stand before its word. */
export function swatch(state: ShapedState): Element {
  const size = { width: 14, height: 14, viewBox: '0 0 12 12' };
  const frame = element('rect', { className: ['frame'], width: 12, height: 12, strokeWidth: '2.5' });
  return element('svg', { className: ['swatch'], ...size, ariaHidden: 'true' }, ...drawn(state), frame);
}

/** The pattern that fills a part of a bar. */
export function pattern(state: ShapedState, id: string): Element {
  return element(
    'pattern',
    { id, width: 12, height: 12, patternUnits: 'userSpaceOnUse' },
    element('rect', { className: ['ground'], width: 12, height: 12 }),
    ...drawn(state),
  );
}

/** How high a bar is. */
export const HEIGHT = 30;
const GAP = 2;

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;

/** A part of a bar, from one share of its length and as long as another: in a frame, with a gap to the next. */
export function part(from: number, length: number, patternId: string): Element {
  const whole = { width: '100%', height: HEIGHT };
  return element(
    'svg',
    { x: percent(from), width: percent(length), height: HEIGHT },
    element('rect', { ...whole, fill: `url(#${patternId})` }),
    element('rect', { ...whole, className: ['frame'], strokeWidth: String(2 * GAP + 2) }),
    element('rect', { ...whole, className: ['gap'], strokeWidth: String(GAP) }),
  );
}

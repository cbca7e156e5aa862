import { STATES, type LeafState, type StateCounts } from '../model/state.ts';

const MARKS: Record<LeafState, string> = {
  done: '█',
  'in-progress': '▓',
  planned: '░',
  postponed: '╌',
  'not-done': '×',
  'not-reported': '·',
};

/** The states with their characters, for the legend. */
export const LEGEND = STATES.map((state) => ({ state, mark: MARKS[state] }));

/** A bar of characters; its parts always add up to the width: the largest remainders are rounded up. */
export function bar(states: StateCounts, total: number, width: number): string {
  if (total === 0) return ''.padEnd(width);
  const parts = STATES.map((state) => ({ state, size: (states[state] / total) * width }));
  const sizes = new Map(parts.map(({ state, size }) => [state, Math.floor(size)]));
  const left = width - [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const largest = parts.toSorted((a, b) => (b.size % 1) - (a.size % 1)).slice(0, left);
  for (const { state } of largest) sizes.set(state, (sizes.get(state) ?? 0) + 1);
  return STATES.map((state) => MARKS[state].repeat(sizes.get(state) ?? 0)).join('');
}

import { isRecord, valueAt, type Path } from '../parse/value.ts';
import type { Card } from './card.ts';
import type { Draft } from './draft.ts';

/** The list that a card stands in: its place, the card's own index, and the indexes of those that have a number in it. */
export interface ListOf {
  readonly path: Path;
  readonly index: number;
  /** Indexes in their order; what is part of another list has no number (plan-format.md, `part_of`). */
  readonly numbered: readonly number[];
}

/** The list around a card; null where it stands in none. */
export function listOf(draft: Draft, { file, path }: Card): ListOf | null {
  const index = path.at(-1);
  if (typeof index !== 'number') return null;
  const list = valueAt(draft.value(file), path.slice(0, -1));
  if (!Array.isArray(list)) return null;
  const numbered = list.flatMap((item, at) => (isRecord(item) && 'part_of' in item ? [] : [at]));
  return { path: path.slice(0, -1), index, numbered };
}

import type { Item } from '../../model/plan.ts';
import type { KindName } from '../../schema/kinds.ts';

/** Items of a register by which a document can be asked for: those without an id of their own get their number. */
export function distinct<K extends KindName>(items: readonly Item<K>[]): Item<K>[] {
  return items.map((item, index) =>
    (item.record as { id?: unknown }).id === undefined && items.length > 1
      ? { ...item, id: `${item.id}-${index + 1}` }
      : item,
  );
}

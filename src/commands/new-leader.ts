import { cardOf, setField } from '../edit/card.ts';
import type { Draft } from '../edit/draft.ts';
import type { Plan } from '../model/plan.ts';
import { valueAt } from '../parse/value.ts';

/** Puts a new area on the card of the institution that leads it: who leads an area belongs to it. */
export function joinLeader(
  { plan, draft }: { plan: Plan; draft: Draft },
  area: string,
  leader: unknown,
): void {
  const item = plan.items.institution.find(({ id }) => id === leader);
  if (!item) return;
  const card = cardOf(plan, draft, item.record);
  const there = valueAt(card.written, ['areas']);
  if (there === undefined) draft.edit(card.file, [setField(card, ['areas'], area)]);
  else {
    const index = Array.isArray(there) ? there.length : 1;
    draft.edit(card.file, [{ kind: 'insert', path: [...card.path, 'areas'], value: area, index }]);
  }
}

import type { Plan } from './plan.ts';

/** Every text in a value, however deep, beside the ids that name the maps themselves. */
function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') found.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) if (key !== 'id') collect(inside, found);
}

/** All that the files of a plan may name by its id: each text in them, and the names of the files of the log. */
export function mentionedIn(plan: Plan): Set<string> {
  const found = new Set<string>();
  for (const items of Object.values(plan.items)) for (const { record } of items) collect(record, found);
  for (const { id } of plan.items.progress) found.add(id.split('/')[1] ?? id);
  return found;
}

import type * as z from 'zod';
import { audienceOf, itemOf, shapeOf, typeOf } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS, type KindName } from '../schema/kinds.ts';
import type { Item, Plan } from './plan.ts';
import { isRestricted } from './restricted.ts';

/** Takes internal fields out of a record, in place: other parts of the plan know the record itself. */
function strip(schema: z.core.$ZodType, value: unknown): void {
  if (value === undefined || value === null) return;
  const item = itemOf(schema);
  if (item) {
    if (Array.isArray(value)) for (const each of value) strip(item, each);
    return;
  }
  const record = value as Record<string, unknown>;
  for (const [key, field] of Object.entries(shapeOf(schema) ?? {})) {
    if (audienceOf(field) === 'internal') delete record[key];
    else strip(field, record[key]);
  }
}

/** The kind of thing that items of a register are. */
const thingOf = ({ schema }: Kind): string | undefined => {
  const own = shapeOf(schema)?.['id'];
  return own && typeOf(own)?.defines;
};

/**
 * The plan as everybody may see it. Internal fields and records are gone from it before a view is made,
 * so that no document can hold them by mistake. The plan given loses its internal fields too.
 */
export function withhold(plan: Plan): Plan {
  const named = new Map(plan.named);
  const kinds = Object.entries<Kind>(KINDS).map(([name, kind]) => {
    const all: readonly Item[] = plan.items[name as KindName];
    // A record with a mistake may have lost just the word that keeps it back.
    const hidden = all.filter(
      (item) => kind.isInternal && (isRestricted(plan, item) || plan.isDamaged(item.record)),
    );
    const thing = thingOf(kind);
    if (thing && hidden.length > 0) {
      const ids = new Set(hidden.map(({ id }) => id));
      named.set(thing, new Map([...(named.get(thing) ?? [])].filter(([id]) => !ids.has(id))));
    }
    const shown = all.filter((item) => !hidden.includes(item));
    for (const { record } of shown) strip(kind.schema, record);
    return [name, shown] as const;
  });
  return { ...plan, items: Object.fromEntries(kinds) as unknown as Plan['items'], named };
}

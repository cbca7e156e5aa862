import { audienceOf } from '../schema/field.ts';
import { KINDS, type KindName } from '../schema/kinds.ts';
import type { Kind } from '../schema/kind.ts';
import { fieldsIn } from '../schema/walk.ts';
import type { Item, Plan } from '../model/plan.ts';
import { isRestricted } from '../model/restricted.ts';
import type { Secrecy } from './conceal.ts';

const known = new Map<KindName, Secrecy | null>();

/** Which fields of the files of a kind nobody may be shown; null where all of them may be shown. */
export function hiddenFields(kind: KindName): Secrecy | null {
  const earlier = known.get(kind);
  if (earlier !== undefined) return earlier;
  const fields = fieldsIn(KINDS[kind].schema);
  const names = new Set(fields.map(([key]) => key));
  const hidden = new Set(fields.flatMap(([key, field]) => (audienceOf(field) === 'internal' ? [key] : [])));
  const secrecy: Secrecy | null =
    hidden.size === 0
      ? null
      : {
          isName: (key) => names.has(key),
          // A field that the schema does not know may be a hidden one with a mistake in its name.
          isOpen: (key) => key === undefined || (names.has(key) && !hidden.has(key)),
        };
  known.set(kind, secrecy);
  return secrecy;
}

/** Of a record that is for the institutions of the system only, nothing but the names of its fields may be shown. */
export function hiddenRecord(kind: KindName): Secrecy {
  const names = new Set(fieldsIn(KINDS[kind].schema).map(([key]) => key));
  return { isName: (key) => names.has(key), isOpen: () => false };
}

/** The records of a plan that no public document may hold. */
export const internalRecords = (plan: Plan): Item[] =>
  (Object.entries(KINDS) as [KindName, Kind][]).flatMap(([name, kind]) =>
    kind.isInternal ? plan.items[name].filter((item) => isRestricted(plan, item)) : [],
  );

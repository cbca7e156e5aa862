import type { Plan } from '../model/plan.ts';
import { isRecord } from '../parse/value.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS, type KindName } from '../schema/kinds.ts';
import { walk } from '../schema/walk.ts';

/** The languages of a plan: its own, those it names, and those that any text of it is given in. */
export function languagesOf(plan: Plan): string[] {
  const { language, languages = [] } = plan.settings;
  const found = new Set([language, ...languages]);
  for (const [name, kind] of Object.entries<Kind>(KINDS)) {
    for (const { record } of plan.items[name as KindName]) {
      walk(kind.schema, record, [], {
        map: () => undefined,
        value: (value, _, type) => {
          if (!isRecord(value) || (type.type !== 'text' && type.type !== 'prose')) return;
          for (const code of Object.keys(value)) found.add(code);
        },
      });
    }
  }
  return [...found];
}

import type * as z from 'zod';
import { place } from '../link/layout.ts';
import type { Plan } from '../model/plan.ts';
import { isRecord, valueAt, type Path } from '../parse/value.ts';
import { shapeOf, typeOf } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS } from '../schema/kinds.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { UserError } from '../words/user-error.ts';
import type { Draft } from './draft.ts';
import type { Edit, Plain } from './edit.ts';
import { writtenPath } from './written-path.ts';

const W = {
  nowhere: {
    pl: 'Nie wiadomo, w którym miejscu plików to stoi. Zmień to ręcznie, w edytorze.',
    en: 'It is not known where in the files this stands. Change it by hand, in an editor.',
  },
};

/** Where a thing of a plan is described: its file, the place in it, what may stand there and what does. */
export interface Card {
  readonly file: string;
  readonly path: Path;
  readonly schema: z.core.$ZodType;
  /** As it is written now: a map, or the one text that stands for it. */
  readonly written: unknown;
}

/** The card of a record of the plan, as the draft has its file. @throws {UserError} where no file holds it */
export function cardOf(plan: Plan, draft: Draft, record: object): Card {
  const where = plan.whereIs(record);
  const at = where && place(where.file);
  if (!where || !at || !('kind' in at)) throw new UserError(W.nowhere);
  const kind: Kind = KINDS[at.kind];
  const value = draft.value(where.file);
  // A register in one file is a list of items.
  const inside = kind.layout === 'register' && Array.isArray(value) ? where.path.slice(1) : where.path;
  const schema = schemaAt(kind.schema, inside);
  if (!schema) throw new UserError(W.nowhere);
  const path = writtenPath(value, where.path);
  return { file: where.file, path, schema, written: valueAt(value, path) };
}

/** The names of the fields of the map that a field stands in, in the order of the schema. */
function orderAround({ schema }: Card, inside: Path): string[] {
  const around = schemaAt(schema, inside.slice(0, -1));
  return Object.keys((around && shapeOf(around)) ?? {});
}

/**
 * Sets a field of a card. A card that is written as one text becomes a map.
 * @param inside the way to the field, from the card
 */
export function setField(card: Card, inside: Path, value: Plain): Edit {
  const { path, written: now } = card;
  const shorthand = typeOf(card.schema)?.shorthand ?? 'title';
  const [field = ''] = inside;
  if (!isRecord(now) && inside.length === 1)
    return { kind: 'set', path, value: { [shorthand]: String(now), [field]: value } };
  return { kind: 'set', path: [...path, ...inside], value, order: orderAround(card, inside) };
}

import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { withhold } from '../../src/model/withhold.ts';
import { contact } from '../../src/schema/contact.ts';
import { audienceOf, itemOf, shapeOf } from '../../src/schema/field.ts';
import { KINDS, type KindName } from '../../src/schema/kinds.ts';
import { planOfEverything } from '../setup/everything.ts';
import { load } from '../setup/plan.ts';

type Schema = z.core.$ZodType;

/** Every field inside a schema, with its path. */
function fieldsIn(schema: Schema, path: string, seen = new Set<Schema>()): (readonly [string, Schema])[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const item = itemOf(schema);
  if (item) return fieldsIn(item, path, seen);
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => [
    [`${path}.${key}`, field] as const,
    ...fieldsIn(field, `${path}.${key}`, seen),
  ]);
}

const kinds = Object.entries(KINDS).map(([name, { schema }]) => [name, schema] as const);

/** The paths of what stands in internal fields of a record. */
function internalIn(schema: Schema, value: unknown, path: string): string[] {
  if (value === undefined || value === null) return [];
  const item = itemOf(schema);
  if (item) return (value as unknown[]).flatMap((each, index) => internalIn(item, each, `${path}.${index}`));
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const inside = (value as Record<string, unknown>)[key];
    const at = `${path}.${key}`;
    return audienceOf(field) === 'internal' && inside !== undefined ? [at] : internalIn(field, inside, at);
  });
}

describe('who may read a field', () => {
  it.each([...kinds, ['contact', contact] as const])('is said of each field of %s', (name, schema) => {
    const fields = fieldsIn(schema, name);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(([, field]) => audienceOf(field) === undefined).map(([path]) => path)).toEqual([]);
  });

  it('is nobody but the institutions of the system, for each field of a private contact', () => {
    for (const [path, field] of fieldsIn(contact, 'contact'))
      expect([path, audienceOf(field)]).toEqual([path, 'internal']);
  });
});

describe('a plan for everybody', () => {
  const files = {
    ...planOfEverything(() => 'słowo'),
    'library.yaml':
      '- {id: jawny, title: Ustawa, kind: law}\n- {id: tajny, title: KANAREK, kind: report, access: internal}\n',
  };
  const all = (plan: ReturnType<typeof load>['plan']): string[] =>
    kinds.flatMap(([name, schema]) =>
      plan.items[name as KindName].flatMap(({ record }) => internalIn(schema, record, name)),
    );

  it('has lost every internal field of every kind', () => {
    const { plan } = load(files);
    // All that the schemas call internal is filled in, so that there is something to lose.
    const known = kinds.flatMap(([name, schema]) =>
      fieldsIn(schema, name).flatMap(([path, field]) => (audienceOf(field) === 'internal' ? [path] : [])),
    );
    expect(known).toContain('expert.phone');
    expect(all(plan).map((path) => path.replaceAll(/\.\d+/g, ''))).toEqual(known);
    expect(all(withhold(plan))).toEqual([]);
    // Other parts of the plan know the same records.
    expect(all(plan)).toEqual([]);
    expect(plan.named.get('expert')?.get('expert-1')?.record).not.toHaveProperty('phone');
  });

  it('has lost internal records, and nothing can lead to them', () => {
    const { plan } = load(files);
    const open = withhold(plan);
    expect(plan.items.resource.map(({ id }) => id)).toEqual(['jawny', 'tajny']);
    expect(open.items.resource.map(({ id }) => id)).toEqual(['jawny']);
    expect([...(open.named.get('resource')?.keys() ?? [])]).toEqual(['jawny']);
  });
});

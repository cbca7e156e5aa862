import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { descriptionOf, itemOf, shapeOf, typeOf } from '../../src/schema/field.ts';
import type { Kind } from '../../src/schema/kind.ts';
import { KINDS } from '../../src/schema/kinds.ts';
import { calledThings } from '../../src/schema/things.ts';
import { typesIn } from '../../src/schema/walk.ts';

interface Field {
  readonly name: string;
  readonly schema: z.core.$ZodType;
}

/** Every field of a schema, at any depth, each once. */
function fieldsOf(schema: z.core.$ZodType, name: string, seen = new Set<z.core.$ZodType>()): Field[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const item = itemOf(schema);
  const own = item ? fieldsOf(item, `${name}[]`, seen) : [];
  const inside = Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => [
    { name: `${name}.${key}`, schema: field },
    ...fieldsOf(field, `${name}.${key}`, seen),
  ]);
  return [...own, ...inside];
}

describe.each(Object.entries<Kind>(KINDS))('%s', (name, kind) => {
  const fields = fieldsOf(kind.schema, name);

  it('describes every field in English and Polish', () => {
    const bare = fields.filter(({ schema }) => {
      const words = descriptionOf(schema);
      return (
        !words ||
        !/^\p{Lu}.*[.…]$/u.test(words.en) ||
        !/^\p{Lu}.*[.…]$/u.test(words.pl) ||
        words.en === words.pl
      );
    });
    expect(bare.map((field) => field.name)).toEqual([]);
  });

  it('marks what every single value is', () => {
    const unmarked = fields.filter(({ schema }) => !shapeOf(schema) && !typeOf(schema));
    expect(unmarked.map((field) => field.name)).toEqual([]);
  });

  it('has metadata that can be written as JSON', () => {
    for (const { schema } of fields) {
      const type = typeOf(schema) ?? {};
      expect(JSON.parse(JSON.stringify(type))).toEqual(type);
    }
  });

  it('has a title in both languages', () => {
    expect(kind.title.pl).not.toBe('');
    expect(kind.title.en).not.toBe('');
  });
});

describe('things that ids stand for', () => {
  const kinds: readonly Kind[] = Object.values(KINDS);
  const types = kinds.flatMap(({ schema }) => [...typesIn(schema)]);
  const referred = [...types, ...kinds].flatMap(({ refers }) => [...(refers ?? [])]);

  it.each([...new Set(referred)])('%s is described by some file, and has words', (thing) => {
    expect(calledThings().get(thing)).toBeDefined();
  });
});

import { describe, expect, it, vi } from 'vitest';
import type * as z from 'zod';
import type * as Parse from '../src/parse/parse.ts';
import type { Finding } from '../src/findings/finding.ts';
import { say } from '../src/words/sentence.ts';
import { beyond, judgeFiles, whole } from './mutations/judge.ts';
import { itemOf, shapeOf } from '../src/schema/field.ts';
import type { Kind } from '../src/schema/kind.ts';
import { KINDS } from '../src/schema/kinds.ts';
import { HARMLESS } from './mutations/harmless.ts';
import { MISTAKES } from './mutations/kinds.ts';
import { PLANS } from './mutations/plans.ts';
import { sitesOf } from './mutations/sites.ts';

vi.mock('../src/parse/parse.ts', async (original) => {
  const [parse, { readOnce }] = await Promise.all([
    original<typeof Parse>(),
    import('./mutations/read-once.ts'),
  ]);
  return { ...parse, parseFile: readOnce(parse.parseFile) };
});

/** The names of fields of a schema, to the depth at which maps repeat. */
function fieldsOf(schema: z.core.$ZodType, depth = 3): string[] {
  const shape = shapeOf(itemOf(schema) ?? schema);
  if (!shape || depth === 0) return [];
  return Object.entries(shape).flatMap(([name, field]) => [name, ...fieldsOf(field, depth - 1)]);
}

const place = ({ at, rule, message }: Finding): string =>
  `${at.file}:${at.line} ${rule} ${say(message, 'pl')}`;

describe('the plans that are broken', () => {
  it.each(PLANS)('$name has no error', (plan) => {
    expect(whole(plan).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

it('one of the plans uses every field of every kind', () => {
  const [rich] = PLANS;
  const used = new Set(rich ? sitesOf(rich).map(({ path }) => path.at(-1)) : []);
  const fields = Object.values<Kind>(KINDS).flatMap(({ schema }) => fieldsOf(schema));
  expect([...new Set(fields)].filter((field) => !used.has(field))).toEqual([]);
});

describe.each(PLANS)('in $name', (plan) => {
  it.each(HARMLESS)('$name change nothing', ({ change }) => {
    const [before, after] = [whole(plan), judgeFiles(change(plan), plan.day)];
    expect(beyond(after.findings, before.findings).map(place)).toEqual([]);
    expect(beyond(before.findings, after.findings).map(place)).toEqual([]);
    expect(after.plan.counts).toEqual(before.plan.counts);
  });
});

it('every way to break a plan has a name of its own', () => {
  expect(new Set(MISTAKES.map(({ name }) => name)).size).toBe(MISTAKES.length);
});

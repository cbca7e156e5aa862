import { describe, expect, it, vi } from 'vitest';
import type * as z from 'zod';
import type * as Parse from '../src/parse/parse.ts';
import type { Finding } from '../src/findings/finding.ts';
import { say } from '../src/words/sentence.ts';
import { beyond, judgeFiles, whole } from './mutations/judge.ts';
import { itemOf, shapeOf, typeOf } from '../src/schema/field.ts';
import type { Kind } from '../src/schema/kind.ts';
import { KINDS } from '../src/schema/kinds.ts';
import { HARMLESS } from './mutations/harmless.ts';
import { MISTAKES } from './mutations/kinds.ts';
import { PLANS } from './mutations/plans.ts';
import { sitesOf, type Site } from './mutations/sites.ts';

vi.mock('../src/parse/parse.ts', async (original) => {
  const [parse, { readOnce }] = await Promise.all([
    original<typeof Parse>(),
    import('./mutations/read-once.ts'),
  ]);
  return { ...parse, parseFile: readOnce(parse.parseFile) };
});

type Schema = z.core.$ZodType;

/** The names of fields of a schema, to the depth at which maps repeat; `skip` leaves some values alone. */
function fieldsOf(schema: Schema, skip: (schema: Schema) => boolean = () => false, depth = 3): string[] {
  const shape = shapeOf(itemOf(schema) ?? schema);
  if (!shape || depth === 0) return [];
  return Object.entries(shape).flatMap(([name, field]) => [
    name,
    ...(skip(itemOf(field) ?? field) ? [] : fieldsOf(field, skip, depth - 1)),
  ]);
}

const place = ({ at, rule, message }: Finding): string =>
  `${at.file}:${at.line} ${rule} ${say(message, 'pl')}`;

describe('the plans that are broken', () => {
  it.each(PLANS)('$name has no error', (plan) => {
    expect(whole(plan).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('one of the plans uses every field', () => {
  const kinds = Object.entries<Kind>(KINDS);
  const [rich] = PLANS;
  const sites = rich ? sitesOf(rich) : [];
  const namesIn = (some: readonly Site[]): string[] => some.map(({ path }) => path.at(-1) ?? '');
  const missing = (kind: Kind, used: readonly string[], skip?: (schema: Schema) => boolean): string[] =>
    fieldsOf(kind.schema, skip).filter((field) => !used.includes(field));

  it('somewhere', () => {
    expect(new Set(kinds.flatMap(([, kind]) => missing(kind, namesIn(sites))))).toEqual(new Set());
  });

  // Tasks have the same fields wherever they stand, and so have doers and other maps that may be a text.
  const hasTasks = ({ schema }: Kind): boolean => 'tasks' in (shapeOf(schema) ?? {});
  const isText = (schema: Schema): boolean => typeOf(schema)?.shorthand !== undefined;
  it.each(kinds.filter(([, kind]) => !hasTasks(kind)))('of the kind %s', (_, kind) => {
    const own = sites.filter(({ file }) => file === `${kind.at}.yaml` || file.startsWith(`${kind.at}/`));
    const inFolder = own.some(({ file }) => file.startsWith(`${kind.at}/`));
    expect(missing(kind, [...namesIn(own), ...(inFolder ? ['id'] : [])], isText)).toEqual([]);
  });
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

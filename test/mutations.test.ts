import { describe, expect, it, vi } from 'vitest';
import type * as z from 'zod';
import type * as Parse from '../src/parse/parse.ts';
import type { SourceFile } from '../src/source/tree.ts';
import type { Finding } from '../src/findings/finding.ts';
import { say } from '../src/words/sentence.ts';
import { beyond, judgeFiles, judgeMutant, mutantsOf, whole, type Verdict } from './mutations/judge.ts';
import { itemOf, shapeOf } from '../src/schema/field.ts';
import type { Kind } from '../src/schema/kind.ts';
import { KINDS } from '../src/schema/kinds.ts';
import { HARMLESS } from './mutations/harmless.ts';
import { MISTAKES } from './mutations/kinds.ts';
import { PLANS } from './mutations/plans.ts';
import { sitesOf } from './mutations/sites.ts';

// A mutant has one file that is not as before: the others are read once.
vi.mock('../src/parse/parse.ts', async (original) => {
  const parse = await original<typeof Parse>();
  const known = new WeakMap<SourceFile, ReturnType<typeof parse.parseFile>>();
  const parseFile: typeof parse.parseFile = (source) => {
    const file = known.get(source) ?? parse.parseFile(source);
    known.set(source, file);
    return file;
  };
  return { ...parse, parseFile };
});

/** What went wrong with a mutant, in two lines. */
function told({ kind, place, more }: Verdict): string {
  const got = more.map(
    ({ rule, at, severity, message }) =>
      `    ${severity} ${rule} ${at.file}:${at.line}:${at.column} ${say(message, 'pl')}`,
  );
  const wanted = `${kind.rules.join(' | ')} at ${place}`;
  return [`${kind.name}: ${wanted}`, ...(got.length > 0 ? got.slice(0, 4) : ['    nothing'])].join('\n');
}

/** The names of fields of a schema, to the depth at which maps repeat. */
function fieldsOf(schema: z.core.$ZodType, depth = 3): string[] {
  const shape = shapeOf(itemOf(schema) ?? schema);
  if (!shape || depth === 0) return [];
  return Object.entries(shape).flatMap(([name, field]) => [name, ...fieldsOf(field, depth - 1)]);
}

const place = ({ at, rule, message }: Finding): string =>
  `${at.file}:${at.line} ${rule} ${say(message, 'pl')}`;

const share = (verdicts: readonly Verdict[], part: 'found' | 'there' | 'first' | 'single'): number =>
  Math.round((1000 * verdicts.filter((verdict) => verdict[part]).length) / verdicts.length) / 10;

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

describe('a mistake in a valid plan', () => {
  const kinds = MISTAKES.map((kind) => ({ kind, mutants: mutantsOf(kind) }));
  const crashes: string[] = [];
  const verdicts = kinds.flatMap(({ kind, mutants }) =>
    mutants.flatMap((mutant) => {
      try {
        return [judgeMutant(kind, mutant)];
      } catch (error) {
        crashes.push(`${String(error)}: ${String((error as Error).cause)}`);
        return [];
      }
    }),
  );
  const offenders = (right: (verdict: Verdict) => boolean): string[] =>
    verdicts.filter((verdict) => !right(verdict)).map(told);

  it('is made in every way', () => {
    expect(kinds.filter(({ mutants }) => mutants.length === 0).map(({ kind }) => kind.name)).toEqual([]);
    expect(new Set(MISTAKES.map(({ name }) => name)).size).toBe(MISTAKES.length);
  });

  it('makes nothing crash', () => expect(crashes).toEqual([]));

  it('is found, there, first and once', () => {
    const parts = (['found', 'there', 'first', 'single'] as const).map(
      (part) => `${part} ${share(verdicts, part)} %`,
    );
    console.log(`${MISTAKES.length} kinds, ${verdicts.length} mutants: ${parts.join(', ')}`);
    expect(offenders(({ found }) => found)).toEqual([]);
    expect(share(verdicts, 'there'), offenders(({ there }) => there).join('\n')).toBeGreaterThanOrEqual(99);
    expect(share(verdicts, 'first'), offenders(({ first }) => first).join('\n')).toBeGreaterThanOrEqual(95);
    expect(offenders(({ single }) => single)).toEqual([]);
  });

  it('is an error where it can be none other', () => {
    expect(offenders(({ fails }) => fails)).toEqual([]);
  });

  it('is told in words, in both languages', () => {
    expect(verdicts.flatMap(({ raw }) => raw)).toEqual([]);
  });

  it('is shown inside its file', () => {
    expect(offenders(({ inside }) => inside)).toEqual([]);
  });
});

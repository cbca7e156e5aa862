import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { PLANS } from '../mutations/plans.ts';
import { choose } from '../setup/random.ts';
import type { SourceFile } from '../../src/source/tree.ts';
import { say } from '../../src/words/sentence.ts';
import { brokenLaws, loadFiles, seeded } from './laws.ts';
import { loadPlan } from '../../src/pipeline.ts';
import { treeOf } from '../setup/plan.ts';

const [rich] = PLANS;
/** A part of the plan that uses every field: each run reads all of it. */
const KEPT =
  /^(lsicu|coordination|people|partners|acts|areas\/|institutions\/szkola|calendar\/2027-q2|progress\/2027-q2\/szkola|indicators\/u)/;
const files = Object.fromEntries(Object.entries(rich?.files ?? {}).filter(([name]) => KEPT.test(name)));
const path = fc.constantFrom(...Object.keys(files));
const lawful = (changed: Record<string, string | Uint8Array>): void => {
  expect(brokenLaws(loadFiles({ ...files, ...changed })).join('\n')).toBe('');
};

/** Texts that look like YAML more than chance would make them. */
const yamlLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '- ',
        ': ',
        '\n',
        '\n  ',
        '\n    ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ' #',
        '&a ',
        '*a',
        '!t ',
        '|',
        '>',
        '---\n',
        '\t',
        '<<',
        '%',
        '\r\n',
        'id',
        'name',
        'tasks',
        'title',
        '2026-05',
        '0414022',
        '\u0000',
        '\u200b',
        'ł',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('whatever a file holds, the program says where it is wrong and nothing else happens', () => {
  it('bytes', () => {
    fc.assert(
      fc.property(path, fc.uint8Array({ maxLength: 200 }), (file, bytes) => lawful({ [file]: bytes })),
      seeded(60),
    );
  });

  it('texts', () => {
    fc.assert(
      fc.property(path, fc.string({ unit: 'binary', maxLength: 200 }), (file, text) =>
        lawful({ [file]: text }),
      ),
      seeded(60),
    );
  });

  it('texts that look like YAML', () => {
    fc.assert(
      fc.property(path, yamlLike, (file, text) => lawful({ [file]: text })),
      seeded(120),
    );
  });

  it('values of every kind', () => {
    const value = fc.object({ maxDepth: 4, withNullPrototype: true, stringUnit: 'grapheme' });
    fc.assert(
      fc.property(path, value, (file, made) =>
        lawful({ [file]: stringify(made, { aliasDuplicateObjects: false }) }),
      ),
      seeded(60),
    );
  });

  it('a file cut off anywhere', () => {
    fc.assert(
      fc.property(path, fc.double({ min: 0, max: 1, noNaN: true }), (file, share) => {
        const bytes = new TextEncoder().encode(files[file]);
        lawful({ [file]: bytes.slice(0, Math.floor(share * bytes.length)) });
      }),
      seeded(60),
    );
  });

  it('a few characters changed anywhere', () => {
    const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), yamlLike);
    fc.assert(
      fc.property(path, fc.array(change, { minLength: 1, maxLength: 3 }), (file, changes) => {
        const text = changes.reduce((old, [share, length, by]) => {
          const at = Math.floor(share * old.length);
          return old.slice(0, at) + by.slice(0, 8) + old.slice(at + length);
        }, files[file] ?? '');
        lawful({ [file]: text });
      }),
      seeded(100),
    );
  });
});

describe('the same plan gives the same findings', () => {
  it.each(PLANS)('$name, whatever the order of its files', ({ files: of, day }) => {
    const tree = treeOf(of);
    const said = (order: readonly SourceFile[]): string[] =>
      loadPlan({ files: order }, () => day).findings.map(
        ({ at, rule, message }) => `${at.file}:${at.line}:${at.column} ${rule} ${say(message, 'pl')}`,
      );
    for (const seed of [1, 2, 3]) expect(said(choose(tree.files, Infinity, seed))).toEqual(said(tree.files));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../src/words/sentence.ts';
import { judgeMutant, mutantsOf, type Verdict } from './judge.ts';
import type { MistakeKind, Mutant } from './mutant.ts';

/** What went wrong with a mutant, in two lines. */
function told({ kind, place, more }: Verdict): string {
  const got = more.map(
    ({ rule, at, severity, message }) =>
      `    ${severity} ${rule} ${at.file}:${at.line}:${at.column} ${say(message, 'pl')}`,
  );
  const wanted = `${kind.rules.join(' | ')} at ${place}`;
  return [`${kind.name}: ${wanted}`, ...(got.length > 0 ? got.slice(0, 4) : ['    nothing'])].join('\n');
}

const share = (verdicts: readonly Verdict[], part: 'found' | 'there' | 'first' | 'single'): number =>
  Math.round((1000 * verdicts.filter((verdict) => verdict[part]).length) / verdicts.length) / 10;

/** Breaks the plans in these ways: they are shared out between two files, which run side by side. */
export function describeMistakes(kinds: readonly MistakeKind[]): void {
  describe('a mistake in a valid plan', () => {
    const made = kinds.map((kind) => ({ kind, mutants: mutantsOf(kind) }));
    const verdicts: Verdict[] = [];
    const crashes: string[] = [];
    const attempt = (kind: MistakeKind, mutant: Mutant): void => {
      try {
        verdicts.push(judgeMutant(kind, mutant));
      } catch (error) {
        crashes.push(`${String(error)}: ${String((error as Error).cause)}`);
      }
    };
    beforeAll(() => {
      for (const { kind, mutants } of made) for (const mutant of mutants) attempt(kind, mutant);
    }, 240_000);
    const offenders = (right: (verdict: Verdict) => boolean): string[] =>
      verdicts.filter((verdict) => !right(verdict)).map(told);

    it('is made in every way', () => {
      expect(made.filter(({ mutants }) => mutants.length === 0).map(({ kind }) => kind.name)).toEqual([]);
    });

    it('makes nothing crash', () => expect(crashes).toEqual([]));

    it('is found, there, first and once', () => {
      const parts = (['found', 'there', 'first', 'single'] as const).map(
        (part) => `${part} ${share(verdicts, part)} %`,
      );
      console.log(`${kinds.length} kinds, ${verdicts.length} mutants: ${parts.join(', ')}`);
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
}

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run, temporaryFolder } from '../setup/host.ts';

/** Which operation that changes the disk is to fail, counted from the call, and whether all after it do; 0 for none. */
const fault = vi.hoisted(() => ({
  at: 0,
  count: 0,
  isLasting: false,
  operations: [
    'mkdirSync',
    'mkdtempSync',
    'writeFileSync',
    'openSync',
    'renameSync',
    'linkSync',
    'fsyncSync',
    'chmodSync',
    'unlinkSync',
    'rmSync',
    'rmdirSync',
  ],
}));

vi.mock('node:fs', async (original) => {
  const fs: Record<string, unknown> = { ...(await original<object>()) };
  for (const name of fault.operations) {
    const real = fs[name] as (...args: unknown[]) => unknown;
    fs[name] = (...args: unknown[]) => {
      if (fault.at > 0) fault.count += 1;
      if (fault.at > 0 && (fault.isLasting ? fault.count >= fault.at : fault.count === fault.at))
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', errno: -28 });
      return real(...args);
    };
  }
  return fs;
});

const temporary = temporaryFolder();
const FLAGS = ['--unit-name', 'Powiat Kartuski', '--no-git'];

/** Runs `lsicu init` with the n-th operation failing. @returns null once nothing failed */
async function failing(at: number, folder: string, argv: readonly string[], isLasting = false) {
  fault.at = at;
  fault.isLasting = isLasting;
  fault.count = 0;
  const outcome = await run(argv, { folder });
  const isReached = fault.count >= at;
  fault.at = 0;
  return isReached ? outcome : null;
}

describe.each([
  ['a new folder', ['init', 'plany/lipnica', ...FLAGS]],
  ['an empty folder', ['init', ...FLAGS]],
])('in %s, when an operation of the disk fails', (name, argv) => {
  it('leaves nothing, or the whole plan, and can be done again', { timeout: 240_000 }, async () => {
    const folders: number[] = [];
    for (let at = 1; ; at += at < 6 ? 1 : 43) {
      const folder = join(temporary, `${name} ${at}`);
      mkdirSync(folder);
      const outcome = await failing(at, folder, argv);
      if (!outcome) break;
      folders.push(at);
      const plan = argv[1] === 'plany/lipnica' ? join(folder, argv[1]) : folder;
      const isWhole = existsSync(join(plan, 'lsicu.yaml'));
      if (isWhole) expect((await run(['-C', plan, 'validate'])).code, String(at)).toBe(0);
      else {
        expect(outcome.code, String(at)).toBe(2);
        expect(readdirSync(folder), String(at)).toEqual([]);
        expect((await run(argv, { folder })).code, String(at)).toBe(0);
      }
    }
    expect(folders.length).toBeGreaterThan(6);
  });
});

describe('when the disk is gone in the middle, as for a program that is killed', () => {
  it('the next call finds nothing, or the whole plan', { timeout: 240_000 }, async () => {
    const argv = ['init', ...FLAGS];
    const seen = new Set<number>();
    for (let at = 2; ; at += 61) {
      const folder = join(temporary, `przerwane ${at}`);
      mkdirSync(folder);
      if (!(await failing(at, folder, argv, true))) break;
      const { code } = await run(argv, { folder });
      seen.add(code);
      expect((await run(['-C', folder, 'validate'])).code, String(at)).toBe(0);
      expect(readdirSync(join(folder, '.lsicu')), String(at)).toEqual(['schema']);
    }
    // Made anew, or finished from what lay there: then there is a plan already.
    expect([...seen].toSorted((a, b) => a - b)).toEqual([0, 2]);
  });
});

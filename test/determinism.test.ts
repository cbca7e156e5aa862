import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/run.mjs';
import type { Entry } from '../src/host/host.ts';
import { COMMANDS } from '../src/cli.ts';
import { run } from './setup/host.ts';
import { choose } from './setup/random.ts';

/** Calls whose output depends on the plan and the day alone. */
const CALLS = [
  ['validate', '--format', 'json'],
  ['validate'],
  ['report', '2026-Q3'],
  ['report', '--format', 'json'],
  ['agenda', '2026-Q4'],
  ['plan'],
  ['status'],
].filter(([name]) => COMMANDS.some((command) => command.name === name));

const PLANS = ['przykladowo', 'slupsk'];
const calls = PLANS.flatMap((plan) =>
  CALLS.map((call) => ['-C', `examples/${plan}`, '--as-of', '2026-09-30', ...call]),
);

/** The built program in these surroundings. */
async function start(
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'bin', 'lsicu.js'), ...argv], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...environment },
  });
  return stdout;
}

describe.each(calls.map((argv) => [argv.join(' '), argv] as const))('lsicu %s', (_, argv) => {
  it('says the same twice in a row', async () => {
    const first = await run(argv);
    expect(first.messages).toBe('');
    expect(first.output).not.toBe('');
    expect(await run(argv)).toEqual(first);
  });

  it('says the same on any day, when the day is given', async () => {
    const [first, second] = [
      await run(argv, { today: '2016-02-29' }),
      await run(argv, { today: '2031-12-31' }),
    ];
    expect(second).toEqual(first);
  });

  it.each([1, 2, 3])('does not depend on the order in which the disk lists files (%i)', async (seed) => {
    const shuffle = (entries: readonly Entry[]): Entry[] => choose(entries, entries.length, seed);
    expect(await run(argv, { shuffle })).toEqual(await run(argv));
  });

  it('holds no path of this machine', async () => {
    expect((await run(argv)).output).not.toContain(root);
  });

  it('says the same in every time zone and locale', async () => {
    const surroundings = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Pacific/Auckland', LANG: 'pl_PL.UTF-8' },
      { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'Nie/Ma', LC_ALL: 'C', NO_COLOR: '1' },
    ];
    const [first, ...others] = await Promise.all(surroundings.map((each) => start(argv, each)));
    expect(first).not.toBe('');
    expect(others.filter((other) => other !== first)).toEqual([]);
  });
});

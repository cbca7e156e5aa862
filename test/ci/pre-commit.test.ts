import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/run.mjs';
import { writePlan } from '../setup/host.ts';
import { BAD, GOOD, prepareMachine, writeHostile, type Machine, type Outcome } from './release.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
  readonly always_run: boolean;
  readonly pass_filenames: boolean;
}

const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as [Hook];
const [script = '', ...words] = hook.entry.split(' ');

describe('.pre-commit-hooks.yaml', () => {
  it('starts a script of this repository, once, whatever is committed', () => {
    expect([hook.id, hook.language, hook.pass_filenames]).toEqual(['lsicu-validate', 'script', false]);
    expect(() => accessSync(join(root, script), constants.X_OK)).not.toThrow();
    // A card that is removed changes the plan as well; pre-commit would not count it among the files.
    expect([hook.always_run, hook.files]).toEqual([true, undefined]);
  });
});

describe('a commit with the hook', () => {
  let machine: Machine;
  beforeAll(async () => {
    machine = await prepareMachine();
  }, 120_000);

  /** pre-commit puts its clone of the hook's repository before the script and stands in the repository of the commit. */
  const commit = (repository: string, ...args: string[]): Promise<Outcome> =>
    machine.sh(['bash'], '"$HOOK" "$@"\n'.replace('"$@"', [...words, ...args].join(' ')), repository, {
      HOOK: join(machine.released, script),
    });

  it('passes a plan without mistakes and stops one with a mistake', async () => {
    const good = await commit(writePlan(join(machine.folder, 'dobry plan'), GOOD));
    expect(good.code, good.stderr).toBe(0);
    const bad = await commit(writePlan(join(machine.folder, 'zly'), BAD));
    expect([bad.code, bad.stdout]).toEqual([1, expect.stringContaining('areas/kultura.yaml:2:')]);
  });

  it('installs the release once', async () => {
    const plan = writePlan(join(machine.folder, 'dwa razy'), GOOD);
    const installs = (): number => machine.npmCalls().split(': install ').length;
    await commit(plan);
    const before = installs();
    expect((await commit(plan)).code).toBe(0);
    expect(installs()).toBe(before);
  });

  it('runs nothing of the repository that it checks', async () => {
    const mark = join(machine.folder, 'PWNED');
    const { code } = await commit(writeHostile(join(machine.folder, 'wrogi'), mark));
    expect(code).toBe(0);
    expect(existsSync(mark)).toBe(false);
  });
});

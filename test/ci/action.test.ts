import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/run.mjs';
import { writePlan } from '../setup/host.ts';
import { BAD, GOOD, NAMES, prepareMachine, writeHostile, type Machine, type Outcome } from './release.ts';

interface Step {
  readonly run: string;
  readonly shell?: string;
  readonly uses?: string;
  readonly env?: Record<string, string>;
}

interface Action {
  readonly inputs: Record<string, { readonly description: string; readonly default: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

describe('action.yml', () => {
  it('is made of steps for bash, and of no other action', () => {
    expect(runs.using).toBe('composite');
    expect(runs.steps.map(({ shell, uses }) => [shell, uses])).toEqual([['bash', undefined]]);
  });

  it('takes each input through the environment, and none into the text of a script', () => {
    const text = runs.steps.map(({ run }) => run).join('\n');
    expect(text).not.toContain('${{');
    const values = runs.steps.flatMap(({ env = {} }) => Object.values(env));
    expect(values).toEqual(Object.keys(inputs).map((name) => `\${{ inputs.${name} }}`));
    for (const name of runs.steps.flatMap(({ env = {} }) => Object.keys(env)))
      expect(text).toContain(`"$${name}"`);
    for (const { description, default: value } of Object.values(inputs))
      expect([typeof description, typeof value]).toEqual(['string', 'string']);
  });
});

describe('a job with the action', () => {
  let machine: Machine;
  let count = 0;
  beforeAll(async () => {
    machine = await prepareMachine();
  }, 120_000);

  async function job(
    workspace: string,
    given: Record<string, string> = {},
  ): Promise<Outcome & { summary: string }> {
    const temporary = join(machine.folder, `runner ${(count += 1)}`);
    mkdirSync(temporary);
    const summary = join(temporary, 'summary.md');
    writeFileSync(summary, '');
    const env = Object.fromEntries(
      Object.entries(runs.steps[0]?.env ?? {}).map(([name, value]) => {
        const input = /inputs\.([\w-]+)/.exec(value)?.[1] ?? '';
        return [name, given[input] ?? inputs[input]?.default ?? ''];
      }),
    );
    const outcome = await machine.sh(
      // As the runner calls it.
      ['bash', '--noprofile', '--norc', '-eo', 'pipefail'],
      runs.steps[0]?.run ?? '',
      workspace,
      {
        ...env,
        GITHUB_WORKSPACE: workspace,
        GITHUB_ACTION_PATH: machine.released,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: temporary,
      },
    );
    return { ...outcome, summary: readFileSync(summary, 'utf8') };
  }

  it('passes a plan without mistakes', async () => {
    const workspace = writePlan(join(machine.folder, 'dobry plan'), GOOD);
    const { code, stdout, summary } = await job(workspace);
    expect(code).toBe(0);
    expect(stdout).not.toContain('::error');
    expect(summary).not.toBe('');
  });

  it('fails for a mistake, marks its line and tells it in the summary', async () => {
    const workspace = join(machine.folder, 'zly');
    writePlan(join(workspace, 'plany', 'lipnica'), BAD);
    const { code, stdout, summary } = await job(workspace, { plans: 'plany/lipnica\n', lang: 'en' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error (?=.*file=plany\/lipnica\/areas\/kultura\.yaml)(?=.*line=2\b).*nikt/m);
    expect(summary).toContain('nikt');
  });

  it.each([
    [{}, 0],
    [{ 'max-warnings': '0' }, 1],
    [{ 'fail-on': 'warning' }, 1],
    [{ 'fail-on': 'blad' }, 2],
    [{ 'fail-on': 'error --format=json' }, 2],
    [{ lang: '$(touch PWNED)' }, 0],
  ])('hands on its inputs: %j', async (given, expected) => {
    const workspace = writePlan(join(machine.folder, `wejscia ${JSON.stringify(given).length}`), GOOD);
    expect((await job(workspace, given)).code).toBe(expected);
    expect(existsSync(join(workspace, 'PWNED'))).toBe(false);
  });

  it('takes folders as they are named', async () => {
    const workspace = join(machine.folder, 'nazwy');
    for (const name of NAMES) writePlan(join(workspace, name), BAD);
    const { code, stdout } = await job(workspace, { plans: NAMES.join('\n') });
    expect(code).toBe(1);
    expect(stdout.match(/^::error /gm)).toHaveLength(NAMES.length);
    expect(existsSync(join(workspace, 'PWNED'))).toBe(false);
  });

  it('runs nothing of the repository that it checks, and npm not in it', async () => {
    const mark = join(machine.folder, 'PWNED');
    const workspace = writeHostile(join(machine.folder, 'wrogi'), mark);
    const { code, stderr } = await job(workspace);
    expect(code, stderr).toBe(0);
    expect(existsSync(mark)).toBe(false);
    expect(machine.npmCalls()).not.toContain(workspace);
    expect(machine.npmCalls()).toMatch(/: install .*lsicu@/);
  });
});

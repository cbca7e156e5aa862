import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/run.mjs';
import { writePlan } from '../setup/host.ts';
import {
  BAD,
  GOOD,
  NAMES,
  prepareMachine,
  VERSION,
  writeHostile,
  type Machine,
  type Outcome,
} from './release.ts';

interface Job {
  readonly variables: Record<string, string>;
  readonly rules: readonly { readonly if: string }[];
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly reports: { codequality: string; junit: string } };
}

const { lsicu } = parse(readFileSync(join(root, 'ci', 'gitlab.yml'), 'utf8')) as { lsicu: Job };
const { codequality, junit } = lsicu.artifacts.reports;

describe('ci/gitlab.yml', () => {
  it('runs the release that it belongs to, on merge requests, and keeps the reports of a failed job', () => {
    expect(lsicu.variables['LSICU_VERSION']).toBe(VERSION);
    expect(lsicu.rules[0]?.if).toContain('merge_request_event');
    expect(lsicu.artifacts.when).toBe('always');
  });

  it('uses every variable that it offers', () => {
    const script = lsicu.script.join('\n');
    for (const [name, value] of Object.entries(lsicu.variables)) {
      expect(script).toMatch(new RegExp(`\\$${name}\\b`));
      expect(typeof value).toBe('string');
    }
  });
});

describe('a job with the template', () => {
  let machine: Machine;
  beforeAll(async () => {
    machine = await prepareMachine();
  }, 120_000);

  const own = (name: string): string => join(machine.folder, name);
  const job = (project: string, variables: Record<string, string> = {}, shell = 'sh -e'): Promise<Outcome> =>
    machine.sh(shell.split(' '), lsicu.script.join('\n'), project, {
      ...lsicu.variables,
      ...variables,
      CI_PROJECT_DIR: project,
    });
  const findings = (project: string): { location: { path: string; lines: { begin: number } } }[] =>
    JSON.parse(readFileSync(join(project, codequality), 'utf8')) as ReturnType<typeof findings>;

  it('passes a plan without mistakes', async () => {
    const project = writePlan(own('dobry plan'), GOOD);
    const { code, stderr } = await job(project);
    expect([code, stderr]).toEqual([0, '']);
    expect(readFileSync(join(project, junit), 'utf8')).toMatch(/^<\?xml/);
  });

  // The runner takes bash where the image has it.
  it.each(['sh -e', 'bash -eo pipefail'])('in %s fails for a mistake and reports its line', async (shell) => {
    const project = own(`zly ${shell}`);
    writePlan(join(project, 'plany/lipnica'), BAD);
    const { code, stdout } = await job(project, { LSICU_PLANS: 'plany/lipnica' }, shell);
    expect([code, stdout]).toEqual([1, expect.stringContaining('nikt')]);
    const lines = findings(project).map(({ location }) => [location.path, location.lines.begin]);
    expect(lines).toContainEqual(['plany/lipnica/areas/kultura.yaml', 2]);
    expect(readFileSync(join(project, junit), 'utf8')).toContain('<failure');
  });

  it('fails for a wrong call', async () => {
    const project = writePlan(own('wywolanie'), GOOD);
    expect((await job(project, { LSICU_FAIL_ON: 'blad' })).code).toBe(2);
    expect((await job(project, { LSICU_MAX_WARNINGS: '0' })).code).toBe(1);
  });

  it('takes folders as they are named', async () => {
    const project = own('nazwy');
    for (const name of NAMES) writePlan(join(project, name), BAD);
    expect((await job(project, { LSICU_PLANS: NAMES.join('\n') })).code).toBe(1);
    const paths = findings(project).map(({ location }) => location.path);
    for (const name of NAMES) expect(paths).toContain(`${name}/areas/kultura.yaml`);
    expect(existsSync(join(project, 'PWNED'))).toBe(false);
  });

  it('runs nothing of the repository that it checks, and writes through none of its links', async () => {
    const mark = own('PWNED');
    const project = writeHostile(own('wrogi'), mark);
    const elsewhere = own('elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(project, 'lsicu-report'));
    const { code, stderr } = await job(project);
    expect([code, stderr]).toEqual([0, '']);
    expect(existsSync(mark)).toBe(false);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(machine.npmCalls()).not.toContain(project);
  });
});

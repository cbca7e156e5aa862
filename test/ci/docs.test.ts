import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/run.mjs';
import { VERSION } from './release.ts';

type Block = Record<string, unknown>;

const page = readFileSync(join(root, 'docs', 'ci.md'), 'utf8');
const [github = {}, gitlab = {}, preCommit = {}, ...more] = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(
  ([, text = '']) => parse(text) as Block,
);
const read = (file: string): Block => parse(readFileSync(join(root, file), 'utf8')) as Block;

describe('the blocks of docs/ci.md', () => {
  it('are three, and name this version', () => {
    expect(more).toEqual([]);
    expect(JSON.stringify(gitlab)).toContain(`"ref":"v${VERSION}"`);
    expect(preCommit).toMatchObject({ repos: [{ rev: `v${VERSION}`, hooks: [{ id: 'lsicu-validate' }] }] });
  });

  it('run on pull requests with a token that only reads, kept from the disk', () => {
    expect(github['permissions']).toEqual({ contents: 'read' });
    expect(Object.keys(github['on'] as Block)).toEqual(['pull_request', 'push']);
    const { validate } = github['jobs'] as Record<string, { steps: { uses: string; with: Block }[] }>;
    const steps = validate?.steps ?? [];
    expect(steps.map(({ uses }) => uses.replace(/@.*/, ''))).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'OWNER/lsicu',
    ]);
    for (const { uses } of steps.slice(0, 2)) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    expect(steps[0]?.with).toEqual({ 'persist-credentials': false });
    expect(steps[2]?.uses).toBe(`OWNER/lsicu@v${VERSION}`);
    expect(Object.keys(read('action.yml')['inputs'] as Block)).toEqual(
      expect.arrayContaining(Object.keys(steps[2]?.with ?? {})),
    );
    expect(JSON.stringify(github)).not.toMatch(/pull_request_target|secrets/);
  });

  it('tell of every input and variable', () => {
    for (const input of Object.keys(read('action.yml')['inputs'] as Block))
      expect(page).toContain(`| \`${input}\``);
    const { lsicu } = read('ci/gitlab.yml') as { lsicu: { variables: Block } };
    for (const variable of Object.keys(lsicu.variables)) expect(page).toContain(variable);
    const [include] = (gitlab as { include: { file: string }[] }).include;
    expect(existsSync(join(root, include?.file ?? ''))).toBe(true);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/run.mjs';
import { run } from './setup/host.ts';

/**
 * Small plans with what the program says of them. A folder holds a plan, `calls.json` (file → command line)
 * and `expected/` with those files: read them like prose; `npx vitest run test/plans.test.ts -u` writes them anew.
 */
const plans = join(root, 'test/plans');

const calls = readdirSync(plans).flatMap((name) => {
  const folder = join(plans, name);
  const listed = JSON.parse(readFileSync(join(folder, 'calls.json'), 'utf8')) as Record<string, string[]>;
  return Object.entries(listed).map(([file, argv]) => ({ name, folder, file, argv }));
});

describe('small plans', () => {
  it.each(calls)('$name: $file', async ({ folder, file, argv }) => {
    const { output, messages } = await run(argv, { folder });
    expect(messages).toBe('');
    await expect(output).toMatchFileSnapshot(join(folder, 'expected', file));
  });

  it.each(readdirSync(plans))('%s expects nothing that no call makes', (name) => {
    const made = calls.filter((call) => call.name === name).map(({ file }) => file);
    expect(readdirSync(join(plans, name, 'expected')).toSorted()).toEqual(made.toSorted());
  });
});

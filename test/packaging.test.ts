import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listExamples } from '../scripts/examples.mjs';
import { root, runNpm } from '../scripts/run.mjs';

interface LockedPackage {
  readonly optionalDependencies?: Record<string, string>;
}

const readText = (file: string): string => readFileSync(join(root, file), 'utf8');

async function npm(cwd: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runNpm(args, { capture: true, cwd });
  expect(code, `npm ${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

describe('the package', () => {
  let temporary: string;
  let installed: string;

  beforeAll(async () => {
    temporary = mkdtempSync(join(tmpdir(), 'lsicu-package-'));
    installed = mkdtempSync(join(temporary, 'installed-'));
    const packed = await npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', temporary);
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    await npm(installed, 'install', '--offline', '--no-audit', '--no-fund', join(temporary, filename));
  }, 120_000);

  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  it('brings no other package with it', () => {
    const folders = readdirSync(join(installed, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(folders).toEqual(['lsicu']);
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readText('package.json')) as { version: string };
    expect((await npm(installed, 'exec', '--no', '--', 'lsicu', '--version')).trim()).toContain(version);
  });

  it('checks plans that lie elsewhere', async () => {
    const plans = mkdtempSync(join(temporary, 'plany gmin ąęł-'));
    const copies = listExamples().map(({ name }) => join(plans, name));
    for (const { name } of listExamples())
      cpSync(join(root, 'examples', name), join(plans, name), { recursive: true });
    await npm(installed, 'exec', '--no', '--', 'lsicu', 'validate', ...copies);
  });
});

describe('package.json and package-lock.json', () => {
  const lock = readText('package-lock.json');
  const { packages } = JSON.parse(lock) as { packages: Record<string, LockedPackage> };

  it('name no place that packages come from', () => {
    expect(lock).not.toContain('"resolved"');
    expect(lock).not.toMatch(/registry|\.tgz/);
  });

  it('lock the packages of every platform, so that npm ci works on all of them', () => {
    const names = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !locked.has(name))).toEqual([]);
  });

  it('ask for exact versions, all of them bundled', () => {
    const manifest = JSON.parse(readText('package.json')) as Record<
      string,
      Record<string, string> | undefined
    >;
    const versions = Object.values(manifest['devDependencies'] ?? {});
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(manifest['dependencies']).toBeUndefined();
  });
});

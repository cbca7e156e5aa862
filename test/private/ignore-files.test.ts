import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { heldByGit } from '../../src/host/private-git.ts';
import { temporaryFolder } from '../setup/host.ts';

const FILE = 'private/contacts.yaml';
const temporary = temporaryFolder();
let count = 0;

/** A repository with a plan’s folder in it. */
function repository(): {
  readonly top: string;
  readonly plan: string;
  readonly git: (...words: string[]) => void;
} {
  count += 1;
  const top = join(temporary, `repository-${count}`);
  const plan = join(top, 'plany', 'gmina');
  mkdirSync(join(plan, 'private'), { recursive: true });
  const git = (...words: string[]): void => void execFileSync('git', ['-C', top, ...words]);
  git('init', '-q');
  return { top, plan, git };
}

const held = async (plan: string): Promise<boolean | undefined> =>
  (await heldByGit(plan, 'private', FILE))?.ignored;
const pipe = (path: string): void => void execFileSync('mkfifo', [path]);

describe('a private file is ignored', () => {
  it.each(['plany/gmina/.gitignore', '.gitignore', '.git/info/exclude', 'patterns'])(
    'by %s',
    async (path) => {
      const { top, plan, git } = repository();
      git('config', 'core.excludesFile', join(top, 'patterns'));
      expect(await held(plan)).toBe(false);
      writeFileSync(join(top, path), 'private/\n');
      expect(await held(plan)).toBe(true);
    },
  );
});

describe.skipIf(process.platform === 'win32')('git does not wait', () => {
  it.each(['plany/gmina/private/.gitignore', 'plany/gmina/.gitignore', '.gitignore'])(
    'at a pipe called %s',
    async (path) => {
      const { top, plan } = repository();
      pipe(join(top, path));
      expect(await held(plan)).toBe(false);
    },
    9000,
  );

  it.each(['/dev/zero', 'pipe'])(
    'at %s, which its settings name, and reads the other patterns',
    async (path) => {
      const { top, plan, git } = repository();
      pipe(join(top, 'pipe'));
      git('config', 'core.excludesFile', path === 'pipe' ? join(top, path) : path);
      expect(await held(plan)).toBe(false);
      writeFileSync(join(top, '.gitignore'), 'private/\n');
      expect(await held(plan)).toBe(true);
    },
    9000,
  );
});

import { execFileSync } from 'node:child_process';
import { chownSync, copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../setup/host.ts';
import { git, planRepository, runFully, traceOf } from '../setup/repository.ts';

const temporary = temporaryFolder();
let origin = '';
let hash = '';

beforeAll(() => {
  origin = planRepository(join(temporary, 'origin'));
  git(origin, 'commit', '-q', '--allow-empty', '-m', 'Dalej');
  hash = git(origin, 'rev-parse', 'HEAD~1');
});

afterEach(() => vi.unstubAllEnvs());

/** A repository in some state, made from the one above. */
function copy(name: string, change: (folder: string) => unknown = () => undefined): string {
  const folder = join(temporary, name);
  cpSync(origin, folder, { recursive: true });
  change(folder);
  return folder;
}

const short = (): string => `wersja ${hash.slice(0, 7)}`;
const NONE = 'plan nie ma jeszcze zapisanej wersji';

/** Where the plan lies → what its documents say about their version. */
const STATES: Record<string, readonly [prepare: () => string, says: () => string]> = {
  'is whole': [() => copy('whole'), short],
  'is no repository': [
    () => copy('plain', (folder) => rmSync(join(folder, '.git'), { recursive: true })),
    () => NONE,
  ],
  'has no commit': [
    () =>
      copy('empty', (folder) => {
        rmSync(join(folder, '.git'), { recursive: true });
        git(folder, 'init', '-q');
      }),
    () => NONE,
  ],
  'is on no branch': [() => copy('detached', (folder) => git(folder, 'checkout', '-q', '--detach')), short],
  'is shallow': [
    () => {
      git(temporary, 'clone', '-q', '--depth', '1', `file://${origin}`, 'shallow');
      return join(temporary, 'shallow');
    },
    () => `wersja ${git(origin, 'rev-parse', '--short=7', 'HEAD')}`,
  ],
  'is a linked working tree': [
    () => {
      git(copy('main'), 'worktree', 'add', '-q', '--detach', '../linked');
      return join(temporary, 'linked');
    },
    short,
  ],
  'counts in SHA-256': [
    () => planRepository(join(temporary, 'sha256'), '--object-format=sha256'),
    () => `wersja ${git(join(temporary, 'sha256'), 'rev-parse', '--short=7', 'HEAD')}`,
  ],
  'has a .git file that leads nowhere': [
    () =>
      copy('gitfile', (folder) => {
        rmSync(join(folder, '.git'), { recursive: true });
        writeFileSync(join(folder, '.git'), 'gitdir: /nigdzie\n');
      }),
    () => NONE,
  ],
  'has broken settings': [
    () => copy('config', (folder) => writeFileSync(join(folder, '.git', 'config'), '[core\nx')),
    () => NONE,
  ],
  'has no HEAD': [() => copy('head', (folder) => rmSync(join(folder, '.git', 'HEAD'))), () => NONE],
  'has a broken commit': [
    () =>
      copy('corrupt', (folder) => {
        const objects = join(folder, '.git', 'objects', hash.slice(0, 2));
        for (const name of readdirSync(objects)) {
          rmSync(join(objects, name));
          writeFileSync(join(objects, name), 'zepsute');
        }
      }),
    () => NONE,
  ],
  'lies locked': [
    () => copy('locked', (folder) => writeFileSync(join(folder, '.git', 'index.lock'), '')),
    short,
  ],
  'is in the middle of a merge': [
    () =>
      copy('merging', (folder) => {
        writeFileSync(join(folder, '.git', 'MERGE_HEAD'), `${hash}\n`);
        writeFileSync(join(folder, '.git', 'MERGE_MSG'), 'Połączenie\n');
      }),
    short,
  ],
  'has a broken index': [
    () => copy('index', (folder) => writeFileSync(join(folder, '.git', 'index'), 'zepsute')),
    short,
  ],
  'differs from its commit': [
    () =>
      copy('changed', (folder) =>
        copyFileSync(join(folder, 'institutions', 'pup.yaml'), join(folder, 'institutions', 'ops.yaml')),
      ),
    () => `${short()} ze zmianami`,
  ],
};

describe.each(Object.entries(STATES))('G6, G7, G9: a plan whose repository %s', (_, [prepare, says]) => {
  let folder = '';
  let before: string[] = [];
  beforeAll(() => {
    folder = prepare();
    before = traceOf(folder);
  });

  it('is checked', async () => {
    const { code, messages } = await runFully(['validate'], folder);
    expect([0, 1]).toContain(code);
    expect(messages).toBe('');
  });

  it('becomes documents that tell their version', async () => {
    const { code, output, messages } = await runFully(['plan', '--format', 'html'], folder);
    expect([0, 1]).toContain(code);
    expect(messages).toBe('');
    expect(/<footer><p>(.*)<\/p><\/footer>/.exec(output)?.[1] ?? '').toContain(
      says() === NONE ? 'bez zapisanej wersji' : says(),
    );
  });

  it('stays as it was', () => expect(traceOf(folder)).toEqual(before));
});

describe('G6: a plan', () => {
  it('is checked and printed where there is no git', async () => {
    vi.stubEnv('PATH', join(temporary, 'nichts'));
    const { code, output } = await runFully(['plan'], origin);
    expect(code).toBe(0);
    expect(output).toContain(NONE);
  });

  it.runIf(process.getuid?.() === 0)('of another owner has no version', async () => {
    const folder = copy('foreign', (path) => chownSync(path, 12345, 12345));
    const { code, output } = await runFully(['plan'], folder);
    expect(code).toBe(0);
    expect(output).toContain(NONE);
  });

  it.runIf(process.platform !== 'win32')('is not held up by a git that does not answer', async () => {
    const folder = copy('silent', (path) => rmSync(join(path, '.git', 'HEAD')));
    execFileSync('mkfifo', [join(folder, '.git', 'HEAD')]);
    const start = performance.now();
    expect((await runFully(['plan'], folder)).output).toContain(NONE);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('in a folder of its own inside a repository has the version of that folder', async () => {
    const outer = copy('outer', (folder) => {
      mkdirSync(join(folder, 'plany'));
      for (const name of ['lsicu.yaml', 'areas', 'institutions']) git(folder, 'mv', name, 'plany');
      git(folder, 'commit', '-q', '-m', 'Do folderu');
      writeFileSync(join(folder, 'README'), 'Plan\n');
      git(folder, 'add', '.');
      git(folder, 'commit', '-q', '-m', 'Opis');
    });
    const { output } = await runFully(['plan'], join(outer, 'plany'));
    expect(output).toContain(`wersja planu ${git(outer, 'rev-parse', '--short=7', 'HEAD~1')}`);
  });
});

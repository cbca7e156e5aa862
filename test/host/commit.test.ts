import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { say } from '../../src/words/sentence.ts';
import { UserError } from '../../src/words/user-error.ts';
import { temporaryFolder } from '../setup/host.ts';
import { git, planRepository, trap } from '../setup/repository.ts';

const host = nodeHost();
const temporary = temporaryFolder();
const PWNED = join(temporary, 'PWNED');
let number = 0;
let plan = '';

beforeEach(() => {
  number += 1;
  plan = planRepository(join(temporary, `plan ${number}`));
  vi.stubEnv('HOME', join(temporary, 'home'));
  vi.stubEnv('XDG_CONFIG_HOME', join(temporary, 'home'));
});
afterEach(() => vi.unstubAllEnvs());

function put(path: string, text: string): string {
  mkdirSync(dirname(join(plan, path)), { recursive: true });
  writeFileSync(join(plan, path), text);
  return path;
}

const commit = (paths: readonly string[], message = 'Zadanie „pomoc” wykonane') =>
  host.commitFiles(plan, paths, message);
const touched = (revision = 'HEAD'): string[] =>
  git(plan, 'show', '--format=', '--name-status', '-z', '--no-renames', revision).split('\0').filter(Boolean);
const status = (): string => git(plan, '-c', 'core.quotePath=false', 'status', '--porcelain');

async function refusal(paths: readonly string[]): Promise<string> {
  try {
    await commit(paths);
  } catch (error) {
    if (error instanceof UserError) return say(error.sentence, 'pl');
    throw error;
  }
  return 'zatwierdzono';
}

describe('commitFiles', () => {
  it('commits exactly the paths that it is given, new, changed and removed', async () => {
    put('areas/praca.yaml', 'name: Praca i nauka\nleader: pup\n');
    put('progress/2026-q4/praca :(top)*.yaml', 'entries: []\n');
    put('-rf.yaml', 'x\n');
    rmSync(join(plan, 'institutions/pup.yaml'));
    put('lsicu.yaml', 'obce\n');
    git(plan, 'add', 'lsicu.yaml');
    put('lsicu.yaml', 'obce, jeszcze inne\n');
    put('areas/obce.yaml', 'obce\n');
    const paths = [
      'areas/praca.yaml',
      'progress/2026-q4/praca :(top)*.yaml',
      '-rf.yaml',
      'institutions/pup.yaml',
    ];
    const hash = await commit(paths);
    expect(hash).toBe(git(plan, 'rev-parse', 'HEAD'));
    expect(touched()).toEqual([
      'A',
      '-rf.yaml',
      'M',
      'areas/praca.yaml',
      'D',
      'institutions/pup.yaml',
      'A',
      'progress/2026-q4/praca :(top)*.yaml',
    ]);
    expect(status()).toBe('MM lsicu.yaml\n?? areas/obce.yaml');
    expect(git(plan, 'show', ':lsicu.yaml')).toBe('obce');
    expect(git(plan, 'log', '-1', '--format=%an <%ae>%n%B')).toBe(
      'Gmina Lipnica Mała <plan@example.org>\nZadanie „pomoc” wykonane',
    );
    expect(git(plan, 'fsck', '--strict')).toBe('');
  });

  it('knows names that git writes in another way', async () => {
    git(plan, 'config', 'core.quotePath', 'true');
    const path = put('areas/łączność i „więzi” 2.yaml', 'name: x\n');
    await commit([path]);
    expect(touched()).toEqual(['A', path]);
    expect(status()).toBe('');
  });

  it('commits a plan that lies in a folder of its repository', async () => {
    put('plany/a/lsicu.yaml', 'x\n');
    put('lsicu.yaml', 'obce\n');
    await host.commitFiles(join(plan, 'plany/a'), ['lsicu.yaml'], '-m --amend');
    expect(touched()).toEqual(['A', 'plany/a/lsicu.yaml']);
    expect(git(plan, 'log', '-1', '--format=%B')).toBe('-m --amend');
    expect(status()).toBe('M lsicu.yaml');
  });

  it('makes the first commit of a repository', async () => {
    rmSync(join(plan, '.git'), { recursive: true });
    git(plan, 'init', '-q');
    git(plan, 'config', 'user.name', 'A');
    git(plan, 'config', 'user.email', 'a@example.org');
    await commit(['lsicu.yaml']);
    expect(git(plan, 'ls-files')).toBe('lsicu.yaml');
  });

  it('makes no empty commit, and none of what git ignores', async () => {
    const before = git(plan, 'rev-parse', 'HEAD');
    put('.gitignore', 'private/\n');
    const secret = put('private/contacts.yaml', 'x\n');
    expect(await commit(['areas/praca.yaml', secret, 'nigdy.yaml'])).toBe(before);
    expect(git(plan, 'rev-parse', 'HEAD')).toBe(before);
  });

  it('runs no hook, monitor, editor or program for signatures', async () => {
    const program = (name: string): string => trap(join(temporary, 'traps', name), PWNED);
    for (const key of [
      'core.fsmonitor',
      'core.editor',
      'gpg.program',
      'core.pager',
      'sequence.editor',
      'core.askPass',
    ])
      git(plan, 'config', key, program(key));
    for (const key of ['commit.gpgSign', 'commit.verbose']) git(plan, 'config', key, 'true');
    for (const hook of [
      'pre-commit',
      'prepare-commit-msg',
      'commit-msg',
      'post-commit',
      'post-index-change',
      'reference-transaction',
      'pre-auto-gc',
    ])
      trap(join(plan, '.git/hooks', hook), PWNED);
    vi.stubEnv('GIT_EDITOR', program('env'));
    vi.stubEnv('GIT_INDEX_FILE', join(temporary, 'index'));
    rmSync(PWNED, { force: true });
    await commit([put('areas/praca.yaml', 'name: Inna\n')]);
    expect(existsSync(PWNED) ? readFileSync(PWNED, 'utf8') : '').toBe('');
    expect(touched()).toEqual(['M', 'areas/praca.yaml']);
  });

  it('cleans what a message could steer a terminal with', async () => {
    await commit([put('areas/praca.yaml', 'name: Inna\n')], '# nie\u001b[31m komentarz\n\nwięcej');
    expect(git(plan, 'log', '-1', '--format=%B')).toBe('# nie [31m komentarz\n\nwięcej');
  });
});

describe('what keeps it from committing is told in words, and nothing is left staged', () => {
  const check = async (words: RegExp): Promise<void> => {
    const path = put('areas/nowy.yaml', 'name: Nowy\n');
    expect(await refusal([path])).toMatch(words);
    expect(git(plan, 'diff', '--cached', '--name-only')).not.toContain('nowy');
  };

  it('nobody has said who commits', async () => {
    git(plan, 'config', '--unset', 'user.email');
    await check(/nie wie, kim jesteś.*user\.email/);
  });

  it('no repository', async () => {
    rmSync(join(plan, '.git'), { recursive: true });
    const path = put('areas/nowy.yaml', 'name: Nowy\n');
    expect(await refusal([path])).toMatch(/nie jest repozytorium/);
  });

  it('no git', async () => {
    vi.stubEnv('PATH', temporary);
    expect(await refusal([put('areas/nowy.yaml', 'name: Nowy\n')])).toMatch(/nie ma programu git/);
  });

  it('the lock of another git command', async () => {
    const lock = join(plan, '.git/index.lock');
    writeFileSync(lock, '');
    const said = await refusal([put('areas/nowy.yaml', 'name: Nowy\n')]);
    expect(said).toContain(`„${lock}”`);
    rmSync(lock);
    await check(/zatwierdzono/);
  });

  it('a merge', async () => {
    git(plan, 'checkout', '-q', '-b', 'inna');
    put('lsicu.yaml', 'inna\n');
    git(plan, 'commit', '-q', '-a', '-m', 'inna');
    git(plan, 'checkout', '-q', '-');
    put('lsicu.yaml', 'moja\n');
    git(plan, 'commit', '-q', '-a', '-m', 'moja');
    expect(() => git(plan, 'merge', 'inna')).toThrow();
    await check(/trwa scalanie/);
  });
});

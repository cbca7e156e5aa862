import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { changesSince } from '../../src/host/changes-since.ts';
import { folderRevision, resolveRevision } from '../../src/host/git.ts';
import { temporaryFolder } from '../setup/host.ts';
import { git, planRepository, runFully, traceOf, trap } from '../setup/repository.ts';

const temporary = temporaryFolder();
const PWNED = join(temporary, 'PWNED');
const traces = (): string => (existsSync(PWNED) ? readFileSync(PWNED, 'utf8') : '');

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(PWNED, { force: true });
});

/** Whether it succeeds or not. */
function attempt(run: () => unknown): void {
  try {
    run();
  } catch {
    // Git fails where a program does not answer as it should.
  }
}

const COMMANDS = [
  ['validate'],
  ['status'],
  ['plan'],
  ['agenda'],
  ['report', '2026-Q4'],
  ['render', 'institution-card', 'pup'],
  ['build', join(temporary, 'pages')],
];

/** Settings that name a program, all of which git has run for somebody. */
function armed(folder: string): string {
  const set = (key: string, value: string): string => git(folder, 'config', key, value);
  const program = (name: string): string => trap(join(temporary, 'traps', name), PWNED);
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'core.askPass',
    'core.sshCommand',
    'core.gitProxy',
    'core.alternateRefsCommand',
    'diff.external',
    'diff.x.textconv',
    'diff.x.command',
    'filter.x.clean',
    'filter.x.smudge',
    'filter.x.process',
    'merge.x.driver',
    'gpg.program',
    'gpg.ssh.program',
    'credential.helper',
    'sequence.editor',
    'pager.log',
    'pager.rev-list',
    'remote.origin.uploadpack',
    'uploadpack.packObjectsHook',
  ])
    set(key, program(key));
  for (const name of ['log', 'rev-list', 'rev-parse', 'ls-tree', 'status'])
    set(`alias.${name}`, `!${program('alias')}`);
  set('log.showSignature', 'true');
  set('log.diffMerges', 'on');
  set('core.hooksPath', join(temporary, 'traps', 'hooks'));
  for (const hook of [
    'post-index-change',
    'reference-transaction',
    'post-checkout',
    'pre-auto-gc',
    'fsmonitor-watchman',
  ])
    trap(join(temporary, 'traps', 'hooks', hook), PWNED);
  writeFileSync(join(temporary, 'included'), `[core]\n\tfsmonitor = ${program('included')}\n`);
  set('include.path', join(temporary, 'included'));
  writeFileSync(join(folder, '.gitattributes'), '* diff=x filter=x merge=x\n');
  return folder;
}

/** A commit that says it is signed: showing it would ask the program for signatures. */
function signed(folder: string): void {
  const tree = git(folder, 'rev-parse', 'HEAD^{tree}');
  const commit = [
    `tree ${tree}`,
    'author Ktoś <plan@example.org> 1791201600 +0000',
    'committer Ktoś <plan@example.org> 1791201600 +0000',
    'gpgsig -----BEGIN PGP SIGNATURE-----',
    ' ',
    ' abc',
    ' -----END PGP SIGNATURE-----',
    '',
    'Plan',
    '',
  ].join('\n');
  writeFileSync(join(temporary, 'commit'), commit);
  git(
    folder,
    'reset',
    '-q',
    '--soft',
    git(folder, 'hash-object', '-t', 'commit', '-w', join(temporary, 'commit')),
  );
}

const whole = (folder: string) => folderRevision(folder, new Map(), () => false);

describe('G1: a repository that names programs in its settings', () => {
  let hostile = '';
  beforeAll(() => {
    hostile = planRepository(join(temporary, 'hostile'));
    signed(hostile);
    armed(hostile);
  });

  it.each([['log', '-1', '--format=%H'], ['status'], ['diff']])('has them run by git %s', (...words) => {
    attempt(() => git(hostile, ...words));
    expect(traces()).not.toBe('');
  });

  it.each(COMMANDS)('runs none of them: %s', async (...argv) => {
    const before = traceOf(hostile);
    const { code } = await runFully(argv, hostile);
    expect(code).toBe(0);
    expect(traces()).toBe('');
    expect(traceOf(hostile)).toEqual(before);
  });

  it('tells what has changed since a commit all the same', async () => {
    const hash = git(hostile, 'rev-parse', 'HEAD');
    expect(await changesSince(hostile, 'HEAD', ['areas'])).toEqual({ hash, commits: 0, changed: false });
    expect(traces()).toBe('');
  });

  it('has its version all the same', async () => {
    expect(await whole(hostile)).toMatchObject({
      hash: git(hostile, 'rev-parse', 'HEAD'),
      day: '2026-10-05',
    });
  });
});

describe('G1: a repository that lacks objects and says where to get them', () => {
  const program = (): string => trap(join(temporary, 'traps', 'fetch'), PWNED);

  it.each([
    ['ext', () => ({ 'remote.origin.url': `ext::${program()} %S`, 'protocol.ext.allow': 'always' })],
    ['ssh', () => ({ 'remote.origin.url': 'ssh://example.org/plan', 'core.sshCommand': program() })],
    ['file', () => ({ 'remote.origin.url': temporary, 'remote.origin.uploadpack': program() })],
  ])('is not asked: %s', async (name, settings) => {
    const folder = planRepository(join(temporary, `partial-${name}`));
    const tree = git(folder, 'rev-parse', 'HEAD^{tree}');
    git(folder, 'config', 'core.repositoryFormatVersion', '1');
    const own = {
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'protocol.allow': 'always',
    };
    for (const [key, value] of Object.entries({ ...own, ...settings() })) git(folder, 'config', key, value);
    rmSync(join(folder, '.git', 'objects', tree.slice(0, 2), tree.slice(2)));
    expect(() => git(folder, 'ls-tree', 'HEAD')).toThrow();
    expect(traces()).not.toBe('');
    rmSync(PWNED);
    const { code, output } = await runFully(['plan'], folder);
    expect(traces()).toBe('');
    expect(code).toBe(0);
    expect(output).toContain('plan nie ma jeszcze zapisanej wersji');
  });
});

describe('G2: a bare repository inside the tree', () => {
  it('is not entered', async () => {
    const outer = planRepository(join(temporary, 'outer'));
    const bare = join(outer, 'gmina');
    mkdirSync(bare);
    git(bare, 'init', '-q', '--bare');
    for (const name of ['lsicu.yaml', 'areas', 'institutions']) git(outer, 'mv', '-k', name, 'gmina');
    git(bare, 'config', 'core.bare', 'false');
    git(bare, 'config', 'core.worktree', '..');
    git(bare, 'config', 'core.fsmonitor', trap(join(temporary, 'traps', 'bare'), PWNED));
    git(bare, 'status');
    expect(traces()).not.toBe('');
    rmSync(PWNED);
    expect(await whole(bare)).toBeNull();
    expect((await runFully(['plan'], bare)).code).toBe(0);
    expect(traces()).toBe('');
  });
});

describe('G3: a revision', () => {
  let folder = '';
  let hash = '';
  beforeAll(() => {
    folder = planRepository(join(temporary, 'revisions'));
    hash = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'tag', '-a', '-m', 'Uchwała', 'uchwala');
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'Dalej');
    git(folder, 'tag', 'HEAD', hash);
    git(folder, 'branch', '--', 'galaz');
  });

  it.each(['uchwala', 'HEAD~1', 'uchwala^{commit}'])('is resolved to a hash: %s', async (revision) => {
    expect(await resolveRevision(folder, revision)).toBe(hash);
  });

  it('HEAD is where the repository stands, also beside a tag of that name', async () => {
    expect(await resolveRevision(folder, 'HEAD')).toBe(git(folder, 'rev-parse', 'galaz'));
  });

  it.each([
    '--output=wynik',
    '-n1',
    '--all',
    '--git-dir=/tmp',
    'brak',
    '',
    'HEAD\n--output=wynik',
    'HEAD:lsicu.yaml',
    'HEAD..galaz',
    '^HEAD',
    '0000000000000000000000000000000000000000',
  ])('is refused: %j', async (revision) => {
    await expect(resolveRevision(folder, revision)).rejects.toThrow();
    expect(existsSync(join(folder, 'wynik'))).toBe(false);
  });
});

describe('G4: variables of the surroundings', () => {
  it('lead git neither elsewhere nor to another program', async () => {
    const folder = planRepository(join(temporary, 'hook'));
    const other = planRepository(join(temporary, 'elsewhere'));
    git(other, 'commit', '-q', '--allow-empty', '-m', 'Co innego');
    const revision = await whole(folder);
    const program = trap(join(temporary, 'traps', 'environment'), PWNED);
    const log = join(temporary, 'trace');
    trap(join(temporary, 'exec', 'git-rev-list'), PWNED);
    for (const [name, value] of Object.entries({
      GIT_DIR: join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: join(other, '.git', 'index'),
      GIT_OBJECT_DIRECTORY: join(other, '.git', 'objects'),
      GIT_COMMON_DIR: join(other, '.git'),
      GIT_NAMESPACE: 'x',
      GIT_CEILING_DIRECTORIES: temporary,
      GIT_EXEC_PATH: join(temporary, 'exec'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${program}'`,
      GIT_CONFIG_GLOBAL: join(temporary, 'included'),
      GIT_EXTERNAL_DIFF: program,
      GIT_PAGER: program,
      GIT_EDITOR: program,
      GIT_ASKPASS: program,
      GIT_SSH: program,
      GIT_SSH_COMMAND: program,
      GIT_PROXY_COMMAND: program,
      GIT_ALLOW_PROTOCOL: 'ext:file:ssh',
      GIT_TRACE: log,
      GIT_TRACE2: log,
      GIT_TRACE_SETUP: log,
      GIT_LITERAL_PATHSPECS: '1',
      GIT_QUARANTINE_PATH: 'x',
      EDITOR: program,
      VISUAL: program,
      PAGER: program,
      SSH_ASKPASS: program,
      PREFIX: temporary,
      LANG: 'pl_PL.UTF-8',
      LANGUAGE: 'pl',
      LD_BIND_NOW: 'x',
    }))
      vi.stubEnv(name, value);
    expect(await whole(folder)).toEqual(revision);
    expect((await runFully(['plan'], folder)).output).toContain(revision?.hash.slice(0, 7));
    expect(traces()).toBe('');
    expect(existsSync(log)).toBe(false);
  });
});

import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { digest } from '../../src/host/replacing/disk.ts';
import { say } from '../../src/words/sentence.ts';
import { UserError } from '../../src/words/user-error.ts';
import { git } from '../setup/repository.ts';
import { fastFolder } from './fast.ts';
import { arm, disarm } from './disk.mjs';

const temporary = fastFolder();
const host = nodeHost();
let plan = '';
let outside = '';
beforeEach(() => {
  const folder = mkdtempSync(join(temporary, 'x'));
  [plan, outside] = [join(folder, 'plan'), join(folder, 'outside')];
  for (const each of [plan, outside]) mkdirSync(each);
  writeFileSync(join(plan, 'lsicu.yaml'), 'stary');
  writeFileSync(join(outside, 'lsicu.yaml'), 'stary');
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function attempt(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof UserError) return say(error.sentence, 'pl');
    throw error;
  }
}
const write = (path: string, before: string | null = null, after: string | null = 'nowy'): string | null =>
  attempt(() =>
    host.replaceAll(
      plan,
      [{ path, before: before === null ? null : bytes(before), after: after === null ? null : bytes(after) }],
      'x',
    ),
  );

const BAD = [
  '../outside/x',
  '/etc/x',
  'a/../../x',
  './x',
  'a//b',
  '',
  'a/',
  '.git/config',
  'a/.GIT/hooks/x',
  'git~1/config',
  '.git /config',
  '.lsicu/writing/lock',
  '.LSICU/x',
  'con.yaml',
  'a\\..\\..\\x',
  'C:/x',
  'a\nb',
  'a\u0000b',
  `${'a'.repeat(201)}.yaml`,
];

describe('N1: a path', () => {
  it.each(BAD)('%j is refused', (path) => {
    expect(write(path)).toMatch(/nie wolno zapisać/);
    expect(readdirSync(plan)).toEqual(['lsicu.yaml']);
  });

  it.each([
    '.gitignore',
    '.github/workflows/plan.yaml',
    '.vscode/settings.json',
    '.lsicu/schema/a.json',
    'areas/łączność 1.yaml',
  ])('%j is taken', (path) => expect(write(path)).toBe(null));

  it('that is named twice, on some disks, is refused', () => {
    const change = (path: string) => ({ path, before: null, after: bytes('x') });
    expect(attempt(() => host.replaceAll(plan, [change('a.yaml'), change('A.yaml')], 'x'))).toMatch(
      /dwa razy/,
    );
  });
});

describe('N2, N5: what is no plain file or folder is never written through', () => {
  it('a file that is a link', () => {
    symlinkSync(join(outside, 'lsicu.yaml'), join(plan, 'link.yaml'));
    expect(write('link.yaml', 'stary')).toMatch(/„link.yaml” nie jest zwykłym plikiem/);
    expect(readFileSync(join(outside, 'lsicu.yaml'), 'utf8')).toBe('stary');
  });

  it.each(['areas', 'areas/inner'])('a folder that is a link: %s', (folder) => {
    mkdirSync(join(plan, 'areas'));
    if (folder === 'areas') rmSync(join(plan, 'areas'), { recursive: true });
    symlinkSync(outside, join(plan, folder));
    expect(write(`${folder}/nowy.yaml`)).toMatch(/nie jest zwykłym folderem/);
    expect(write(`${folder}/lsicu.yaml`, 'stary')).toMatch(/nie jest zwykłym folderem/);
    expect(readdirSync(outside)).toEqual(['lsicu.yaml']);
  });

  it('a folder in the place of a file, a file in the place of a folder', () => {
    mkdirSync(join(plan, 'a.yaml'));
    expect(write('a.yaml')).toMatch(/nie jest zwykłym plikiem/);
    expect(write('lsicu.yaml/b.yaml')).toMatch(/nie jest zwykłym folderem/);
  });

  it.each(['.lsicu', '.lsicu/writing'])('the program’s own folder that is a link: %s', (folder) => {
    mkdirSync(join(outside, 'writing'));
    if (folder !== '.lsicu') mkdirSync(join(plan, '.lsicu'));
    symlinkSync(outside, join(plan, folder));
    expect(write('a.yaml')).toMatch(/nie jest zwykłym folderem/);
    expect(readdirSync(outside).toSorted()).toEqual(['lsicu.yaml', 'writing']);
  });
});

describe('a journal that a stranger has put there', () => {
  const STAGED = 'staged-0123456789abcdef';
  const item = { path: 'lsicu.yaml', before: digest('stary'), after: digest('obcy') };
  const good = { version: 1, staged: STAGED, inPlan: false, items: [item], folders: [] as string[] };
  const put = (home: string, journal: unknown): void => {
    mkdirSync(join(home, STAGED), { recursive: true });
    writeFileSync(join(home, STAGED, '0.new'), 'obcy');
    linkSync(join(plan, 'lsicu.yaml'), join(home, STAGED, '0.old'));
    writeFileSync(join(home, 'journal'), typeof journal === 'string' ? journal : JSON.stringify(journal));
  };

  it('is finished where it is right', () => {
    put(join(plan, '.lsicu/writing'), good);
    expect(host.finishReplacing(plan)).toBe('completed');
    expect(readFileSync(join(plan, 'lsicu.yaml'), 'utf8')).toBe('obcy');
    expect(readdirSync(plan)).toEqual(['lsicu.yaml']);
  });

  it('is not believed in the work tree of a repository', () => {
    git(plan, 'init', '-q');
    put(join(plan, '.lsicu/writing'), good);
    expect(host.finishReplacing(plan)).toBe(null);
    expect(write('areas/a.yaml')).toBe(null);
    expect(readFileSync(join(plan, 'lsicu.yaml'), 'utf8')).toBe('stary');
    expect(existsSync(join(plan, '.lsicu/writing/journal'))).toBe(true);
  });

  it.each([
    ...BAD.map((path) => ({ ...good, items: [{ ...item, path }] })),
    { ...good, folders: ['../outside/made'] },
    { ...good, staged: '../../../outside' },
    { ...good, version: 2 },
    { ...good, items: [{ path: 'lsicu.yaml', before: 'x', after: null }] },
    { ...good, items: 'x' },
    { ...good, items: [null] },
    [],
    'null',
    '{',
    '\u0000',
  ])('is refused: %j', (journal) => {
    put(join(plan, '.lsicu/writing'), journal);
    const said = attempt(() => host.finishReplacing(plan));
    expect(said).toMatch(/nie wolno zapisać|uszkodzony albo pochodzi z innej wersji/);
    expect(readFileSync(join(plan, 'lsicu.yaml'), 'utf8')).toBe('stary');
    expect(readdirSync(outside)).toEqual(['lsicu.yaml']);
    expect(readdirSync(join(plan, '.lsicu/writing')).toSorted()).toEqual(['journal', STAGED]);
  });

  it.each(['0.new', STAGED])('leads through no link: %s', (name) => {
    const home = join(plan, '.lsicu/writing');
    put(home, good);
    const path = name === STAGED ? join(home, STAGED) : join(home, STAGED, name);
    const target = join(outside, 'target');
    renameSync(path, target);
    symlinkSync(target, path);
    expect(attempt(() => host.finishReplacing(plan))).not.toBe('completed');
    expect(readFileSync(join(plan, 'lsicu.yaml'), 'utf8')).toBe('stary');
    expect(existsSync(target)).toBe(true);
  });

  it('with other contents than it says changes nothing', () => {
    put(join(plan, '.lsicu/writing'), good);
    writeFileSync(join(plan, '.lsicu/writing', STAGED, '0.new'), 'jeszcze inny');
    expect(host.finishReplacing(plan)).toBe('undone');
    expect(readFileSync(join(plan, 'lsicu.yaml'), 'utf8')).toBe('stary');
  });
});

describe('F5: somebody edits a file while it is being changed', () => {
  const two = [
    { path: 'a.yaml', before: bytes('a'), after: bytes('A') },
    { path: 'b.yaml', before: bytes('b'), after: bytes('B') },
  ];
  const texts = (): string[] => ['a.yaml', 'b.yaml'].map((path) => readFileSync(join(plan, path), 'utf8'));
  const change = (): string | null => attempt(() => host.replaceAll(plan, two, 'x'));
  beforeEach(() => {
    for (const { path, before } of two) writeFileSync(join(plan, path), before);
  });

  /** The operations of an undisturbed change, in their order. */
  function operations(): string[] {
    arm(plan, { at: 0 });
    expect(change()).toBe(null);
    const said = disarm();
    for (const { path, before } of two) writeFileSync(join(plan, path), before);
    return [...said];
  }

  it.each(['in place', 'by a new file'])('before any operation, %s: its work is there in the end', (how) => {
    const all = operations();
    const lost: string[] = [];
    let told = 0;
    for (let at = 1; at <= all.length; at += 1) {
      for (const { path, before } of two) {
        rmSync(join(plan, path));
        writeFileSync(join(plan, path), before);
      }
      const file = join(plan, 'b.yaml');
      const save = (): void => {
        if (how === 'in place') return writeFileSync(file, 'edytor');
        writeFileSync(join(outside, 'tmp'), 'edytor');
        renameSync(join(outside, 'tmp'), file);
      };
      arm(plan, { at, before: save });
      const said = change();
      disarm();
      const now = texts();
      if (said !== null) told += 1;
      if (now[1] !== 'edytor') lost.push(all[at - 1]?.replace(/^(\w+).*?(?=[^/]*$)/, '$1 ') ?? '');
      else expect(now[0], `${at} ${all[at - 1]}`).toBe(said === null ? 'A' : 'a');
    }
    expect(told).toBeGreaterThan(10);
    // What comes between the last look and the rename cannot be seen by any program: that is one place.
    expect(lost.map((each) => each.split(' ')[0])).toEqual(how === 'in place' ? [] : ['renameSync']);
  });

  it('is left alone when a change that was cut short is finished', () => {
    for (const edited of ['a.yaml', 'b.yaml'])
      for (let at = 1; ; at += 1) {
        for (const { path, before } of two) writeFileSync(join(plan, path), before);
        arm(plan, { at, from: true });
        const said = change();
        const all = disarm();
        if (said === null && all.length < at) break;
        writeFileSync(join(plan, edited), 'edytor');
        host.finishReplacing(plan);
        const now = Object.fromEntries(['a.yaml', 'b.yaml'].map((path, index) => [path, texts()[index]]));
        expect(now[edited], `${at} ${all[at - 1]}`).toBe('edytor');
        expect(
          readdirSync(plan).filter((name) => !['a.yaml', 'b.yaml', 'lsicu.yaml', '.lsicu'].includes(name)),
        ).toEqual([]);
      }
  });
});

import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { hostModule, start } from './child.ts';
import { arm, disarm, type Fault } from './disk.mjs';
import { fastFolder } from './fast.ts';

const temporary = fastFolder();
const host = nodeHost();
let module = '';
beforeAll(async () => {
  module = await hostModule(temporary);
});
afterEach(() => void disarm());

/** What is written in these tests: one file, or a folder of them. */
const WORKS = {
  write: {
    prepare: (path: string) => writeFileSync(path, 'stare', { mode: 0o640 }),
    values: (path: string) => [path, 'nowe'],
    run: (path: string) => host.write(path, 'nowe'),
  },
  writeFolder: {
    prepare: (path: string) => {
      mkdirSync(join(path, 'b'), { recursive: true });
      writeFileSync(join(path, 'a'), 'stare');
      writeFileSync(join(path, 'b/c'), 'stare');
    },
    values: (path: string) => [
      path,
      {
        entries: [
          ['a', 'nowe'],
          ['d/e/f', 'nowe'],
        ],
      },
    ],
    run: (path: string) => host.writeFolder(path, new Map(Object.entries({ a: 'nowe', 'd/e/f': 'nowe' }))),
  },
};

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .map((path) => [
        path,
        lstatSync(join(folder, path)).isFile() ? readFileSync(join(folder, path), 'utf8') : '',
      ]),
  );
}

describe.each(['write', 'writeFolder'] as const)('F1, F2, F8: %s', (call) => {
  const { prepare, values, run } = WORKS[call];
  const fresh = (folder: string): string => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    prepare(join(folder, 'wynik'));
    return folder;
  };
  const both = () => {
    const folder = fresh(join(temporary, 'both'));
    const old = contents(folder);
    run(join(folder, 'wynik'));
    return { old, made: contents(folder) };
  };
  const { old, made } = both();

  it.each([{ code: 'ENOSPC' }, { code: 'EIO', late: true }, { code: 'EIO', from: true }])(
    'leaves the old or the new and nothing else, whichever operation fails with %o',
    (kind) => {
      for (let at = 1, ended = false; !ended; at += 1) {
        const folder = fresh(join(temporary, 'f'));
        arm(folder, { at, ...kind });
        let failed = false;
        try {
          run(join(folder, 'wynik'));
        } catch {
          failed = true;
        }
        const operations = disarm();
        ended = operations.length < at;
        const told = `${at} ${operations[at - 1] ?? ''}`;
        const now = contents(folder);
        if (!failed) expect(now['wynik/a'] ?? now['wynik'], told).toBe('nowe');
        if (!('from' in kind)) expect(Object.keys(now), told).toContain('wynik');
        run(join(folder, 'wynik'));
        expect(contents(folder), told).toEqual(made);
        expect(ended && failed, told).toBe(false);
      }
    },
  );

  it('leaves the old or the new when the process is killed before any operation', async () => {
    const seen = new Set<string>();
    for (let at = 1, ended = false; !ended; at += 4) {
      const one = async (number: number): Promise<void> => {
        const folder = fresh(join(temporary, `k${number % 4}`));
        const path = join(folder, 'wynik');
        const fault: Fault = { at: number, kill: 'before' };
        const { signal, said } = await start(module, { call, values: values(path), folder, fault }).ended;
        if (signal !== 'SIGKILL') {
          expect(said).toBe('done');
          ended = true;
        }
        const now = contents(folder);
        const whole = (wanted: Record<string, string>): boolean =>
          Object.entries(wanted).every(([name, text]) => now[name] === text);
        seen.add(
          whole(old)
            ? 'old'
            : whole(made)
              ? 'new'
              : Object.keys(now)
                  .filter((name) => !name.includes('/'))
                  .join()
                  .replaceAll(/\d+/g, '#'),
        );
        run(path);
        expect(contents(folder), `${number}`).toEqual(made);
      };
      await Promise.all([at, at + 1, at + 2, at + 3].map(one));
    }
    // No system call that Node has swaps two folders: between the two steps both lie beside the place, whole.
    const between = '.wynik.lsicu-#.new,.wynik.lsicu-#.old';
    expect([...seen].toSorted()).toEqual(call === 'write' ? ['new', 'old'] : [between, 'new', 'old']);
  }, 300_000);
});

describe('what is replaced', () => {
  it('keeps its rights', () => {
    const file = join(temporary, 'rights');
    writeFileSync(file, 'a');
    chmodSync(file, 0o604);
    host.write(file, 'b');
    expect(lstatSync(file).mode & 0o777).toBe(0o604);
  });

  it('is never a link', () => {
    const folder = join(temporary, 'links');
    mkdirSync(join(folder, 'real'), { recursive: true });
    symlinkSync('real', join(folder, 'link'));
    expect(() => host.writeFolder(join(folder, 'link'), new Map([['a', 'b']]))).toThrow();
    expect(() => host.write(join(folder, 'link'), 'b')).toThrow();
    expect(readdirSync(folder)).toEqual(['link', 'real']);
  });

  it('stays alone with what a living process is about to put there', () => {
    const folder = join(temporary, 'living');
    mkdirSync(folder);
    const [ours, others] = [join(folder, '.x.lsicu-1.tmp'), join(folder, '.x.lsicu-4194305.tmp')];
    for (const file of [ours, others, join(folder, '.x.2024.old')]) writeFileSync(file, '');
    host.write(join(folder, 'x'), 'b');
    expect(readdirSync(folder).toSorted()).toEqual(['.x.2024.old', '.x.lsicu-1.tmp', 'x']);
    expect(existsSync(others)).toBe(false);
  });
});

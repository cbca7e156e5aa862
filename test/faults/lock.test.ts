import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { thisProcess } from '../../src/host/replacing/owner.ts';
import { say } from '../../src/words/sentence.ts';
import { UserError } from '../../src/words/user-error.ts';
import { hostModule, start } from './child.ts';
import { arm, disarm } from './disk.mjs';
import { fastFolder } from './fast.ts';

const temporary = fastFolder();
const host = nodeHost();
const plan = join(temporary, 'plan');
const home = join(plan, '.lsicu/writing');
const lock = join(home, 'lock');
let module = '';
beforeAll(async () => {
  module = await hostModule(temporary);
});
beforeEach(() => {
  rmSync(plan, { recursive: true, force: true });
  mkdirSync(plan);
  writeFileSync(join(plan, 'lsicu.yaml'), '0');
});
afterEach(() => void disarm());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const change = (before: string, after: string, path = 'lsicu.yaml') => ({
  path,
  before: bytes(before),
  after: bytes(after),
});
const text = (): string => readFileSync(join(plan, 'lsicu.yaml'), 'utf8');

/** What the program says; null where it has done its work. */
function attempt(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof UserError) return say(error.sentence, 'pl');
    throw error;
  }
}
const write = (before = '0', after = '1'): string | null =>
  attempt(() => host.replaceAll(plan, [change(before, after)], 'lsicu log'));

/** Puts a lock as another process would have left it. */
function locked(owner: Partial<ReturnType<typeof thisProcess>>): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(lock, JSON.stringify({ ...thisProcess('lsicu import'), ...owner }));
}

/** A process that does nothing until it is killed. */
async function idler(): Promise<{ readonly pid: number; readonly end: () => Promise<unknown> }> {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  await once(child, 'spawn');
  return {
    pid: child.pid ?? 0,
    end: () => {
      child.kill('SIGKILL');
      return once(child, 'close');
    },
  };
}
const startOf = (pid: number): string =>
  (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '').split(' ')[19] ?? '';

describe('P7: a lock', () => {
  it('of a living process is waited for, and told with process, time and command', async () => {
    const { pid, end } = await idler();
    locked({ pid, start: startOf(pid), since: '2026-11-22T08:00:00.000Z' });
    const begin = performance.now();
    const said = write();
    expect(performance.now() - begin).toBeGreaterThan(1_500);
    expect(performance.now() - begin).toBeLessThan(6_000);
    expect(said).toMatch(
      /^Plan zmienia teraz inne polecenie: lsicu import \(proces \d+, od 2026-11-22 \d\d:00:00\)\./,
    );
    expect(said).toContain(`proces ${pid},`);
    expect(text()).toBe('0');
    expect(readdirSync(home)).toEqual(['lock']);
    await end();
    expect(write()).toBe(null);
    expect(readdirSync(plan)).toEqual(['lsicu.yaml']);
  });

  it('clears itself when its owner is dead', () => {
    locked({ pid: 4_194_305 });
    expect(write()).toBe(null);
    expect(text()).toBe('1');
  });

  it('clears itself when its number has been given to another process', async () => {
    const { pid, end } = await idler();
    locked({ pid, start: '1' });
    expect(write()).toBe(null);
    await end();
  });

  it('clears itself when the computer has been started anew', async () => {
    const { pid, end } = await idler();
    locked({ pid, start: startOf(pid), boot: 'an earlier one' });
    expect(write()).toBe(null);
    await end();
  });

  it('of another computer is respected for ten minutes', () => {
    locked({ machine: 'biuro 1', host: 'biuro', pid: 1 });
    expect(write()).toMatch(/na innym komputerze \(biuro\).*usunąć plik „[^”]+\/lock”/);
    utimesSync(lock, new Date(), new Date(Date.now() - 11 * 60_000));
    expect(write()).toBe(null);
  });

  it.each(['', '{', '[]', 'null', '{"pid":1}'])('that says %j is respected for ten seconds', (content) => {
    mkdirSync(home, { recursive: true });
    writeFileSync(lock, content);
    expect(write()).toMatch(/jeszcze się nie przedstawiło/);
    utimesSync(lock, new Date(), new Date(Date.now() - 11_000));
    expect(write()).toBe(null);
  });

  it('of a dead process hinders nobody who reads, and goes', () => {
    locked({ pid: 4_194_305 });
    writeFileSync(join(home, 'new-0123456789abcdef-0123456789abcdef'), '');
    mkdirSync(join(home, 'staged-0123456789abcdef'));
    writeFileSync(join(home, 'staged-0123456789abcdef/0.new'), 'x');
    expect(host.finishReplacing(plan)).toBe(null);
    expect(readdirSync(plan)).toEqual(['lsicu.yaml']);
  });

  it('of a living process hinders nobody who reads', async () => {
    const { pid, end } = await idler();
    locked({ pid, start: startOf(pid) });
    const begin = performance.now();
    expect(host.finishReplacing(plan)).toBe(null);
    expect(performance.now() - begin).toBeLessThan(500);
    await end();
  });
});

describe('P11: reading', () => {
  it('looks at a few names and writes nothing where there is nothing to finish', () => {
    arm(plan, { at: 0 });
    expect(host.finishReplacing(plan)).toBe(null);
    const operations = disarm();
    expect(operations.length).toBeLessThan(5);
    expect(operations.filter((each) => !/^(?:l?stat|realpath)Sync/.test(each))).toEqual([]);
  });

  it('waits for who is in the middle of a change, and is told of it', async () => {
    const { pid, end } = await idler();
    locked({ pid, start: startOf(pid) });
    writeFileSync(join(home, 'journal'), '{}');
    expect(attempt(() => host.finishReplacing(plan))).toMatch(
      /^Plan zmienia teraz inne polecenie: lsicu import/,
    );
    await end();
  });

  it('goes on where the disk is read-only and what was left behind is no change', () => {
    locked({ pid: 4_194_305 });
    arm(plan, { at: 1, from: true, code: 'EROFS', changing: true });
    expect(host.finishReplacing(plan)).toBe(null);
    expect(disarm().length).toBeGreaterThan(0);
    expect(existsSync(lock)).toBe(true);
  });
});

describe('F5: two writers', () => {
  it('a file that has changed since it was read is left alone', () => {
    writeFileSync(join(plan, 'lsicu.yaml'), 'edytor');
    expect(write()).toBe(
      'Plik „lsicu.yaml” zmienił się po tym, jak program go przeczytał. Nic nie zostało zapisane. Uruchom polecenie ponownie.',
    );
    expect(text()).toBe('edytor');
  });

  it('a file that has gone or come is told', () => {
    const made = { path: 'lsicu.yaml', before: null, after: bytes('1') };
    expect(attempt(() => host.replaceAll(plan, [made], ''))).toMatch(/„lsicu.yaml” powstał/);
    expect(attempt(() => host.replaceAll(plan, [change('0', '1', 'areas/a.yaml')], ''))).toMatch(
      /„areas\/a.yaml” zniknął/,
    );
    expect(readdirSync(plan)).toEqual(['lsicu.yaml']);
  });

  it('twenty at once lose nothing: each wins by what it has read, or is told', async () => {
    const counter = `
      import { readFileSync } from 'node:fs';
      import { nodeHost } from ${JSON.stringify(module)};
      const host = nodeHost(), file = ${JSON.stringify(join(plan, 'lsicu.yaml'))};
      let done = 0;
      for (let times = 0; times < 5; times += 1) {
        const before = readFileSync(file);
        try {
          host.replaceAll(${JSON.stringify(plan)}, [{ path: 'lsicu.yaml', before, after: Buffer.from(String(Number(before) + 1)) }], 'licznik');
          done += 1;
        } catch (error) { if (!error.sentence) throw error; }
      }
      console.log(done);`;
    const all = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', counter], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let said = '';
        child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
        const [code] = (await once(child, 'close')) as [number];
        expect(code).toBe(0);
        return Number(said);
      }),
    );
    const done = all.reduce((sum, each) => sum + each, 0);
    expect(Number(text())).toBe(done);
    expect(done).toBeGreaterThan(5);
    expect(readdirSync(plan)).toEqual(['lsicu.yaml']);
  }, 120_000);

  it('twenty that meet the lock of a dead one together never become two owners', async () => {
    locked({ pid: 4_194_305 });
    const changes = (index: number) => [
      { path: `areas/${index}.yaml`, before: null, after: bytes('x'.repeat(50_000)) },
    ];
    const all = await Promise.all(
      Array.from(
        { length: 20 },
        (_, index) => start(module, { call: 'replaceAll', values: [plan, changes(index), 'x'] }).ended,
      ),
    );
    const made = existsSync(join(plan, 'areas')) ? readdirSync(join(plan, 'areas')) : [];
    expect(made.length).toBe(all.filter(({ said }) => said === 'done').length);
    expect(all.filter(({ said }) => said !== 'done' && !/Another command|not yet given/.test(said))).toEqual(
      [],
    );
    expect(readdirSync(plan).toSorted()).toEqual(['areas', 'lsicu.yaml']);
  }, 120_000);
});

describe('F3: a signal while files are being changed', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('%s lets the change come to its end, with exit code %d', async (signal, code) => {
    const program = `
      import { nodeHost } from ${JSON.stringify(module)};
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const real = fs.renameSync;
      fs.renameSync = (...args) => { process.kill(process.pid, '${signal}'); return real(...args); };
      syncBuiltinESMExports();
      nodeHost().replaceAll(${JSON.stringify(plan)}, [{ path: 'lsicu.yaml', before: Buffer.from('0'), after: Buffer.from('1') }], 'x');
      setTimeout(() => console.log('went on'), 5000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
    expect(await once(child, 'close')).toEqual([code, null]);
    expect(said).toBe('');
    expect(text()).toBe('1');
    expect(readdirSync(plan)).toEqual(['lsicu.yaml']);
  });
});

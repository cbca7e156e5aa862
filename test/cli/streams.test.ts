import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';

const ESC = '\u001b';
const temporary = temporaryFolder();
const plan = writePlan(join(temporary, 'lipnica'), {
  'areas/kultura.yaml': `name: "Kul\\e[31mtura\\x07"\nleader: "${'\\u001b'}]8;;http://example.org"\n`,
  // A mark of direction, as Arabic texts need it: allowed in a text, not on a terminal.
  'areas/zdrowie.yaml': 'name: Zdro\u200ewie\nleader: pup\u200e\n',
  'areas/praca.yaml': 'name: Praca\nleader: "pup\\u009b2J"\nklucz\\u200b: 1\n',
  'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nareas: praca\n',
});

describe('colour', () => {
  const coloured = async (argv: string[], around: Parameters<typeof run>[1]): Promise<boolean> =>
    (await run(['validate', ...argv], { folder: plan, ...around })).output.includes(ESC);

  it.each([
    ['a pipe', [], {}, false],
    ['a terminal', [], { terminal: true }, true],
    ['a terminal, NO_COLOR', [], { terminal: true, environment: { NO_COLOR: '1' } }, false],
    ['a terminal, empty NO_COLOR', [], { terminal: true, environment: { NO_COLOR: '' } }, true],
    ['a terminal, --no-color', ['--no-color'], { terminal: true }, false],
    ['a dumb terminal', [], { terminal: true, environment: { TERM: 'dumb' } }, false],
    ['a pipe, FORCE_COLOR', [], { environment: { FORCE_COLOR: '1' } }, true],
    ['a pipe, FORCE_COLOR=0', [], { environment: { FORCE_COLOR: '0' } }, false],
    ['a pipe, FORCE_COLOR and --no-color', ['--no-color'], { environment: { FORCE_COLOR: '1' } }, false],
  ])('%s', async (_, argv, around, expected) => expect(await coloured(argv, around)).toBe(expected));
});

describe('a value that would steer the terminal', () => {
  const RAW = /(?![\n\t])[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069]/u;

  it.each(['text', 'json'])('is written out in %s', async (format) => {
    const { code, output } = await run(['validate', '--format', format], { folder: plan });
    expect(code).toBe(1);
    expect(output).not.toMatch(RAW);
  });

  it('is shown as its code', async () => {
    const { output } = await run(['validate'], { folder: plan });
    expect(output).toContain('leader: pup\\u{200e}');
    expect(output).toContain('Zdro\\u{200e}wie');
  });

  it('is written out in messages about the call', async () => {
    const { messages } = await run([`val${ESC}[31m`], { folder: plan });
    expect(messages).not.toMatch(RAW);
  });
});

describe('output', () => {
  it('that is lost ends with exit code 2', async () => {
    const { code, messages } = await run(['validate'], {
      folder: plan,
      write: () => Promise.reject(new Error('ENOSPC')),
    });
    expect(code).toBe(2);
    expect(messages).toBe('lsicu: Nie udało się zapisać wyniku na wyjściu.\n');
  });

  it.each(['--help', '--version'])('%s that is lost ends with exit code 2', async (option) => {
    const write = (): Promise<boolean> => Promise.reject(new Error('ENOSPC'));
    expect((await run([option], { write })).code).toBe(2);
  });

  it('whose reader has gone away changes nothing else', async () => {
    const { code, messages } = await run(['validate'], { folder: plan, write: () => Promise.resolve(false) });
    expect(code).toBe(1);
    expect(messages).toBe('');
  });

  it('a fault of the program says so and ends with exit code 70', async () => {
    const environment = new Proxy({}, { get: () => Array.prototype.at.call(null, 0) as never });
    const broken = { folder: plan, environment };
    const { code, messages } = await run(['validate'], broken);
    expect(code).toBe(70);
    expect(messages).toMatch(/^lsicu: To błąd programu lsicu \d+\.\d+\.\d+, a nie planu: TypeError\./);
    expect(messages).not.toContain('    at ');
    expect((await run(['validate', '--debug'], broken)).messages).toContain('    at ');
  });
});

describe('the built program', () => {
  const program = join(root, 'bin', 'lsicu.js');
  const start = async (argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> => {
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, ...argv], {
        cwd: root,
      });
      return { code: 0, stdout, stderr };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  };

  it('gives the exit code to the system', async () => {
    expect((await start(['validate', 'examples/dragacz'])).code).toBe(0);
    expect((await start(['validate', plan])).code).toBe(1);
    expect((await start(['validat'])).code).toBe(2);
  });

  it('prints the product on standard output only', async () => {
    const { stdout, stderr } = await start(['validate', 'examples/slupsk', '--format', 'json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 });
  });

  it('is quiet when its reader closes the pipe', async () => {
    const child = spawn(process.execPath, [program, 'validate', 'examples/slupsk'], { cwd: root });
    let messages = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (messages += text));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    expect(messages).toBe('');
    expect(code).toBe(0);
  });

  it('tells that its output is lost', async () => {
    const child = spawn(process.execPath, [program, 'validate', 'examples/slupsk'], {
      cwd: root,
      // A stream that is open for reading only takes no output, like a full disk.
      stdio: ['ignore', openSync(program, 'r'), 'pipe'],
    });
    let messages = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (messages += text));
    const [code] = (await once(child, 'close')) as [number | null];
    expect(messages).toBe('lsicu: Nie udało się zapisać wyniku na wyjściu.\n');
    expect(code).toBe(2);
  });
});

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { SETTINGS } from '../setup/plan.ts';

const temporary = temporaryFolder();
let plans = 0;
function plan(files: Record<string, string> = {}): string {
  plans += 1;
  return writePlan(join(temporary, `plan-${plans}`), {
    'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\nareas: praca\n',
    'areas/praca.yaml': 'name: Praca\nleader: ops\n',
    ...files,
  });
}
const everything = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

describe('N2, N6: build does not write', () => {
  const refused = async (folder: string, target: string): Promise<string> => {
    const before = everything(folder);
    const { code, messages } = await run(['build', target], { folder });
    expect(code).toBe(2);
    expect(everything(folder)).toEqual(before);
    return messages;
  };

  it('into the folder of the plan, or one that holds it', async () => {
    const folder = plan();
    for (const target of ['.', '..', folder, join(folder, 'areas', '..')])
      expect(await refused(folder, target)).toMatch(/jest folderem planu albo go zawiera/);
  });

  it('into a folder with files of others', async () => {
    const folder = plan({ 'strony/notatki.txt': 'x' });
    expect(await refused(folder, 'strony')).toMatch(/Wskaż pusty folder albo taki, którego jeszcze nie ma/);
    expect(await refused(folder, 'areas')).toMatch(/Wskaż pusty folder/);
  });

  it('into a folder that somebody has added to since', async () => {
    const folder = plan();
    expect((await run(['build', 'strony'], { folder })).code).toBe(0);
    expect((await run(['build', 'strony'], { folder })).code).toBe(0);
    writeFileSync(join(folder, 'strony', 'notatki.txt'), 'x');
    expect(await refused(folder, 'strony')).toMatch(/Wskaż pusty folder/);
  });

  it('over pages that somebody has changed, unless the call says so', async () => {
    const folder = plan();
    const pages = join(folder, 'strony');
    for (const format of ['html', 'docx', 'md', 'json']) {
      const words = ['build', 'strony', '--format', format, '--force'];
      expect((await run(words, { folder })).code).toBe(0);
      const [page = ''] = readdirSync(pages).filter((name) => name.startsWith('index.'));
      const made = readFileSync(join(pages, page));
      // Line ends are changed by git and by programs of transfer.
      if (format !== 'docx') writeFileSync(join(pages, page), made.toString('utf8').replaceAll('\n', '\r\n'));
      expect((await run(words.slice(0, -1), { folder })).code).toBe(0);
      writeFileSync(join(pages, page), Buffer.concat([made, Buffer.from('x')]));
      expect(await refused(folder, 'strony')).toMatch(
        new RegExp(`ktoś zmienił plik: ${page.replace('.', '\\.')}\\. .*--force`),
      );
      expect(readFileSync(join(pages, page)).toString('latin1')).toBe(`${made.toString('latin1')}x`);
      expect((await run(words, { folder })).code).toBe(0);
      expect(readFileSync(join(pages, page))).toEqual(made);
    }
  });

  it('through a link', async () => {
    const folder = plan();
    mkdirSync(join(temporary, 'cel'));
    symlinkSync(join(temporary, 'cel'), join(folder, 'strony'));
    await refused(folder, 'strony');
    expect(readdirSync(join(temporary, 'cel'))).toEqual([]);
    writeFileSync(join(temporary, 'cel.md'), 'x');
    symlinkSync(join(temporary, 'cel.md'), join(folder, 'plan.md'));
    expect((await run(['plan', '-o', 'plan.md'], { folder })).code).toBe(2);
    expect(readFileSync(join(temporary, 'cel.md'), 'utf8')).toBe('x');
    expect(lstatSync(join(folder, 'plan.md')).isSymbolicLink()).toBe(true);
  });
});

describe('N1, N4: names', () => {
  const NAMES = [
    '$(touch PWNED)',
    '`touch PWNED`',
    '-rf',
    '--output=x',
    ';touch PWNED',
    'a\nb',
    'con',
    '..\\x',
    'a b',
    'ł',
  ];

  it('of files neither run anything nor lead out of the folder for pages', async () => {
    const folder = plan(
      Object.fromEntries(NAMES.map((name) => [`institutions/${name}.yaml`, 'name: Nazwa\nareas: praca\n'])),
    );
    const before = everything(temporary).filter((path) => !path.includes('strony'));
    const { messages } = await run(['build', 'strony'], { folder });
    const after = everything(temporary).filter((path) => !path.includes('strony'));
    expect(after).toEqual(before);
    expect(existsSync('PWNED')).toBe(false);
    expect(messages.trimEnd()).not.toContain('\n');
    const pages = existsSync(join(folder, 'strony')) ? everything(join(folder, 'strony')) : [];
    expect(pages.filter((name) => !/^[\w.-]+$/.test(name))).toEqual([]);
    const { output } = await run(['validate', '--no-color'], { folder });
    for (const name of NAMES.slice(0, 5)) expect(output).toContain(name);
  });

  it.each(['../x', '/etc/passwd', 'a/../../x', '..', 'constructor', '__proto__', '%2e%2e%2fx', 'C:\\x'])(
    'of documents and subjects lead nowhere: %s',
    async (name) => {
      const folder = plan();
      const before = everything(temporary);
      expect((await run(['render', name], { folder })).code).toBe(2);
      expect((await run(['render', 'institution-card', name], { folder })).code).toBe(2);
      expect(everything(temporary)).toEqual(before);
    },
  );
});

describe('N2, N5: what is no plain file', () => {
  it('is read as a plan where the folder of the plan itself is a link', async () => {
    const folder = plan();
    symlinkSync(folder, join(temporary, 'skrot'));
    const { code, output } = await run(['validate', 'skrot'], { folder: temporary });
    expect(code).toBe(0);
    expect(output).toContain('1 instytucja');
  });

  it.each(['areas/x.yaml', 'areas', 'lsicu.yaml', 'coordination.yaml'])(
    'a link in it is told of: %s',
    async (path) => {
      const folder = join(temporary, `linked-${path.replaceAll(/\W/g, '-')}`);
      const other = plan();
      mkdirSync(join(folder, path.includes('/') ? 'areas' : '.'), { recursive: true });
      if (path !== 'lsicu.yaml') writeFileSync(join(folder, 'lsicu.yaml'), SETTINGS);
      writeFileSync(join(temporary, 'tajne.yaml'), 'name: KANAREK\n');
      symlinkSync(
        path === 'areas' ? join(other, 'areas') : join(temporary, 'tajne.yaml'),
        join(folder, path),
      );
      const { code, output, messages } = await run(['validate'], { folder });
      expect(code).not.toBe(0);
      expect(output + messages).toContain(path);
      expect(output + messages).not.toContain('KANAREK');
    },
  );

  it.runIf(process.platform !== 'win32').each(['lsicu.yaml', 'areas/x.yaml', 'areas', 'coordination.yaml'])(
    'a pipe is told of and not waited for: %s',
    async (path) => {
      const folder = join(temporary, `fifo-${path.replaceAll(/\W/g, '-')}`);
      mkdirSync(join(folder, path.includes('/') ? 'areas' : '.'), { recursive: true });
      if (path !== 'lsicu.yaml') writeFileSync(join(folder, 'lsicu.yaml'), SETTINGS);
      execFileSync('mkfifo', [join(folder, path)]);
      for (const command of ['validate', 'plan']) {
        const { code, output, messages } = await run([command], { folder });
        expect([1, 2]).toContain(code);
        if (command === 'validate') expect(output + messages).toContain(path);
      }
    },
  );
});

describe('Z1, Z3, Z5: the same bytes', () => {
  it('in any zone, language and folder', async () => {
    const files = { 'areas/łąka.yaml': 'name: Łąka\n', 'areas/lot.yaml': 'name: Lot\n' };
    const made = new Set<string>();
    for (const [zone, language] of [
      ['', ''],
      ['Nie/Istnieje', 'C'],
      ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
      ['America/Adak', 'pl_PL.ISO-8859-2'],
    ] as const) {
      const folder = plan(files);
      const { TZ, LANG, LC_ALL } = process.env;
      Object.assign(process.env, { TZ: zone, LANG: language, LC_ALL: language });
      const { output } = await run(['plan', '--as-of', '2026-12-31'], { folder });
      const set = (name: string, value: string | undefined) => {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      };
      set('TZ', TZ);
      set('LANG', LANG);
      set('LC_ALL', LC_ALL);
      made.add(output);
      expect(output).not.toContain(temporary);
    }
    expect(made.size).toBe(1);
  });
});

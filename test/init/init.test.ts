import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { run, temporaryFolder } from '../setup/host.ts';
import { git, traceOf } from '../setup/repository.ts';
import { converse } from './converse.ts';

const temporary = temporaryFolder();
const fresh = (): string => mkdtempSync(join(temporary, 'gmina ł '));
const UNIT = ['--unit-name', 'Gmina Lipnica Mała', '--unit-kind', 'rural-gmina'];

describe('lsicu init', () => {
  it('makes a plan in a new folder, with flags alone', async () => {
    const folder = fresh();
    const flags = [...UNIT, '--teryt', '2214042', '--areas', 'slupsk', '--from', '2027-01', '--no-git'];
    const { code, output, messages } = await run(['init', 'nowy plan', ...flags], { folder });
    expect({ code, messages }).toEqual({ code: 0, messages: '' });
    expect(output).toContain('Założono plan „Plan LSICU – Gmina Lipnica Mała” w folderze „nowy plan”');
    expect(output).toContain('z kodu TERYT 2214042 wynika województwo: pomorskie');
    expect(output).toContain('Do uzupełnienia: koniec okresu planu, koordynator');
    expect(output).toContain('  cd "nowy plan"  ');
    expect(existsSync(join(folder, 'nowy plan/.git'))).toBe(false);
    const plan = join(folder, 'nowy plan');
    expect((await run(['-C', plan, 'validate'])).code).toBe(0);
    for (const document of [['plan'], ['agenda'], ['report'], ['render', 'index'], ['status']])
      expect((await run(['-C', plan, ...document])).code, document.join(' ')).toBe(0);
  });

  it('makes one in the empty folder that one stands in, and speaks English where asked', async () => {
    const folder = fresh();
    const { code, output } = await run(['init', ...UNIT, '--no-git', '--lang', 'en'], { folder });
    expect(code).toBe(0);
    expect(output).toMatch(/^Made the plan “Plan LSICU – Gmina Lipnica Mała” in the folder “gmina ł \S+”/);
    expect(output).not.toContain('  cd ');
    expect(readFileSync(join(folder, 'lsicu.yaml'), 'utf8')).toContain('# The plan’s own file.');
  });

  it('lists the files and writes none with --dry-run', async () => {
    const folder = fresh();
    const { code, output } = await run(['init', ...UNIT, '--dry-run'], { folder });
    expect(code).toBe(0);
    expect(output).toContain('niczego nie zapisano');
    expect(output).toContain('\n  lsicu.yaml\n');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes the layout of another plan, and nothing of its private folder', async () => {
    const folder = fresh();
    const like = join(root, 'examples/przykladowo');
    const { code, output } = await run(['init', 'p', ...UNIT, '--like', like, '--no-git'], { folder });
    expect(code).toBe(0);
    expect(output).toContain(
      'Z planu „Plan LSICU gminy Przykładowo na 2026 rok” przejęto obszary (4), grupy instytucji (1), zadania wspólne (1) i tematy szkoleń (6)',
    );
    const texts = ['areas', 'institutions'].flatMap((each) =>
      readdirSync(join(folder, 'p', each)).map((name) => readFileSync(join(folder, 'p', each, name), 'utf8')),
    );
    const lines = texts
      .join('\n')
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(lines.join('\n')).not.toMatch(/Przykładow|example\.org|members|person|@/);
  });
});

describe('what cannot be made is refused, and nothing is touched', () => {
  it.each<[string, string[], string]>([
    ['no name', [], 'Podaj nazwę jednostki: --unit-name'],
    [
      'no kind',
      ['--unit-name', 'Gmina Lipnica'],
      'Podaj kod TERYT (--teryt) albo rodzaj: --unit-kind rural-gmina|',
    ],
    ['an empty name', ['--unit-name', ' '], 'Opcja „--unit-name” wymaga tekstu'],
    [
      'a name of another kind',
      ['--unit-name', 'Powiat Kartuski', '--unit-kind', 'rural-gmina'],
      'nie pasują do siebie',
    ],
    [
      'another kind, with --yes',
      ['--unit-name', 'Powiat Kartuski', '--unit-kind', 'rural-gmina', '--yes'],
      'nie pasują do siebie',
    ],
    ['a wrong code', [...UNIT, '--teryt', '2214041'], 'oznacza: gmina miejska'],
    ['no date', [...UNIT, '--to', '2027-13'], '„2027-13” nie jest dniem'],
    [
      'a reversed period',
      [...UNIT, '--from', '2027', '--to', '2026'],
      'kończy się (2026), zanim się zacznie (2027)',
    ],
    ['no language', [...UNIT, '--language', 'polski'], '„polski” nie jest kodem języka'],
    ['both lists', [...UNIT, '--areas', 'none', '--like', 'x'], 'Podaj jedną z opcji: --areas albo --like.'],
    ['no plan to be like', [...UNIT, '--like', 'brak'], 'W folderze „brak” nie ma planu'],
    ['a hidden letter', [...UNIT, '--title', 'Plan\u200b'], 'powstałby plan z błędem:'],
  ])('%s', async (_, flags, message) => {
    const folder = fresh();
    const { code, output, messages } = await run(['init', 'plan', ...flags], { folder });
    expect(messages).toContain(message);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[string, (folder: string) => void, string]>([
    ['a plan', (folder) => writeFileSync(join(folder, 'lsicu.yaml'), ''), 'jest już plan'],
    ['a file of the same name', (folder) => writeFileSync(join(folder, 'README.md'), 'moje'), ': README.md.'],
    ['a link in the way', (folder) => symlinkSync(temporary, join(folder, '.lsicu')), ': .lsicu.'],
    [
      'a file that would become part of the plan',
      (folder) => {
        mkdirSync(join(folder, 'areas'));
        writeFileSync(join(folder, 'areas/stary.yaml'), 'name: Stary\n');
      },
      ': areas/stary.yaml.',
    ],
  ])('%s is there', async (_, prepare, message) => {
    const folder = fresh();
    prepare(folder);
    const before = traceOf(folder);
    const { code, messages } = await run(['init', ...UNIT], { folder });
    expect(messages).toContain(message);
    expect(code).toBe(2);
    expect(traceOf(folder)).toEqual(before);
  });

  it('a second time', async () => {
    const folder = fresh();
    expect((await run(['init', ...UNIT, '--no-git'], { folder })).code).toBe(0);
    const before = traceOf(folder);
    expect((await run(['init', ...UNIT, '--no-git'], { folder })).code).toBe(2);
    expect(traceOf(folder)).toEqual(before);
  });
});

describe('the repository', () => {
  /** Lets git know only who is told here. */
  function known(config: string): string {
    const home = fresh();
    writeFileSync(join(home, '.gitconfig'), config);
    vi.stubEnv('HOME', home);
    vi.stubEnv('XDG_CONFIG_HOME', home);
    return fresh();
  }
  afterEach(() => vi.unstubAllEnvs());

  it('is a new one, with one commit where git knows who makes it', async () => {
    const folder = known('[user]\n\tname = Gmina Lipnica Mała\n\temail = plan@example.org\n');
    const { output } = await run(['init', ...UNIT], { folder });
    expect(output).toMatch(/Założono repozytorium git; pierwszy zapis w historii: [0-9a-f]{7}\./);
    expect(git(folder, 'log', '--format=%an: %s')).toBe('Gmina Lipnica Mała: Początek planu');
    expect(git(folder, 'ls-files').split('\n')).toContain('private/contacts.example.yaml');
    expect(git(folder, 'status', '--short')).toBe('');
    expect(git(folder, 'check-ignore', 'private/contacts.yaml', 'out/x', 'a.docx').split('\n')).toHaveLength(
      3,
    );
  });

  it('has no commit where git does not know who makes it', async () => {
    const folder = known('');
    const { code, output } = await run(['init', ...UNIT], { folder });
    expect(code).toBe(0);
    expect(output).toContain('git config --global user.name');
    expect(() => git(folder, 'log')).toThrow();
    expect(git(folder, 'status', '--short')).toContain('?? lsicu.yaml');
  });

  it('is the one that the folder stands in already', async () => {
    const folder = fresh();
    execFileSync('git', ['init', '-q', folder]);
    const { code, output } = await run(['init', 'plan', ...UNIT], { folder });
    expect(code).toBe(0);
    expect(output).toContain('nowego nie założono');
    expect(existsSync(join(folder, 'plan/.git'))).toBe(false);
    expect(existsSync(join(folder, 'plan/.gitlab-ci.yml'))).toBe(false);
    expect((await run(['init', ...UNIT], { folder })).code).toBe(0);
    expect(existsSync(join(folder, '.gitlab-ci.yml'))).toBe(true);
  });

  it.each([
    ['no-git', 'nie ma programu git'],
    ['failed', 'nie udało się założyć'],
  ] as const)('may be missing: %s', async (made, message) => {
    const folder = fresh();
    const { code, output } = await converse(folder, ['init', ...UNIT, '--yes'], [], () =>
      Promise.resolve(made),
    );
    expect(code).toBe(0);
    expect(output).toContain(message);
    expect(existsSync(join(folder, 'lsicu.yaml'))).toBe(true);
  });
});

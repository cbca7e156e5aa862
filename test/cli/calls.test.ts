import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';

const temporary = temporaryFolder();
const plan = writePlan(join(temporary, 'lipnica'), {
  'areas/kultura.yaml': 'name: Kultura\ndescription: {pl: Kultura, uk: Культура}\n',
});

describe('a wrong call is told in one line on the other stream, with exit code 2', () => {
  it.each([
    [['validat'], 'lsicu: Nie ma polecenia „validat”. Czy chodziło o „validate”?'],
    [['sprawdź'], 'lsicu: Nie ma polecenia „sprawdź”.'],
    [['validate', '--formt', 'json'], 'lsicu: Nie ma opcji „--formt”. Czy chodziło o „--format”?'],
    [['move'], 'lsicu: Brakuje argumentu <zadanie>. Objaśnia go: lsicu help move'],
    [['validate', '--szybko'], 'lsicu: Nie ma opcji „--szybko”.'],
    [
      ['--audience', 'internal', 'render', 'contacts'],
      'lsicu: Opcję „--audience” podaje się po poleceniu, np. lsicu render --audience …',
    ],
    [['-o', 'x.md'], 'lsicu: Opcję „-o” podaje się po poleceniu, np. lsicu agenda -o …'],
    [['validate', '--group-by', 'area'], 'lsicu: Polecenie „validate” nie ma opcji „--group-by”.'],
    [
      ['validate', '--format', 'xml'],
      'lsicu: Opcja „--format” nie przyjmuje wartości „xml”. Dozwolone: text, json, github, gitlab, sarif, junit.',
    ],
    [['validate', '--format'], 'lsicu: Opcja „--format” wymaga wartości.'],
    [
      ['validate', '--fail-on', 'blad'],
      'lsicu: Opcja „--fail-on” nie przyjmuje wartości „blad”. Dozwolone: error, warning, info.',
    ],
    [
      ['validate', '--max-warnings', '-1'],
      'lsicu: Opcja --max-warnings wymaga liczby: 0 albo większej; podano „-1”.',
    ],
    [
      ['validate', '--max-warnings', 'kilka'],
      'lsicu: Opcja --max-warnings wymaga liczby: 0 albo większej; podano „kilka”.',
    ],
    [['validate', '--summary'], 'lsicu: Opcja „--summary” wymaga wartości.'],
    [
      ['validate', '--as-of', '30.09.2026'],
      'lsicu: Opcja --as-of wymaga dnia w postaci 2026-09-30, a podano „30.09.2026”.',
    ],
    [
      ['validate', '--as-of', '2026-02-30'],
      'lsicu: Opcja --as-of wymaga dnia w postaci 2026-09-30, a podano „2026-02-30”.',
    ],
    [['validate', '--as-of', '2026-09'], 'lsicu: Opcja --as-of wymaga dnia'],
    [['-C', 'zalesie', 'validate'], 'lsicu: W folderze „zalesie” nie ma planu (pliku lsicu.yaml).'],
    [['validate', '.', 'zalesie'], 'lsicu: W folderze „zalesie” nie ma planu (pliku lsicu.yaml).'],
    [['report', '2016-Q5'], 'lsicu: „2016-Q5” nie jest okresem.'],
    [['report', '2016-Q1', '2016-Q2'], 'lsicu: Podano za dużo argumentów.'],
    [['report', '--format', 'odt'], 'lsicu: Nie ma formatu „odt”.'],
    [['report', '-o', 'sprawozdanie.xyz'], 'lsicu: Nie ma formatu „.xyz”.'],
    [['report', '-o', 'sprawozdanie'], 'lsicu: Nazwa pliku „sprawozdanie” nie ma końcówki'],
    [
      ['report', '-o', 'brak/x.md'],
      'lsicu: Nie udało się zapisać pliku „brak/x.md”. Sprawdź, czy jego folder istnieje',
    ],
    [['report', '--lang', 'xx'], 'lsicu: W planie nie ma tekstów w języku „xx”. Języki planu: pl, uk.'],
    [['render', 'repot'], 'lsicu: Nie ma dokumentu „repot”. Czy chodziło o „report”?'],
    [['build', 'lsicu.yaml/strony'], 'lsicu: Nie udało się zapisać folderu „lsicu.yaml/strony”.'],
    [['help', 'validat'], 'lsicu: Nie ma polecenia „validat”. Czy chodziło o „validate”?'],
    [['validate', 'lsicu.yaml'], 'lsicu: „lsicu.yaml” nie jest folderem, który można odczytać.'],
    [['-C', 'lsicu.yaml', 'validate'], 'lsicu: „lsicu.yaml” nie jest folderem, który można odczytać.'],
    [['report', '--lang', 'polski'], 'lsicu: „polski” nie jest kodem języka'],
  ])('%j', async (argv, message) => {
    const { code, output, messages } = await run(argv, { folder: plan });
    expect(messages.startsWith(message), messages).toBe(true);
    expect(messages.trimEnd()).not.toContain('\n');
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  it('in English where asked', async () => {
    const { messages } = await run(['validat', '--lang', 'en'], { folder: plan });
    expect(messages).toBe('lsicu: There is no command “validat”. Did you mean “validate”?\n');
  });
});

describe('the folder of the plan', () => {
  it('is the nearest upwards', async () => {
    const { code, output } = await run(['validate'], { folder: join(plan, 'areas') });
    expect(code).toBe(0);
    expect(output).toContain('../areas/kultura.yaml:1:7');
  });

  it('is the one named by -C', async () => {
    const { code, output } = await run(['-C', 'lipnica', 'validate', '--format', 'json'], {
      folder: temporary,
    });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ summary: { counts: { areas: 1 } } });
  });

  it('may be given after the command', async () => {
    expect((await run(['validate', '--repo', 'lipnica'], { folder: temporary })).code).toBe(0);
  });

  it('is missed where there is none', async () => {
    const { code, messages } = await run(['validate'], { folder: temporary });
    expect(code).toBe(2);
    expect(messages).toContain('Ani tu, ani w folderach wyżej nie ma planu');
  });
});

describe('help and version', () => {
  it('name every command in both languages', async () => {
    for (const language of ['pl', 'en'] as const) {
      const { code, output } = await run(['--help', '--lang', language]);
      expect(code).toBe(0);
      const words = output.replaceAll(/\s+/g, ' ');
      for (const { name, summary } of COMMANDS) {
        expect(words).toContain(` ${name} `);
        expect(words).toContain(summary[language]);
      }
    }
  });

  it('help about a command is its --help', async () => {
    expect(await run(['help'])).toEqual(await run(['--help']));
    expect(await run(['help', 'report', '--lang', 'en'])).toEqual(
      await run(['report', '--help', '--lang', 'en']),
    );
  });

  it('Polish help has Polish placeholders', async () => {
    const { output } = await run(['help', 'validate']);
    expect(output).toContain('Użycie: lsicu validate [opcje] [foldery...]');
    expect(output).toContain('-C, --repo <folder>');
    const same = ['folder', 'format'];
    const flags = COMMANDS.flatMap(({ arguments: named = [], options = [] }) => [...named, ...options]).map(
      (each) => each.flags,
    );
    const english = flags.flatMap((each) => /[<[](\w+)/.exec(each)?.[1] ?? []);
    for (const { name } of COMMANDS) {
      const help = (await run(['help', name])).output;
      const shown = Array.from(help.matchAll(/[<[](\w+)(?:\.\.\.)?[\]>]/g), ([, word = '']) => word);
      expect(shown.filter((word) => english.includes(word) && !same.includes(word))).toEqual([]);
    }
  });

  it('without a command help is shown', async () => {
    expect(await run([])).toEqual(await run(['--help']));
  });

  it.each(COMMANDS.map(({ name }) => name))('%s --help describes its options', async (name) => {
    const { code, output, messages } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(messages).toBe('');
    expect(output).toContain(`lsicu ${name}`);
    expect(output).toContain('Opcje ogólne:');
    expect(output).not.toMatch(/Options:|Arguments:|Usage:/);
  });

  it('the version is one line', async () => {
    expect(await run(['--version'])).toEqual(await run(['--version', '--lang', 'en']));
    expect((await run(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

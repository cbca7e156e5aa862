import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/pipeline.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { SETTINGS, type Files } from '../setup/plan.ts';

interface Printed {
  readonly schemaVersion: number;
  readonly summary: Readonly<Record<string, unknown>>;
  readonly plans?: readonly { readonly plan: string; readonly summary: Readonly<Record<string, unknown>> }[];
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

const temporary = temporaryFolder();
let plans = 0;
/** Of the checks of meaning one is asked here: these tests are about how findings are told. */
const QUIET = CHECKS.filter(({ name }) => name !== 'area-leader-missing').map(
  ({ name }) => `  ${name}: off\n`,
);
const plan = (files: Files): Files => ({ 'lsicu.yaml': `${SETTINGS}checks:\n${QUIET.join('')}`, ...files });

/** A plan in a folder of its own. */
function planOf(files: Files): string {
  plans += 1;
  return writePlan(join(temporary, `gmina-${plans}`), plan(files));
}

const MISTAKE: Files = {
  'areas/kultura.yaml': 'name: Kultura\nleader: bibliotka\n',
  'institutions/biblioteka.yaml': 'name: Gminna Biblioteka Publiczna\nareas: kultura\n',
  'calendar/2026-q1.yaml': 'meetings:\n  - {id: pierwsze, kind: team, date: 2026-02-12\n',
};

async function json(folder: string, ...argv: string[]): Promise<Printed> {
  return JSON.parse((await run(['validate', '--format', 'json', ...argv], { folder })).output) as Printed;
}

describe('validate --format json', () => {
  it('has the keys of the contract, in their order', async () => {
    const printed = await json(planOf(MISTAKE));
    expect(Object.keys(printed)).toEqual(['schemaVersion', 'summary', 'findings']);
    expect(printed.schemaVersion).toBe(1);
    expect(printed.summary).toEqual({
      errors: 2,
      warnings: 0,
      infos: 0,
      files: 4,
      unreadable: ['calendar/2026-q1.yaml'],
      counts: { areas: 1, institutions: 1, goals: 0, duties: 0, tasks: 0, commonTasks: 0 },
    });
    expect(printed.findings[0]).toEqual({
      rule: 'reference-unknown',
      severity: 'error',
      file: 'areas/kultura.yaml',
      line: 2,
      column: 9,
      endLine: 2,
      endColumn: 18,
      message: 'Obszar „Kultura” wskazuje instytucję „bibliotka”, której nie ma w planie.',
      hint: 'Czy chodziło o „biblioteka” (instytucja „Gminna Biblioteka Publiczna”)? Popraw na:  leader: biblioteka',
      related: [
        { file: 'institutions/biblioteka.yaml', line: 1, column: 1, note: 'Tu opisano „biblioteka”.' },
      ],
    });
    expect(printed.findings[1]).toMatchObject({
      rule: 'yaml-syntax',
      file: 'calendar/2026-q1.yaml',
      line: 2,
      column: 5,
    });
  });

  it('has hint and related only where there is something to say', async () => {
    const keys = [
      'rule',
      'severity',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'message',
      'hint',
      'related',
    ];
    const printed = await json(
      planOf({ ...MISTAKE, 'people.yaml': '- id: wojt\n  function: Wójt\n  from: 2026-02-30\n' }),
    );
    for (const finding of printed.findings) {
      expect(Object.keys(finding)).toEqual(keys.filter((key) => key in finding));
      expect(Object.values(finding)).not.toContain(null);
    }
  });

  it('speaks English where asked', async () => {
    const printed = await json(planOf(MISTAKE), '--lang', 'en');
    expect(printed.findings[0]?.['message']).toBe(
      'The area “Kultura” names the institution “bibliotka”, which the plan does not have.',
    );
  });

  it('with several folders names the plan of each finding and sums up each plan', async () => {
    writePlan(join(temporary, 'lipnica'), plan(MISTAKE));
    writePlan(join(temporary, 'borki'), plan({ 'areas/praca.yaml': 'name: Praca\n', 'people.yaml': '[' }));
    const printed = await json(temporary, 'lipnica', 'borki');
    expect(Object.keys(printed)).toEqual(['schemaVersion', 'summary', 'plans', 'findings']);
    expect(printed.summary).toMatchObject({ errors: 3, warnings: 1, files: 7 });
    expect(printed.summary['unreadable']).toEqual(['lipnica/calendar/2026-q1.yaml', 'borki/people.yaml']);
    expect(printed.summary['counts']).toMatchObject({ areas: 2, institutions: 1 });
    expect(
      printed.plans?.map(({ plan, summary }) => [plan, summary['errors'], summary['unreadable']]),
    ).toEqual([
      ['lipnica', 2, ['calendar/2026-q1.yaml']],
      ['borki', 1, ['people.yaml']],
    ]);
    expect(printed.findings.map(({ plan, file }) => [plan, file])).toEqual([
      ['lipnica', 'areas/kultura.yaml'],
      ['lipnica', 'calendar/2026-q1.yaml'],
      ['borki', 'areas/praca.yaml'],
      ['borki', 'people.yaml'],
    ]);
  });
});

describe('validate --format text', () => {
  it('tells place, sentence, lines around, hint and totals', async () => {
    const area = '# Obszar\nname: Kultura\nleader: gok\ntaks: []\nshort: K\n';
    const { output } = await run(['validate'], {
      folder: planOf({ 'areas/kultura.yaml': area, 'institutions/gok.yaml': 'name: GOK\nareas: kultura\n' }),
    });
    expect(output.split('\n')).toEqual([
      'BŁĄD  key-unknown  areas/kultura.yaml:4:1',
      '  Obszar „Kultura” ma pole „taks”, którego plan tu nie zna.',
      '',
      '  2 │ name: Kultura',
      '  3 │ leader: gok',
      '  4 │ taks: []',
      '    │ ^^^^',
      '  5 │ short: K',
      '',
      '  Czy chodziło o „tasks”?',
      '  Popraw na:  tasks: []',
      '  Więcej:   lsicu explain key-unknown',
      '',
      '1 błąd, 0 ostrzeżeń · 1 instytucja, 0 zadań, 3 pliki',
      '',
    ]);
  });

  it('marks the wrong word under letters of any width', async () => {
    const folder = planOf({
      'areas/kultura.yaml': 'name: Kultura\nleader: gok\naliases: [Z\u0307ycie 🎭, [x]]\n',
    });
    const { output } = await run(['validate'], { folder });
    const lines = output.split('\n');
    const at = lines.findLastIndex((line) => line.includes('[x]]'));
    expect(lines[at]).toBe('  3 │ aliases: [Z\u0307ycie 🎭, [x]]');
    expect(lines[at + 1]).toBe(`    │ ${' '.repeat('aliases: [Zycie xx, '.length)}^^^`);
  });

  it('shows places as seen from where the user stands', async () => {
    const folder = planOf(MISTAKE);
    const { output } = await run(['-C', folder, 'validate'], { folder: temporary });
    expect(output).toContain(`${folder.slice(temporary.length + 1)}/areas/kultura.yaml:2:9`);
    expect(output).toContain('Nie odczytano jednego pliku: calendar/2026-q1.yaml.');
  });

  it('says in English what it says in Polish', async () => {
    const { output } = await run(['validate', '--lang=en'], { folder: planOf(MISTAKE) });
    expect(output).toContain('ERROR  reference-unknown  areas/kultura.yaml:2:9');
    expect(output).toMatch(/\n2 errors, 0 warnings · 1 institution, 0 tasks, 4 files\n$/);
  });

  it('speaks the language of the plan', async () => {
    const settings =
      'format: 1\ntitle: Plan\nunit: {name: Little Lipnica, kind: rural-gmina}\nlanguage: en\n';
    const { output } = await run(['validate'], { folder: planOf({ 'lsicu.yaml': settings }) });
    expect(output).toBe('0 errors, 0 warnings · 0 institutions, 0 tasks, 1 file\n');
  });

  it('of several plans tells the totals of each', async () => {
    writePlan(join(temporary, 'gminy', 'zalesie'));
    writePlan(join(temporary, 'gminy', 'borki'));
    const { output } = await run(['validate', 'zalesie', 'borki'], { folder: join(temporary, 'gminy') });
    expect(output).toBe(
      'zalesie: 0 błędów, 0 ostrzeżeń · 0 instytucji, 0 zadań, 1 plik\nborki: 0 błędów, 0 ostrzeżeń · 0 instytucji, 0 zadań, 1 plik\n',
    );
  });
});

describe('the exit code', () => {
  const code = async (files: Files, ...argv: string[]): Promise<number> =>
    (await run(['validate', ...argv], { folder: planOf(files) })).code;
  const WARNING: Files = { 'areas/kultura.yaml': 'name: Kultura\n' };

  it.each([
    ['nothing found', {}, [], 0],
    ['a warning', WARNING, [], 0],
    ['a warning', WARNING, ['--fail-on', 'warning'], 1],
    ['a warning', WARNING, ['--fail-on', 'info'], 1],
    ['an error', MISTAKE, [], 1],
    ['an error', MISTAKE, ['--fail-on', 'warning'], 1],
    ['an unreadable file', { 'people.yaml': '' }, [], 1],
    ['nothing found', {}, ['--fail-on', 'info'], 0],
  ] as const)('%s, %j %j: %i', async (_, files, argv, expected) => {
    expect(await code(files, ...argv)).toBe(expected);
  });
});

describe('--max-warnings', () => {
  const folder = planOf({ 'areas/kultura.yaml': 'name: Kultura\n', 'areas/praca.yaml': 'name: Praca\n' });
  const validate = (...argv: string[]) => run(['validate', ...argv], { folder });

  it('allows so many and no more', async () => {
    const quiet = await validate();
    expect(quiet.code).toBe(0);
    expect(await validate('--max-warnings', '2')).toEqual(quiet);
    expect(await validate('--max-warnings', '1')).toEqual({
      output: quiet.output,
      code: 1,
      messages: 'lsicu: Są 2 ostrzeżenia, a opcja --max-warnings dopuszcza najwyżej 1.\n',
    });
    expect((await validate('--max-warnings', '0', '--lang', 'en')).messages).toBe(
      'lsicu: There are 2 warnings, and the option --max-warnings allows 0 at most.\n',
    );
  });

  it('leaves the exit code of errors alone', async () => {
    const { code, messages } = await run(['validate', '--max-warnings', '5'], { folder: planOf(MISTAKE) });
    expect([code, messages]).toEqual([1, '']);
  });
});

describe('a check that is off', () => {
  it('fails at no level', async () => {
    const settings = `${SETTINGS}checks:\n${QUIET.join('')}  area-leader-missing: off\n`;
    const folder = planOf({ 'lsicu.yaml': settings, 'areas/praca.yaml': 'name: Praca\n' });
    const argv = ['validate', '--fail-on', 'info', '--max-warnings', '0'];
    expect((await run(argv, { folder })).code).toBe(0);
  });
});

describe('what lies in the folder of a plan', () => {
  it('a link is reported and never followed', async () => {
    const secret = planOf({ 'institutions/gok.yaml': 'name: Tajne\n' });
    const folder = planOf({ 'institutions/biblioteka.yaml': 'name: Biblioteka\n' });
    symlinkSync(join(secret, 'institutions', 'gok.yaml'), join(folder, 'institutions', 'gok.yaml'));
    const { findings, summary } = await json(folder);
    expect(findings).toMatchObject([{ rule: 'encoding', file: 'institutions/gok.yaml', line: 1, column: 1 }]);
    expect(summary).toMatchObject({ unreadable: ['institutions/gok.yaml'], counts: { institutions: 1 } });
  });

  it('a folder called like a file is reported', async () => {
    const folder = planOf({});
    mkdirSync(join(folder, 'areas', 'kultura.yaml'), { recursive: true });
    expect((await json(folder)).findings).toMatchObject([{ file: 'areas/kultura.yaml' }]);
  });

  it('a file larger than 1 MB is not read', async () => {
    const folder = planOf({ 'areas/kultura.yaml': `name: Kultura\n${'# x\n'.repeat(300_000)}` });
    expect((await json(folder)).findings).toMatchObject([
      { rule: 'encoding', file: 'areas/kultura.yaml', line: 1 },
    ]);
  });

  it('names that begin with a dot are left alone', async () => {
    expect(
      (await json(planOf({ 'areas/.kultura.yaml.swp': 'x', '.gitignore': 'private/\n' }))).findings,
    ).toEqual([]);
  });

  it('private files are not read', async () => {
    const folder = planOf({ 'private/contacts.yaml': 'koordynator: {name: [\n' });
    expect((await json(folder)).summary).toMatchObject({ errors: 0, files: 1 });
  });
});

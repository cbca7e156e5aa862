import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { run, temporaryFolder, writePlan, type Outcome } from '../setup/host.ts';

const temporary = temporaryFolder();
let count = 0;
let folder = '';

/** Every file of the plan with its text. */
const everything = (): Record<string, string> =>
  Object.fromEntries(
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

beforeEach(() => {
  folder = join(temporary, String((count += 1)));
  cpSync(join(root, 'examples/przykladowo'), folder, { recursive: true });
});

const lsicu = (...argv: string[]): Promise<Outcome> =>
  run(['--as-of', '2026-10-05', ...argv], { folder, environment: {} });

/** The lines that a call takes away and adds, over all files. */
async function changed(...argv: string[]): Promise<{ code: number; minus: string[]; plus: string[] }> {
  const before = everything();
  const { code } = await lsicu(...argv, '--yes');
  const after = everything();
  const lines = (one: Record<string, string>, other: Record<string, string>): string[] =>
    Object.entries(one).flatMap(([path, text]) => {
      const left = (other[path] ?? '').split('\n');
      return text.split('\n').filter((line) => {
        const at = left.indexOf(line);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
    });
  return { code, minus: lines(before, after), plus: lines(after, before) };
}

describe('a change touches only the lines it must', () => {
  it.each<[string[], string[], string[]]>([
    [['set', 'kampania-informacyjna', 'due', '15.12.2026'], ['    due: 2026-Q4'], ['    due: 2026-12-15']],
    [
      ['set', 'kampania-informacyjna', 'title.uk', 'Кампанія'],
      ['    title: Kampania informacyjna'],
      ['    title: {pl: Kampania informacyjna, uk: Кампанія}'],
    ],
    [
      ['set', 'baza-tlumaczy', 'partners', 'gops,', 'fundacja-przystan'],
      ['    partners: [fundacja-przystan, powiatowy-urzad-pracy]'],
      ['    partners: [gops, fundacja-przystan]'],
    ],
    [
      ['set', 'baza-tlumaczy', 'responsible', 'Gminny Ośrodek Kultury'],
      ['    responsible: urzad-gminy'],
      ['    responsible: gok'],
    ],
    [
      ['set', 'lekcje-wyrownawcze', 'materials', 'ćwiczenia'],
      ['    materials: [podręczniki do języka polskiego jako obcego]'],
      ['    materials: [ćwiczenia]'],
    ],
    [
      ['set', 'spotkania-z-rodzicami', 'partners', 'biblioteka'],
      ['    partners: gops'],
      ['    partners: biblioteka'],
    ],
    [['set', 'plan', 'period.to', '2027-01'], ['  to: 2026-12'], ['  to: 2027-01']],
    [
      ['set', 'lokal-interwencyjny', 'condition', '--remove'],
      ['    condition: w wyjątkowych sytuacjach, w ramach dostępnych zasobów'],
      [],
    ],
    [
      ['withdraw', 'Zakup prasy', '--reason', 'brak środków'],
      [],
      ['    withdrawn:', '      date: 2026-10-05', '      reason: brak środków'],
    ],
    [
      [
        'log',
        'praca-i-mieszkanie/oszacowanie-potrzeb',
        '--state',
        'W toku',
        '--note',
        'Dwie osoby: etat i pół.',
        '--by',
        'gops',
        '--date',
        '30.09.2026',
      ],
      [],
      [
        '  - date: 2026-09-30',
        '    task: praca-i-mieszkanie/oszacowanie-potrzeb',
        '    state: in-progress',
        '    note: "Dwie osoby: etat i pół."',
      ],
    ],
  ])('%j', async (argv, minus, plus) => {
    expect(await changed(...argv)).toEqual({ code: 0, minus, plus });
  });

  it('moves a task with all its lines', async () => {
    const path = 'areas/praca-i-mieszkanie.yaml';
    const ids = (): string[] =>
      Array.from(everything()[path]?.matchAll(/^ {2}- id: (.*)/gm) ?? [], ([, id = '']) => id).slice(1);
    const before = ids();
    expect(await changed('move', 'lokal-interwencyjny', '--to', '1')).toEqual({
      code: 0,
      minus: [],
      plus: [],
    });
    expect(ids()).toEqual(['lokal-interwencyjny', ...before.filter((id) => id !== 'lokal-interwencyjny')]);
  });
});

describe('a renamed thing keeps every reference', () => {
  it.each([
    ['gops', 'osrodek-pomocy'],
    ['praca-i-mieszkanie', 'praca'],
    ['baza-tlumaczy', 'tlumacze-przysiegli'],
    ['praca-i-mieszkanie/oszacowanie-potrzeb', 'zasoby'],
    ['cudzoziemcy', 'nowi-mieszkancy'],
  ])('%s → %s and back again', async (from, to) => {
    const before = everything();
    const found = async (): Promise<unknown> =>
      Object.values(
        (JSON.parse((await lsicu('validate', '--format', 'json')).output) as { summary: object }).summary,
      );
    const said = await found();
    const renamed = await lsicu('rename', from, to, '--yes');
    expect(renamed).toMatchObject({ code: 0 });
    expect(await found()).toEqual(said);
    const id = from.split('/').at(-1) ?? from;
    const mentions = Object.values(everything()).join('\n');
    expect(mentions).not.toMatch(new RegExp(`: ${id}(?:$|[\\s,/])`, 'm'));
    const back = from.includes('/') ? `${from.split('/')[0]}/${to}` : to;
    expect(await lsicu('rename', back, id, '--yes')).toMatchObject({ code: 0 });
    expect(everything()).toEqual(before);
  });
});

describe('nothing is written', () => {
  it.each<[string[], number, RegExp]>([
    [['set', 'kampania-informacyjna', 'due', '2026-12-15'], 2, /Dopisz do polecenia --yes/],
    [['set', 'kampania-informacyjna', 'due', '2026-12-15', '--dry-run'], 0, /tylko podgląd/],
    [['set', 'baza-tlumaczy', 'partners', 'szkola', '--yes'], 1, /miałby 1 nowy błąd/],
    [['set', 'baza-tlumaczy', 'du', '2026', '--yes'], 2, /nie ma pola „du”. Czy chodziło o „due”/],
    [['set', 'baza-tlumaczy', 'id', 'x', '--yes'], 2, /lsicu rename/],
    [['set', 'baza-tlumaczy', 'milestones', 'x', '--yes'], 2, /title/],
    [['set', 'baza-tlumaczy', 'due', '--yes'], 2, /dopisz --remove/],
    [['set', 'kampania', 'due', '2026', '--yes'], 2, /kampania-informacyjna, kampania-w-solectwach/],
    [['set', 'nieznane', 'due', '2026', '--yes'], 2, /nie ma niczego/],
    [['move', 'baza-tlumaczy', '--to', '99', '--yes'], 2, /od 1 do/],
    [['move', 'baza-tlumaczy', '--yes'], 2, /--to 2/],
    [['withdraw', 'baza-tlumaczy', '--yes'], 2, /--reason/],
    [['rename', 'gops', 'Ośrodek Pomocy', '--yes'], 2, /Można użyć: osrodek-pomocy/],
    [['rename', 'gops', 'policja', '--yes'], 2, /nosi już/],
    [['log', 'baza-tlumaczy', '--yes'], 2, /dopisz --state albo --note/],
    [['log', 'baza-tlumaczy', '--state', 'nieznany', '--yes'], 2, /Dozwolone/],
    [['log', 'baza-tlumaczy', '--state', 'done', '--date', 'jutro', '--yes'], 2, /--date/],
    [['log', 'spotkania-z-rodzicami', '--state', 'done', '--yes'], 1, /cykliczne/],
  ])('%j', async (argv, code, told) => {
    const before = everything();
    const outcome = await lsicu(...argv);
    expect(outcome.code).toBe(code);
    expect(outcome.messages).toMatch(told);
    expect(everything()).toEqual(before);
  });
});

describe('a file that cannot be read', () => {
  it('may hold references: nothing is renamed before it is mended', async () => {
    const plan = writePlan(join(temporary, 'urwany'), {
      'institutions/gok.yaml': 'name: Ośrodek Kultury\n',
      'people.yaml': '- id: dyrektor\n  function: Dyrektor\n  institution: gok\n : [\n',
    });
    const outcome = await run(['rename', 'gok', 'dom-kultury', '--yes'], { folder: plan });
    expect(outcome.code).toBe(2);
    expect(outcome.messages).toMatch('Pliku „people.yaml” nie da się odczytać');
  });
});

describe('a gap', () => {
  it('is told of and refuses no change, not even where it counts as an error', async () => {
    const plan = writePlan(join(temporary, 'etap'), {
      'areas/kultura.yaml': 'name: Kultura\ntasks:\n  - id: piknik\n    title: Piknik\n',
    });
    const outcome = await run(['set', 'plan', 'stage', '4', '--yes'], { folder: plan });
    expect(outcome.code).toBe(0);
    expect(outcome.messages).toMatch('Zadanie „Piknik” nie ma wykonawcy.');
    expect(readFileSync(join(plan, 'lsicu.yaml'), 'utf8')).toMatch(/^stage: 4$/m);
  });
});

describe('the same entry', () => {
  it('is not written twice', async () => {
    const entry = ['log', 'baza-tlumaczy', '--state', 'done', '--note', 'Gotowa.', '--yes'];
    expect(await lsicu(...entry)).toMatchObject({ code: 0 });
    const before = everything();
    const again = await lsicu(...entry);
    expect(again).toMatchObject({ code: 0, output: '' });
    expect(again.messages).toMatch('Nie ma nic do zmiany');
    expect(everything()).toEqual(before);
  });
});

describe('--commit', () => {
  const git = (...words: string[]): string =>
    execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' });

  it('puts the changed files alone into the history, with a sentence', async () => {
    git('init', '-q');
    git('config', 'user.name', 'Anna');
    git('config', 'user.email', 'anna@example.org');
    git('add', '-A');
    git('commit', '-qm', 'Plan');
    writeFileSync(
      join(folder, 'areas/edukacja.yaml'),
      `${everything()['areas/edukacja.yaml']}# jeszcze nie\n`,
    );
    const outcome = await lsicu('withdraw', 'zakup-prasy', '--reason', 'brak środków', '--yes', '--commit');
    expect(outcome).toMatchObject({ code: 0 });
    expect(git('log', '-1', '--format=%an %s', '--name-only').trim().split('\n')).toEqual([
      'Anna Zadanie „Zakup prasy obcojęzycznej”: wycofane z planu',
      '',
      'areas/komunikacja.yaml',
    ]);
    expect(git('status', '--short').trim()).toBe('M areas/edukacja.yaml');
    expect(existsSync(join(folder, '.git/index.lock'))).toBe(false);
  });
});

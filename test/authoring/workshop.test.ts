import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { orderAfter, tierAfter, type Ranked } from '../../src/edit/rank.ts';
import { run, temporaryFolder, writePlan, type Outcome } from '../setup/host.ts';

const temporary = temporaryFolder();
let count = 0;
let folder = '';

beforeEach(() => {
  folder = join(temporary, String((count += 1)));
  cpSync(join(root, 'examples/przykladowo'), folder, { recursive: true });
});

const lsicu = (...argv: string[]): Promise<Outcome> =>
  run(['--as-of', '2026-09-30', ...argv], { folder, environment: {} });
const text = (path: string): string => readFileSync(join(folder, path), 'utf8');

const ranked = (id: string, votes: number | null, more: Partial<Ranked> = {}): Ranked => ({
  id,
  votes,
  tier: undefined,
  residual: false,
  ...more,
});

describe('the order after a vote', () => {
  it.each<[string, Ranked[], number | null, string]>([
    ['most votes first', [ranked('a', 1), ranked('b', 9), ranked('c', 4)], null, 'bca'],
    ['equal votes keep their order', [ranked('a', 3), ranked('b', 3), ranked('c', 4)], null, 'cab'],
    [
      'nobody voted: last, in their order',
      [ranked('a', null), ranked('b', 1), ranked('c', null)],
      null,
      'bac',
    ],
    ['a catch-all stays last', [ranked('a', 1), ranked('rest', 99, { residual: true })], null, 'arest'],
    [
      'required before important',
      [ranked('a', 9, { tier: 'important' }), ranked('b', 1, { tier: 'required' })],
      null,
      'ba',
    ],
    [
      'the tier follows the votes',
      [ranked('a', 9, { tier: 'important' }), ranked('b', 1, { tier: 'required' })],
      5,
      'ab',
    ],
  ])('%s', (_, list, required, expected) => {
    expect(
      orderAfter(list, required)
        .map((index) => list[index]?.id)
        .join(''),
    ).toBe(expected);
  });

  it('leaves the tier of what nobody could vote on', () => {
    expect(tierAfter(ranked('a', null, { tier: 'required' }), 5)).toBe('required');
    expect(tierAfter(ranked('a', 5), 5)).toBe('required');
    expect(tierAfter(ranked('a', 4), 5)).toBe('important');
  });
});

const idsIn = (path: string): string[] =>
  Array.from(text(path).matchAll(/^ {2}- id: (.*)/gm), ([, id = '']) => id);

describe('lsicu workshop rank', () => {
  it('takes the filled ballot in and gives the tasks their order', async () => {
    const ballot = (await lsicu('render', 'ballot')).output;
    const votes: Record<string, number> = { 'zakup-prasy': 12, 'baza-tlumaczy': 9, 'lekcje-wyrownawcze': 4 };
    const filled = ballot
      .split('\n')
      .map((line) => {
        const id = /\[([a-z0-9-]+)\]/.exec(line)?.[1] ?? '';
        return votes[id] === undefined ? line : line.replace('………', String(votes[id]));
      })
      .join('\n');
    writeFileSync(join(folder, 'glosy.md'), filled);
    const outcome = await lsicu('workshop', 'rank', '--from', 'glosy.md', '--required', '5', '--yes');
    expect(outcome.code).toBe(0);
    expect(outcome.output).toMatch('Głosy otrzymały 3 zadania');
    expect(idsIn('areas/komunikacja.yaml').slice(1, 3)).toEqual(['zakup-prasy', 'baza-tlumaczy']);
    expect(text('areas/komunikacja.yaml')).toMatch(/- id: zakup-prasy\n.*\n {4}tier: required/);
    expect(text('areas/edukacja.yaml')).toMatch(
      /- id: lekcje-wyrownawcze\n(?: {4}.*\n)+? {4}tier: important/,
    );
    expect(text('workshops.yaml')).toMatch('    - zakup-prasy\n    - baza-tlumaczy\n  note:');
    expect(
      (await lsicu('workshop', 'rank', '--from', 'glosy.md', '--required', '5', '--yes')).messages,
    ).toMatch('Nie ma nic do zmiany');
  });

  it('tells of lines that name no task', async () => {
    writeFileSync(join(folder, 'glosy.csv'), 'zadanie;głosy\r\nbaza-tlumaczy;3\r\nbaza tłumaczek;7\r\n');
    const { code, messages } = await lsicu('workshop', 'rank', '--from', 'glosy.csv', '--dry-run');
    expect(code).toBe(1);
    expect(messages).toMatch('Wiersz 3 nie wskazuje zadania planu i został pominięty: baza tłumaczek;7');
  });

  it.each([
    [[], /--vote/],
    [['--from', 'brak.csv'], /Nie udało się odczytać/],
    [['--vote', 'nieznane=3'], /Nie znaleziono głosów/],
    [['--vote', 'baza-tlumaczy=3', '--required', 'pięć'], /--required/],
  ])('%j is refused', async (argv, told) => {
    const { code, messages } = await lsicu('workshop', 'rank', ...argv, '--yes');
    expect({ code, messages }).toEqual({ code: 2, messages: expect.stringMatching(told) });
  });
});

describe('lsicu workshop <number>', () => {
  it('says what the workshop asks, what to print, and which gaps to close', async () => {
    const plan = writePlan(join(temporary, 'pusty'), {
      'areas/kultura.yaml': 'name: Kultura\ntasks:\n  - id: piknik\n    title: Piknik\n',
    });
    const make = async (number: string): Promise<string> =>
      (await run(['--as-of', '2026-09-30', 'workshop', number], { folder: plan })).output.replaceAll(
        '\u00a0',
        ' ',
      );
    const [first, fourth] = await Promise.all([make('1'), make('4')]);
    expect(first).toMatch('# Warsztat 1 z 4: Co mamy i kim jesteśmy?');
    expect(first).toMatch('lsicu render card-form');
    expect(first).toMatch('Obszar „Kultura” nie ma lidera.');
    expect(first).not.toMatch('Piknik');
    expect(first).toMatch('lsicu workshop 1 --held 2026-09-30');
    expect(fourth).toMatch('Zadanie „Piknik” nie ma wykonawcy.');
    expect(fourth).toMatch('Z wcześniejszych warsztatów');
  });

  it('records what happened, in the register or beside it', async () => {
    const said = [
      '--held',
      '7.09.2026',
      '--participants',
      'sołtysi=9',
      '--participants',
      'szkoła',
      '--product',
      'mapa zasobów',
      '--yes',
    ];
    expect(await lsicu('workshop', '3', ...said)).toMatchObject({
      code: 0,
      output: expect.stringMatching('zastąpią wszystkich zapisanych wcześniej'),
    });
    expect(text('workshops.yaml')).toMatch('  held: 2026-09-07\n');
    rmSync(join(folder, 'workshops.yaml'));
    expect(await lsicu('workshop', '1', ...said)).toMatchObject({ code: 0 });
    expect(text('workshops.yaml')).toBe(
      '- id: warsztat-1\n  number: 1\n  held: 2026-09-07\n  participants:\n    - function: sołtysi\n      count: 9\n    - function: szkoła\n  products:\n    - mapa zasobów\n',
    );
  });

  it.each([
    [['workshop'], /1–4/],
    [['workshop', '5'], /1–4/],
    [['workshop', '5', '--held', '2026-10-07'], /1–4/],
    [['workshop', '2', '--held', 'jutro'], /--held wymaga daty/],
    [['workshop', '2', '--participants', '12'], /według funkcji/],
  ])('%j is refused', async (argv, told) => {
    const { code, messages } = await lsicu(...argv);
    expect({ code, messages }).toEqual({ code: 2, messages: expect.stringMatching(told) });
  });
});

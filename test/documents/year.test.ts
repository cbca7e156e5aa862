import { describe, expect, it } from 'vitest';
import { inOrder, stretchOf } from '../../src/model/months.ts';
import { readWhen } from '../../src/schema/when.ts';
import { run, temporaryFolder } from '../setup/host.ts';
import { papersOf } from '../setup/paper.ts';
import { SETTINGS } from '../setup/plan.ts';

const folder = temporaryFolder();
const FILES = {
  'lsicu.yaml': `${SETTINGS}period: {from: 2026-01, to: 2026-06}\n`,
  'coordination.yaml':
    'coordinator: {post: Koordynator}\ncommon_tasks:\n  - {id: podzial, title: Podział zadań, due: 2026-02}\n',
  'areas/praca.yaml': `name: Praca
leader: pup
tasks:
  - {id: targi, title: Targi pracy, start: 2026-01, due: 2026-03-20, responsible: pup}
  - {id: poradnik, title: Poradnik, due: 2026-Q2, responsible: pup}
  - {id: dyzur, title: Dyżur, nature: ongoing}
  - {id: lokal, title: Lokal}
`,
  'areas/szkola.yaml': 'name: Szkoła\nleader: pup\n',
  'institutions/pup.yaml': 'name: Powiatowy Urząd Pracy\nareas: [praca, szkola]\n',
  'calendar/2026-q1.yaml':
    'meetings:\n  - {id: narada, kind: team, date: 2026-02-12}\n  - {id: odwolane, kind: team, date: 2026-03-12, status: cancelled, reason: Awaria}\n',
  'progress/2026-q1/pup.yaml':
    'entries:\n  - {date: 2026-03-20, task: targi, state: done, reached: 40}\n  - {date: 2026-02-20, task: praca/podzial, state: done, reached: 3}\n',
  'funding.yaml':
    '- {id: dotacja, title: Targi, status: granted, asked: 1000.10, granted: 900.05, date: 2026-02}\n- {id: grant, title: Poradnik, status: applied, asked: 0.20, date: 2026-03}\n',
};
const render = papersOf(folder, 'plan', FILES);

describe('a stretch of time', () => {
  it.each([
    ['2026-03-20', '2026-03'],
    ['2026-03', '2026-03'],
    ['2026-Q1', '2026-Q1'],
    ['2026', '2026'],
    ['2026-06/2026-07', '2026-07'],
    ['ongoing', null],
  ])('%s stands in %s', (text, stretch) => {
    const reading = readWhen(text);
    expect('value' in reading && stretchOf(reading.value)).toBe(stretch);
  });

  it('puts a quarter after its months, and a year after its quarters', () => {
    expect(inOrder(['2026', '2026-Q4', '2026-12', '2026-Q1', '2026-03', '2027-01', '2026-12'])).toEqual([
      '2026-03',
      '2026-Q1',
      '2026-12',
      '2026-Q4',
      '2026',
      '2027-01',
    ]);
  });
});

describe('the yearly schedule', () => {
  it('puts each task into the month of its deadline, a common one once', async () => {
    const text = await render('2026-04-01', 'render', 'schedule');
    expect(text).toContain(
      'Harmonogram obejmuje okres od stycznia 2026 r. do czerwca 2026 r. Harmonogram zawiera 5 zadań do wykonania; jedno nie ma jeszcze terminu.',
    );
    expect([...text.matchAll(/^### (.+)$/gm)].map(([, title]) => title)).toEqual([
      'Styczeń 2026 r.',
      'Luty 2026 r.',
      'Marzec 2026 r.',
      'II kwartał 2026 r.',
      'Zadania ciągłe, cykliczne i wykonywane w razie potrzeby',
      'Zadania bez terminu',
      'Praca',
      'Szkoła',
    ]);
    expect(text).toContain(
      '- **Podział zadań** (każdy obszar) – lider obszaru; termin: luty 2026 r.; wykonane – 1, brak sprawozdania – 1',
    );
    expect(text).toContain('Rozpoczyna się praca nad: „Targi pracy”.');
    expect(text).toContain('- 12 lutego 2026 r. – Spotkanie zespołu');
    expect(text).not.toContain('12 marca 2026 r.');
    expect(text).toContain(
      'Miesiące bez zadań z terminem i bez spotkań: kwiecień 2026 r. – czerwiec 2026 r.',
    );
  });

  it('is grouped by institution where that is asked for', async () => {
    const text = await render(
      '2026-04-01',
      'render',
      'schedule',
      '--group-by',
      'institution',
      '--lang',
      'en',
    );
    expect(text).toContain('## Schedule by institution');
    expect(text).toContain('| Praca 1 | Targi pracy |');
  });
});

describe('the chapter for the report on the state of the gmina', () => {
  it('sums the year up in prose, with exact money and no small groups', async () => {
    const text = await render('2027-02-01', 'render', 'gmina-report');
    expect(text).toContain('Rozdział raportu o stanie gminy za 2026 rok');
    expect(text).toContain(
      'art. 28aa ustawy z dnia 8 marca 1990 r. o samorządzie gminnym. Termin przedstawienia raportu radzie: 31 maja 2027 r.',
    );
    expect(text).toContain(
      'W 2026 roku wykonano 2 zadania z 5 zapisanych w planie. O postępie 3 zadań nikt nie poinformował.',
    );
    expect(text).toContain('Odbyło się 1 spotkanie (spotkanie zespołu – 1). Odwołano 1 spotkanie.');
    expect(text).toContain('W tym roku zakończono: „Podział zadań”, „Targi pracy”.');
    expect(text).toContain('Działaniami objęto łącznie: 43 osoby.');
    expect(text).toContain(
      'Złożono 2 wnioski o dofinansowanie na łączną kwotę 1 000,30 zł. Przyznano łącznie 900,05 zł (wnioski: 1): Targi – 900,05 zł. Na rozstrzygnięcie czeka 1 wniosek.',
    );
    expect(text).toContain('Nie wpisano szkoleń, które odbyły się w tym roku.');
    expect(text).toContain(
      'Plan nie zawiera jeszcze zadań z terminem w 2027 roku. Do dokończenia pozostają 3 zadania: „Poradnik”, „Lokal”, „Podział zadań”.',
    );
    expect(text).not.toContain('Rok jeszcze trwa');
  });

  it('says that the year is still running', async () => {
    const text = await render('2026-03-31', 'render', 'gmina-report', '2026', '--lang', 'en');
    expect(text).toContain('**The year is still running: the text covers what happened up to 31 March 2026');
  });

  it('is about the first year of the plan while that runs, and says of one before it that there was no plan', async () => {
    const first = await render('2026-03-31', 'render', 'gmina-report');
    expect(first).toContain('za 2026 rok');
    expect(first).toContain('**Rok jeszcze trwa:');
    const before = await render('2026-03-31', 'render', 'gmina-report', '2025');
    expect(before).toContain('**Plan obowiązuje dopiero od 1 stycznia 2026 r., więc za 2025 rok');
    expect(before).toContain('Termin w 2026 roku mają: „Podział zadań”, „Targi pracy”');
    expect(before).not.toMatch(/wykonano|Trudności|sprawozdania/);
  });

  it.each([
    ['county', 'art. 30a ustawy z dnia 5 czerwca 1998 r. o samorządzie powiatowym'],
    ['voivodeship', 'art. 34a ustawy z dnia 5 czerwca 1998 r. o samorządzie województwa'],
    ['city-county', 'art. 28aa ustawy z dnia 8 marca 1990 r. o samorządzie gminnym'],
  ])('rests on another act in a unit of the kind %s', async (kind, act) => {
    const files = { ...FILES, 'lsicu.yaml': FILES['lsicu.yaml'].replace('rural-gmina', kind) };
    expect(await papersOf(folder, kind, files)('2027-02-01', 'render', 'gmina-report')).toContain(act);
  });

  it('names no act where it knows none, and refuses what is no year', async () => {
    const files = { ...FILES, 'lsicu.yaml': FILES['lsicu.yaml'].replace('rural-gmina', 'other') };
    const text = await papersOf(folder, 'other', files)('2027-02-01', 'render', 'gmina-report');
    expect(text).toContain('Sprawozdanie za 2026 rok');
    expect(text).not.toContain('Podstawa prawna');
    const { code, messages } = await run(['-C', `${folder}/other`, 'render', 'gmina-report', '2026-Q1']);
    expect(code).toBe(2);
    expect(messages).toContain('„2026-Q1” nie jest rokiem.');
  });
});

import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../setup/host.ts';
import { linesWith, papersOf } from '../setup/paper.ts';

const folder = temporaryFolder();
const FILES = {
  'coordination.yaml': 'common_tasks:\n  - {id: spotkanie, title: Spotkanie robocze}\n',
  'areas/praca.yaml':
    'name: Praca\nleader: pup\ntasks:\n  - {id: kursy, title: Kursy, due: 2026-03, tier: required}\n  - {id: targi, title: Targi pracy}\n',
  'areas/kultura.yaml': 'name: Kultura\ntasks:\n  - {id: koncert, title: Koncert}\n',
  'institutions/pup.yaml': 'name: Powiatowy Urząd Pracy\nareas: praca\n',
};
const papers = papersOf(folder, 'obszary', FILES);

describe('the plan of an area', () => {
  it('holds its own tasks, the common ones first, and nothing of other areas', async () => {
    const text = await papers('2026-05-10', 'render', 'area', 'praca');
    expect(text).toContain('# Obszar integracji: Praca');
    expect(text).toContain('**Lider obszaru:** Powiatowy Urząd Pracy');
    const rows = text.split('\n').filter((line) => /^\| \d/.test(line));
    expect(rows.map((row) => row.split(' | ')[1])).toEqual(['Spotkanie robocze', 'Kursy', 'Targi pracy']);
    expect(text).not.toContain('Koncert');
  });

  it('says what is overdue, and what is not there yet', async () => {
    const text = await papers('2026-05-10', 'render', 'area', 'praca');
    expect(text).toContain('Po terminie: „Kursy”.');
    expect(linesWith(text, 'wykonawcy')[0]).toBe('2 zadania nie mają wykonawcy.');
    const bare = await papers('2026-05-10', '--lang', 'en', 'render', 'area', 'kultura');
    expect(bare).toContain('**The area has no leader yet.**');
    expect(bare).toContain('No institution with a card belongs to the area yet.');
  });
});

describe('the report', () => {
  it('says how far the required tasks are', async () => {
    const text = await papers('2026-05-10', 'report', '2026-Q1');
    expect(text).toContain(
      'Gotowość systemu do działania: z 1 zadania koniecznego wykonano 0, bez sprawozdania pozostaje 1.',
    );
  });
});

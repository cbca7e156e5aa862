import { describe, expect, it } from 'vitest';
import { planFolders } from '../../src/link/layout.ts';
import { say } from '../../src/words/sentence.ts';
import { briefly, load, type Files } from '../setup/plan.ts';

const NAME = 'name: Kultura\n';

/** Findings of a plan with these files, as place, rule and hint. */
const found = (files: Files): string[] =>
  load(files)
    .findings.filter(({ rule }) => rule === 'file-unknown')
    .map(({ at, severity, hint }) => `${at.file} ${severity}${hint ? ` ${say(hint, 'pl')}` : ''}`);

describe('a stray file is a finding', () => {
  it.each([
    ['areas/kultura.yml', 'areas/kultura.yml error Czy miał się nazywać „areas/kultura.yaml”?'],
    [
      'areas/notatki.txt',
      'areas/notatki.txt error Jeśli nie należy do planu, przenieś go poza foldery planu. Pliki w tym folderze nazywają się np. „areas/edukacja.yaml”.',
    ],
    [
      'areas/stare/kultura.yaml',
      'areas/stare/kultura.yaml error Jeśli nie należy do planu, przenieś go poza foldery planu. Pliki w tym folderze nazywają się np. „areas/edukacja.yaml”.',
    ],
    [
      'calendar/2026-03.yaml',
      'calendar/2026-03.yaml error Jeśli nie należy do planu, przenieś go poza foldery planu. Pliki w tym folderze nazywają się np. „calendar/2026-q1.yaml”.',
    ],
    [
      'progress/gok.yaml',
      'progress/gok.yaml error Jeśli nie należy do planu, przenieś go poza foldery planu. Pliki w tym folderze nazywają się np. „progress/2026-q1/szkola.yaml”.',
    ],
    [
      'progress/2026-Q2/gok.yaml',
      'progress/2026-Q2/gok.yaml error Jeśli nie należy do planu, przenieś go poza foldery planu. Pliki w tym folderze nazywają się np. „progress/2026-q1/szkola.yaml”.',
    ],
    ['partner.yaml', 'partner.yaml error Czy miał się nazywać „partners.yaml”?'],
    ['peoples.yml', 'peoples.yml error Czy miał się nazywać „people.yaml”?'],
    ['cordination.yaml', 'cordination.yaml error Czy miał się nazywać „coordination.yaml”?'],
    ['partners.yml', 'partners.yml error Czy miał się nazywać „partners.yaml”?'],
  ])('%s', (path, expected) => {
    expect(found({ [path]: NAME })).toEqual([expected]);
  });

  it('and is not read, but counted', () => {
    const { plan } = load({ 'areas/kultura.yml': NAME });
    expect(plan.items.area).toEqual([]);
    expect(plan.files).toEqual(['areas/kultura.yml', 'lsicu.yaml']);
  });
});

it.each(['docker-compose.yml', 'mkdocs.yaml', 'notatki/areas.yaml', 'README.md'])(
  'a file that is nobody’s business is left alone: %s',
  (path) => {
    const { plan, findings } = load({ [path]: 'klucz: [\n' });
    expect(findings).toEqual([]);
    expect(plan.files).toEqual(['lsicu.yaml']);
  },
);

describe('a register', () => {
  const LIST = '- id: policja\n  name: Policja\n- id: straz\n  name: Straż Pożarna\n';
  const FOLDER: Files = {
    'partners/policja.yaml': 'name: Policja\n',
    'partners/straz.yaml': 'name: Straż Pożarna\n',
  };
  const ids = (files: Files): string[] => load(files).plan.items.partner.map(({ id }) => id);

  it('may be a file that is a list, or a folder with a file per item', () => {
    expect(ids({ 'partners.yaml': LIST })).toEqual(['policja', 'straz']);
    expect(ids(FOLDER)).toEqual(['policja', 'straz']);
    expect(load(FOLDER).findings).toEqual([]);
    expect(load({ 'partners.yaml': LIST }).findings).toEqual([]);
  });

  it('may not be both', () => {
    const findings = load({ 'partners.yaml': '- id: sanepid\n  name: Sanepid\n', ...FOLDER }).findings;
    expect(briefly(findings)).toEqual(['partners.yaml:1:1 id-duplicate']);
  });

  it('in a folder does not write the id inside', () => {
    const findings = load({ 'partners/policja.yaml': 'id: policja\nname: Policja\n' }).findings;
    expect(briefly(findings)).toEqual(['partners/policja.yaml:1:1 key-unknown']);
  });

  it('that this version does not read yet is said to be unread', () => {
    const unread = planFolders().has('glossary') ? [] : ['glossary.yaml warning'];
    expect(found({ 'glossary.yaml': '- {term: LSICU, meaning: system}\n' })).toEqual(unread);
  });

  it('reports an item that lacks its id at that item', () => {
    const findings = load({ 'partners.yaml': '- id: policja\n  name: Policja\n- name: Sanepid\n' }).findings;
    expect(briefly(findings)).toEqual(['partners.yaml:3:3 key-missing']);
  });
});

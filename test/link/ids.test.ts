import { describe, expect, it } from 'vitest';
import { slug } from '../../src/schema/slug.ts';
import { briefly, errorsIn, load, saysOf } from '../setup/plan.ts';

describe('an id that is given twice is reported at the second, with the place of the first', () => {
  const related = (files: Record<string, string>): string[] =>
    load(files)
      .findings.filter(({ rule }) => rule === 'id-duplicate')
      .map(
        ({ at, related: others = [] }) =>
          `${at.file}:${at.line} ← ${others.map((other) => `${other.at.file}:${other.at.line}`).join()}`,
      );

  it.each([
    [
      'an institution and a partner',
      {
        'institutions/policja.yaml': 'name: Posterunek Policji\n',
        'partners.yaml': '- id: policja\n  name: Policja\n',
      },
      'partners.yaml:1 ← institutions/policja.yaml:1',
    ],
    [
      'a person and a body',
      {
        'coordination.yaml': 'bodies:\n  - id: zespol\n    name: Zespół\n',
        'people.yaml': '- id: wojt\n  function: Wójt\n- id: zespol\n  function: Sekretarz zespołu\n',
      },
      'people.yaml:3 ← coordination.yaml:2',
    ],
    [
      'tasks of two areas',
      {
        'areas/kultura.yaml': 'name: Kultura\ntasks:\n  - {id: szkolenie, title: Szkolenie}\n',
        'areas/praca.yaml':
          'name: Praca\ntasks:\n  - id: targi\n    title: Targi\n    tasks:\n      - {id: szkolenie, title: Szkolenie}\n',
      },
      'areas/praca.yaml:6 ← areas/kultura.yaml:3',
    ],
    [
      'a task and a product',
      {
        'areas/kultura.yaml':
          'name: Kultura\ntasks:\n  - id: folder\n    title: Folder\n    produces: {id: folder, title: Folder}\n',
      },
      'areas/kultura.yaml:5 ← areas/kultura.yaml:3',
    ],
    [
      'a task and a common task',
      {
        'coordination.yaml': 'common_tasks:\n  - {id: spotkanie, title: Spotkanie}\n',
        'areas/kultura.yaml': 'name: Kultura\ntasks:\n  - {id: spotkanie, title: Spotkanie}\n',
      },
      'coordination.yaml:2 ← areas/kultura.yaml:3',
    ],
    [
      'goals of two cards',
      {
        'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\ngoals: {id: dostep, title: Dostęp}\n',
        'institutions/pup.yaml': 'name: Urząd Pracy\ngoals: {id: dostep, title: Dostęp}\n',
      },
      'institutions/pup.yaml:2 ← institutions/gok.yaml:2',
    ],
  ])('%s', (_, files, expected) => {
    const sorted = Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    expect(related(sorted as Record<string, string>)).toEqual([expected]);
  });

  it.each([
    ['Kino', 'To wygląda na kopię: obie pozycje nazywają się tak samo.'],
    ['Teatr', 'Nadaj jednej z tych pozycji inny identyfikator.'],
  ])('of the name „%s” beside „Kino”', (title, words) => {
    const loaded = load({
      'areas/kultura.yaml': `name: Kultura\ntasks:\n  - {id: a, title: Kino}\n  - {id: a, title: ${title}}\n`,
    });
    const [finding] = loaded.findings.filter(({ rule }) => rule === 'id-duplicate');
    expect(finding && saysOf(finding, loaded)).toContain(words);
  });

  it('while kinds that share no space may use it both', () => {
    expect(
      errorsIn({
        'areas/kultura.yaml': 'name: Kultura\nleader: kultura\ntasks:\n  - {id: kultura, title: Kultura}\n',
        'institutions/kultura.yaml':
          'name: Wydział Kultury\nareas: kultura\nduties: {id: kultura, title: Kultura}\n',
      }),
    ).toEqual([]);
  });
});

describe('an id of the wrong shape', () => {
  const AREA =
    'name: Kultura\ntasks:\n  - id: Zajęcia Łączone\n    title: Zajęcia\n  - id: pokaz\n    title: Pokaz\n    after: Zajęcia Łączone\n';

  it('is one finding with the id to write, and references to it do not dangle', () => {
    const findings = load({ 'areas/kultura.yaml': AREA }).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(briefly(findings)).toEqual(['areas/kultura.yaml:3:9 id-malformed']);
    expect(findings[0]?.remedy).toEqual({ replace: 'zajecia-laczone' });
  });

  it('is found in the name of a file', () => {
    expect(errorsIn({ 'institutions/Ośrodek Kultury.yaml': 'name: Ośrodek Kultury\n' })).toEqual([
      'institutions/Ośrodek Kultury.yaml:1:1 id-malformed',
    ]);
  });

  it.each(['-kino', 'kino-', 'kino--1', 'kino_1', 'Kino', 'a/b'])('„%s” is one', (id) => {
    const area = `name: Kultura\ntasks:\n  - id: "${id}"\n    title: Kino\n`;
    expect(errorsIn({ 'areas/kultura.yaml': area })).toEqual(['areas/kultura.yaml:3:9 id-malformed']);
  });

  it.each(['kino', 'kino-2', '2026', 'a', 'szkola-podstawowa-1'])('„%s” is none', (id) => {
    expect(
      errorsIn({ 'areas/kultura.yaml': `name: Kultura\ntasks:\n  - id: ${id}\n    title: Kino\n` }),
    ).toEqual([]);
  });
});

describe('slug', () => {
  it.each([
    ['Żółta łódź', 'zolta-lodz'],
    ['  Gminny Ośrodek „Kultura” ', 'gminny-osrodek-kultura'],
    ['ŁÓDŹ 2026', 'lodz-2026'],
    ['Київ', ''],
  ])('%s', (text, id) => expect(slug(text)).toBe(id));
});

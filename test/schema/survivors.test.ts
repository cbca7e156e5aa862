import { describe, expect, it } from 'vitest';
import { RemovedItems } from '../../src/schema/removed.ts';
import { briefly, load } from '../setup/plan.ts';

/** Several tasks of which some are broken; the last one refers to nothing. */
const AREA = `name: Kultura
leader: gok
tasks:
  - id: kino
    title: Kino plenerowe
    responsible: gok
  - title: Wystawa bez identyfikatora
  - id: taniec
    title: Zajęcia taneczne
    responsible: gok
    due: 2026-02-30
    steps: [nabór, [zajęcia], pokaz, {a: b}, ankieta]
  - id: teatr
    title: Teatr
    responsible: [gok, {kto: gok}, biblioteka-gminna, biblioteka-gmina]
    tasks:
      - Próby
      - id: premiera
        title: Premiera
        after: kinno
`;
const { plan, findings } = load({
  'areas/kultura.yaml': AREA,
  'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nareas: kultura\n',
  'institutions/biblioteka-gminna.yaml': 'name: Gminna Biblioteka Publiczna\n',
});

describe('a mistake in one task', () => {
  it('leaves the others in the plan', () => {
    const tasks = plan.items.area[0]?.record.tasks ?? [];
    expect(tasks.map(({ id }) => id)).toEqual(['kino', 'taniec', 'teatr']);
    expect(tasks[1]).toMatchObject({ steps: ['nabór', 'pokaz', 'ankieta'] });
    expect(tasks[1]?.due).toBeUndefined();
    expect(tasks[2]?.tasks?.map(({ id }) => id)).toEqual(['premiera']);
  });

  it('leaves the places of all later findings right', () => {
    expect(briefly(findings.filter(({ severity }) => severity === 'error'))).toEqual([
      'areas/kultura.yaml:7:5 key-missing',
      'areas/kultura.yaml:11:10 date-impossible',
      'areas/kultura.yaml:12:20 type-wrong',
      'areas/kultura.yaml:12:39 type-wrong',
      'areas/kultura.yaml:15:25 key-unknown',
      'areas/kultura.yaml:15:55 reference-unknown',
      'areas/kultura.yaml:17:9 type-wrong',
      'areas/kultura.yaml:20:16 reference-unknown',
    ]);
  });

  it('leaves references to what is lost unjudged', () => {
    const errors = load({
      'areas/kultura.yaml':
        'name: Kultura\ntasks:\n  - id: kino\n    titel: Kino\n    due: []\n  - id: pokaz\n    title: Pokaz\n    after: kino\n',
      'areas/praca.yaml':
        'name: Praca\ntasks:\n  - {id: targi, title: [], after: kino}\n  - {id: kurs, title: Kurs, after: targi}\n',
    }).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule)).not.toContain('reference-unknown');
  });

  it('a title that is missing is replaced by the id', () => {
    const lame = load({ 'areas/kultura.yaml': 'name: Kultura\ntasks:\n  - id: kino\n' });
    expect(lame.plan.items.area[0]?.record.tasks).toEqual([{ id: 'kino', title: 'kino' }]);
  });
});

describe('settings that cannot be read', () => {
  it('leave the areas in the plan', () => {
    const broken = load({ 'lsicu.yaml': 'title: [\n', 'areas/kultura.yaml': 'name: Kultura\n' });
    expect(broken.plan.items.area).toHaveLength(1);
    expect(briefly(broken.findings.filter(({ severity }) => severity === 'error'))).toEqual([
      'lsicu.yaml:1:8 yaml-syntax',
    ]);
  });
});

describe('RemovedItems', () => {
  it('gives the place before everything that was taken out', () => {
    const removed = new RemovedItems();
    removed.add(['tasks', 1]);
    removed.add(['tasks', 1]);
    removed.add(['tasks', 2, 'steps', 0]);
    expect(removed.original(['tasks', 0])).toEqual(['tasks', 0]);
    expect(removed.original(['tasks', 1])).toEqual(['tasks', 3]);
    expect(removed.original(['tasks', 2, 'steps', 1])).toEqual(['tasks', 4, 'steps', 2]);
    expect(removed.original(['name'])).toEqual(['name']);
  });
});

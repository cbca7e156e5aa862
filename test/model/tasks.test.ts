import { describe, expect, it } from 'vitest';
import { counted } from '../../src/model/state.ts';
import { load } from '../setup/plan.ts';

const COORDINATION = `coordinator: {post: Koordynator}
tasks:
  - {id: inauguracja, title: Pierwsze spotkanie}
common_tasks:
  - {id: podzial, title: Podział zadań}
  - {id: karta, title: Karta instytucji, each: institution}
`;
const KULTURA = `name: Kultura
leader: gok
tasks:
  - id: kampania
    title: Kampania
    responsible: biblioteka
    due: 2026-Q4
    tasks:
      - {id: plakaty, title: Plakaty}
      - {id: audycja, title: Audycja, responsible: gok, due: 2026-05}
  - {id: kino, title: Kino}
  - {id: patronaty, title: Patronaty, nature: ongoing}
  - {id: pokazy, title: Pokazy, nature: recurring}
  - {id: wystawa, title: Wystawa, condition: gdy znajdzie się sala}
  - {id: galeria, title: Galeria, withdrawn: {date: 2026-03, reason: Brak sali}}
  - {id: inne, title: Inne działania, nature: residual}
`;
const GOK = `name: Gminny Ośrodek Kultury
areas: kultura
tasks:
  - {id: druk-plakatow, title: Druk plakatów, part_of: plakaty}
  - {id: remont, title: Remont sali}
`;
const { judgement } = load(
  {
    'coordination.yaml': COORDINATION,
    'areas/kultura.yaml': KULTURA,
    'areas/praca.yaml': 'name: Praca\n',
    'institutions/biblioteka.yaml': 'name: Gminna Biblioteka Publiczna\n',
    'institutions/gok.yaml': GOK,
  },
  '2026-06-01',
);
const table = (of: (task: (typeof judgement.tasks)[number]) => unknown): Record<string, unknown> =>
  Object.fromEntries(judgement.tasks.map((task) => [task.key, of(task)]));

describe('the tasks of a plan', () => {
  it('are numbered by their order; a part of another list’s task has no number', () => {
    expect(table(({ number }) => number)).toEqual({
      inauguracja: '1',
      'kultura/podzial': '1',
      kampania: '1',
      plakaty: '1.1',
      audycja: '1.2',
      kino: '2',
      patronaty: '3',
      pokazy: '4',
      wystawa: '5',
      galeria: '6',
      inne: '7',
      'praca/podzial': '1',
      'biblioteka/karta': '1',
      'gok/karta': '1',
      'druk-plakatow': null,
      remont: '1',
    });
  });

  it('belong to those named, those of the task above, or those of the list', () => {
    const owners = table((task) => task.owners.map(({ who, post }) => who ?? post));
    expect(owners).toMatchObject({
      inauguracja: ['Koordynator'],
      'kultura/podzial': ['gok'],
      'praca/podzial': [],
      'biblioteka/karta': ['biblioteka'],
      plakaty: ['biblioteka'],
      audycja: ['gok'],
      kino: [],
      remont: ['gok'],
    });
  });

  it('take over the deadline of the task above', () => {
    expect(table(({ due }) => due?.text)).toMatchObject({ plakaty: '2026-Q4', audycja: '2026-05' });
  });

  it('make up the totals as leaves; all others are counted apart', () => {
    expect(counted(judgement, judgement.tasks).map(({ key }) => key)).toEqual([
      'inauguracja',
      'kultura/podzial',
      'plakaty',
      'audycja',
      'kino',
      'praca/podzial',
      'biblioteka/karta',
      'gok/karta',
      'remont',
    ]);
    expect(table(({ counting }) => counting)).toMatchObject({
      kampania: 'parent',
      patronaty: 'ongoing',
      pokazy: 'recurring',
      wystawa: 'conditional',
      galeria: 'leaf',
      inne: 'residual',
      'druk-plakatow': 'part',
    });
  });
});

it('gaps name the tasks that nobody owns, and the area without a leader', () => {
  const gaps = load(
    {
      'areas/kultura.yaml': KULTURA,
      'institutions/gok.yaml': GOK,
      'institutions/biblioteka.yaml': 'name: Biblioteka\n',
    },
    '2026-06-01',
  );
  const lines = gaps.findings.filter(({ rule }) => rule === 'task-unowned').map(({ at }) => at.line);
  expect(lines).toEqual([11, 12, 13, 14, 16]);
});

describe('the common tasks', () => {
  const COMMON = {
    'coordination.yaml': `common_tasks:\n${[1, 2, 3, 4, 5].map((number) => `  - {id: wspolne-${number}, title: Zadanie ${number}}\n`).join('')}`,
    'areas/kultura.yaml': 'name: Kultura\n',
  };

  it('are five more with each area that is added, each with a state of its own', () => {
    const one = load(COMMON).judgement;
    const two = load({ ...COMMON, 'areas/praca.yaml': 'name: Praca\n' }).judgement;
    expect([one, two].map((each) => counted(each, each.tasks).length)).toEqual([5, 10]);
    const added = two.tasks.map(({ key }) => key).filter((key) => !one.byKey.has(key));
    expect(added).toEqual([1, 2, 3, 4, 5].map((number) => `praca/wspolne-${number}`));
  });

  it('are told of where one of the areas still has to name who coordinates', () => {
    const files = {
      ...COMMON,
      'coordination.yaml':
        'coordinator: {post: Koordynator}\ncommon_tasks:\n  - {id: podzial, title: Podział, due: 2026-03, responsible: [gok, szkola]}\n',
      'areas/praca.yaml': 'name: Praca\n',
      'institutions/gok.yaml': 'name: GOK\n',
      'institutions/szkola.yaml': 'name: Szkoła\n',
      'progress/2026-q1/gok.yaml': 'entries: [{date: 2026-03-20, task: kultura/podzial, state: done}]\n',
    };
    const found = load(files, '2026-11-01').findings.filter(
      ({ rule }) => rule === 'task-without-coordinator',
    );
    expect(found).toHaveLength(1);
  });
});

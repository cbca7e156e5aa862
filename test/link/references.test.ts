import { describe, expect, it } from 'vitest';
import { errorsIn, load, saysOf, type Files } from '../setup/plan.ts';

const GOK = 'name: Gminny Ośrodek Kultury\nshort: GOK\naliases: [Dom kultury]\nareas: kultura\n';
const area = (leader: string): Files => ({
  'areas/kultura.yaml': `name: Kultura\nleader: ${leader}\n`,
  'institutions/gok.yaml': GOK,
  'institutions/biblioteka.yaml': 'name: Gminna Biblioteka Publiczna\n',
});

/** The dangling references of a plan, each as place, message and hint. */
function dangling(files: Files): string[] {
  const loaded = load(files);
  return loaded.findings
    .filter(({ rule }) => rule === 'reference-unknown')
    .map((finding) => {
      const { file, line, column } = finding.at;
      return `${file}:${line}:${column} ${saysOf(finding, loaded)}`;
    });
}

describe('an unknown reference', () => {
  it('names the nearest id and its file', () => {
    expect(dangling(area('bibliotka'))).toEqual([
      'areas/kultura.yaml:2:9 Obszar „Kultura” wskazuje instytucję „bibliotka”, której nie ma w planie. Czy chodziło o „biblioteka” (instytucja „Gminna Biblioteka Publiczna”)? Popraw na:  leader: biblioteka',
    ]);
  });

  it('shows where the nearest is described', () => {
    const [finding] = load(area('bibliotka')).findings.filter(({ rule }) => rule === 'reference-unknown');
    expect(finding?.related?.map(({ at }) => `${at.file}:${at.line}`)).toEqual([
      'institutions/biblioteka.yaml:1',
    ]);
  });

  it('near to none names those that there are', () => {
    expect(dangling(area('starostwo'))).toEqual([
      'areas/kultura.yaml:2:9 Obszar „Kultura” wskazuje instytucję „starostwo”, której nie ma w planie. W planie są: biblioteka, gok.',
    ]);
  });

  it.each(['toString', 'constructor', '__proto__'])('to „%s” is unknown like any other', (id) => {
    expect(dangling(area(id))).toHaveLength(1);
  });

  it('to a thing of another kind is unknown', () => {
    expect(dangling(area('kultura'))).toHaveLength(1);
  });

  it.each(['Gminny Ośrodek Kultury', 'GOK', 'dom kultury', 'Gminny\u00a0Ośrodek Kultury'])(
    'by the name „%s” names the id',
    (name) => {
      const all = dangling(area(name));
      expect(all).toHaveLength(1);
      expect(all[0]).toContain(
        'Identyfikator „gok” ma instytucja „Gminny Ośrodek Kultury”. Popraw na:  leader: gok',
      );
    },
  );

  it('is found in every kind of doer', () => {
    const files = {
      'coordination.yaml':
        'coordinator: koordynatorka\nbodies:\n  - id: zespol\n    name: Zespół\n    members:\n      - who: {who: wojt}\n      - who: soltys\n',
      'people.yaml': '- id: koordynator\n  function: Koordynator\n',
    };
    expect(errorsIn(files)).toEqual([
      'coordination.yaml:1:14 reference-unknown',
      'coordination.yaml:6:20 reference-unknown',
      'coordination.yaml:7:14 reference-unknown',
    ]);
  });

  it('is found in the settings: a check, an area, a rule', () => {
    const settings =
      'format: 1\ntitle: Plan\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina}\nlanguage: pl\norder: {areas: [kultura, praca]}\nchecks:\n  task-unownd: off\nexceptions:\n  - {rule: task-late, at: kino, reason: Ustalenie}\n';
    expect(errorsIn({ 'lsicu.yaml': settings, 'areas/kultura.yaml': 'name: Kultura\n' })).toEqual([
      'lsicu.yaml:5:26 reference-unknown',
      'lsicu.yaml:7:3 reference-unknown',
      'lsicu.yaml:9:12 reference-unknown',
    ]);
  });
});

describe('an id that many places name and nothing has', () => {
  const tasks = (...owners: string[]): Files => ({
    'areas/kultura.yaml': `name: Kultura\nleader: starostwo\ntasks:\n${owners
      .map((owner, index) => `  - {id: a${index}, title: Zadanie ${index}, responsible: ${owner}}\n`)
      .join('')}`,
    'institutions/gok.yaml': GOK,
  });

  it('is one finding at the first, with the places of the others', () => {
    const { findings } = load(tasks('starostwo', 'starostwo'));
    const found = findings.filter(({ rule }) => rule === 'reference-unknown');
    expect(found.map(({ at }) => at.line)).toEqual([2]);
    expect(found[0]?.related?.map(({ at }) => at.line)).toEqual([4, 5]);
    expect(dangling(tasks('starostwo', 'starostwo'))[0]).toContain(
      '„starostwo”, której nie ma w planie; „starostwo” stoi jeszcze w 2 miejscach. Jeśli „starostwo” usunięto z planu celowo',
    );
  });

  it('in two places is two', () => expect(dangling(tasks('starostwo'))).toHaveLength(2));

  it('is joined with no other id', () => {
    expect(dangling(tasks('starostwo', 'starostwo', 'policja', 'policja', 'nfz'))).toHaveLength(4);
  });

  it('near to one that there is, is corrected in every place', () => {
    expect(dangling(tasks('gokk', 'gokk', 'gokk'))).toHaveLength(4);
  });
});

it('a check that is misspelt: the nearest, with no file', () => {
  const settings =
    'format: 1\ntitle: Plan\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina}\nlanguage: pl\nchecks: {task-unownd: off}\n';
  expect(dangling({ 'lsicu.yaml': settings })).toEqual([
    'lsicu.yaml:5:10 Program nie zna sprawdzenia „task-unownd”. Czy chodziło o „task-unowned”? Popraw na:  checks: {task-unowned: off}',
  ]);
});

describe('common tasks', () => {
  const files = (task: string): Files => ({
    'coordination.yaml':
      'coordinator: {post: Koordynator}\ncommon_tasks:\n  - id: spotkanie\n    title: Spotkanie robocze\n    tasks:\n      - {id: zaproszenia, title: Zaproszenia}\n  - {id: karta, title: Karta, each: institution}\n',
    'areas/kultura.yaml': 'name: Kultura\n',
    'institutions/gok.yaml': GOK,
    'progress/2026-q2/coordinator.yaml': `entries:\n  - {date: 2026-05-14, task: ${task}, state: done}\n`,
  });

  it.each(['kultura/spotkanie', 'kultura/zaproszenia', 'gok/karta'])('are addressed as %s', (task) => {
    expect(errorsIn(files(task))).toEqual([]);
  });

  it.each(['spotkanie', 'zaproszenia', 'gok/spotkanie', 'kultura/karta', 'praca/spotkanie'])(
    'and not as %s',
    (task) => {
      expect(errorsIn(files(task))).toEqual(['progress/2026-q2/coordinator.yaml:2:30 reference-unknown']);
    },
  );

  it.each(['kultura/spotkania', 'spotkanie'])('%s has the nearest address as its hint', (task) => {
    expect(dangling(files(task))[0]).toContain(
      'Czy chodziło o „kultura/spotkanie” (zadanie wspólne „Spotkanie robocze”)?',
    );
  });
});

describe('a progress file', () => {
  const ENTRY = 'entries:\n  - {date: 2026-05-14, task: kino, state: done}\n';
  const plan = (who: string): Files => ({
    'areas/kultura.yaml':
      'name: Kultura\nleader: gok\ntasks:\n  - {id: kino, title: Kino, responsible: gok}\n',
    'institutions/gok.yaml': GOK,
    'people.yaml': '- id: wojt\n  function: Wójt\n',
    [`progress/2026-q2/${who}.yaml`]: ENTRY,
  });

  it('is named after an institution, a person or the coordinator', () => {
    for (const who of ['gok', 'wojt', 'coordinator']) expect(errorsIn(plan(who))).toEqual([]);
  });

  it('named after nobody is one finding at its first line, and its entries are kept', () => {
    expect(errorsIn(plan('gokk'))).toEqual(['progress/2026-q2/gokk.yaml:1:1 reference-unknown']);
    expect(load(plan('gokk')).judgement.log).toHaveLength(1);
  });
});

describe('an unreadable file', () => {
  const files: Files = {
    'areas/kultura.yaml':
      'name: Kultura\nleader: gok\ntasks:\n  - {id: kino, title: Kino, responsible: gok}\n',
    'institutions/gok.yaml':
      'name: "Gminny Ośrodek Kultury\nareas: kultura\nduties: {id: zajecia, title: Zajęcia}\n',
    'progress/2026-q2/gok.yaml': 'entries:\n  - {date: 2026-05-14, duty: zajecia}\n',
    'partners.yaml': '- id: policja\n  name: Policja: posterunek\n',
    'coordination.yaml': 'coordinator: policja\n',
  };

  it('is one finding; references to what it may define do not dangle', () => {
    expect(errorsIn(files)).toEqual([
      'institutions/gok.yaml:1:7 yaml-syntax',
      'partners.yaml:2:9 yaml-syntax',
    ]);
  });

  it('counts as a file and stands in unreadable', () => {
    const { plan } = load(files);
    expect(plan.unreadable).toEqual(['institutions/gok.yaml', 'partners.yaml']);
    expect(plan.files).toHaveLength(6);
    expect(plan.counts['institutions']).toBe(0);
  });

  it('does not hide references to what it cannot define', () => {
    const area = 'name: Praca\ntasks:\n  - {id: targi, title: Targi, audiences: mlodziez, after: kinno}\n';
    expect(dangling({ ...files, 'areas/praca.yaml': area })).toEqual([
      'areas/praca.yaml:3:42 Zadanie „Targi” wskazuje grupę odbiorców „mlodziez”, której nie ma w planie. W planie nie ma jeszcze żadnej takiej pozycji.',
    ]);
  });
});

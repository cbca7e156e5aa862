import { describe, expect, it } from 'vitest';
import { counted } from '../../src/model/state.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { load } from '../setup/plan.ts';

const OPS = {
  'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\n',
  'institutions/ug.yaml': 'name: Urząd Gminy\n',
};
const keys = (tasks: string, day: string): string[] => {
  const { judgement } = load(
    { ...OPS, 'coordination.yaml': `coordinator: {post: Koordynator}\ntasks:\n${tasks}` },
    day,
  );
  return counted(judgement, judgement.tasks).map(({ key }) => key);
};

describe('a plan on a day', () => {
  it('counts a task until the day it is withdrawn, by its own nature', () => {
    const withdrawn = 'withdrawn: {date: 2026-05-20, reason: Nie ma środków.}';
    const tasks = `  - {id: piknik, title: Piknik, ${withdrawn}}\n  - {id: kurs, title: Kurs, nature: recurring, ${withdrawn}}\n`;
    expect(keys(tasks, '2026-05-19')).toEqual(['piknik']);
    expect(keys(tasks, '2026-05-20')).toEqual([]);
  });

  it.each([
    ['2026-06-30', ['ug']],
    ['2026-07-01', ['ops']],
    ['2025-01-01', ['ug', 'ops']],
  ])('names who is in charge on %s', (day, owners) => {
    const task =
      '  - id: wykaz\n    title: Wykaz\n    responsible:\n      - {who: ug, from: 2026-01-01, to: 2026-06-30}\n      - {who: ops, from: 2026-07-01}\n';
    const { judgement } = load(
      { ...OPS, 'coordination.yaml': `coordinator: {post: Koordynator}\ntasks:\n${task}` },
      day,
    );
    expect(judgement.byKey.get('wykaz')?.owners.map(({ who }) => who)).toEqual(owners);
  });
});

describe('the report of a period', () => {
  const folder = temporaryFolder();
  const task = (id: string, rest: string): string =>
    `  - id: ${id}\n    title: Zadanie ${id}\n    responsible: {post: Sekretarz}\n${rest}`;
  writePlan(folder, {
    'coordination.yaml': [
      'coordinator: {post: Koordynator}\nbodies: [{id: zespol, name: Zespół}]\ntasks:\n',
      task(
        'a',
        '    due: 2026-12\n    moved: {from: 2026-06, to: 2026-12, date: 2026-06-10, reason: Brak kadry, agreed_by: zespol}\n',
      ),
      task('b', '    due: 2026-12\n    after: [a, baza]\n'),
      task('c', '    produces: {id: baza, title: Baza}\n'),
    ].join(''),
    'progress/2026-q2/coordinator.yaml':
      'entries:\n  - {date: 2026-06-10, task: a, state: postponed}\n  - {date: 2026-06-11, task: b, state: postponed}\n',
  });
  const report = async (day: string) => {
    const { output } = await run(['--as-of', day, 'report', '2026-Q2', '--format', 'json'], { folder });
    return JSON.parse(output) as {
      byInstitution: { name: string }[];
      undecided: { title: string }[];
      blocked: { title: string; waitsFor: { key: string }[] }[];
      changes: { moved: unknown[] };
    };
  };

  it('names a post by its own words', async () => {
    expect((await report('2026-06-30')).byInstitution.map(({ name }) => name)).toEqual(['Sekretarz']);
  });

  it('leaves to the team only what has no deadline agreed anew', async () => {
    expect((await report('2026-06-30')).undecided.map(({ title }) => title)).toEqual(['Zadanie b']);
  });

  it('names what a task waits for, each once', async () => {
    const [blocked] = (await report('2026-06-30')).blocked;
    expect(blocked?.waitsFor.map(({ key }) => key)).toEqual(['a', 'c']);
  });

  it('tells of changes up to the day judged by', async () => {
    expect((await report('2026-06-09')).changes.moved).toHaveLength(0);
    expect((await report('2026-06-30')).changes.moved).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { blockers, countStates, counted, daysOverdue, entryBehind, stateOf } from '../../src/model/state.ts';
import type { Judgement } from '../../src/model/state.ts';
import type { TaskNode } from '../../src/model/tasks.ts';
import { load, type Files } from '../setup/plan.ts';

const PLAN =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina}\nlanguage: pl\nperiod: {from: 2026-01, to: 2026-12}\n';

const judged = (tasks: string, day: string, more: Files = {}): Judgement =>
  load(
    {
      'lsicu.yaml': PLAN,
      'coordination.yaml': `coordinator: {post: Koordynator}\ntasks:\n${tasks}`,
      ...more,
    },
    day,
  ).judgement;

function task(judgement: Judgement, key: string): TaskNode {
  const found = judgement.byKey.get(key);
  if (!found) throw new Error(`no task ${key}`);
  return found;
}

const KURS = '  - {id: kurs, title: Kurs języka}\n';
const entry = (date: string, rest: string): string => `  - {date: ${date}, task: kurs, ${rest}}\n`;
const log = (...entries: string[]): string => `entries:\n${entries.join('')}`;
const SCHOOL: Files = { 'institutions/szkola.yaml': 'name: Szkoła Podstawowa\n' };

/** The state of the task „kurs” on a day, with these progress files of the second quarter. */
function stateOn(day: string, files: Readonly<Record<string, string>>): string {
  const logs = Object.fromEntries(
    Object.entries(files).map(([who, text]) => [`progress/2026-q2/${who}.yaml`, text]),
  );
  const judgement = judged(KURS, day, { ...SCHOOL, ...logs });
  return stateOf(judgement, task(judgement, 'kurs'));
}

describe('the state on a day', () => {
  const coordinator = log(
    entry('2026-04-10', 'state: planned'),
    entry('2026-05-14', 'state: in-progress'),
    entry('2026-06-20', 'state: done'),
  );

  it.each([
    ['2026-04-09', 'not-reported'],
    ['2026-04-10', 'planned'],
    ['2026-05-13', 'planned'],
    ['2026-05-14', 'in-progress'],
    ['2026-06-20', 'done'],
    ['2026-12-31', 'done'],
  ])('is that of the newest entry: %s', (day, state) => expect(stateOn(day, { coordinator })).toBe(state));

  it('does not depend on the order of entries with different days', () => {
    const reversed = log(entry('2026-06-20', 'state: done'), entry('2026-04-10', 'state: planned'));
    expect(stateOn('2026-07-01', { coordinator: reversed })).toBe('done');
  });

  it('a coarse entry counts from its last day', () => {
    const coarse = log(entry('2026-05', 'state: done'));
    expect(stateOn('2026-05-30', { coordinator: coarse })).toBe('not-reported');
    expect(stateOn('2026-05-31', { coordinator: coarse })).toBe('done');
    expect(stateOn('2026-06-29', { coordinator: log(entry('2026-Q2', 'state: done')) })).toBe('not-reported');
  });

  it('of two lines of one file and day, the later one counts', () => {
    const twice = log(entry('2026-05-14', 'state: done'), entry('2026-05-14', 'state: postponed'));
    expect(stateOn('2026-05-14', { coordinator: twice })).toBe('postponed');
    const back = log(entry('2026-05-14', 'state: planned'), entry('2026-05-14', 'state: done'));
    expect(stateOn('2026-05-14', { coordinator: back })).toBe('done');
  });

  it.each([
    ['done', 'in-progress', 'in-progress'],
    ['in-progress', 'postponed', 'postponed'],
    ['postponed', 'planned', 'planned'],
    ['planned', 'not-done, note: Brak chętnych', 'not-done'],
    ['not-done, note: Brak chętnych', 'done', 'not-done'],
  ])('of two files on one day, the less advanced state counts: %s, %s', (first, second, state) => {
    const files = {
      coordinator: log(entry('2026-05-14', `state: ${first}`)),
      szkola: log(entry('2026-05-14', `state: ${second}`)),
    };
    expect(stateOn('2026-05-14', files)).toBe(state);
  });

  it('of two files, only the later line of each is compared', () => {
    const files = {
      coordinator: log(entry('2026-05-14', 'state: planned'), entry('2026-05-14', 'state: done')),
      szkola: log(entry('2026-05-14', 'state: done')),
    };
    expect(stateOn('2026-05-14', files)).toBe('done');
  });

  it('what is only announced gives no state', () => {
    expect(
      stateOn('2026-06-30', { coordinator: log(entry('2026-05-14', 'state: done, tentative: true')) }),
    ).toBe('not-reported');
  });

  it('activity without a state leaves the state as it was', () => {
    const active = log(entry('2026-04-10', 'state: in-progress'), entry('2026-05-14', 'reached: 12'));
    expect(stateOn('2026-06-30', { coordinator: active })).toBe('in-progress');
  });

  it('can be traced to its entry', () => {
    const judgement = judged(KURS, '2026-05-20', { 'progress/2026-q2/coordinator.yaml': coordinator });
    expect(entryBehind(judgement, task(judgement, 'kurs'))?.entry.date.text).toBe('2026-05-14');
  });
});

describe('a task that is withdrawn', () => {
  const WITHDRAWN =
    '  - id: kurs\n    title: Kurs języka\n    due: 2026-05\n    withdrawn: {date: 2026-06-10, reason: Prowadzi go fundacja}\n    tasks:\n      - {id: nabor, title: Nabór}\n';

  it.each([
    ['2026-06-09', 'not-reported', 9],
    ['2026-06-10', 'withdrawn', 0],
  ])('counts as any other until that day, with its sub-tasks: %s', (day, state, overdue) => {
    const judgement = judged(WITHDRAWN, day);
    expect(stateOf(judgement, task(judgement, 'kurs'))).toBe(state);
    expect(stateOf(judgement, task(judgement, 'nabor'))).toBe(state);
    expect(daysOverdue(judgement, task(judgement, 'nabor'))).toBe(overdue);
    expect(counted(judgement, judgement.tasks).map(({ key }) => key)).toEqual(overdue ? ['nabor'] : []);
  });
});

describe('overdue', () => {
  const days = (rest: string, day: string, more: Files = {}): number => {
    const judgement = judged(`  - {id: kurs, title: Kurs języka, ${rest}}\n`, day, more);
    return daysOverdue(judgement, task(judgement, 'kurs'));
  };

  it.each([
    ['due: 2026-05-14', '2026-05-14', 0],
    ['due: 2026-05-14', '2026-05-15', 1],
    ['due: 2026-05', '2026-05-31', 0],
    ['due: 2026-05', '2026-06-30', 30],
    ['due: 2026-Q2', '2026-07-01', 1],
    ['due: ongoing', '2027-01-01', 0],
    ['tier: required', '2026-12-31', 0],
    ['tier: required', '2027-01-01', 1],
    ['tier: required, due: 2026-05-14', '2026-05-20', 6],
    ['tier: important, due: 2026-05-14', '2026-12-31', 0],
    ['note: bez terminu', '2027-06-01', 0],
    ['nature: ongoing, due: 2026-05-14', '2026-12-31', 0],
    ['nature: recurring, due: 2026-05-14', '2026-12-31', 0],
    ['condition: gdy zajdzie potrzeba, due: 2026-05-14', '2026-12-31', 0],
  ])('%s on %s: %i days', (rest, day, expected) => expect(days(rest, day)).toBe(expected));

  it.each([
    ['planned', 6],
    ['in-progress', 6],
    ['postponed', 6],
    ['done', 0],
    ['not-done, note: Brak chętnych', 0],
  ])('with the state %s: %i days', (state, expected) => {
    const more = { 'progress/2026-q2/coordinator.yaml': log(entry('2026-05-10', `state: ${state}`)) };
    expect(days('due: 2026-05-14', '2026-05-20', more)).toBe(expected);
  });

  it('a sub-task takes over the deadline and the tier of its task, which is not overdue itself', () => {
    const tasks =
      '  - id: kampania\n    title: Kampania\n    due: 2026-05\n    tasks:\n      - {id: plakaty, title: Plakaty}\n      - {id: radio, title: Audycja, tier: important}\n      - {id: film, title: Film, due: 2026-09}\n';
    const judgement = judged(tasks, '2026-06-10');
    expect(judgement.tasks.map((each) => [each.key, daysOverdue(judgement, each)])).toEqual([
      ['kampania', 0],
      ['plakaty', 10],
      ['radio', 0],
      ['film', 0],
    ]);
  });
});

describe('blocked', () => {
  const TASKS =
    '  - id: nabor\n    title: Nabór tłumaczy\n    produces: {id: baza, title: Baza tłumaczy}\n' +
    '  - {id: kurs, title: Kurs języka, after: nabor}\n' +
    '  - id: dyzury\n    title: Dyżury\n    after: baza\n    tasks:\n      - {id: dyzur-szkolny, title: Dyżur w szkole}\n';
  const waits = (state?: string): Record<string, string[]> => {
    const more = state
      ? {
          'progress/2026-q2/coordinator.yaml': `entries:\n  - {date: 2026-05-10, task: nabor, state: ${state}}\n`,
        }
      : {};
    const judgement = judged(TASKS, '2026-06-01', more);
    return Object.fromEntries(
      judgement.tasks.map((each) => [each.key, blockers(judgement, each).map(({ key }) => key)]),
    );
  };

  it('by a task, by a product, by what the task above waits for', () => {
    expect(waits()).toEqual({ nabor: [], kurs: ['nabor'], dyzury: ['nabor'], 'dyzur-szkolny': ['nabor'] });
    expect(waits('in-progress')['kurs']).toEqual(['nabor']);
  });

  it('no longer, once its input is done', () => {
    expect(waits('done')).toEqual({ nabor: [], kurs: [], dyzury: [], 'dyzur-szkolny': [] });
  });

  it('not where the task itself is done', () => {
    const more = { 'progress/2026-q2/coordinator.yaml': log(entry('2026-05-10', 'state: done')) };
    const judgement = judged(TASKS, '2026-06-01', more);
    expect(blockers(judgement, task(judgement, 'kurs'))).toEqual([]);
  });

  it('by a task with sub-tasks until each of them is done', () => {
    const tasks =
      '  - id: kampania\n    title: Kampania\n    tasks:\n      - {id: plakaty, title: Plakaty}\n      - {id: kurs, title: Audycja}\n  - {id: ocena, title: Ocena, after: kampania}\n';
    const both = log(
      entry('2026-05-10', 'state: done'),
      '  - {date: 2026-05-12, task: plakaty, state: done}\n',
    );
    const open = judged(tasks, '2026-05-11', { 'progress/2026-q2/coordinator.yaml': both });
    expect(blockers(open, task(open, 'ocena')).map(({ key }) => key)).toEqual(['kampania']);
    const finished = judged(tasks, '2026-05-12', { 'progress/2026-q2/coordinator.yaml': both });
    expect(blockers(finished, task(finished, 'ocena'))).toEqual([]);
  });
});

it('counts states of the tasks it is given', () => {
  const judgement = judged('  - {id: kurs, title: Kurs}\n  - {id: targi, title: Targi}\n', '2026-06-01', {
    'progress/2026-q2/coordinator.yaml': log(entry('2026-05-10', 'state: done')),
  });
  expect(countStates(judgement, judgement.tasks)).toEqual({
    done: 1,
    'in-progress': 0,
    planned: 0,
    postponed: 0,
    'not-done': 0,
    'not-reported': 1,
  });
});

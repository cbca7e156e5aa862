import { describe, expect, it } from 'vitest';
import { quartersInside } from '../../src/model/quarter.ts';
import { briefly, load } from '../setup/plan.ts';

const TASKS = 'coordinator: {post: Koordynator}\ntasks:\n  - {id: kurs, title: Kurs języka}\n';
const found = (files: Record<string, string>, day?: string): string[] =>
  briefly(load({ 'coordination.yaml': TASKS, ...files }, day).findings);
const calendar = (...meetings: string[]): Record<string, string> => ({
  'calendar/2026-q2.yaml': `meetings:\n${meetings.map((one) => `  - {${one}}\n`).join('')}`,
});
const FIRST = { 'calendar/2026-q1.yaml': 'meetings: [{id: pierwsze, kind: inaugural, date: 2026-01-14}]\n' };
const PUBLIC = 'id: otwarte, kind: public, place: Dom Kultury, languages: [pl, uk]';

describe('one slip in a date gives one finding', () => {
  it.each([
    ['the year, with a weekday', `${PUBLIC}, weekday: czwartek, date: 2027-05-14`, ['date-outside-quarter']],
    [
      'the year, of a meeting that was held',
      `${PUBLIC}, status: held, date: 2027-05-14`,
      ['date-outside-quarter'],
    ],
    ['the day, on a Sunday', `${PUBLIC}, weekday: czwartek, date: 2026-05-17`, ['meeting-weekday-mismatch']],
    [
      'the status of a cancelled one',
      'id: a, kind: public, date: 2026-05-14, status: canceled',
      ['value-unknown'],
    ],
    [
      'a reason with a misspelt key',
      `${PUBLIC}, date: 2026-05-14, status: cancelled, reasn: Burza`,
      ['key-unknown'],
    ],
  ])('%s', (_, meeting, rules) => {
    expect(found({ ...FIRST, ...calendar(meeting) }, '2026-06-30').map((line) => line.split(' ')[1])).toEqual(
      rules,
    );
  });

  it('an inaugural meeting with the year of the next plan is not also too late', () => {
    const files = calendar('id: a, kind: inaugural, date: 2027-04-14', 'id: b, kind: team, date: 2026-04-15');
    expect(found(files)).toEqual(['calendar/2026-q2.yaml:2:36 date-outside-quarter']);
  });

  it('an entry of the next year is not also one of the future', () => {
    const entries = 'entries:\n  - {date: 2027-05-14, task: kurs, state: done}\n';
    expect(found({ 'progress/2026-q2/coordinator.yaml': entries })).toEqual([
      'progress/2026-q2/coordinator.yaml:2:12 date-outside-quarter',
    ]);
  });
});

describe('a sub-task that is not done', () => {
  const PARENT =
    'coordinator: {post: Koordynator}\ntasks:\n  - id: kampania\n    title: Kampania\n    tasks:\n      - {id: ulotka, title: Ulotka}\n      - {id: plakat, title: Plakat, condition: gdy będą środki}\n';
  const entries = (lines: string): Record<string, string> => ({
    'coordination.yaml': PARENT,
    'progress/2026-q2/coordinator.yaml': `entries:\n${lines}  - {date: 2026-05-14, task: kampania, state: done}\n`,
  });

  it.each([
    ['is found', '', 1],
    ['later is done too late', '  - {date: 2026-05-15, task: ulotka, state: done}\n', 1],
    ['is none where it was done on that day', '  - {date: 2026-05-14, task: ulotka, state: done}\n', 0],
    ['is not judged where its entry has a mistake', '  - {date: 2026-05-13, task: ulotka, state: don}\n', 0],
  ])('%s', (_, lines, count) => {
    expect(found(entries(lines)).filter((line) => line.includes('parent-done'))).toHaveLength(count);
  });

  it('is not judged where a file of the log cannot be read', () => {
    const files = { ...entries(''), 'progress/2026-q2/x.yaml': new Uint8Array([0xff, 0xfe, 0x41]) };
    const { findings } = load(files);
    expect(findings.filter(({ rule }) => rule === 'parent-done-before-parts')).toEqual([]);
  });
});

it.each([
  ['0001-01-01', '0001-12-31', '0001-Q1', 4],
  ['9999-05-01', '9999-12-31', '9999-Q3', 2],
])('quarters from %s to %s stay within the calendar', (first, last, text, count) => {
  const quarters = quartersInside(first, last);
  expect([quarters[0]?.text, quarters.length]).toEqual([text, count]);
});

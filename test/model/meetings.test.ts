import { describe, expect, it } from 'vitest';
import { allMeetings, defaultBody, isOpened, meetingsOf } from '../../src/model/meetings.ts';
import { quarterOf } from '../../src/model/quarter.ts';
import { SETTINGS, load, type Files } from '../setup/plan.ts';

const TEAM = 'bodies:\n  - {id: zespol, name: Zespół, kind: coordinating, every: quarter}\n';
const COUNCIL = '  - {id: rada, name: Rada konsultacyjna, kind: advising}\n';
const spring = quarterOf('2026-05-01');

const counting = (meeting: string, files: Files = {}, body = 'zespol'): string[] => {
  const { plan } = load({
    'coordination.yaml': TEAM + COUNCIL,
    'calendar/2026-q2.yaml': `meetings:\n  - {id: majowe, ${meeting}}\n`,
    ...files,
  });
  return meetingsOf(plan, body, spring).map(({ id }) => id);
};

describe('meetings of a body in a quarter', () => {
  it.each([
    ['kind: team, date: 2026-05-14', true],
    ['kind: inaugural, date: 2026-05-14', true],
    ['kind: team, date: 2026-Q2', true],
    ['kind: public, date: 2026-05-14', false],
    ['kind: public, body: zespol, date: 2026-05-14', true],
    ['kind: team, body: rada, date: 2026-05-14', false],
    ['kind: team, date: 2026-07-01', false],
    ['kind: team, date: 2026', false],
    ['kind: team, date: 2026-05-14, status: cancelled', false],
    ['kind: team, date: 2026-05-14, status: moved', false],
    ['kind: team, date: 2026-05-14, status: moved, moved_to: 2026-06-02', true],
    ['kind: team, date: 2026-05-14, status: moved, moved_to: 2026-07-02', false],
    ['kind: team, date: 2026-03-30, status: moved, moved_to: 2026-04-02', true],
  ])('%s: %s', (meeting, counts) => expect(counting(meeting)).toEqual(counts ? ['majowe'] : []));

  it('are those of the only body where a meeting names none', () => {
    const only = 'bodies: {id: rada, name: Rada konsultacyjna, kind: advising}\n';
    expect(counting('kind: team, date: 2026-05-14', { 'coordination.yaml': only }, 'rada')).toEqual([
      'majowe',
    ]);
    expect(defaultBody(load({ 'coordination.yaml': only }).plan)?.id).toBe('rada');
  });

  it('of two bodies without a coordinating one belong to neither', () => {
    const two = `bodies:\n  - {id: zespol, name: Zespół}\n${COUNCIL}`;
    expect(counting('kind: team, date: 2026-05-14', { 'coordination.yaml': two })).toEqual([]);
  });
});

it('are listed by the date they take place on', () => {
  const { plan } = load({
    'calendar/2026-q1.yaml':
      'meetings:\n  - {id: marcowe, kind: area, date: 2026-03-30, status: moved, moved_to: 2026-05-20}\n  - {id: lutowe, kind: area, date: 2026-02}\n',
    'calendar/2026-q2.yaml': 'meetings:\n  - {id: majowe, kind: area, date: 2026-05-14}\n',
  });
  expect(allMeetings(plan).map(({ id }) => id)).toEqual(['lutowe', 'majowe', 'marcowe']);
});

it('the quarter is opened until closed_until covers it', () => {
  const opened = (closed: string): boolean =>
    isOpened(load({ 'lsicu.yaml': SETTINGS + closed }).plan, spring);
  expect(opened('')).toBe(true);
  expect(opened('closed_until: 2026-Q1\n')).toBe(true);
  expect(opened('closed_until: 2026-Q2\n')).toBe(false);
  expect(opened('closed_until: 2025-Q4\n')).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, earlier } from '../../src/days/day.ts';
import {
  lastEndedQuarter,
  overlaps,
  quarterOf,
  quartersInside,
  readPeriod,
  shiftQuarter,
} from '../../src/model/quarter.ts';

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-09-30', 15, '2026-10-15'],
  ])('%s and %i more: %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it('the earlier of two', () => {
    expect(earlier('2026-09-30', '2026-10-01')).toBe('2026-09-30');
    expect(earlier('2027-01-01', '2026-10-01')).toBe('2026-10-01');
  });
});

describe('quarters', () => {
  it.each([
    ['2026-01-01', '2026-Q1', '2025-Q4'],
    ['2026-03-31', '2026-Q1', '2026-Q1'],
    ['2026-04-01', '2026-Q2', '2026-Q1'],
    ['2026-09-30', '2026-Q3', '2026-Q3'],
    ['2026-12-30', '2026-Q4', '2026-Q3'],
    ['2026-12-31', '2026-Q4', '2026-Q4'],
  ])('%s lies in %s, and the newest that has ended is %s', (day, own, ended) => {
    expect(quarterOf(day).text).toBe(own);
    expect(lastEndedQuarter(day).text).toBe(ended);
  });

  it('follow each other across years', () => {
    const from = quarterOf('2026-11-15');
    expect([-8, -4, -1, 0, 1, 5].map((by) => shiftQuarter(from, by).text)).toEqual([
      '2024-Q4',
      '2025-Q4',
      '2026-Q3',
      '2026-Q4',
      '2027-Q1',
      '2028-Q1',
    ]);
  });

  it('lie inside a period only as a whole', () => {
    const inside = (first: string, last: string): string[] =>
      quartersInside(first, last).map(({ text }) => text);
    expect(inside('2026-01-01', '2026-12-31')).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(inside('2026-01-12', '2026-09-29')).toEqual(['2026-Q2']);
    expect(inside('2026-11-01', '2027-04-30')).toEqual(['2027-Q1']);
    expect(inside('2026-02-01', '2026-03-01')).toEqual([]);
  });
});

describe('periods', () => {
  it.each([
    ['2016-Q3', '2016-07-01', '2016-09-30'],
    ['2016-q3', '2016-07-01', '2016-09-30'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-05/2016-12', '2016-05-01', '2016-12-31'],
  ])('%s', (text, first, last) => expect(readPeriod(text)).toMatchObject({ first, last }));

  it.each(['ongoing', '2016-Q5', '2016-12/2016-05', 'maj', ''])('„%s” is none', (text) =>
    expect(readPeriod(text)).toBeNull(),
  );

  it('overlap where they share a day', () => {
    const quarter = quarterOf('2026-05-01');
    expect(overlaps({ first: '2026-06-30', last: '2026-12-31' }, quarter)).toBe(true);
    expect(overlaps({ first: '2026-07-01', last: '2026-12-31' }, quarter)).toBe(false);
    expect(overlaps({ first: '2026-01-01', last: '2026-04-01' }, quarter)).toBe(true);
    expect(overlaps({ first: null, last: null }, quarter)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readWhen } from '../../src/schema/when.ts';

/** `first … last`, or the rule that is broken. */
function read(text: string): string {
  const reading = readWhen(text);
  if ('value' in reading) return `${reading.value.first} … ${reading.value.last}`;
  return reading.refusal.rule;
}

/** What to write instead, as far as it can be told. */
function guess(text: string): string | null {
  const reading = readWhen(text);
  const remedy = 'refusal' in reading ? reading.refusal.remedy : undefined;
  return remedy && 'replace' in remedy ? remedy.replace : null;
}

describe('a date, however coarse, has a first and a last day', () => {
  it.each([
    ['2016-05-12', '2016-05-12 … 2016-05-12'],
    ['2016-05', '2016-05-01 … 2016-05-31'],
    ['2016-04', '2016-04-01 … 2016-04-30'],
    ['2016-Q1', '2016-01-01 … 2016-03-31'],
    ['2016-Q2', '2016-04-01 … 2016-06-30'],
    ['2016-Q3', '2016-07-01 … 2016-09-30'],
    ['2016-Q4', '2016-10-01 … 2016-12-31'],
    ['2016', '2016-01-01 … 2016-12-31'],
    ['2016-05/2016-07', '2016-05-01 … 2016-07-31'],
    ['2016-05-12/2016-Q3', '2016-05-12 … 2016-09-30'],
    ['2016/2017', '2016-01-01 … 2017-12-31'],
    ['2016-05/2016-05', '2016-05-01 … 2016-05-31'],
    ['ongoing', 'null … null'],
  ])('%s', (text, days) => {
    expect(read(text)).toBe(days);
    const reading = readWhen(text);
    expect('value' in reading && reading.value.text).toBe(text);
  });
});

describe('leap years', () => {
  it.each([
    ['2016-02', '2016-02-01 … 2016-02-29'],
    ['2015-02', '2015-02-01 … 2015-02-28'],
    ['2000-02', '2000-02-01 … 2000-02-29'],
    ['1900-02', '1900-02-01 … 1900-02-28'],
    ['2028-02-29', '2028-02-29 … 2028-02-29'],
    ['2026-02-29', 'date-impossible'],
    ['2100-02-29', 'date-impossible'],
  ])('%s', (text, days) => expect(read(text)).toBe(days));
});

describe('dates that the calendar has not', () => {
  it.each([
    '2026-02-30',
    '2026-04-31',
    '2026-13',
    '2026-00',
    '2026-05-00',
    '2026-13-01',
    '2026-Q0',
    '2026-Q5',
    '0000',
    '2026-02-30/2026-03',
    '2026-02/2026-13',
    '31.02.2026',
    '2026-2-30',
  ])('%s', (text) => expect(read(text)).toBe('date-impossible'));
});

describe('a range that ends before it begins', () => {
  it.each(['2026-07/2026-05', '2027/2026', '2026-Q3/2026-06-30', '2026-05-12/2026-05-11'])('%s', (text) =>
    expect(read(text)).toBe('date-reversed'),
  );
});

describe('another order is refused with the right one', () => {
  it.each([
    ['12.05.2026', '2026-05-12'],
    ['1.9.2026', '2026-09-01'],
    ['12-05-2026', '2026-05-12'],
    ['12/05/2026', '2026-05-12'],
    ['12.05.2026 r.', '2026-05-12'],
    ['05.2026', '2026-05'],
    ['5.2026 r.', '2026-05'],
    ['2026-5-1', '2026-05-01'],
    ['2026.05.12', '2026-05-12'],
    ['2026-5', '2026-05'],
  ])('%s', (text, right) => {
    expect(read(text)).toBe('date-impossible');
    expect(guess(text)).toBe(right);
  });
});

describe('what is no date at all', () => {
  it.each([
    '',
    'maj 2026',
    '2026-q3',
    'III kwartał 2026',
    '26-05-12',
    '2026-05-12/',
    '/2026',
    '2026/2027/2028',
    'Ongoing',
    '2026-05-12 10:00',
    'ongoing/2026',
  ])('„%s”', (text) => expect(read(text)).toBe('type-wrong'));
});

describe('what was probably meant', () => {
  it.each([
    ['2026-02-30', '2026-02-28'],
    ['2026-07/2026-05', '2026-05/2026-07'],
    ['maj 2026', '2026-05'],
    ['12 maja 2026 r.', '2026-05-12'],
    ['2026-q3', '2026-Q3'],
    ['Q3 2026', '2026-Q3'],
    ['III kwartał 2026', '2026-Q3'],
    ['2026–2028', '2026/2028'],
    ['maj 2026 – lipiec 2026', '2026-05/2026-07'],
  ])('by %s', (text, meant) => expect(guess(text)).toBe(meant));

  it.each(['wkrótce', '2026-13-01', '2026-05-00', '31.02.2026', 'do końca roku'])('by %s: nothing', (text) =>
    expect(guess(text)).toBeNull(),
  );
});

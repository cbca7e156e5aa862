import { expect, it } from 'vitest';
import { isFresh } from '../../scripts/holidays.mjs';
import { holidayOn } from '../../src/days/holiday-on.ts';
import { HOLIDAYS } from '../../src/days/holidays.ts';
import { weekdayOf } from '../../src/days/weekday.ts';

it('the table is the one that date-holidays gives', () => expect(isFresh()).toBe(true));

/** Easter Sunday and Monday, Pentecost and Corpus Christi, as the law and the calendar have them. */
it.each([
  ['2025', '04-20', '04-21', '06-08', '06-19'],
  ['2026', '04-05', '04-06', '05-24', '06-04'],
  ['2027', '03-28', '03-29', '05-16', '05-27'],
  ['2028', '04-16', '04-17', '06-04', '06-15'],
  ['2029', '04-01', '04-02', '05-20', '05-31'],
  ['2030', '04-21', '04-22', '06-09', '06-20'],
])('movable feasts of %s', (year, ...days) => {
  expect(days.map((day) => holidayOn(`${year}-${day}`)?.en)).toEqual([
    'Easter Sunday',
    'Easter Monday',
    'Pentecost',
    'Corpus Christi',
  ]);
  expect(days.map((day) => weekdayOf(`${year}-${day}`))).toEqual([0, 1, 0, 4]);
});

it.each([
  [2010, 12],
  [2011, 13],
  [2024, 13],
  [2025, 14],
  [2050, 14],
])('%i has %i public holidays', (year, count) => {
  const days = HOLIDAYS.flatMap((holiday) => holiday.days.split(' '));
  expect(days.filter((day) => day.startsWith(String(year)))).toHaveLength(count);
});

it('Christmas Eve is a holiday from 2025 on', () => {
  expect([2024, 2025, 2026].map((year) => holidayOn(`${year}-12-24`)?.pl)).toEqual([
    undefined,
    'Wigilia Bożego Narodzenia',
    'Wigilia Bożego Narodzenia',
  ]);
});

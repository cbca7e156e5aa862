import { expect, it } from 'vitest';
import { addLength } from '../../src/days/length.ts';
import { readWeekday, weekdayNames } from '../../src/words/weekdays.ts';

it.each([
  ['pl', 'środa', 3],
  ['pl', 'ŚRODA', 3],
  ['pl', ' Śr. ', 3],
  ['pl', 'pn', 1],
  ['pl', 'pon.', 1],
  ['pl', 'pt.', 5],
  ['pl', 'czw', 4],
  ['pl', 'sob.', 6],
  ['pl', 'ndz.', 0],
  ['pl', 's', null],
  ['pl', 'p.', null],
  ['pl', 'Wednesday', null],
  ['pl', 'środna', null],
  ['pl', '', null],
  ['en', 'Thurs.', 4],
  ['en', 'sun', 0],
  ['en', 'środa', null],
  ['uk', 'середа', 3],
  ['uk', 'СР', 3],
  ['pl-12', 'wtorek', 2],
])('%s „%s” is day %s', (language, word, expected) => expect(readWeekday(word, language)).toBe(expected));

it('names a week from Monday on, in Polish where the language is not known', () => {
  expect(weekdayNames('en')[0]).toBe('Monday');
  expect(weekdayNames('xx').at(-1)).toBe('niedziela');
});

it.each([
  ['2026-01-31', 'month', '2026-02-28'],
  ['2026-01-31', 'quarter', '2026-04-30'],
  ['2026-08-31', 'half-year', '2027-02-28'],
  ['2024-02-29', 'year', '2025-02-28'],
  ['2026-12-20', '15 days', '2027-01-04'],
  ['2026-12-20', '2 weeks', '2027-01-03'],
  ['2026-12-20', '1 month', '2027-01-20'],
  ['2026-12-20', '3 years', '2029-12-20'],
  ['2026-12-20', 'sometimes', null],
])('%s and %s: %s', (day, length, expected) => expect(addLength(day, length)).toBe(expected));

import { sentence, type Words } from '../words/sentence.ts';
import { WrittenNumber } from '../parse/value.ts';
import { isDay, lastOfMonth } from '../days/calendar.ts';
import { guessWhen } from './guess-when.ts';
import { expected, refuse, scalar, type Reading } from './scalar.ts';

/** A coarse date as it is written, with its first and last day; `ongoing` has neither. */
export interface When {
  readonly text: string;
  readonly first: string | null;
  readonly last: string | null;
}

const WORDS = {
  expected: {
    pl: 'daty: dnia (2016-05-12), miesiąca (2016-05), kwartału (2016-Q3), roku (2016), zakresu (2016-05/2016-07) albo słowa ongoing',
    en: 'a date: a day (2016-05-12), month (2016-05), quarter (2016-Q3), year (2016), range (2016-05/2016-07) or the word ongoing',
  },
  impossible: {
    pl: '{field} podaje datę „{text}”, której nie ma w kalendarzu.',
    en: '{field} has the date “{text}”, which does not exist in the calendar.',
  },
  lastDay: {
    pl: 'Ten miesiąc kończy się {last}.',
    en: 'That month ends on {last}.',
  },
  order: {
    pl: '{field} podaje datę „{text}” w innej postaci niż RRRR-MM-DD.',
    en: '{field} has the date “{text}” in a form other than YYYY-MM-DD.',
  },
  reversed: {
    pl: '{field} podaje zakres „{text}”, który kończy się, zanim się zacznie.',
    en: '{field} has the range “{text}”, which ends before it begins.',
  },
} satisfies Record<string, Words>;

/** One part of a `when`: its days, `impossible` for a date outside the calendar, or null for another form. */
function part(text: string): { first: string; last: string } | 'impossible' | null {
  if (/^\d{4}$/.test(text))
    return Number(text) > 0 ? { first: `${text}-01-01`, last: `${text}-12-31` } : 'impossible';
  const quarter = /^(\d{4})-Q(\d)$/.exec(text);
  if (quarter) {
    const [, year, number] = quarter;
    const month = Number(number) * 3;
    if (month < 3 || month > 12) return 'impossible';
    const two = (value: number): string => String(value).padStart(2, '0');
    return { first: `${year}-${two(month - 2)}-01`, last: lastOfMonth(`${year}-${two(month)}`) };
  }
  if (/^\d{4}-\d{2}$/.test(text)) {
    const month = Number(text.slice(5));
    return month >= 1 && month <= 12 ? { first: `${text}-01`, last: lastOfMonth(text) } : 'impossible';
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return isDay(text) ? { first: text, last: text } : 'impossible';
}

function impossible(text: string): Reading<When> {
  const [, month = ''] = /^(\d{4}-(?:0[1-9]|1[0-2]))-(?!00)\d{2}$/.exec(text) ?? [];
  if (!month) return refuse('date-impossible', WORDS.impossible, { text });
  const last = lastOfMonth(month);
  const told = { hint: sentence(WORDS.lastDay, { last: { when: last } }), remedy: { replace: last } };
  return refuse('date-impossible', WORDS.impossible, { text }, told);
}

/** A date in another form: in numbers it is a date in the wrong order, in words no date at all; both may be guessed. */
function otherForm(text: string): Reading<When> {
  const guess = guessWhen(text);
  const parts = guess?.split('/').map(part) ?? [];
  const exists = guess !== null && !parts.includes('impossible') && !parts.includes(null);
  if (!/^[\d./-]+(?:\s*r\.?)?$/.test(text) || guess === null)
    return expected(WORDS.expected, exists ? guess : null);
  if (!exists) return refuse('date-impossible', WORDS.impossible, { text });
  return refuse('date-impossible', WORDS.order, { text }, { remedy: { replace: guess } });
}

/** Reads a `when` from its characters. */
export function readWhen(text: string): Reading<When> {
  if (text === 'ongoing') return { value: { text, first: null, last: null } };
  const pieces = text.split('/');
  const [from, to] = pieces.length <= 2 ? [part(pieces[0] ?? ''), part(pieces.at(-1) ?? '')] : [null, null];
  if (from === 'impossible' || to === 'impossible') return impossible(text);
  if (!from || !to) return otherForm(text);
  if (from.first > to.last)
    return refuse(
      'date-reversed',
      WORDS.reversed,
      { text },
      { remedy: { replace: pieces.toReversed().join('/') } },
    );
  return { value: { text, first: from.first, last: to.last } };
}

const PART = '\\d{4}(-(\\d{2}(-\\d{2})?|Q[1-4]))?';

/** A date that may be coarse: day, month, quarter, year, a range of two of these, or `ongoing`. */
export const when = () =>
  scalar<When>(
    { type: 'when', json: { type: ['string', 'integer'], pattern: `^(ongoing|${PART}(/${PART})?)$` } },
    (value) =>
      value instanceof WrittenNumber || typeof value === 'string' || typeof value === 'number'
        ? readWhen(value instanceof WrittenNumber ? value.source : String(value))
        : expected(WORDS.expected),
  );

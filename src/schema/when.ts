import { sentence, type Words } from '../words/sentence.ts';
import { isDay, lastOfMonth } from '../days/calendar.ts';
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
    pl: 'Daty „{text}” nie ma w kalendarzu.',
    en: 'The date “{text}” does not exist in the calendar.',
  },
  polish: {
    pl: 'Datę „{text}” zapisz w kolejności rok-miesiąc-dzień.',
    en: 'Write the date “{text}” in the order year-month-day.',
  },
  write: { pl: 'Wpisz: {text}', en: 'Write: {text}' },
  reversed: {
    pl: 'Zakres „{text}” kończy się, zanim się zacznie.',
    en: 'The range “{text}” ends before it begins.',
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

function otherOrder(text: string): Reading<When> | null {
  const polish =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s*r\.?)?$/.exec(text) ??
    /^()(\d{1,2})[./-](\d{4})(?:\s*r\.?)?$/.exec(text);
  const loose = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  const parts = polish ? [polish[3], polish[2], polish[1]] : loose ? [loose[1], loose[2], loose[3]] : null;
  if (!parts) return null;
  const fixed = parts
    .filter(Boolean)
    .map((piece) => String(piece).padStart(2, '0'))
    .join('-');
  if (part(fixed) === 'impossible') return refuse('date-impossible', WORDS.impossible, { text });
  return refuse('date-impossible', WORDS.polish, { text }, sentence(WORDS.write, { text: fixed }));
}

/** Reads a `when` from its characters. */
export function readWhen(text: string): Reading<When> {
  if (text === 'ongoing') return { value: { text, first: null, last: null } };
  const pieces = text.split('/');
  const [from, to] = pieces.length <= 2 ? [part(pieces[0] ?? ''), part(pieces.at(-1) ?? '')] : [null, null];
  if (from === 'impossible' || to === 'impossible')
    return refuse('date-impossible', WORDS.impossible, { text });
  if (!from || !to) return otherOrder(text) ?? expected(WORDS.expected);
  if (from.first > to.last) return refuse('date-reversed', WORDS.reversed, { text });
  return { value: { text, first: from.first, last: to.last } };
}

const PART = '\\d{4}(-(\\d{2}(-\\d{2})?|Q[1-4]))?';

/** A date that may be coarse: day, month, quarter, year, a range of two of these, or `ongoing`. */
export const when = () =>
  scalar<When>(
    { type: 'when', json: { type: ['string', 'integer'], pattern: `^(ongoing|${PART}(/${PART})?)$` } },
    (value) =>
      typeof value === 'string' || typeof value === 'number'
        ? readWhen(String(value))
        : expected(WORDS.expected),
  );

import { isDay, lastOfMonth } from '../days/calendar.ts';
import type { Finding } from '../findings/finding.ts';
import { sentence, type Words } from '../words/sentence.ts';
import { fold } from './synonyms.ts';

const W = {
  days: {
    pl: 'Ten miesiąc ({month}) ma {days} dni.',
    en: 'That month ({month}) has {days} days.',
  },
  order: {
    pl: 'Po roku podaje się miesiąc, a dopiero potem dzień.',
    en: 'After the year comes the month, and the day comes last.',
  },
} satisfies Record<string, Words>;

const two = (text: string): string => text.padStart(2, '0');

const MONTHS: readonly RegExp[] = [
  /^(sty|jan)/,
  /^(lut|feb)/,
  /^mar/,
  /^(kwie|apr)/,
  /^(maj|may)/,
  /^(cze|jun)/,
  /^(lip|jul)/,
  /^(sie|aug)/,
  /^(wrz|sep)/,
  /^(paz|oct)/,
  /^(lis|nov)/,
  /^(gru|dec)/,
];

function monthOf(word: string): string | null {
  const index = MONTHS.findIndex((pattern) => pattern.test(fold(word)));
  return index < 0 ? null : two(String(index + 1));
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** „2016-q3”, „Q3 2016”, „III kwartał 2016” */
function quarter(text: string): string | null {
  const [, first, number] = /^(\d{4})\D{0,3}[qk](\d)$/i.exec(text) ?? [];
  const [, count = '', last] =
    /^(I{1,3}|IV|[1-4])\.?\s*kw\S*\s*(\d{4})/i.exec(text) ?? /^[qk]([1-4])\D{0,3}(\d{4})$/i.exec(text) ?? [];
  if (first && number) return `${first}-Q${number}`;
  if (!last) return null;
  return `${last}-Q${/\d/.test(count) ? count : ROMAN.indexOf(count.toUpperCase()) + 1}`;
}

/** Dates in numbers, with the order in which their year, month and day stand. */
const NUMBERS: readonly (readonly [RegExp, readonly [year: number, month: number, day?: number]])[] = [
  [/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, [3, 2, 1]],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{2})$/, [3, 2, 1]],
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, [1, 2, 3]],
  [/^(\d{4})[-./](\d{1,2})$/, [1, 2]],
  [/^(\d{1,2})[./-](\d{4})$/, [2, 1]],
];

/** „12.05.2016”, „12.05.16”, „2016-5-1”, „5.2016” */
function inNumbers(text: string): string | null {
  for (const [pattern, order] of NUMBERS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year = '', ...rest] = order.map((at) => two(found[at ?? 0] ?? ''));
    return [year.length === 2 ? `20${year}` : year, ...rest].join('-');
  }
  return null;
}

/** „12 maja 2016”, „maj 2016” */
function inWords(text: string): string | null {
  const [, number, name = '', year] = /^(?:(\d{1,2})\.?\s+)?(\p{L}+)\s+(\d{4})$/u.exec(text) ?? [];
  const named = monthOf(name);
  return year && named ? `${year}-${named}${number ? `-${two(number)}` : ''}` : null;
}

/** One date in another form than year-month-day. */
function single(written: string): string | null {
  const text = written.trim().replace(/\s*(r\.?|roku)$/, '');
  return inNumbers(text) ?? inWords(text) ?? quarter(text) ?? (/^\d{4}$/.test(text) ? text : null);
}

/**
 * A date as people write it, put year-month-day: „12.05.2016 r.”, „maj 2016”, „III kwartał 2016”, „2016–2018”.
 * Null where it cannot be told. It may name a day that does not exist.
 */
export function guessWhen(typed: string): string | null {
  const written = typed
    .replaceAll(/[„”“"]|[,;]$/g, '')
    .replace(/^(\d{4})[–—](\d{2})[–—](\d{2})$/, '$1-$2-$3');
  const whole = single(written);
  if (whole) return whole;
  const parts = written.split(/\s+(?:-|–|—|do)\s+|–|—|\//).map(single);
  return parts.length === 2 && !parts.includes(null) ? parts.join('/') : null;
}

/** What to say of one date that is in no calendar: how many days its month has, or that day and month changed places. */
export function adviseDate(typed: string): Pick<Finding, 'hint' | 'remedy'> {
  const guess = guessWhen(typed) ?? '';
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(guess) ?? [];
  const isMonth = (number: string): boolean => Number(number) >= 1 && Number(number) <= 12;
  if (year === '' || isDay(guess)) return {};
  const swapped = `${year}-${day}-${month}`;
  if (isDay(swapped)) return { hint: sentence(W.order), remedy: { replace: swapped } };
  const inMonth = isMonth(month) ? `${year}-${month}` : isMonth(day) ? `${year}-${day}` : '';
  if (inMonth === '') return {};
  const last = lastOfMonth(inMonth);
  const days = Number(last.slice(-2));
  return { hint: sentence(W.days, { month: { when: inMonth }, days }), remedy: { replace: last } };
}

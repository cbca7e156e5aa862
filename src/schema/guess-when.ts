import { fold } from './synonyms.ts';

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

/** „12.05.2016”, „2016-5-1”, „5.2016” */
function inNumbers(text: string): string | null {
  const day = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (day) return `${day[3] ?? ''}-${two(day[2] ?? '')}-${two(day[1] ?? '')}`;
  const loose = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  if (loose) return [loose[1], two(loose[2] ?? ''), ...(loose[3] ? [two(loose[3])] : [])].join('-');
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (month) return `${month[2] ?? ''}-${two(month[1] ?? '')}`;
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

import { epochOf } from '../days/day.ts';
import type { WordLanguage } from './sentence.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Polish inflects: „grudzień 2016 r.”, but „do grudnia 2016 r.”. */
export type Form = 'nominative' | 'genitive';

const PATTERNS = {
  pl: {
    quarter: (quarter: number, year: string, form: Form) =>
      `${ROMAN[quarter - 1]} ${form === 'genitive' ? 'kwartału' : 'kwartał'} ${year} r.`,
    year: (year: string) => `${year} r.`,
    ongoing: 'na bieżąco',
    suffix: ' r.',
  },
  en: {
    quarter: (quarter: number, year: string, _form: Form) => `quarter ${quarter} of ${year}`,
    year: (year: string) => year,
    ongoing: 'ongoing',
    suffix: '',
  },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: string, language: WordLanguage, options: Intl.DateTimeFormatOptions): string {
  const key = language + JSON.stringify(options);
  let formatter = formats.get(key);
  if (!formatter) {
    const locale = language === 'en' ? 'en-GB' : language;
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, formatter);
  }
  return formatter.format(epochOf(day));
}

/** A day, `2016-05-12`, in full: „12 maja 2016 r.”. */
export function formatDay(day: string, language: WordLanguage): string {
  const long = format(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
  return long + PATTERNS[language].suffix;
}

/** A day in figures, as printed cards give it: „1.01.2009 r.”. */
export function formatShortDay(day: string, language: WordLanguage): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return language === 'pl' ? `${Number(date)}.${month}.${year} r.` : formatDay(day, language);
}

/** The name of a day's weekday: „czwartek”. */
export function formatWeekday(day: string, language: WordLanguage): string {
  return format(day, language, { weekday: 'long' });
}

/** A month; beside a day `Intl` gives its genitive. */
function month(text: string, language: WordLanguage, form: Form): string {
  const year = text.slice(0, 4);
  const name =
    form === 'genitive' && language === 'pl'
      ? format(`${text}-01`, language, { day: 'numeric', month: 'long' }).replace(/^\d+ /, '')
      : format(`${text}-01`, language, { month: 'long' });
  return `${name} ${year}${PATTERNS[language].suffix}`;
}

function single(text: string, language: WordLanguage, form: Form): string {
  const patterns = PATTERNS[language];
  if (text === 'ongoing') return patterns.ongoing;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) return patterns.quarter(Number(quarter[2]), quarter[1] ?? '', form);
  if (/^\d{4}$/.test(text)) return patterns.year(text);
  if (/^\d{4}-\d{2}$/.test(text)) return month(text, language, form);
  return formatDay(text, language);
}

/** Any `when` of a plan file in words; a range with a spaced en dash. */
export function formatWhen(when: string, language: WordLanguage, form: Form = 'nominative'): string {
  return when
    .split('/')
    .map((part) => single(part, language, form))
    .join(' – ');
}

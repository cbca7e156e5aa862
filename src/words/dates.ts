import type { WordLanguage } from './sentence.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

const PATTERNS = {
  pl: {
    quarter: (quarter: number, year: string) => `${ROMAN[quarter - 1]} kwartał ${year} r.`,
    year: (year: string) => `${year} r.`,
    ongoing: 'na bieżąco',
    suffix: ' r.',
  },
  en: {
    quarter: (quarter: number, year: string) => `quarter ${quarter} of ${year}`,
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
  return formatter.format(Date.parse(`${day}T00:00:00Z`));
}

/** A day, `2016-05-12`, in full: „12 maja 2016 r.”. */
export function formatDay(day: string, language: WordLanguage): string {
  const long = format(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
  return long + PATTERNS[language].suffix;
}

/** The name of a day's weekday: „czwartek”. */
export function formatWeekday(day: string, language: WordLanguage): string {
  return format(day, language, { weekday: 'long' });
}

function single(text: string, language: WordLanguage): string {
  const patterns = PATTERNS[language];
  if (text === 'ongoing') return patterns.ongoing;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) return patterns.quarter(Number(quarter[2]), quarter[1] ?? '');
  if (/^\d{4}$/.test(text)) return patterns.year(text);
  if (/^\d{4}-\d{2}$/.test(text)) {
    return format(`${text}-01`, language, { month: 'long', year: 'numeric' }) + patterns.suffix;
  }
  return formatDay(text, language);
}

/** Any `when` of a plan file in words; a range with a spaced en dash. */
export function formatWhen(when: string, language: WordLanguage): string {
  return when
    .split('/')
    .map((part) => single(part, language))
    .join(' – ');
}

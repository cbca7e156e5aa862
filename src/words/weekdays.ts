import { epochOf } from '../days/day.ts';
import { WEEK, weekdayOf } from '../days/weekday.ts';

/** Short forms that are in use beside the beginning of the word, by weekday (0 is Sunday). */
const SHORT: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  pl: { pn: 1, pt: 5, sb: 6, nd: 0, ndz: 0 },
};

/** The language without region and script, which a plan may get wrong: `uk` of `uk-UA`. */
const base = (language: string): string => language.split('-')[0] ?? language;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The name of a day's weekday in any language; in Polish for a language that this machine has no names of. */
export function weekdayName(day: string, language: string, weekday: 'long' | 'short' = 'long'): string {
  const key = `${weekday} ${base(language)}`;
  const known = formats.get(key);
  const format = known ?? new Intl.DateTimeFormat([base(language), 'pl'], { weekday, timeZone: 'UTC' });
  if (!known) formats.set(key, format);
  return format.format(epochOf(day));
}

/** The names of the weekdays in a language, Monday first. */
export const weekdayNames = (language: string): string[] => WEEK.map((day) => weekdayName(day, language));

const folded = (word: string): string => word.normalize('NFC').trim().toLowerCase().replace(/\.$/, '');

/**
 * The weekday that a word names, whole or shortened, in any case: `środa`, `Śr.`; 0 is Sunday.
 * Null for a word that names none, or could name two.
 */
export function readWeekday(word: string, language: string): number | null {
  const wanted = folded(word);
  const short = SHORT[base(language)];
  if (short && Object.hasOwn(short, wanted)) return short[wanted] ?? null;
  if (wanted.length < 2) return null;
  const [only, ...more] = WEEK.filter(
    (day) =>
      folded(weekdayName(day, language)).startsWith(wanted) ||
      folded(weekdayName(day, language, 'short')) === wanted,
  );
  return only !== undefined && more.length === 0 ? weekdayOf(only) : null;
}

import { fold } from './synonyms.ts';

/** What was probably meant by a value in another form; null where it cannot be told. Used for suggestions only, never for reading. */
type Guess = (written: string) => string | null;

/** „7 500,00 zł” → `7500.00`. */
export const guessMoney: Guess = (written) => {
  const found = /^(\d{1,3}(?:[ \u00a0\u202f.]?\d{3})*)(?:[.,](\d{1,2})|,-)?\s*(?:zł|zl|pln|złotych)?$/i.exec(
    written.trim(),
  );
  if (!found) return null;
  const [, whole = '', cents] = found;
  return whole.replaceAll(/\D/g, '') + (cents ? `.${cents}` : '');
};

/** „20 osób”, „1,5” → the number in it, written with a dot. */
export const guessNumber: Guess = (written) =>
  /^\D{0,4}?(\d+(?:[.,]\d+)?)(?:\s\D*)?$/
    .exec(written.trim().replaceAll(/(?<=\d)\s(?=\d{3}(?!\d))/g, ''))?.[1]
    ?.replace(',', '.') ?? null;

/** „tak” → `true`. */
export const guessYes: Guess = (written) => {
  const word = fold(written.trim());
  if (['tak', 't', 'yes', 'y', 'on', '1', 'prawda'].includes(word)) return 'true';
  return ['nie', 'n', 'no', 'off', '0', 'falsz'].includes(word) ? 'false' : null;
};

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/polrocz|pol roku|half/, 'half-year'],
  [/kwarta|quarter/, 'quarter'],
  [/miesi|month/, 'month'],
  [/tyg|tydz|week/, 'week'],
  [/\brok|rocz|\blat|year/, 'year'],
];

const COUNTS: readonly (readonly [RegExp, string])[] = [
  [/\bdw(a|ie)\b/, '2'],
  [/\btrzy\b/, '3'],
  [/\bcztery\b/, '4'],
];

/** „co kwartał”, „co 6 tygodni” → `quarter`, `6 weeks`. */
export const guessEvery: Guess = (written) => {
  const word = fold(written);
  const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
  const count = /\d+/.exec(word)?.[0] ?? COUNTS.find(([pattern]) => pattern.test(word))?.[1];
  if (!unit) return null;
  return count && count !== '1' && !['quarter', 'half-year'].includes(unit) ? `${count} ${unit}s` : unit;
};

/** „15 dni” → `15 days`. */
export const guessDelay: Guess = (written) => {
  const [, count, word = ''] = /^(\d{1,3})\s*(\p{L}+)/u.exec(written.trim()) ?? [];
  const unit = /^d(ni|zien|ay)/.test(fold(word))
    ? 'day'
    : UNITS.find(([pattern]) => pattern.test(fold(word)))?.[1];
  if (!count || !unit || !['day', 'week', 'month'].includes(unit)) return null;
  return `${count} ${unit}${count === '1' ? '' : 's'}`;
};

function clock(written: string): string | null {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(written.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** „9.00 – 12” → `09:00-12:00`. */
export const guessTime: Guess = (written) => {
  const times = written
    .replaceAll(/godz\.?|h\b/gi, '')
    .split(/-|–|—|do/)
    .map(clock);
  return times.length > 2 || times.includes(null) ? null : times.join('-');
};

/** `www.gmina.example.org` → `https://www.gmina.example.org`. */
export const guessLink: Guess = (written) =>
  /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written.trim()) ? `https://${written.trim()}` : null;

/** „pln”, „zł” → `PLN`. */
export const guessCurrency: Guess = (written) => {
  if (/^z[łl]/i.test(written.trim())) return 'PLN';
  return /^[a-z]{3}$/i.test(written.trim()) ? written.trim().toUpperCase() : null;
};

const LANGUAGES =
  'pl uk ru en be ka ce ar vi ky fa ps tr ro de fr es it cs sk lt hy az kk uz hi ne bn zh'.split(' ');

/** „ukraiński”, „ua” → `uk`. */
export const guessLanguage: Guess = (written) => {
  const word = fold(written.trim());
  // Codes of countries that are taken for codes of languages.
  const country = new Map([
    ['ua', 'uk'],
    ['by', 'be'],
    ['ge', 'ka'],
    ['cz', 'cs'],
    ['vn', 'vi'],
    ['gb', 'en'],
  ]).get(word);
  if (country) return country;
  if (LANGUAGES.includes(word)) return word;
  const named = ['pl', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'language' }));
  return LANGUAGES.find((code) => named.some((names) => fold(names.of(code) ?? '') === word)) ?? null;
};

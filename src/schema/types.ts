import * as z from 'zod';
import { WrittenNumber } from '../parse/value.ts';
import type { Words } from '../words/sentence.ts';
import { typed, type Called, type Thing } from './field.ts';
import { nearest } from './nearest.ts';
import { expected, refuse, scalar, type Reading } from './scalar.ts';

/** A text in the plan's language, or one per language (BCP 47 code → text). */
export type Text = string | Readonly<Record<string, string>>;

const EXPECTED = {
  text: {
    pl: 'tekstu (albo tekstów w kilku językach: pl: …, uk: …)',
    en: 'a text (or texts in several languages: pl: …, uk: …)',
  },
  oneLine: { pl: 'tekstu w jednym wierszu', en: 'a text on one line' },
  word: { pl: 'tekstu', en: 'a text' },
  id: { pl: 'identyfikatora', en: 'an id' },
  number: { pl: 'liczby nieujemnej', en: 'a number, zero or more' },
  signed: { pl: 'liczby', en: 'a number' },
  whole: { pl: 'liczby całkowitej nieujemnej', en: 'a whole number, zero or more' },
  money: {
    pl: 'kwoty: cyfr, kropki i najwyżej dwóch cyfr po niej (390147.50)',
    en: 'an amount: digits, a dot, at most two digits (390147.50)',
  },
  yes: { pl: 'słowa true (tak) albo false (nie)', en: 'true or false' },
  every: {
    pl: 'odstępu czasu: week, month, quarter, half-year, year albo liczby z jednostką (6 weeks, 2 months, 3 years)',
    en: 'an interval: week, month, quarter, half-year, year or a number with a unit (6 weeks, 2 months, 3 years)',
  },
  time: { pl: 'godziny: 10:00 albo 10:00-13:00', en: 'a time: 10:00 or 10:00-13:00' },
  link: {
    pl: 'adresu, który zaczyna się od https://, http:// albo mailto:',
    en: 'an address that begins with https://, http:// or mailto:',
  },
  email: { pl: 'adresu e-mail', en: 'an e-mail address' },
  quarter: { pl: 'kwartału, np. 2016-Q3', en: 'a quarter, such as 2016-Q3' },
  language: { pl: 'kodu języka, np. pl, uk, en', en: 'a language code, such as pl, uk, en' },
  zone: { pl: 'strefy czasowej, np. Europe/Warsaw', en: 'a time zone, such as Europe/Warsaw' },
  currency: {
    pl: 'trzyliterowego kodu waluty, np. PLN',
    en: 'a currency code of three letters, such as PLN',
  },
  delay: {
    pl: 'liczby z jednostką: 15 days (dni), 2 weeks (tygodnie) albo 1 month (miesiąc)',
    en: 'a number with a unit: 15 days, 2 weeks or 1 month',
  },
  teryt: { pl: 'kodu TERYT: 7, 4 albo 2 cyfr w cudzysłowie', en: 'a TERYT code: 7, 4 or 2 digits in quotes' },
} satisfies Record<string, Words>;

const CODE: Words = {
  pl: 'YAML zmieniłby kod „{source}” w liczbę. Weź go w cudzysłów.',
  en: 'YAML would turn the code “{source}” into another number. Put it in quotes.',
};
const REVERSED: Words = {
  pl: 'Zakres „{text}” kończy się, zanim się zacznie.',
  en: 'The range “{text}” ends before it begins.',
};
const NO_ZONE: Words = {
  pl: 'Nie ma strefy czasowej „{zone}”.',
  en: 'There is no time zone “{zone}”.',
};
const WRITE: Words = { pl: 'Wpisz np. {near}', en: 'Write for example: {near}' };
const QUOTED: Words = { pl: 'Wpisz: "{source}"', en: 'Write: "{source}"' };

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function texts(type: string, words: Words, allowed: (value: string) => boolean) {
  const json = {
    anyOf: [{ type: ['string', 'number'] }, { type: 'object', additionalProperties: { type: 'string' } }],
  };
  return scalar<Text>({ type, json }, (value) => {
    if (isText(value)) return allowed(value) ? { value } : expected(EXPECTED.oneLine);
    if (typeof value === 'number') return { value: String(value) };
    if (value instanceof WrittenNumber) return { value: value.source };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return expected(words);
    const entries = Object.entries(value);
    const good =
      entries.length > 0 &&
      entries.every(([key, text]) => LANGUAGE.test(key) && isText(text) && allowed(text));
    return good ? { value: Object.fromEntries(entries) as Record<string, string> } : expected(words);
  });
}

/** One line of text, or one per language. */
export const text = () => texts('text', EXPECTED.text, (value) => !value.trim().includes('\n'));

/** A text that may hold Markdown, no raw HTML; or one per language. */
export const prose = () => texts('prose', EXPECTED.text, () => true);

const matching = (type: string, pattern: RegExp, words: Words) =>
  scalar<string>({ type, json: { type: 'string', pattern: pattern.source } }, (value) =>
    typeof value === 'string' && pattern.test(value) ? { value } : expected(words),
  );

const named = (type: { type: string; refers?: readonly Thing[]; defines?: Thing; called?: Called }) =>
  scalar<string>({ ...type, json: { type: ['string', 'integer'] } }, (value) => {
    if (typeof value === 'number') return { value: String(value) };
    return isText(value) ? { value } : expected(EXPECTED.id);
  });

/** The id of the thing that this map describes. Its shape is judged when it is linked, so that references to it still hold. */
export const id = (defines: Thing, called: Called) => named({ type: 'id', defines, called });

/** The id of another thing. */
export const ref = (...refers: Thing[]) => named({ type: 'ref', refers });

function readCode(value: unknown): Reading<string> {
  if (value instanceof WrittenNumber) {
    const { source } = value;
    return refuse('code-unquoted', CODE, { source }, { words: QUOTED, args: { source } });
  }
  if (typeof value === 'number') return { value: String(value) };
  return isText(value) ? { value } : expected(EXPECTED.word);
}

/** Text even when it looks like a number; refused where YAML would change it. */
export const code = () => scalar<string>({ type: 'code', json: { type: ['string', 'integer'] } }, readCode);

const TERYT = /^(\d{2}|\d{4}|\d{7})$/;

/** The code of a voivodeship, a county or a municipality in the TERYT register. */
export const teryt = () =>
  scalar<string>({ type: 'teryt', json: { type: ['string', 'integer'], pattern: TERYT.source } }, (value) => {
    const read = readCode(value);
    return 'value' in read && !TERYT.test(read.value) ? expected(EXPECTED.teryt) : read;
  });

const numeric = (value: unknown): unknown => (value instanceof WrittenNumber ? value.value : value);

/** A number, zero or more. */
export const number = () =>
  scalar<number>({ type: 'number', json: { type: 'number', minimum: 0 } }, (value) => {
    const read = numeric(value);
    return typeof read === 'number' && Number.isFinite(read) && read >= 0
      ? { value: read }
      : expected(EXPECTED.number);
  });

/** A number, also below zero. */
export const signed = () =>
  scalar<number>({ type: 'signed number', json: { type: 'number' } }, (value) => {
    const read = numeric(value);
    return typeof read === 'number' && Number.isFinite(read) ? { value: read } : expected(EXPECTED.signed);
  });

/** A whole number, zero or more. */
export const whole = () =>
  scalar<number>({ type: 'whole number', json: { type: 'integer', minimum: 0 } }, (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      ? { value }
      : expected(EXPECTED.whole),
  );

/** An amount in the plan's currency, kept as its exact characters: digits, a dot, at most two digits. */
export const money = () =>
  scalar<string>(
    { type: 'money', json: { type: ['string', 'number'], pattern: '^\\d+(\\.\\d{1,2})?$' } },
    (value) => {
      const written = value instanceof WrittenNumber ? value.source : String(value);
      return /^\d+(\.\d{1,2})?$/.test(written) ? { value: written } : expected(EXPECTED.money);
    },
  );

/** True or false. */
export const yes = () =>
  scalar<boolean>({ type: 'true or false', json: { type: 'boolean' } }, (value) =>
    typeof value === 'boolean' ? { value } : expected(EXPECTED.yes),
  );

const EVERY = /^(week|month|quarter|half-year|year|[1-9]\d{0,2} (weeks|months|years))$/;

/** An interval: `quarter`, `6 weeks`. */
export const every = () => matching('every', EVERY, EXPECTED.every);
/** How long after a period: `15 days`. */
export const delay = () =>
  matching('delay', /^[1-9]\d{0,2} (day|days|week|weeks|month|months)$/, EXPECTED.delay);

const TIME = /^([01]\d|2[0-3]):[0-5]\d([-–]([01]\d|2[0-3]):[0-5]\d)?$/;

/** A time of day or a range of two. */
export const time = () =>
  scalar<string>({ type: 'time', json: { type: 'string', pattern: TIME.source } }, (value) => {
    if (typeof value !== 'string' || !TIME.test(value)) return expected(EXPECTED.time);
    const [from = '', to = from] = value.split(/[-–]/);
    return from > to ? refuse('date-reversed', REVERSED, { text: value }) : { value };
  });
/** A link: http, https or mailto. */
export const link = () =>
  matching('link', /^(https?:\/\/[^\s/@]+(\/\S*)?|mailto:[^\s@]+@[^\s@]+)$/i, EXPECTED.link);
/** A web address, with or without its scheme. */
export const www = () =>
  matching('web address', /^(https?:\/\/)?[^\s/:@]+\.[^\s/:@]+(:\d{1,5})?(\/\S*)?$/i, EXPECTED.link);
/** An e-mail address of an office. */
export const email = () => matching('e-mail', /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, EXPECTED.email);
/** A calendar quarter. */
export const quarter = () => matching('quarter', /^\d{4}-Q[1-4]$/, EXPECTED.quarter);
/** A BCP 47 language code. */
export const language = () => matching('language', LANGUAGE, EXPECTED.language);

/** The code of a currency. Source: ISO 4217. */
export const currency = () => matching('currency', /^[A-Z]{3}$/, EXPECTED.currency);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The name of a time zone: `Europe/Warsaw`. */
export const timeZone = () =>
  scalar<string>({ type: 'time zone', json: { type: 'string' } }, (value) => {
    if (!isText(value)) return expected(EXPECTED.zone);
    if (isTimeZone(value)) return { value };
    const near = nearest(value, Intl.supportedValuesOf('timeZone')) ?? 'Europe/Warsaw';
    return refuse('value-unknown', NO_ZONE, { zone: value }, { words: WRITE, args: { near } });
  });

/** One word of a list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  typed(z.enum(values), { type: 'one of' });

/** A map with exactly these fields. */
export const map = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);

/** A list; a single value may stand for a list of one. */
export const many = <T extends z.ZodType>(item: T) =>
  typed(
    z.preprocess(
      (value): unknown => (Array.isArray(value) || value === undefined ? value : [value]),
      z.array(item),
    ),
    { type: 'list', many: true },
  );

/** A map, or the text of its one field that says most; `type` names it on the reference page. */
export const orText = <T extends z.ZodType>(schema: T, shorthand: string, type = 'map') =>
  typed(
    z.preprocess((value) => (typeof value === 'string' ? { [shorthand]: value } : value), schema),
    { type, shorthand },
  );

/** One number of a list. */
export const oneOfNumbers = <const T extends readonly number[]>(values: T) =>
  typed(z.literal(values), { type: 'one of' });

/** A map from names to values; the names are those of things. */
export const record = <T extends z.ZodType>(value: T, refers: Thing) =>
  typed(z.record(z.string(), value), { type: 'names', refers: [refers] });

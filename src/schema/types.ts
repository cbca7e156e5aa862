import * as z from 'zod';
import { WrittenNumber } from '../parse/value.ts';
import { sentence, type Words } from '../words/sentence.ts';
import { EXPECTED } from './expected.ts';
import { typed, typeOf, type Called, type Thing } from './field.ts';
import {
  guessCurrency,
  guessDelay,
  guessEvery,
  guessLanguage,
  guessLink,
  guessMoney,
  guessNumber,
  guessTime,
  guessYes,
} from './guess.ts';
import { guessWhen } from './guess-when.ts';
import { isLanguage } from './languages.ts';
import { nearest } from './nearest.ts';
import { expected, refuse, scalar, type Reading } from './scalar.ts';

/** A text in the plan's language, or one per language (BCP 47 code → text). */
export type Text = string | Readonly<Record<string, string>>;

const CODE: Words = {
  pl: '{field} podaje kod „{source}” bez cudzysłowu, a wtedy YAML zmienia go w inną liczbę.',
  en: '{field} has the code “{source}” without quotes, and YAML would turn it into another number.',
};
const IN_QUOTES: Words = { pl: 'Weź go w cudzysłów.', en: 'Put it in quotes.' };
const REVERSED: Words = {
  pl: '{field} podaje zakres „{text}”, który kończy się, zanim się zacznie.',
  en: '{field} has the range “{text}”, which ends before it begins.',
};
const NO_ZONE: Words = {
  pl: '{field} podaje strefę czasową „{zone}”, której nie ma.',
  en: '{field} has the time zone “{zone}”, which does not exist.',
};
const NO_LANGUAGE: Words = {
  pl: '{field} podaje kod języka „{code}”, którego nie ma.',
  en: '{field} has the language code “{code}”, which does not exist.',
};

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
    if (typeof value === 'boolean') return expected(words, `"${String(value)}"`);
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

/** What a wrong value was probably meant to be, if its field can tell. */
const guessed = (value: unknown, guess: (written: string) => string | null): string | null =>
  ['string', 'number', 'boolean'].includes(typeof value) || value instanceof WrittenNumber
    ? guess(value instanceof WrittenNumber ? value.source : String(value))
    : null;

const nothing = (): null => null;

const matching = (
  type: string,
  pattern: RegExp,
  words: Words,
  guess: (written: string) => string | null = nothing,
) =>
  scalar<string>({ type, json: { type: 'string', pattern: pattern.source } }, (value) =>
    typeof value === 'string' && pattern.test(value) ? { value } : expected(words, guessed(value, guess)),
  );

const named = (type: { type: string; refers?: readonly Thing[]; defines?: Thing; called?: Called }) =>
  scalar<string>({ ...type, json: { type: ['string', 'integer'] } }, (value) => {
    if (typeof value === 'number') return { value: String(value) };
    // A hard blank at the end, as Word leaves it, is no part of an id.
    return isText(value) ? { value: value.normalize('NFC').trim() } : expected(EXPECTED.id);
  });

/** The id of the thing that this map describes. Its shape is judged when it is linked, so that references to it still hold. */
export const id = (defines: Thing, called: Called) => named({ type: 'id', defines, called });

/** The id of another thing. */
export const ref = (...refers: Thing[]) => named({ type: 'ref', refers });

function readCode(value: unknown): Reading<string> {
  if (value instanceof WrittenNumber) {
    const { source } = value;
    const told = { hint: sentence(IN_QUOTES), remedy: { replace: `"${source}"` } };
    return refuse('code-unquoted', CODE, { source }, told);
  }
  if (typeof value === 'number') return { value: String(value) };
  return isText(value) ? { value } : expected(EXPECTED.word);
}

/** Text even when it looks like a number; refused where YAML would change it. */
export const code = () => scalar<string>({ type: 'code', json: { type: ['string', 'integer'] } }, readCode);

/** Digits of a phone number with what people write between them; short ones are those of emergency and city lines. */
const isPhone = (written: string): boolean =>
  written.split(/[,;]/).every((each) => {
    const number = each.replace(/(?:wew|ext)\.?\s*\d+\s*$/i, '');
    const digits = number.replaceAll(/\D/g, '').length;
    const long = digits >= 7 && digits <= 15;
    return /^\s*\+?[\d\s()/.–-]+$/.test(number) && (long || /^\s*(?:1\d\d|19\s?\d{3})\s*$/.test(number));
  });

/** A phone number of an office: text, since YAML would turn it into a number. Source: ITU-T E.164 (at most 15 digits). */
export const phone = () =>
  scalar<string>({ type: 'phone', json: { type: ['string', 'integer'] } }, (value) => {
    const read = readCode(value);
    return 'value' in read && !isPhone(read.value) ? expected(EXPECTED.phone) : read;
  });

const TERYT = /^(\d{2}|\d{4}|\d{7})$/;

/** The code of a voivodeship, a county or a municipality in the TERYT register. */
export const teryt = () =>
  scalar<string>({ type: 'teryt', json: { type: ['string', 'integer'], pattern: TERYT.source } }, (value) => {
    const read = readCode(value);
    return 'value' in read && !TERYT.test(read.value) ? expected(EXPECTED.teryt) : read;
  });

/** A number in decimal digits; `0x1F`, `1e3` and `.inf` are none that a person would write in a plan. */
const numeric = (value: unknown): unknown =>
  value instanceof WrittenNumber && /^[+-]?\d+(\.\d+)?$/.test(value.source) ? value.value : value;

/** A number, zero or more. */
export const number = () =>
  scalar<number>({ type: 'number', json: { type: 'number', minimum: 0 } }, (value) => {
    const read = numeric(value);
    return typeof read === 'number' && Number.isFinite(read) && read >= 0
      ? { value: read }
      : expected(EXPECTED.number, guessed(value, guessNumber));
  });

/** A number, also below zero. */
export const signed = () =>
  scalar<number>({ type: 'signed number', json: { type: 'number' } }, (value) => {
    const read = numeric(value);
    return typeof read === 'number' && Number.isFinite(read)
      ? { value: read }
      : expected(EXPECTED.signed, guessed(value, guessNumber));
  });

/** A whole number, zero or more. */
export const whole = () =>
  scalar<number>({ type: 'whole number', json: { type: 'integer', minimum: 0 } }, (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      ? { value }
      : expected(
          EXPECTED.whole,
          guessed(value, (written) => guessNumber(written)?.split('.')[0] ?? null),
        ),
  );

/** An amount in the plan's currency, kept as its exact characters: digits, a dot, at most two digits. */
export const money = () =>
  scalar<string>(
    { type: 'money', json: { type: ['string', 'number'], pattern: '^\\d+(\\.\\d{1,2})?$' } },
    (value) => {
      const written = value instanceof WrittenNumber ? value.source : String(value);
      return /^\d+(\.\d{1,2})?$/.test(written)
        ? { value: written }
        : expected(EXPECTED.money, guessed(value, guessMoney));
    },
  );

/** True or false. */
export const yes = () =>
  scalar<boolean>({ type: 'true or false', json: { type: 'boolean' } }, (value) =>
    typeof value === 'boolean' ? { value } : expected(EXPECTED.yes, guessed(value, guessYes)),
  );

const EVERY = /^(week|month|quarter|half-year|year|[1-9]\d{0,2} (weeks|months|years))$/;

/** An interval: `quarter`, `6 weeks`. */
export const every = () => matching('every', EVERY, EXPECTED.every, guessEvery);
/** How long after a period: `15 days`. */
export const delay = () =>
  matching('delay', /^[1-9]\d{0,2} (day|days|week|weeks|month|months)$/, EXPECTED.delay, guessDelay);

const TIME = /^([01]\d|2[0-3]):[0-5]\d([-–]([01]\d|2[0-3]):[0-5]\d)?$/;

/** A time of day or a range of two. */
export const time = () =>
  scalar<string>({ type: 'time', json: { type: 'string', pattern: TIME.source } }, (value) => {
    if (typeof value !== 'string' || !TIME.test(value))
      return expected(EXPECTED.time, guessed(value, guessTime));
    const [from = '', to = from] = value.split(/[-–]/);
    return from > to
      ? refuse('date-reversed', REVERSED, { text: value }, { remedy: { replace: `${to}-${from}` } })
      : { value };
  });
const LINK = /^(https?:\/\/[^\s/@]+(\/\S*)?|mailto:[^\s@]+@[^\s@]+)$/i;
const FILE = /^(?![/\\~.])(?!.*(?:^|[/\\])\.\.)[^\\:*?"<>|]+$/;

/** A link: http, https or mailto. */
export const link = () => matching('link', LINK, EXPECTED.link, guessLink);
/** A file inside the folder of the plan, with `/`; never one outside it. */
export const filePath = () => matching('file', FILE, EXPECTED.file);
/** A link, or a file inside the folder of the plan. */
export const linkOrFile = () =>
  matching('link or file', new RegExp(`${LINK.source}|${FILE.source}`, 'i'), EXPECTED.linkOrFile, guessLink);
/** A web address, with or without its scheme. */
export const www = () =>
  matching('web address', /^(https?:\/\/)?[^\s/:@]+\.[^\s/:@]+(:\d{1,5})?(\/\S*)?$/i, EXPECTED.link);
/** An e-mail address of an office. */
export const email = () => matching('e-mail', /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, EXPECTED.email);
/** A calendar quarter. */
export const quarter = () => matching('quarter', /^\d{4}-Q[1-4]$/, EXPECTED.quarter, guessWhen);
/** A BCP 47 language code. */
export const language = () =>
  scalar<string>({ type: 'language', json: { type: 'string', pattern: LANGUAGE.source } }, (value) => {
    const isCode = typeof value === 'string' && LANGUAGE.test(value);
    if (isCode && isLanguage(value)) return { value };
    const told = guessed(value, guessLanguage);
    if (!isCode) return expected(EXPECTED.language, told);
    const remedy = told ? { remedy: { replace: told } } : {};
    return refuse('value-unknown', NO_LANGUAGE, { code: value }, remedy);
  });

/** The code of a currency. Source: ISO 4217. */
export const currency = () => matching('currency', /^[A-Z]{3}$/, EXPECTED.currency, guessCurrency);

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
    return refuse('value-unknown', NO_ZONE, { zone: value }, { remedy: { replace: near } });
  });

/** A required value with what stands in for it where it cannot be read. */
export const instead = <T extends z.ZodType>(schema: T, value: unknown): T =>
  typed(schema, { ...(typeOf(schema) ?? { type: 'map' }), instead: value });

/** A map with exactly these fields. */
export const map = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);

/** A map with exactly these fields that people call something although no id names it. */
export const called = <T extends z.ZodRawShape>(name: Called, shape: T) =>
  typed(map(shape), { type: 'map', called: name });

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

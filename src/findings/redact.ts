import { isDay } from '../days/calendar.ts';

/** What nobody should read in a public log: the number of a person, a private telephone, a private mailbox. */
export interface PrivateData {
  readonly kind: 'pesel' | 'mobile' | 'mail';
  /** Where it stands in the text, in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

const PESEL = /(?<![\p{L}\d+]|\d[.,])\d{11}(?![\p{L}\d]|[.,]\d)/gu;
const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
/** What is added to the month, by century. */
const CENTURIES: Readonly<Record<number, number>> = { 0: 1900, 20: 2000, 40: 2100, 60: 2200, 80: 1800 };

/** Source: the act on the population register, art. 18: date, number, sex, check digit. */
function isPesel(text: string): boolean {
  const digits = Array.from(text, Number);
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  if ((10 - (sum % 10)) % 10 !== digits[10]) return false;
  const shifted = Number(text.slice(2, 4));
  const month = shifted % 20;
  const century = CENTURIES[shifted - month];
  if (century === undefined) return false;
  const year = century + Number(text.slice(0, 2));
  return isDay(`${year}-${String(month).padStart(2, '0')}-${text.slice(4, 6)}`);
}

/** First two digits of mobile numbers. Source: the national numbering plan (UKE). */
const MOBILE = '(?:45|5[0137]|6[069]|7[2389]|88)';
const BLANK = '[ \\u00a0\\u202f-]';
/** 601123456, 601 123 456, 60 112 34 56, 601 12 34 56; each also with hyphens. */
const GROUPED = `(?:${MOBILE}\\d{7}|${MOBILE}\\d(?:${BLANK}\\d{3}){2}|${MOBILE}${BLANK}\\d{3}(?:${BLANK}\\d{2}){2}|${MOBILE}\\d(?:${BLANK}\\d{2}){3})`;
const AFTER = '(?![\\p{L}\\d_@]|[.,-]\\d)';
const WITH_CODE = new RegExp(`(?<![\\p{L}\\d])(?:\\+|00)48${BLANK}?${GROUPED}${AFTER}`, 'gu');
const WITHOUT_CODE = new RegExp(
  `(?<![\\p{L}\\d_/=#@+-]|\\p{Lu}\\.|\\d[.,]|(?<![-.\\d])\\d{1,3}${BLANK})(?:48${BLANK})?${GROUPED}${AFTER}(?!${BLANK}?\\d)`,
  'gu',
);
/** Words that say of what follows that it is another number. */
const OTHER_NUMBER =
  /(?:amount|cost|budget|kwot[aęy]|koszt|budżet|wartość|suma|regon|nip|krs|teryt|code|kod|konto|rachunek|sygn\.?|(?:spraw|projekt|umow|faktur|decyzj)\p{L}*(?:\s\p{Lu}+)?\s(?:nr|numer)\.?)["']?\s*[:=]?\s*["']?$/iu;
/** An amount, or a round number as no telephone has. */
const AMOUNT = /^\s*(?:zł|pln|eur|euro|€|usd|%|tys|mln|mld|osób|mieszk|km|ha\b)/iu;
const isRound = (number: string): boolean => /0{5}$/.test(number.replaceAll(/\D/g, ''));

const MAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu;
/** Mailboxes that people have at home, by their domain. */
const PRIVATE =
  /^(?:(?:g|google)mail\.com|(?:wp|o2|go2|tlen|op|vp|spoko|gazeta|poczta|autograf|prokonto|neostrada|buziaczek|amorki)\.pl|(?:poczta\.|)onet\.(?:pl|eu|com\.pl)|interia\.(?:pl|eu|com|com\.pl)|intmail\.pl|poczta\.fm|(?:yahoo|ymail|rocketmail|hotmail|outlook|live|msn|aol|gmx|yandex)\.[a-z.]+|(?:icloud|me|mac)\.com|proton(?:mail)?\.(?:me|com|ch)|pm\.me|tuta(?:nota)?\.(?:com|io|de)|tutamail\.com|(?:ukr|i|meta|bigmir)\.(?:net|ua)|(?:mail|bk|list|inbox|rambler)\.ru|tut\.by)$/iu;

/** What any private data needs: nine digits with few signs between them, or an address. */
const WORTH_READING = /\d(?:[ \u00a0\u202f-]?\d){8}|@/;

/** Private data in a text, in the order they stand in. Mailboxes of offices and landline numbers are none. */
export function privateData(text: string): PrivateData[] {
  if (!WORTH_READING.test(text)) return [];
  const found = (kind: PrivateData['kind'], pattern: RegExp, holds: (match: RegExpExecArray) => boolean) =>
    Array.from(text.matchAll(pattern))
      .filter(holds)
      .map(({ index, 0: match }): PrivateData => ({ kind, start: index, end: index + match.length }));
  return [
    ...found('pesel', PESEL, ([number]) => isPesel(number)),
    ...found('mobile', WITH_CODE, () => true),
    ...found(
      'mobile',
      WITHOUT_CODE,
      ({ index, 0: number }) =>
        !isRound(number) &&
        !AMOUNT.test(text.slice(index + number.length, index + number.length + 10)) &&
        !OTHER_NUMBER.test(text.slice(Math.max(0, index - 30), index)),
    ),
    ...found('mail', MAIL, ([, domain = '']) => PRIVATE.test(domain)),
  ]
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
}

/** A text for a public place: each character of private data becomes a dot, so that columns stay. */
export function redact(text: string): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of privateData(text)) {
    shown += text.slice(from, start) + '•'.repeat(Array.from(text.slice(start, end)).length);
    from = end;
  }
  return shown + text.slice(from);
}

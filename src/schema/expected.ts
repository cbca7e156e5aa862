import type { Words } from '../words/sentence.ts';

/** What a field of each value type needs, after „Pole … wymaga”. */
export const EXPECTED = {
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
  file: {
    pl: 'ścieżki do pliku w folderze planu, np. dokumenty/ulotka.pdf',
    en: 'the path of a file in the folder of the plan, such as documents/leaflet.pdf',
  },
  linkOrFile: {
    pl: 'adresu (https://…) albo ścieżki do pliku w folderze planu',
    en: 'an address (https://…) or the path of a file in the folder of the plan',
  },
  phone: {
    pl: 'numeru telefonu, np. "59 842 00 00"',
    en: 'a phone number, such as "59 842 00 00"',
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

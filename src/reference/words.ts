import type { Words } from '../words/sentence.ts';

/** Maps that stand in several kinds of files and have a section of their own, by the name they are counted under. */
export const SECTIONS: Readonly<Record<string, Words>> = {
  tasks: { en: 'Task', pl: 'Zadanie w harmonogramie' },
  commonTasks: { en: 'Common task', pl: 'Zadanie wspólne' },
  goals: { en: 'Goal', pl: 'Cel' },
  duties: { en: 'Duty', pl: 'Zadanie na karcie' },
  steps: { en: 'Step of a procedure', pl: 'Krok procedury' },
};

/** A value type on the reference pages: its name and how it is written. */
export interface ValueWords {
  readonly name: Words;
  readonly form: Words;
}

/** Every value type by the name that schemas give it. */
export const VALUE_TYPES: Readonly<Record<string, ValueWords>> = {
  text: {
    name: { en: 'text', pl: 'tekst' },
    form: {
      en: 'One line, or one per language: `{pl: Kursy, uk: Курси}`',
      pl: 'Jeden wiersz albo po jednym na język: `{pl: Kursy, uk: Курси}`',
    },
  },
  prose: {
    name: { en: 'prose', pl: 'tekst dłuższy' },
    form: {
      en: 'A text of any length that may hold Markdown, no raw HTML; or one per language',
      pl: 'Tekst dowolnej długości, także w formacie Markdown, bez HTML; albo po jednym na język',
    },
  },
  when: {
    name: { en: 'date', pl: 'data' },
    form: {
      en: 'Day `2016-05-12`, month `2016-05`, quarter `2016-Q3`, year `2016`, range `2016-05/2016-07`, or `ongoing`',
      pl: 'Dzień `2016-05-12`, miesiąc `2016-05`, kwartał `2016-Q3`, rok `2016`, zakres `2016-05/2016-07` albo `ongoing` (na bieżąco)',
    },
  },
  quarter: {
    name: { en: 'quarter', pl: 'kwartał' },
    form: { en: '`2016-Q3`', pl: '`2016-Q3`' },
  },
  every: {
    name: { en: 'interval', pl: 'odstęp czasu' },
    form: {
      en: '`week`, `month`, `quarter`, `half-year`, `year`, or `6 weeks`, `2 months`, `3 years`',
      pl: '`week`, `month`, `quarter`, `half-year`, `year` albo `6 weeks`, `2 months`, `3 years`',
    },
  },
  time: {
    name: { en: 'time', pl: 'godzina' },
    form: { en: '`10:00` or `10:00-13:00`', pl: '`10:00` albo `10:00-13:00`' },
  },
  delay: {
    name: { en: 'time limit', pl: 'liczba dni, tygodni albo miesięcy' },
    form: {
      en: '`15 days`, `2 weeks`, `1 month`',
      pl: '`15 days` (dni), `2 weeks` (tygodnie), `1 month` (miesiąc)',
    },
  },
  'time zone': {
    name: { en: 'time zone', pl: 'strefa czasowa' },
    form: { en: '`Europe/Warsaw`', pl: '`Europe/Warsaw`' },
  },
  doer: {
    name: { en: 'doer', pl: 'wykonawca' },
    form: {
      en: 'Id of an institution, partner, person or body; `{post: text}`; or with dates `{who: id, from: date, to: date}`',
      pl: 'Identyfikator instytucji, partnera, osoby albo zespołu; `{post: tekst}`; albo z datami `{who: identyfikator, from: data, to: data}`',
    },
  },
  id: {
    name: { en: 'id', pl: 'identyfikator' },
    form: {
      en: 'Small letters without accents, digits, hyphens; never used again for another thing',
      pl: 'Małe litery bez polskich znaków, cyfry, łączniki; nigdy nie nadaje się go ponownie innej rzeczy',
    },
  },
  ref: {
    name: { en: 'reference', pl: 'odwołanie' },
    form: { en: 'The id of another thing', pl: 'Identyfikator innej rzeczy' },
  },
  code: {
    name: { en: 'code', pl: 'kod' },
    form: {
      en: 'A text, in quotes where YAML would take it for a number: `"1.10"`',
      pl: 'Tekst; w cudzysłowie, jeśli YAML wziąłby go za liczbę: `"1.10"`',
    },
  },
  teryt: {
    name: { en: 'TERYT code', pl: 'kod TERYT' },
    form: {
      en: '7, 4 or 2 digits, in quotes: `"0414022"`',
      pl: '7, 4 albo 2 cyfry w cudzysłowie: `"0414022"`',
    },
  },
  number: {
    name: { en: 'number', pl: 'liczba' },
    form: { en: 'Zero or more, with a decimal point', pl: 'Nieujemna, z kropką dziesiętną' },
  },
  'signed number': {
    name: { en: 'number with a sign', pl: 'liczba ze znakiem' },
    form: { en: 'Any number, with a decimal point: `-1.5`', pl: 'Dowolna, z kropką dziesiętną: `-1.5`' },
  },
  'whole number': {
    name: { en: 'whole number', pl: 'liczba całkowita' },
    form: { en: 'Zero or more', pl: 'Nieujemna' },
  },
  money: {
    name: { en: 'amount', pl: 'kwota' },
    form: {
      en: 'In the currency of the plan: digits, a dot, at most two digits (`390147.50`)',
      pl: 'W walucie planu: cyfry, kropka i najwyżej dwie cyfry po niej (`390147.50`)',
    },
  },
  currency: {
    name: { en: 'currency', pl: 'waluta' },
    form: { en: 'Its code of three letters: `PLN`', pl: 'Trzyliterowy kod: `PLN`' },
  },
  'true or false': {
    name: { en: 'true or false', pl: 'prawda albo fałsz' },
    form: { en: '`true` or `false`', pl: '`true` (tak) albo `false` (nie)' },
  },
  link: {
    name: { en: 'link', pl: 'odnośnik' },
    form: {
      en: 'Begins with `https://`, `http://` or `mailto:`',
      pl: 'Zaczyna się od `https://`, `http://` albo `mailto:`',
    },
  },
  file: {
    name: { en: 'file', pl: 'plik' },
    form: {
      en: 'Its path in the folder of the plan: `documents/leaflet.pdf`',
      pl: 'Jego ścieżka w folderze planu: `dokumenty/ulotka.pdf`',
    },
  },
  'link or file': {
    name: { en: 'link or file', pl: 'odnośnik albo plik' },
    form: {
      en: 'An address such as `https://example.org`, or a path in the folder of the plan',
      pl: 'Adres, np. `https://example.org`, albo ścieżka w folderze planu',
    },
  },
  'web address': {
    name: { en: 'web address', pl: 'adres strony' },
    form: { en: 'With or without `https://`', pl: 'Z `https://` albo bez' },
  },
  'e-mail': {
    name: { en: 'e-mail', pl: 'adres e-mail' },
    form: { en: 'The mailbox of an office', pl: 'Skrzynka urzędowa' },
  },
  format: {
    name: { en: 'version', pl: 'wersja' },
    form: { en: '`1`', pl: '`1`' },
  },
  phone: {
    name: { en: 'phone', pl: 'telefon' },
    form: { en: 'In quotes: `"59 842 00 00"`', pl: 'W cudzysłowie: `"59 842 00 00"`' },
  },
  language: {
    name: { en: 'language', pl: 'język' },
    form: { en: 'Language code (BCP 47): `pl`, `uk`, `en`', pl: 'Kod języka (BCP 47): `pl`, `uk`, `en`' },
  },
  names: {
    name: { en: 'map by name', pl: 'wartości według nazw' },
    form: { en: 'Lines `name: value`', pl: 'Wiersze `nazwa: wartość`' },
  },
  map: {
    name: { en: 'fields', pl: 'pola' },
    form: { en: 'Fields of its own, listed below it', pl: 'Własne pola, wymienione pod spodem' },
  },
  list: {
    name: { en: 'list', pl: 'lista' },
    form: {
      en: 'Items in order; a single value may stand for a list of one',
      pl: 'Pozycje w kolejności; pojedyncza wartość może zastąpić listę o jednej pozycji',
    },
  },
};

import type { GalleryCase } from './case.ts';

const PEOPLE =
  '- {id: dyrektor, function: Dyrektor}\n- {id: instruktor, function: Instruktor}\n- {id: kierownik, function: Kierownik}\n';

/** A plan with three people and private contacts as given. */
const contacts = (...lines: readonly string[]): GalleryCase => ({
  'people.yaml': PEOPLE,
  'private/contacts.yaml': lines.map((line) => `${line}\n`).join(''),
});

/** Messages about private data: they name the field and never the value. */
export const PRIVATE: readonly GalleryCase[] = [
  contacts('dyrektor:', '  name: Imię i nazwisko', '  mobile: w biurze'),
  contacts('dyrektor:', '  email: imię i nazwisko'),
  contacts('dyrektor:', '  keep_until: 31.12.2027', '  mobile: 0601000123'),
  contacts('dyrektor:', '  telefon: w biurze'),
  contacts('dyrektor:', '  name: Imię i nazwisko', '  name: Nazwisko i imię'),
  contacts('dyrektor:', '  note: Numer #2'),
  contacts('kierwnik:', '  name: Imię i nazwisko'),
  contacts('sekretarz-gminy-i-urzedu:', '  name: Imię i nazwisko'),
  contacts('dyrektor:', '  name: "Imię i nazwisko'),
  contacts('- Imię i nazwisko'),
  { 'experts.yaml': '- title: Radca prawny\n  kind: lawyer\n  phone: w biurze\n' },
  { 'private/contacts.yaml': { exposed: 'tracked' } },
  { 'private/contacts.yaml': { exposed: 'not-ignored' } },
];

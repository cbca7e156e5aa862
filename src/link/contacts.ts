import { startOf, type Finding } from '../findings/finding.ts';
import type { Overlay } from '../model/contacts.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanFile } from '../parse/file.ts';
import { parseFile } from '../parse/parse.ts';
import { isRecord, UNREADABLE } from '../parse/value.ts';
import { CONTACT, contact, type Contact } from '../schema/contact.ts';
import { shapeOf } from '../schema/field.ts';
import { nearest } from '../schema/nearest.ts';
import { readRecord } from '../schema/read.ts';
import { CONTACTS } from '../source/private.ts';
import type { SourceFile } from '../source/tree.ts';
import { sentence, type Words } from '../words/sentence.ts';
import { conceal, concealed, type Secrecy } from './conceal.ts';

const W = {
  map: {
    pl: 'W tym pliku każda osoba stoi pod swoim identyfikatorem z people.yaml, a jej dane w wierszach poniżej, z wcięciem.',
    en: 'In this file each person stands under the id of people.yaml, with the data on the lines below, indented.',
  },
  unknown: {
    pl: 'Kontakt nr {number} stoi pod identyfikatorem, którego nie ma w people.yaml.',
    en: 'Contact {number} stands under an id that people.yaml does not have.',
  },
  near: { pl: 'Czy chodziło o „{near}”?', en: 'Did you mean “{near}”?' },
  describe: {
    pl: 'Opisz funkcję tej osoby w people.yaml albo usuń jej kontakt.',
    en: 'Describe the function of this person in people.yaml, or remove the contact.',
  },
  fields: {
    pl: 'Można tu wpisać: name, mobile, email, note, keep_until.',
    en: 'Fields that may stand here: name, mobile, email, note, keep_until.',
  },
  mobile: {
    pl: 'Numer zapisuje się cyframi, w cudzysłowie: "+48 22 000 00 00".',
    en: 'A number is written in digits and in quotes: "+48 22 000 00 00".',
  },
  email: { pl: 'Potrzebny jest jeden adres e-mail.', en: 'One e-mail address is needed.' },
  keep_until: {
    pl: 'Data ma postać 2027-12-31 albo 2027-12.',
    en: 'A date has the form 2027-12-31 or 2027-12.',
  },
} satisfies Record<string, Words>;

const FIELDS: readonly string[] = Object.keys(shapeOf(contact) ?? {});

const noMap = (file: PlanFile): Finding => ({
  rule: 'type-wrong',
  severity: 'error',
  at: file.at([]),
  message: sentence(W.map),
});

/** Nothing of this file is shown but names of fields and ids that stand in `people.yaml` as well. */
function secrecyOf(ids: readonly string[]): Secrecy {
  return {
    isName: (key) => FIELDS.includes(key) || ids.includes(key),
    isOpen: () => false,
    hint(rule, key) {
      if (rule === 'key-unknown') return W.fields;
      return key === 'mobile' || key === 'email' || key === 'keep_until' ? W[key] : undefined;
    },
  };
}

/** The id of a contact that no person has: it may be a name, so it is not repeated. */
function unknownPerson(file: PlanFile, key: string, number: number, free: readonly string[]): Finding {
  const near = nearest(key, free);
  return {
    rule: 'reference-unknown',
    severity: 'error',
    at: file.at([key], 'key'),
    message: sentence(W.unknown, { number }),
    hint: near === undefined ? sentence(W.describe) : sentence(W.near, { near }),
  };
}

/** A file of nothing but comments: what is left when the last contact has been removed. */
const isBlank = (text: string): boolean => /^(?:\s*(?:#.*)?(?:\n|$))*$/.test(text);

const NONE: Overlay = { contacts: new Map(), findings: [], file: null, at: () => startOf(CONTACTS) };

/** Private contacts as they stand in their file. What is wrong with them is told without a single value. */
export function readContacts(source: SourceFile | undefined, plan: Plan): Overlay {
  if (!source) return NONE;
  const file = parseFile(source);
  if (file.unopened) return { ...NONE, findings: file.findings, file };
  const people = plan.items.person.map(({ id }) => id);
  const own = secrecyOf(people);
  const secrecy = () => own;
  const shown = concealed(file, secrecy);
  if (isBlank(file.text)) return { ...NONE, file: shown };
  const found = [...file.findings];
  const contacts = new Map<string, Contact>();
  const entries = isRecord(file.value) ? Object.entries(file.value) : [];
  const keys = entries.map(([key]) => key);
  const free = people.filter((id) => !keys.includes(id));
  const isMap = file.value === undefined || isRecord(file.value);
  const told: Finding[] = isMap ? [] : [noMap(file)];
  for (const [index, [key, value]] of entries.entries()) {
    // An anchor or the like is reported where the file is read.
    if (value === UNREADABLE) continue;
    const place = { file, base: [key], value, schema: contact, called: CONTACT, id: key };
    const read = readRecord(contact, place, key);
    found.push(...read.findings);
    if (people.includes(key)) contacts.set(key, read.record ?? {});
    else if (!plan.mayHide('person')) told.push(unknownPerson(file, key, index + 1, free));
  }
  const findings = [...found.map((finding) => conceal(finding, file, secrecy)), ...told];
  return { contacts, findings, file: shown, at: (person, field) => file.at([person, field]) };
}

import type * as z from 'zod';
import { privateData } from '../findings/redact.ts';
import type { PlanFile } from '../parse/file.ts';
import { TextPositions } from '../parse/text.ts';
import type { Words } from '../words/sentence.ts';
import { itemOf, typeOf } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS } from '../schema/kinds.ts';
import { fieldsIn } from '../schema/walk.ts';
import { defineCheck } from './check.ts';

const person = (rest: string): string => `- id: dyrektor\n  function: Dyrektor GOK\n${rest}`;

const KEY = /^\s*(?:- +)*([a-z_]+):(?=\s|$)/;
const LAST_KEY = /^.*[{,]\s*([a-z_]+): (?!.*[{,]\s*[a-z_]+: )/;
/** Value types that hold numbers of another kind: what looks like a telephone or a PESEL in them is none. */
const NUMBERS = [
  'code',
  'number',
  'signed number',
  'whole number',
  'money',
  'teryt',
  'when',
  'link',
  'web address',
  'file',
];

let numeric: ReadonlySet<string> | null = null;

/** The names of fields that hold such numbers and, in whatever kind of file, nothing else. */
function numericFields(): ReadonlySet<string> {
  if (numeric) return numeric;
  const all = Object.values<Kind>(KINDS).flatMap(({ schema }) => fieldsIn(schema));
  const isNumeric = (field: z.core.$ZodType): boolean =>
    NUMBERS.includes(typeOf(itemOf(field) ?? field)?.type ?? '');
  const texts = new Set(all.flatMap(([name, field]) => (isNumeric(field) ? [] : [name])));
  numeric = new Set(all.flatMap(([name]) => (texts.has(name) ? [] : [name])));
  return numeric;
}

/** For each line the field that it belongs to: its own, else that of the nearest line above. */
function fieldsOf(file: PlanFile): (string | undefined)[] {
  let field: string | undefined;
  return file.text.split('\n').map((line) => {
    field = KEY.exec(line)?.[1] ?? field;
    return field;
  });
}

/** The field around a place in a line; null inside a comment. */
function fieldAt(before: string, ofLine: string | undefined): string | null {
  return /(?:^|\s)#/.test(before) ? null : (LAST_KEY.exec(before)?.[1] ?? ofLine ?? null);
}

const IN_FIELD: Words = {
  en: 'The field “{field}” holds {kind, select, pesel {a number that looks like a PESEL} mobile {the number of a mobile telephone} other {a private mailbox}}.',
  pl: 'W polu „{field}” stoi {kind, select, pesel {numer, który wygląda na PESEL} mobile {numer telefonu komórkowego} other {adres prywatnej skrzynki pocztowej}}.',
};
const IN_COMMENT: Words = {
  en: 'A comment holds {kind, select, pesel {a number that looks like a PESEL} mobile {the number of a mobile telephone} other {a private mailbox}}.',
  pl: 'W komentarzu stoi {kind, select, pesel {numer, który wygląda na PESEL} mobile {numer telefonu komórkowego} other {adres prywatnej skrzynki pocztowej}}.',
};

export const personalData = defineCheck({
  name: 'personal-data',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Plan files hold no personal numbers, private mailboxes or mobile telephones.',
    pl: 'W plikach planu nie ma numerów PESEL, prywatnych skrzynek ani telefonów komórkowych.',
  },
  why: {
    en: 'Plan files are copied and published, and git keeps every earlier version. What is erased from them is not gone.',
    pl: 'Pliki planu są kopiowane i publikowane, a git zachowuje każdą ich wersję. Dane usunięte z pliku nie znikają z historii.',
  },
  fails: [
    { 'people.yaml': person('  phone: "+48 601 000 123" # expect\n') },
    { 'people.yaml': person('  email: dyrektor.gok@gmail.com # expect\n') },
    { 'institutions/gok.yaml': 'name: GOK\n# Dyrektor: 44051401359 # expect\n' },
    // A lawyer or an interpreter who works alone is a private person, whatever the telephone is for.
    { 'experts.yaml': '- title: Radca prawny\n  kind: lawyer\n  phone: "601 000 123" # expect\n' },
  ],
  passes: [
    { 'people.yaml': person('  phone: "+48 22 000 00 00"\n  email: gok@example.org\n') },
    { 'acts.yaml': '- id: a\n  title: Uchwała\n  kind: uchwała\n  number: "44051401359"\n' },
    { 'funding.yaml': '- id: projekt\n  title: Projekt\n  asked: 601123456\n' },
    { 'library.yaml': '- title: Raport\n  kind: report\n  url: https://example.org/raport/601-123-456\n' },
  ],
  run({ plan, files, report }) {
    const own = new Set(plan.files);
    const hint = {
      en: 'Move it to private/contacts.yaml, which git ignores. The history of git keeps what it has once taken in.',
      pl: 'Przenieś te dane do pliku private/contacts.yaml, którego git nie śledzi. Historia gita zachowuje to, co już do niej trafiło.',
    };
    for (const file of files) {
      if (!own.has(file.path)) continue;
      const found = privateData(file.text);
      if (found.length === 0) continue;
      const fields = fieldsOf(file);
      const positions = new TextPositions(file.text);
      for (const { kind, start, end } of found) {
        const at = positions.span(file.path, start, end);
        const before = Array.from(file.line(at.line))
          .slice(0, at.column - 1)
          .join('');
        const field = fieldAt(before, fields[at.line - 1]);
        if (field !== null && kind !== 'mail' && numericFields().has(field)) continue;
        report(at, field === null ? IN_COMMENT : IN_FIELD, { kind, field: field ?? '' }, { hint });
      }
    }
  },
});

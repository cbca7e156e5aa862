import type * as z from 'zod';
import { contact } from '../schema/contact.ts';
import { audienceOf, bare, descriptionOf, isOptional, itemOf, shapeOf, typeOf } from '../schema/field.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kind.ts';
import type { WordLanguage, Words } from '../words/sentence.ts';
import { pathsOf } from './kind-paths.ts';
import { code, GENERATED, page, table } from './markdown.ts';
import { calledThings } from '../schema/things.ts';
import { CONTACTS } from '../source/private.ts';
import { SECTIONS, VALUE_TYPES } from './words.ts';

type Schema = z.core.$ZodType;

const W = {
  title: { en: 'Files and fields of a plan', pl: 'Pliki i pola planu' },
  intro: {
    en: 'A plan is a folder with `lsicu.yaml`. Each of its files is of one of the kinds below. Bold fields are required. `lsicu schema <kind>` prints the same as JSON Schema, by which an editor can suggest fields and mark mistakes.',
    pl: 'Plan to folder z plikiem `lsicu.yaml`. Każdy jego plik należy do jednego z poniższych rodzajów. Pola pogrubione są wymagane. To samo w postaci JSON Schema wypisuje polecenie `lsicu schema <rodzaj>`; dzięki temu edytor podpowiada pola i zaznacza błędy.',
  },
  types: { en: 'Value types', pl: 'Rodzaje wartości' },
  type: { en: 'Value', pl: 'Wartość' },
  form: { en: 'How it is written', pl: 'Jak ją zapisać' },
  field: { en: 'Field', pl: 'Pole' },
  refers: { en: 'Refers to', pl: 'Wskazuje na' },
  what: { en: 'What it is', pl: 'Znaczenie' },
  kind: { en: 'Kind', pl: 'Rodzaj' },
  files: { en: 'Files', pl: 'Pliki' },
  or: { en: ' or ', pl: ' albo ' },
  register: {
    en: 'One file that is the list itself, or a folder with a file per item; in a folder the file’s name is the `id`, which is not written inside.',
    pl: 'Jeden plik, który jest listą, albo folder z osobnym plikiem na każdą pozycję; w folderze identyfikatorem jest nazwa pliku i pola `id` się nie wpisuje.',
  },
  name: { en: 'The file’s name is the id.', pl: 'Identyfikatorem jest nazwa pliku.' },
  internal: { en: 'In internal documents only.', pl: 'Tylko w dokumentach wewnętrznych.' },
  contacts: { en: 'Private contacts', pl: 'Kontakty prywatne' },
  overlay: {
    en: 'Beside the plan and never in git: a map of person id (of `people.yaml`) → the fields below, all of them optional. Read with `--audience internal` only; messages name a field of it and never a value. `lsicu contacts forget <person>` removes a person. The pattern `private/contacts.example.yaml`, without real data, may be in git.',
    pl: 'Obok planu i nigdy w git: pod identyfikatorem osoby (z `people.yaml`) poniższe pola, wszystkie nieobowiązkowe. Plik jest czytany tylko z opcją `--audience internal`; komunikaty podają nazwę pola, a nigdy wartość. Osobę usuwa polecenie `lsicu contacts forget <osoba>`. W git może być wzór bez prawdziwych danych, `private/contacts.example.yaml`.',
  },
  orTitle: { en: 'text or fields', pl: 'tekst albo pola' },
} satisfies Record<string, Words>;

function typeName(type: string, language: WordLanguage): string {
  const words = VALUE_TYPES[type];
  if (!words) throw new Error(`src/reference/words.ts has no words for the value type "${type}"`);
  return words.name[language];
}

/** How a value is called in the table: allowed words as they are, anything else by its type. */
function valueName(schema: Schema, language: WordLanguage): string {
  const item = itemOf(schema);
  if (item) return `${typeName('list', language)}: ${valueName(item, language)}`;
  const { counted = '', type = 'map', shorthand } = typeOf(schema) ?? {};
  const section = SECTIONS[counted];
  if (section) return section[language].toLowerCase();
  const { values } = bare(schema)._zod;
  if (values) return [...values].map((value) => code(String(value))).join(', ');
  return type === 'map' && shorthand ? W.orTitle[language] : typeName(type, language);
}

/**
 * Rows for the fields of a map and of the maps in it, as far as these have no section of their own.
 * @param hidden true where all of them are for internal documents only, as is said above them
 */
function rowsOf(schema: Schema, language: WordLanguage, prefix = '', hidden = false): string[][] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const inner = itemOf(field) ?? field;
    const type = typeOf(inner);
    const name = code(prefix + key);
    const row = [
      isOptional(field) ? name : `**${name}**`,
      valueName(field, language),
      (type?.refers ?? []).map((thing) => calledThings().get(thing)?.[language] ?? thing).join(', '),
      [descriptionOf(field), audienceOf(field) === 'internal' && !hidden ? W.internal : undefined]
        .flatMap((words) => words?.[language] ?? [])
        .join(' '),
    ];
    const own = type?.type === 'doer' || SECTIONS[type?.counted ?? ''] !== undefined;
    return [row, ...(own ? [] : rowsOf(inner, language, `${prefix}${key}.`))];
  });
}

/** The maps with sections of their own that stand somewhere in a schema. */
function sectionsIn(schema: Schema, found: Map<string, Schema>): void {
  for (const field of Object.values(shapeOf(schema) ?? {})) {
    const inner = itemOf(field) ?? field;
    const counted = typeOf(inner)?.counted ?? '';
    if (found.has(counted)) continue;
    if (SECTIONS[counted]) found.set(counted, inner);
    sectionsIn(inner, found);
  }
}

/** Every kind of plan file with its fields, in one language. */
export function filesPage(language: WordLanguage): string {
  const kinds: [string, Kind][] = Object.entries(KINDS);
  const head = [W.field, W.type, W.refers, W.what].map((words) => words[language]);
  const sections = new Map<string, Schema>();
  for (const [, kind] of kinds) sectionsIn(kind.schema, sections);
  const paths = (kind: Kind): string =>
    pathsOf(kind)
      .map((path) => code(path[language]))
      .join(W.or[language]);
  const note = (kind: Kind): string => {
    if (kind.layout === 'register') return W.register[language];
    return kind.defines ? W.name[language] : '';
  };
  return page([
    GENERATED,
    `# ${W.title[language]}`,
    W.intro[language],
    table(
      [W.kind[language], W.files[language], ''],
      kinds.map(([name, kind]) => [code(name), paths(kind), kind.title[language]]),
    ),
    ...kinds.flatMap(([, kind]) => [
      `## ${kind.title[language]}: ${paths(kind)}`,
      note(kind),
      table(head, rowsOf(kind.schema, language)),
    ]),
    `## ${W.contacts[language]}: ${code(CONTACTS)}`,
    W.overlay[language],
    table(head, rowsOf(contact, language, '', true)),
    ...[...sections].flatMap(([name, schema]) => [
      `## ${SECTIONS[name]?.[language] ?? name}`,
      table(head, rowsOf(schema, language)),
    ]),
    `## ${W.types[language]}`,
    table(
      [W.type[language], W.form[language]],
      Object.values(VALUE_TYPES).map(({ name, form }) => [name[language], form[language]]),
    ),
  ]);
}

import { isDay } from '../days/calendar.ts';
import { valueAt, isRecord, type Path } from '../parse/value.ts';
import { sentence, type Arg, type Sentence, type Words } from '../words/sentence.ts';
import { shapeOf, typeOf, type Called } from './field.ts';
import type { Place } from './issues.ts';
import { schemaAt } from './schema-at.ts';

/** What a finding is about, as it stands at the head of a sentence, inside one, and in Polish in the genitive. */
export interface Subject {
  readonly who: Sentence;
  readonly it: Sentence;
  readonly whose: Sentence;
  /** True for the one that a whole file is about: its name says nothing more. */
  readonly isPlan?: true;
}

const W = {
  named: { pl: '{thing} „{name}”', en: '{thing} “{name}”' },
  dated: { pl: '{thing} z datą {date}', en: '{thing} of {date}' },
  bare: { pl: '{thing}', en: '{thing}' },
  numbered: { pl: '{thing} nr {number} {whose}', en: '{thing} {number} of {whose}' },
  inFile: { pl: '{thing} nr {number} w pliku {file}', en: '{thing} {number} in {file}' },
  field: { pl: 'Pole „{key}” {whose}', en: 'The field “{key}” of {whose}' },
} satisfies Record<string, Words>;

const FILE: Called = { en: 'file', pl: 'plik', none: 'pliku' };

/** Parts that people have a name for although no id or mark of a schema says so, by the field they are listed in. */
const PARTS: Readonly<Record<string, Called>> = {
  exceptions: { en: 'exception', pl: 'wyjątek', none: 'wyjątku' },
  milestones: { en: 'milestone', pl: 'kamień milowy', none: 'kamienia milowego' },
};

const LONGEST = 80;

/** A title as it stands inside quotation marks: without its own full stop, with inner marks of the second kind, not too long. */
export function quotable(title: string): string {
  const whole = title
    .trim()
    .replace(/[.;:]$/, '')
    .replaceAll('„', '«')
    .replaceAll('”', '»');
  const letters = Array.from(whole);
  if (letters.length <= LONGEST) return whole;
  const cut = letters.slice(0, LONGEST).join('');
  const shorter = cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:–-]+$/, '');
  // What is opened inside is closed as well.
  return `${shorter}…${shorter.lastIndexOf('«') > shorter.lastIndexOf('»') ? '»' : ''}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function phrases(called: Called, words: Words, args: Record<string, Arg>, article = 'the '): Subject {
  const said = (pl: string, en: string): Sentence =>
    sentence(words, { ...args, thing: sentence({ pl, en }) });
  return {
    who: said(capital(called.pl), capital(article + called.en)),
    it: said(called.pl, article + called.en),
    whose: said(called.none, article + called.en),
  };
}

/** Fields whose text is a name of the thing, the fullest first. */
export const NAMES: readonly string[] = ['name', 'title', 'function', 'term', 'topic', 'entity'];

function nameIn(record: Readonly<Record<string, unknown>>): string | undefined {
  for (const field of NAMES) {
    const text = record[field];
    const own = isRecord(text) ? Object.values(text)[0] : text;
    if (typeof own === 'string' && own.trim() !== '') return own;
  }
  return undefined;
}

/** A thing by its name, else by its id. */
export function subjectNamed(called: Called, id: string, record: object): Subject {
  const name = nameIn(record as Readonly<Record<string, unknown>>) ?? id;
  return phrases(called, W.named, { name: quotable(name) });
}

/** A file by its path. */
export const subjectFile = (path: string): Subject => phrases(FILE, W.named, { name: path });

function calledAt(place: Place, path: Path): Called | undefined {
  const schema = schemaAt(place.schema, path);
  const shape = schema && shapeOf(schema);
  if (!shape) return undefined;
  const id = shape['id'];
  const own = (id && typeOf(id)?.called) ?? typeOf(schema)?.called;
  const [list, index] = path.slice(-2);
  const part = typeof index === 'number' && Object.hasOwn(PARTS, String(list)) ? PARTS[String(list)] : null;
  return own ?? part ?? (path.length === 0 ? place.called : undefined);
}

/** An item of a list that nothing but its number tells from the others. */
function numbered(place: Place, path: Path, called: Called): Subject | null {
  const number = [...place.base, ...path].at(-1);
  if (typeof number !== 'number') return null;
  const around = path.length > 1 ? subjectOf(place, path.slice(0, -2)) : null;
  const args = { number: number + 1, file: place.file.path };
  if (around === null || around.isPlan) return phrases(called, W.inFile, args, '');
  return phrases(called, W.numbered, { ...args, whose: around.whose }, '');
}

function idIn({ id }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function dateIn(record: Readonly<Record<string, unknown>>): string | null {
  const { date } = record;
  if (typeof date !== 'string') return null;
  // A date that does not exist cannot be told in words.
  return isDay(date) || /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(date) ? date : null;
}

/** What stands under a path, if people have a name for it. */
function subjectOf(place: Place, path: Path): Subject | null {
  const record = valueAt(place.value, path);
  const called = calledAt(place, path);
  if (!called || !isRecord(record)) return null;
  const isRoot = path.length === 0;
  // The plan is one: its title says nothing that the reader does not know.
  if (isRoot && place.called && place.id === undefined)
    return { ...phrases(called, W.bare, {}), isPlan: true };
  const name = nameIn(record) ?? idIn(record) ?? (isRoot ? place.id : undefined);
  if (name !== undefined) return phrases(called, W.named, { name: quotable(name) });
  const date = dateIn(record);
  return date === null ? numbered(place, path, called) : phrases(called, W.dated, { date: { when: date } });
}

/** The nearest thing around a place that people have a name for; the file where there is none. */
export function subjectAt(place: Place, path: Path): Subject {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = subjectOf(place, path.slice(0, length));
    if (found) return found;
  }
  return subjectFile(place.file.path);
}

/** „Pole „due” zadania „Kurs””. */
export const fieldOf = (subject: Subject, key: string): Sentence =>
  sentence(W.field, { key, whose: subject.whose });

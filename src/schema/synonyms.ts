import type * as z from 'zod';
import type { Words } from '../words/sentence.ts';
import { descriptionOf, shapeOf } from './field.ts';
import { nearest } from './nearest.ts';

/** Letters without Polish signs, in lower case: how somebody types a word in a hurry. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');

function bySynonym(word: string, synonyms: ReadonlyMap<string, string>): string | undefined {
  const near = nearest(fold(word), [...synonyms.keys()]);
  return near === undefined ? undefined : synonyms.get(near);
}

/** What a value is called in the description of its field: „w toku (in-progress)” makes `w toku` mean `in-progress`. */
function wordsFor(description: string, values: readonly string[]): Map<string, string> {
  const pairs = description.matchAll(/([\p{L}][\p{L} -]*?) \(([a-z0-9-]+)[),]/gu);
  return new Map(
    [...pairs].flatMap(([, words = '', value = '']) => {
      const said = (words.split(/ (?:albo|lub|or) |^(?:albo|lub|i|or) /).at(-1) ?? '').trim();
      return values.includes(value) ? [[said.toLowerCase(), value] as const] : [];
    }),
  );
}

/** The values of a list with what they mean in Polish, as far as the field's description says it: `done` (wykonane). */
export function explained(values: readonly string[], field: z.core.$ZodType | null): Words {
  const described = (field ? descriptionOf(field)?.pl : undefined) ?? '';
  const meanings = new Map([...wordsFor(described, values)].map(([said, value]) => [value, said]));
  const each = values.map((value) => {
    const said = meanings.get(value);
    return said === undefined ? value : `${value} (${said})`;
  });
  return { pl: each.join(', '), en: values.join(', ') };
}

/** The value of a list that a word means: misspelt, or said in Polish or English as the field's description says it. */
export function nearestValue(
  word: string,
  values: readonly string[],
  field: z.core.$ZodType | null,
): string | undefined {
  const described = field ? descriptionOf(field) : undefined;
  const texts = described ? [described.pl, described.en] : [];
  const pairs = texts.flatMap((text) => [...wordsFor(text, values)]);
  const synonyms = new Map(pairs.map(([said, value]) => [fold(said), value]));
  return nearest(word, values) ?? bySynonym(word, synonyms);
}

/** What people call fields in Polish, or in another kind of file, where the description does not say it. */
const CALLED: readonly (readonly [string, string])[] = [
  ['nazwa', 'name'],
  ['title', 'name'],
  ['tytul', 'title'],
  ['name', 'title'],
  ['lider', 'leader'],
  ['odpowiedzialny', 'responsible'],
  ['wykonawca', 'responsible'],
  ['opis', 'description'],
  ['termin', 'due'],
  ['data', 'date'],
  ['cele', 'goals'],
  ['zadania', 'tasks'],
  ['uwagi', 'note'],
  ['stan', 'state'],
  ['status', 'state'],
  ['miejsce', 'place'],
  ['godzina', 'time'],
  ['obszary', 'areas'],
  ['telefon', 'phone'],
  ['jezyki', 'languages'],
];

/** The field that a key means: misspelt, or one of the first words of what the field is described as: `termin` means `due`. */
export function nearestKey(
  word: string,
  free: readonly string[],
  schema: z.core.$ZodType | null,
): string | undefined {
  const near = nearest(word, free);
  if (near !== undefined || !schema) return near;
  const shape = shapeOf(schema) ?? {};
  const synonyms = new Map<string, string>(CALLED.filter(([, key]) => free.includes(key)));
  for (const key of free) {
    const field = shape[key];
    const words =
      (field &&
        descriptionOf(field)
          ?.pl.split(/[\s.,;:(]+/)
          .slice(0, 2)) ??
      [];
    for (const word of words.map(fold)) if (word.length > 3 && !synonyms.has(word)) synonyms.set(word, key);
  }
  return bySynonym(word, synonyms);
}

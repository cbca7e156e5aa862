import type * as z from 'zod';
import type { Plain } from '../edit/edit.ts';
import { fieldLines, pad } from '../edit/print-value.ts';
import { quarterOf } from '../model/quarter.ts';
import type { Plan } from '../model/plan.ts';
import { bare, descriptionOf, isOptional, itemOf, shapeOf, typeOf } from '../schema/field.ts';
import { VALUE_TYPES } from '../reference/words.ts';
import type { WordLanguage, Words } from '../words/sentence.ts';
import type { NewKind } from './new-kinds.ts';
import { refersTo } from './new-values.ts';

const W = {
  more: {
    pl: 'Co jeszcze można wpisać (usuń „# ” z początku wiersza i popraw wartość):',
    en: 'What else may be written (take “# ” off the start of the line and put in the value):',
  },
} satisfies Record<string, Words>;

type Fields = { readonly [key: string]: Plain };

/** What the examples of a card are made from. */
export interface Model {
  readonly plan: Plan;
  readonly day: string;
  /** The language of the plan: the comments in its files are for those who write it. */
  readonly language: WordLanguage;
}

const OPEN = '…';

/** Values that show their form better than the reference page does. */
const shown = (type: string, day: string): string | undefined =>
  ({
    when: quarterOf(day).last,
    time: '10:00-12:00',
    quarter: quarterOf(day).text,
    link: 'https://example.org',
    'link or file': 'https://example.org',
    'web address': 'www.example.org',
    'e-mail': 'sekretariat@example.org',
    phone: '"22 000 00 00"',
    number: '10',
    'signed number': '10',
    'whole number': '10',
  })[type];

/** A value such as a field may have, on one line. */
function example(schema: z.core.$ZodType, model: Model): string {
  const item = itemOf(schema);
  if (item) return `[${example(item, model)}]`;
  const { values } = bare(schema)._zod;
  if (values) return String([...values][0]);
  const refers = refersTo(schema);
  if (refers.length > 0) {
    const ids = refers.flatMap((thing) => [...(model.plan.named.get(thing)?.keys() ?? [])]);
    return ids[0] ?? OPEN;
  }
  const shape = shapeOf(schema);
  return shape ? exampleMap(shape, model) : exampleOf(typeOf(schema)?.type ?? '', model);
}

/** The fields that a map needs, or all where it needs none. */
function exampleMap(shape: Readonly<Record<string, z.core.$ZodType>>, model: Model): string {
  const fields = Object.entries(shape);
  const needed = fields.filter(([, field]) => !isOptional(field));
  const inside = (needed.length > 0 ? needed : fields).map(
    ([key, field]) => `${key}: ${example(field, model)}`,
  );
  return `{${inside.join(', ')}}`;
}

/** A single value: one of ours, else the first that the reference page shows. */
function exampleOf(type: string, { day }: Model): string {
  if (type === 'text' || type === 'prose') return OPEN;
  const [, code = OPEN] = /`([^`]+)`/.exec(VALUE_TYPES[type]?.form.pl ?? '') ?? [];
  return shown(type, day) ?? code;
}

/** The fields that a card may have besides, each as a comment with its meaning. */
export function openFields({ schema }: NewKind, value: Fields, model: Model): string[] {
  const open = Object.entries(shapeOf(schema) ?? {}).filter(
    ([key, field]) => key !== 'id' && isOptional(field) && !Object.hasOwn(value, key),
  );
  return open.map(([key, field]) => {
    const meaning = descriptionOf(field)?.[model.language] ?? '';
    return `# ${key}: ${example(field, model)} # ${meaning}`.trimEnd();
  });
}

/** The text of a card with a file of its own: what it is, its fields, and as comments those it may have besides. */
export function explainedCard(kind: NewKind, title: Words, value: Fields, model: Model): string {
  const open = openFields(kind, value, model);
  const filled = Object.entries(value).flatMap(([key, each]) => fieldLines(key, each));
  const parts = [
    [`# ${title[model.language]}`],
    filled,
    open.length > 0 ? [`# ${W.more[model.language]}`, ...open] : [],
  ];
  const text = parts.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`);
  return text.join('\n');
}

/** A text with the open fields of an item below that item, which begins on a line with a hyphen; null for one in brackets. */
export function withOpenFields(text: string, line: number, open: readonly string[]): string | null {
  const lines = text.split('\n');
  const [, hyphen] = /^(\s*-\s+)[^{[\s]/.exec(lines[line - 1] ?? '') ?? [];
  if (hyphen === undefined) return null;
  const inside = hyphen.length;
  const isInside = (each: string): boolean => each.trim() !== '' && !/\S/.test(each.slice(0, inside));
  let end = line;
  while (end < lines.length && isInside(lines[end] ?? '')) end += 1;
  const ending = lines[line - 1]?.endsWith('\r') ? '\r' : '';
  const more = open.map((each) => pad(inside, each) + ending);
  return [...lines.slice(0, end), ...more, ...lines.slice(end)].join('\n');
}

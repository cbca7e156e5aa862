import type * as z from 'zod';
import { cardOf, setField, type Card } from '../edit/card.ts';
import { Draft } from '../edit/draft.ts';
import type { Edit, Plain } from '../edit/edit.ts';
import { writtenValue } from '../edit/written-value.ts';
import { subjectOf } from '../link/ids.ts';
import { isRecord, valueAt, WrittenNumber, type Path } from '../parse/value.ts';
import type { Plan } from '../model/plan.ts';
import { itemOf, shapeOf, typeOf, type Thing } from '../schema/field.ts';
import { nearest } from '../schema/nearest.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { quotable } from '../schema/subject.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { findRoot, openPlan, type OpenedPlan } from './plan-at.ts';
import { propose } from './propose.ts';
import { messageLanguage } from './surface.ts';
import { thingAsked } from './thing-asked.ts';

const W = {
  plan: { pl: 'Plan', en: 'The plan' },
  coordination: { pl: 'Koordynacja', en: 'The coordination' },
  noField: {
    pl: '{who} nie ma pola „{field}”.{hint}',
    en: '{who} has no field “{field}”.{hint}',
  },
  near: { pl: ' Czy chodziło o „{near}”?', en: ' Did you mean “{near}”?' },
  fields: { pl: ' Pola: {fields}.', en: ' The fields: {fields}.' },
  id: {
    pl: 'Identyfikator zmienia się poleceniem lsicu rename, bo razem z nim muszą się zmienić wszystkie odwołania.',
    en: 'An id is changed by the command lsicu rename, since every reference has to change with it.',
  },
  noValue: {
    pl: 'Podaj wartość pola „{field}”, a jeśli pole ma zniknąć, dopisz --remove.',
    en: 'Give the value of the field “{field}”, or add --remove if the field is to go.',
  },
  both: {
    pl: 'Opcja --remove usuwa pole, więc nie podaje się przy niej wartości.',
    en: 'The option --remove takes the field away, so it comes without a value.',
  },
  whole: {
    pl: 'Pole „{field}” składa się z innych pól. Podaj jedno z nich: {fields}. Nowe pozycje dopisuje się w edytorze.',
    en: 'The field “{field}” is made of other fields. Name one of them: {fields}. New items are added in an editor.',
  },
  absent: { pl: '{who} i tak nie ma pola „{field}”.', en: '{who} does not have the field “{field}” anyway.' },
  set: {
    pl: '{who}: pole „{field}” otrzyma wartość {value}.',
    en: '{who}: the field “{field}” gets the value {value}.',
  },
  removed: { pl: '{who}: pole „{field}” zniknie.', en: '{who}: the field “{field}” goes.' },
  messageSet: { pl: '{who}: pole „{field}”: {value}', en: '{who}: field “{field}”: {value}' },
  messageRemoved: { pl: '{who}: usunięto pole „{field}”', en: '{who}: field “{field}” removed' },
} satisfies Record<string, Words>;

/** What a change is about: its card and how it is told of. */
interface Target {
  readonly card: Card;
  readonly who: Sentence;
}

/** The two files that are about no thing with an id of its own. */
const FILES = { plan: ['settings', W.plan], coordination: ['coordination', W.coordination] } as const;

async function targetAsked(call: Call, { plan }: OpenedPlan, draft: Draft, word: string): Promise<Target> {
  const file = Object.hasOwn(FILES, word) ? FILES[word as keyof typeof FILES] : null;
  const record = file ? plan.items[file[0]][0]?.record : undefined;
  if (file && record) return { card: cardOf(plan, draft, record), who: sentence(file[1]) };
  const things = [...plan.named.keys()].filter((thing) => thing !== 'check');
  const language = messageLanguage(call, plan.settings.language);
  const named = await thingAsked(call, plan, word, things, language);
  return { card: cardOf(plan, draft, named.record), who: subjectOf(named).who };
}

/** `milestones.2.when` → the way to the field; items are counted from 1. */
const pathOf = (field: string): Path =>
  field.split('.').map((step) => (/^[1-9]\d*$/.test(step) ? Number(step) - 1 : step));

function unknownField({ card, who }: Target, inside: Path, field: string): UserError {
  // The innermost part that the schema still knows tells which fields there are.
  const around = inside.findIndex((_, index) => !schemaAt(card.schema, inside.slice(0, index + 1)));
  const schema = schemaAt(card.schema, inside.slice(0, Math.max(around, 0)));
  const fields = Object.keys((schema && shapeOf(schema)) ?? {});
  const near = nearest(String(inside[around] ?? field), fields);
  const others = fields.length > 0 ? sentence(W.fields, { fields: fields.join(', ') }) : '';
  const hint = near ? sentence(W.near, { near }) : others;
  return new UserError(W.noField, { who, field, hint });
}

/** A single value as it is written. */
const textOf = (value: unknown): string =>
  value instanceof WrittenNumber ? value.source : `${value as string}`;

/** A text in one more language: `title.uk`. */
function translation(target: Target, inside: Path, typed: string, own: string): Edit | null {
  const [field, language] = [inside.slice(0, -1), inside.at(-1)];
  const schema = schemaAt(target.card.schema, field);
  const isText = ['text', 'prose'].includes((schema && typeOf(schema)?.type) ?? '');
  if (!isText || typeof language !== 'string' || field.length === 0) return null;
  const now = valueAt(target.card.written, field);
  const value = isRecord(now)
    ? typed
    : { ...(now === undefined ? {} : { [own]: textOf(now) }), [language]: typed };
  return setField(target.card, isRecord(now) ? inside : field, value);
}

function removal({ card, who }: Target, inside: Path, field: string): Edit {
  if (valueAt(card.written, inside) === undefined) throw new UserError(W.absent, { who, field });
  return { kind: 'remove', path: [...card.path, ...inside] };
}

/** A field that is to go. @throws {UserError} */
function removed(target: Target, field: string, typed: readonly string[]) {
  if (typed.length > 0) throw new UserError(W.both);
  return { edit: removal(target, pathOf(field), field), value: null };
}

/** The schema of a field that takes a value of its own. @throws {UserError} for another one */
function schemaOf(target: Target, inside: Path, field: string): z.core.$ZodType {
  const schema = schemaAt(target.card.schema, inside);
  if (!schema || !Object.hasOwn(fieldsAround(target, inside), String(inside.at(-1))))
    throw unknownField(target, inside, field);
  const item = itemOf(schema) ?? schema;
  const shape = shapeOf(item);
  if (!shape || typeOf(item)?.shorthand !== undefined) return schema;
  const fields = Object.keys(shape).map((each) => `${field}.${each}`);
  throw new UserError(W.whole, { field, fields: fields.join(', ') });
}

/** The kinds of things that a field refers to by their ids. */
function referred(schema: z.core.$ZodType): readonly Thing[] {
  const item = itemOf(schema) ?? schema;
  const { refers, shorthand } = typeOf(item) ?? {};
  const inner = shorthand === undefined ? undefined : shapeOf(item)?.[shorthand];
  return refers ?? (inner && typeOf(inner)?.refers) ?? [];
}

/** Ids in place of names: nobody knows all ids by heart. @throws {UserError} for a name that nothing has */
async function idsFor(call: Call, plan: Plan, schema: z.core.$ZodType, typed: readonly string[]) {
  const things = referred(schema);
  const language = messageLanguage(call, plan.settings.language);
  const isName = (word: string): boolean =>
    things.length > 0 && /[\s\p{Lu}]/u.test(word) && !word.includes(',');
  return Promise.all(
    typed.map(async (word) =>
      isName(word) ? (await thingAsked(call, plan, word, things, language)).id : word,
    ),
  );
}

/** A list stays one, of a single item as well. */
const asItStands = ({ card }: Target, inside: Path, value: Plain): Plain =>
  Array.isArray(valueAt(card.written, inside)) && !Array.isArray(value) ? [value] : value;

/** The change that a call asks for, and the value as it is told. @throws {UserError} */
async function editAsked(call: Call, target: Target, field: string, typed: readonly string[], plan: Plan) {
  const inside = pathOf(field);
  if (inside.at(-1) === 'id') throw new UserError(W.id);
  if (call.options['remove'] === true) return removed(target, field, typed);
  if (typed.length === 0) throw new UserError(W.noValue, { field });
  const isKnown = schemaAt(target.card.schema, inside) !== null;
  const translated = isKnown ? null : translation(target, inside, typed.join(' '), plan.settings.language);
  if (translated) return { edit: translated, value: told(typed.join(' ')) };
  const schema = schemaOf(target, inside, field);
  const value = asItStands(target, inside, writtenValue(schema, await idsFor(call, plan, schema, typed)));
  return { edit: setField(target.card, inside, value), value: told(value) };
}

/** The fields of the map that a field stands in. */
function fieldsAround({ card }: Target, inside: Path): object {
  const schema = schemaAt(card.schema, inside.slice(0, -1));
  return (schema && shapeOf(schema)) ?? Object.fromEntries(inside.slice(-1).map((step) => [step, null]));
}

const told = (value: Plain): string =>
  typeof value === 'object'
    ? Object.values(value ?? {})
        .map(told)
        .join(', ')
    : quotable(String(value).replaceAll(/\s+/g, ' '));

/** Sets or removes one field of a thing. @returns the exit code */
export async function setAsked(call: Call): Promise<number> {
  const [word = '', field = '', ...typed] = call.arguments;
  const opened = openPlan(call, findRoot(call));
  const draft = new Draft(opened.tree);
  const target = await targetAsked(call, opened, draft, word);
  const { edit, value } = await editAsked(call, target, field, typed, opened.plan);
  draft.edit(target.card.file, [edit]);
  const { who } = target;
  return propose(call, opened, {
    draft,
    said: [value === null ? sentence(W.removed, { who, field }) : sentence(W.set, { who, field, value })],
    message:
      value === null
        ? sentence(W.messageRemoved, { who, field })
        : sentence(W.messageSet, { who, field, value }),
  });
}

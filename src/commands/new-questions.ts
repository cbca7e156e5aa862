import type * as z from 'zod';
import { writtenValue } from '../edit/written-value.ts';
import type { Choice, Questions } from '../host/questions.ts';
import { subjectOf } from '../link/ids.ts';
import type { Plan } from '../model/plan.ts';
import type { Path } from '../parse/value.ts';
import { meaningsOf } from '../reference/choices.ts';
import { VALUE_TYPES } from '../reference/words.ts';
import { bare, descriptionOf, isOptional, itemOf, shapeOf, typeOf, type Thing } from '../schema/field.ts';
import { say, sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import type { NewKind } from './new-kinds.ts';
import { refersTo, type CardValues } from './new-values.ts';

const W = {
  field: { pl: '{what} Pole „{field}”:', en: '{what} Field “{field}”:' },
  needed: { pl: 'Tu trzeba coś wpisać.', en: 'Something has to be written here.' },
  form: { pl: 'To nie pasuje. {name}: {form}.', en: 'This does not fit. {name}: {form}.' },
  more: {
    pl: 'Które z dalszych pól wpisać od razu? Resztę można dopisać później.',
    en: 'Which of the other fields are to be filled in now? The rest can be added later.',
  },
  nothing: { pl: '(nic z listy)', en: '(nothing of this list)' },
} satisfies Record<string, Words>;

/** Somebody who is asked about a card. */
export interface Asked {
  readonly questions: Questions;
  readonly plan: Plan;
  readonly language: WordLanguage;
}

/** Fields that a plan is soon missed without: they are marked when it is asked which others to fill in. */
const SOON: ReadonlySet<string> = new Set([
  'leader',
  'areas',
  'institution',
  'responsible',
  'tier',
  'due',
  'owner',
  'time',
  'place',
]);

const NONE = '';

const questionFor = (path: Path, schema: z.core.$ZodType, language: WordLanguage): string => {
  const what = descriptionOf(schema)?.[language] ?? '';
  const field = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  return say(sentence(W.field, { what, field }), language).trim();
};

/** Things of the plan as answers, by name. */
export function thingChoices(
  { plan, language }: Omit<Asked, 'questions'>,
  things: readonly Thing[],
): Choice[] {
  return things.flatMap((thing) =>
    [...(plan.named.get(thing)?.values() ?? [])].map((named) => ({
      value: named.id,
      label: say(subjectOf(named).it, language),
      hint: named.id,
    })),
  );
}

/** The words of a list of values with what they mean. */
function wordChoices(schema: z.core.$ZodType, language: WordLanguage): Choice[] | null {
  const { values } = bare(schema)._zod;
  if (!values) return null;
  const words = [...values].map(String);
  const meanings = meaningsOf(words);
  return words.map((value, index) => {
    const meaning = meanings?.[index]?.[language];
    return meaning === undefined ? { value, label: value } : { value, label: meaning, hint: value };
  });
}

/** What is wrong with an answer, in words; undefined where it fits. */
function wrongWith(schema: z.core.$ZodType, answer: string, language: WordLanguage): string | undefined {
  if (answer === '') return isOptional(schema) ? undefined : W.needed[language];
  const value = writtenValue(schema, [answer]);
  const judged = (schema as z.ZodType).safeParse(value);
  const words = VALUE_TYPES[typeOf(itemOf(schema) ?? schema)?.type ?? ''];
  if (judged.success || !words) return undefined;
  const form = words.form[language].replaceAll('`', '');
  return say(sentence(W.form, { name: words.name[language], form }), language);
}

/** The answer for one field as it would be typed; none for a field that is left empty. */
async function answersFor(asked: Asked, path: Path, schema: z.core.$ZodType): Promise<readonly string[]> {
  const { questions, language } = asked;
  const question = questionFor(path, schema, language);
  const item = itemOf(schema);
  const things = refersTo(schema);
  const choices = things.length > 0 ? thingChoices(asked, things) : wordChoices(item ?? schema, language);
  if (choices && choices.length > 0) {
    if (item) return questions.multiselect(question, choices);
    const none = isOptional(schema) ? [{ value: NONE, label: W.nothing[language] }] : [];
    const answer = await questions.select(question, [...choices, ...none]);
    return answer === NONE ? [] : [answer];
  }
  if (typeOf(schema)?.type === 'true or false') return [String(await questions.confirm(question))];
  const answer = await questions.text(question, { check: (typed) => wrongWith(schema, typed, language) });
  return answer === '' ? [] : [answer];
}

async function ask(asked: Asked, values: CardValues, path: Path): Promise<void> {
  const schema = values.schema(path);
  if (!schema) return;
  const answers = await answersFor(asked, path, schema);
  if (answers.length > 0) values.set(path, writtenValue(schema, answers));
}

/** Fields that take one answer or several single ones: what is made of other fields is written in an editor. */
const isSimple = (schema: z.core.$ZodType): boolean => {
  const inner = itemOf(schema) ?? schema;
  return shapeOf(inner) === null || typeOf(inner)?.shorthand !== undefined;
};

/** Asks for what a card needs, then for those of its other fields that the person chooses. */
export async function askForCard(asked: Asked, { schema }: NewKind, values: CardValues): Promise<void> {
  for (let path = values.missing(); path; path = values.missing()) await ask(asked, values, path);
  const { language } = asked;
  const open = Object.entries(shapeOf(schema) ?? {}).filter(
    ([key, field]) =>
      isOptional(field) && !Object.hasOwn(values.value, key) && key !== 'id' && isSimple(field),
  );
  const choices = open.map(([key, field]) => ({
    value: key,
    label: descriptionOf(field)?.[language] ?? key,
    hint: key,
  }));
  if (choices.length === 0) return;
  const soon = choices.map(({ value }) => value).filter((value) => SOON.has(value));
  const chosen = await asked.questions.multiselect(W.more[language], choices, soon);
  for (const key of chosen) await ask(asked, values, [key]);
}

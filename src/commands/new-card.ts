import { Draft } from '../edit/draft.ts';
import type { Questions } from '../host/questions.ts';
import { calledThing, ID_SHAPE, spaceOf, subjectOf } from '../link/ids.ts';
import type { Named, Plan } from '../model/plan.ts';
import { bare, descriptionOf, shapeOf } from '../schema/field.ts';
import { slug } from '../schema/slug.ts';
import { NAMES, subjectNamed } from '../schema/subject.ts';
import { explained } from '../schema/synonyms.ts';
import {
  say,
  sentence,
  wordLanguage,
  type Sentence,
  type WordLanguage,
  type Words,
} from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { holderAsked } from './new-holder.ts';
import { freshId } from './new-id.ts';
import { kindNamed, namingField, NEW_KINDS, type Home, type NewKind } from './new-kinds.ts';
import { joinLeader } from './new-leader.ts';
import { addCard } from './new-place.ts';
import { askForCard } from './new-questions.ts';
import { CardValues, givenBy, typedFor } from './new-values.ts';
import { findRoot, openPlan, type OpenedPlan } from './plan-at.ts';
import { propose } from './propose.ts';
import { messageLanguage } from './surface.ts';

const W = {
  kind: {
    pl: 'Podaj, co dopisać do planu: lsicu new <rodzaj>. Rodzaje: {known}.',
    en: 'Say what to add to the plan: lsicu new <kind>. The kinds: {known}.',
  },
  which: { pl: 'Co dopisać do planu?', en: 'What is to be added to the plan?' },
  missing: {
    pl: 'Brakuje wymaganego pola „{field}”: {what} Dopisz {flag}',
    en: 'The required field “{field}” is missing: {what} Add {flag}',
  },
  oneOf: { pl: ' (jedno ze słów: {values})', en: ' (one of the words: {values})' },
  taken: {
    pl: 'Identyfikator „{id}” nosi już {other}. Podaj inny albo pomiń opcję --id.',
    en: 'The id “{id}” belongs to {other} already. Give another one, or leave --id out.',
  },
  malformed: {
    pl: 'Identyfikator składa się z małych liter bez polskich znaków, cyfr i łączników; podano „{id}”.{hint}',
    en: 'An id is made of small letters without accents, digits and hyphens; not “{id}”.{hint}',
  },
  near: { pl: ' Może: {near}', en: ' Perhaps: {near}' },
  said: { pl: 'Nowa pozycja planu: {what}, plik {file}.', en: 'New in the plan: {what}, file {file}.' },
  message: { pl: 'Nowa pozycja planu: {what}', en: 'New in the plan: {what}' },
} satisfies Record<string, Words>;

/** What has an id already, with the tasks that every area gets: those are known as `<area>/<id>`. */
function holders(plan: Plan, kind: NewKind): Map<string, Named> {
  const things = kind.defines === undefined ? [] : spaceOf(kind.defines);
  return new Map(
    things.flatMap((thing) =>
      [...(plan.named.get(thing) ?? [])].map(([id, named]) => [id.split('/').at(-1) ?? id, named] as const),
    ),
  );
}

/** The id of a new card: the one asked for, else one made from its name that nothing has yet. @throws {UserError} */
function idFor(call: Call, plan: Plan, kind: NewKind, text: string): string {
  const taken = holders(plan, kind);
  const [asked] = typedFor(call, 'id');
  if (asked !== undefined) {
    const near = slug(asked);
    const hint: Sentence | string = near === '' ? '' : sentence(W.near, { near });
    if (!ID_SHAPE.test(asked)) throw new UserError(W.malformed, { id: asked, hint });
    const other = taken.get(asked);
    if (other) throw new UserError(W.taken, { id: asked, other: subjectOf(other).it });
    return asked;
  }
  const isTaken = (id: string): boolean =>
    taken.has(id) || plan.files.some((path) => path.endsWith(`/${id}.yaml`));
  return freshId(text, isTaken, kind.name);
}

/** What is made most often stands first. */
const OFTEN = ['institution', 'task', 'meeting', 'person', 'goal', 'duty', 'action'];

/** The kinds to choose from; a file that is there already is not made again. */
function offered({ files }: Plan): NewKind[] {
  const rank = ({ name }: NewKind): number => (OFTEN.includes(name) ? OFTEN.indexOf(name) : OFTEN.length);
  return NEW_KINDS.filter(
    ({ home }) => home.form !== 'one' || !files.includes(`${home.kind.at}.yaml`),
  ).toSorted((a, b) => rank(a) - rank(b));
}

async function kindAsked(
  call: Call,
  plan: Plan,
  questions: Questions | null,
  language: WordLanguage,
): Promise<NewKind> {
  const [word] = call.arguments;
  if (word !== undefined) return kindNamed(word);
  if (!questions) throw new UserError(W.kind, { known: NEW_KINDS.map(({ name }) => name).join(', ') });
  const choices = offered(plan).map(({ name, called }) => ({
    value: name,
    label: called[language],
    hint: name,
  }));
  return kindNamed(await questions.select(W.which[language], choices));
}

/** Tells of the first field that is missing, and of the flag that gives it. */
function missingField(values: CardValues, kind: NewKind, language: WordLanguage): UserError | null {
  const path = values.missing();
  if (!path) return null;
  const schema = values.schema(path);
  const field = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  const told = (schema && descriptionOf(schema)?.[language]) ?? '';
  const words = schema ? [...(bare(schema)._zod.values ?? [])].map(String) : [];
  if (words.length === 0)
    return new UserError(W.missing, { field, what: told, flag: flagFor(kind, field, '"…"') });
  // The description may list the words itself.
  const [start = ''] = told.split(/[:.]/);
  const choices = explained(words, schema)[language];
  const what = `${start}${say(sentence(W.oneOf, { values: choices }), language)}.`;
  return new UserError(W.missing, { field, what, flag: flagFor(kind, field, String(words[0])) });
}

/** The flag that gives a field. */
function flagFor(kind: NewKind, field: string, value: string): string {
  if (field === 'date') return '--date 2026-09-30';
  if (field === 'name' || field === 'title') return `--${field} ${value}`;
  return field === namingField(kind.schema) ? `--title ${value}` : `--set ${field}=${value}`;
}

/** What a new card is called: by its name, else by the first of what it holds. */
function textOf(kind: NewKind, value: Readonly<Record<string, unknown>>): string {
  const field = namingField(kind.schema);
  const name = field === null ? undefined : value[field];
  if (typeof name === 'string') return name;
  const said = (keys: readonly string[]): string[] =>
    keys.flatMap((key) => {
      const each = value[key];
      return typeof each === 'string' || typeof each === 'number' ? String(each) : [];
    });
  const words = said([...NAMES, 'institution', 'status', 'kind']);
  return [...(words.length > 0 ? words : [kind.name]), ...said(['date', 'from', 'number'])].join(' ');
}

/** Where the card goes: into the list of another one where that is asked for, else where its kind has its place. */
const homeFor = (call: Call, { home, inside }: NewKind): Home =>
  inside && typedFor(call, 'in').length > 0 ? inside : home;

interface Filled {
  readonly values: CardValues;
  readonly holder: object | null;
}

async function filled(
  call: Call,
  opened: OpenedPlan,
  kind: NewKind,
  home: Home,
  questions: Questions | null,
): Promise<Filled> {
  const { plan } = opened;
  const language = messageLanguage(call, plan.settings.language);
  const values = new CardValues(kind);
  const given = givenBy(call, kind);
  const paths = [...new Set(given.map(({ path }) => JSON.stringify(path)))];
  for (const key of paths) {
    const same = given.filter(({ path }) => JSON.stringify(path) === key);
    const [first] = same;
    if (first)
      await values.type(
        first.path,
        same.map(({ typed }) => typed),
        { call, plan, language },
      );
  }
  const holder = await holderAsked(call, opened, kind, home, questions);
  const missing = missingField(values, kind, language);
  if (missing && !questions) throw missing;
  if (missing && questions) await askForCard({ questions, plan, language }, kind, values);
  return { values, holder };
}

/** Adds a card to the plan. @returns the exit code */
export async function newCard(call: Call): Promise<number> {
  const opened = openPlan(call, findRoot(call));
  const { plan, judgement } = opened;
  const { language: own } = plan.settings;
  const language = messageLanguage(call, own);
  const questions = call.host.questions(language);
  const kind = await kindAsked(call, plan, questions, language);
  const home = homeFor(call, kind);
  const { values, holder } = await filled(call, opened, kind, home, questions);
  const draft = new Draft(opened.tree);
  const { value } = values;
  const text = textOf(kind, value);
  const hasId = 'id' in (shapeOf(kind.schema) ?? {}) || home.form === 'file';
  const id = hasId ? idFor(call, plan, kind, text) : null;
  const isNamed = typedFor(call, 'id').length > 0 && home.form !== 'file';
  const card = {
    kind,
    id,
    value: isNamed && id !== null ? { ...value, id } : value,
    holder,
    explained: call.options['explained'] === true,
  };
  const model = { plan, day: judgement.day, language: wordLanguage(own) };
  const file = addCard({ plan, draft, model }, card, home);
  if (kind.name === 'area' && id !== null) joinLeader({ plan, draft }, id, value['leader']);
  const what = subjectNamed(kind.called ?? calledThing(kind.name), id ?? text, value).it;
  return propose(call, opened, {
    draft,
    said: [sentence(W.said, { what, file })],
    message: sentence(W.message, { what }),
  });
}

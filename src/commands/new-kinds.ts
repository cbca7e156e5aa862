import type * as z from 'zod';
import { shapeOf, typeOf, type Called, type Thing } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS, type KindName } from '../schema/kinds.ts';
import { nearest } from '../schema/nearest.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { NAMES } from '../schema/subject.ts';
import { fold } from '../schema/synonyms.ts';
import { calledThings } from '../schema/things.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';

const W = {
  unknown: {
    pl: 'Polecenie new nie zna rodzaju „{word}”.{hint} Dostępne: {known}.',
    en: 'The command new does not know the kind “{word}”.{hint} There are: {known}.',
  },
  near: { pl: ' Czy chodziło o „{near}”?', en: ' Did you mean “{near}”?' },
  settings: {
    pl: 'Plan ma jeden plik lsicu.yaml. Nowy plan zakłada polecenie lsicu init, a pola pliku zmienia lsicu set plan <pole> <wartość>.',
    en: 'A plan has one file lsicu.yaml. A new plan is made by lsicu init; its fields are changed by lsicu set plan <field> <value>.',
  },
  calendar: {
    pl: 'Plik kwartału w kalendarzu powstaje sam, razem z pierwszą pozycją. Użyj: lsicu new meeting albo lsicu new action.',
    en: 'The file of a quarter comes with its first item. Use: lsicu new meeting or lsicu new action.',
  },
  progress: {
    pl: 'Do dziennika postępów dopisuje polecenie: lsicu log <zadanie> --state done',
    en: 'The progress log is written by: lsicu log <task> --state done',
  },
  contacts: {
    pl: 'Kontakty prywatne wpisuje się ręcznie do pliku private/contacts.yaml, którego git nie widzi; wzór jest w pliku private/contacts.example.yaml.',
    en: 'Private contacts are written by hand into private/contacts.yaml, which git does not see; private/contacts.example.yaml shows how.',
  },
} satisfies Record<string, Words>;

/** What another command makes, or none. */
const ELSEWHERE: Readonly<Record<string, Words>> = {
  settings: W.settings,
  calendar: W.calendar,
  progress: W.progress,
  contacts: W.contacts,
};

/** Where a new card goes: a file of its own, a register, the one file of its kind, the calendar, a list inside another card. */
export type Home =
  | { readonly form: 'file' | 'register' | 'one'; readonly kind: Kind }
  | { readonly form: 'calendar'; readonly field: string }
  | { readonly form: 'list'; readonly field: string; readonly of: readonly Holder[] };

/** A thing that holds lists of cards, or one of the two files that hold some and are no things. */
export type Holder = Thing;

/** A kind of card that can be made. */
export interface NewKind {
  readonly name: string;
  readonly called: Called;
  readonly schema: z.core.$ZodType;
  /** What its id gives a name to. */
  readonly defines?: Thing;
  readonly home: Home;
  /** Where it stands instead once a holder is named. */
  readonly inside?: Home;
}

const TASKS: readonly Holder[] = ['area', 'institution', 'task', 'common-task', 'coordination-file'];
const GOALS: readonly Holder[] = ['area', 'institution', 'goal', 'coordination-file'];

/** Cards that stand in lists of other cards: who may hold them, in which field, and a kind whose schema tells of it. */
const PARTS: readonly (readonly [name: string, field: string, of: readonly Holder[], told: KindName])[] = [
  ['task', 'tasks', TASKS, 'area'],
  ['common-task', 'common_tasks', ['coordination-file'], 'coordination'],
  ['goal', 'goals', GOALS, 'area'],
  ['duty', 'duties', ['institution'], 'institution'],
  ['body', 'bodies', ['coordination-file'], 'coordination'],
  ['topic', 'training_topics', ['coordination-file'], 'coordination'],
  ['audience', 'audiences', ['plan-file'], 'settings'],
];

const schemaOf = (kind: KindName, ...path: readonly (string | number)[]): z.core.$ZodType =>
  schemaAt(KINDS[kind].schema, path) ?? KINDS[kind].schema;

function named(name: string, schema: z.core.$ZodType, home: Home, inside?: Home): NewKind {
  const id = shapeOf(schema)?.['id'];
  const type = id ? typeOf(id) : typeOf(schema);
  const defines = type?.defines;
  const called = type?.called ?? { en: name, pl: name, none: name };
  return { name, schema, home, called, ...(defines ? { defines } : {}), ...(inside ? { inside } : {}) };
}

function ofKind(name: string, kind: Kind): NewKind {
  const form = kind.layout === 'folder' ? 'file' : kind.layout;
  const inside: Home | undefined =
    name === 'product' ? { form: 'list', field: 'produces', of: ['task', 'common-task'] } : undefined;
  const made = named(name, kind.schema, { form, kind }, inside);
  const own = kind.called ? { called: kind.called } : {};
  return { ...made, ...own, ...(kind.defines ? { defines: kind.defines } : {}) };
}

/** Every kind of card that can be made, by the name on the command line. */
export const NEW_KINDS: readonly NewKind[] = [
  ...Object.entries<Kind>(KINDS)
    .filter(([name]) => !Object.hasOwn(ELSEWHERE, name))
    .map(([name, kind]) => ofKind(name, kind)),
  ...PARTS.map(([name, field, of, told]) =>
    named(name, schemaOf(told, field, 0), { form: 'list', field, of }),
  ),
  named('meeting', schemaOf('calendar', 'meetings', 0), { form: 'calendar', field: 'meetings' }),
  named('action', schemaOf('calendar', 'actions', 0), { form: 'calendar', field: 'actions' }),
  named('decision', schemaOf('calendar', 'meetings', 0, 'decisions', 0), {
    form: 'list',
    field: 'decisions',
    of: ['meeting'],
  }),
];

/** The kind that a word names: as files are called, or as people say it in either language. @throws {UserError} */
export function kindNamed(word: string): NewKind {
  const wanted = fold(word);
  const names = ({ name, called }: NewKind): string[] => [name, fold(called.pl), fold(called.en)];
  const found =
    NEW_KINDS.find((kind) => kind.name === word) ?? NEW_KINDS.find((kind) => names(kind).includes(wanted));
  if (found) return found;
  const elsewhere = Object.hasOwn(ELSEWHERE, wanted) ? ELSEWHERE[wanted] : undefined;
  if (elsewhere) throw new UserError(elsewhere);
  const near = nearest(wanted, NEW_KINDS.flatMap(names));
  const kind = NEW_KINDS.find((each) => near !== undefined && names(each).includes(near));
  const hint: Sentence | string = kind ? sentence(W.near, { near: kind.name }) : '';
  throw new UserError(W.unknown, { word, hint, known: NEW_KINDS.map(({ name }) => name).join(', ') });
}

/** The field that holds what a card is called; null where it has none. */
export function namingField(schema: z.core.$ZodType): string | null {
  const shape = shapeOf(schema) ?? {};
  return NAMES.find((name) => shape[name] && typeOf(shape[name])?.type === 'text') ?? null;
}

/** How the thing a holder names is called after „nie ma”. */
export const calledHolder = (holder: Holder): Called | undefined => calledThings().get(holder);

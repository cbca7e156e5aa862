import { Draft } from '../edit/draft.ts';
import type { Edit, Plain } from '../edit/edit.ts';
import { writtenWhen } from '../edit/log-entry.ts';
import { cardOf, setField, type Card } from '../edit/card.ts';
import { PROGRAMME } from '../model/workshops.ts';
import { valueAt } from '../parse/value.ts';
import { shapeOf } from '../schema/field.ts';
import { KINDS } from '../schema/kinds.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { dateAsked } from './date-asked.ts';
import { findRoot, openPlan, type OpenedPlan } from './plan-at.ts';
import { propose } from './propose.ts';

const W = {
  number: {
    pl: 'Program przewiduje warsztaty o numerach 1–4, a podano „{number}”.',
    en: 'There are workshops 1 to 4, not “{number}”.',
  },
  date: {
    pl: 'Opcja {name} wymaga daty, np. 2026-09-30; podano „{date}”.',
    en: 'The option {name} needs a date such as 2026-09-30, not “{date}”.',
  },
  participants: {
    pl: 'Uczestników podaje się według funkcji, z liczbą osób: --participants "sołtysi=9"; podano „{text}”.',
    en: 'Participants are given by function, with their number: --participants "village heads=9"; not “{text}”.',
  },
  said: { pl: 'Warsztat {number}: zapis przebiegu.', en: 'Workshop {number}: its record.' },
  participantsInstead: {
    pl: 'Podani uczestnicy zastąpią wszystkich zapisanych wcześniej.',
    en: 'The participants given replace all that were recorded before.',
  },
  productsInstead: {
    pl: 'Podane rezultaty zastąpią wszystkie zapisane wcześniej.',
    en: 'The products given replace all that were recorded before.',
  },
  message: { pl: 'Warsztat {number}: zapis przebiegu', en: 'Workshop {number}: its record' },
} satisfies Record<string, Words>;

const FILE = 'workshops.yaml';
const ORDER = Object.keys(shapeOf(KINDS.workshop.schema) ?? {});

const texts = ({ options }: Call, name: string): readonly string[] => {
  const value = options[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

function whenAsked(call: Call, name: 'held' | 'when'): Plain | undefined {
  const date = call.options[name];
  if (typeof date !== 'string') return undefined;
  const when = dateAsked(date);
  if (!when) throw new UserError(W.date, { name: `--${name}`, date });
  return writtenWhen(when.text);
}

function participant(text: string): Plain {
  const [, name = '', count] = /^(.*?)(?:\s*[=:]\s*(\d{1,6}))?\s*$/s.exec(text.trim()) ?? [];
  if (name.trim() === '' || /^\d+$/.test(name)) throw new UserError(W.participants, { text });
  return count === undefined ? { function: name } : { function: name, count: Number(count) };
}

/** The fields that a call gives. @throws {UserError} */
function fieldsAsked(call: Call): Readonly<Record<string, Plain>> {
  const participants = texts(call, 'participants').map(participant);
  const products = texts(call, 'product');
  const fields: Readonly<Record<string, Plain | undefined>> = {
    when: whenAsked(call, 'when'),
    held: whenAsked(call, 'held'),
    participants: participants.length > 0 ? participants : undefined,
    products: products.length > 0 ? products : undefined,
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}

/** The card of the workshop of a number; null where the plan does not have it yet. */
function cardFor({ plan }: OpenedPlan, draft: Draft, number: number): Card | null {
  const item = plan.items.workshop.find(({ record }) => record.number === number);
  return item ? cardOf(plan, draft, item.record) : null;
}

/** Where a new workshop is written: a file of its own where the others have one. */
function addTo(
  { plan }: OpenedPlan,
  draft: Draft,
  fields: Readonly<Record<string, Plain>>,
  number: number,
): void {
  const inFolder = plan.files.some((path) => path.startsWith('workshops/'));
  const value = Object.fromEntries(
    ORDER.flatMap((key) =>
      key === 'number' ? [[key, number]] : fields[key] === undefined ? [] : [[key, fields[key]]],
    ),
  ) as Readonly<Record<string, Plain>>;
  if (inFolder) {
    const edits = Object.entries(value).map(([key, each]): Edit => ({
      kind: 'set',
      path: [key],
      value: each,
      order: ORDER,
    }));
    draft.edit(`workshops/warsztat-${number}.yaml`, edits);
  } else draft.edit(FILE, [{ kind: 'insert', path: [], value: { id: `warsztat-${number}`, ...value } }]);
}

/** What a record says in place of what was said before. */
const replacedBy = (fields: Readonly<Record<string, Plain>>, card: Card | null): Sentence[] =>
  (['participants', 'products'] as const).flatMap((field) =>
    fields[field] === undefined || !card || valueAt(card.written, [field]) === undefined
      ? []
      : [sentence(W[`${field}Instead`])],
  );

/** Writes down that a workshop is planned or was held: day, participants by function, products. @returns the exit code */
export async function recordAsked(call: Call, asked: string): Promise<number> {
  const number = PROGRAMME.find((each) => String(each) === asked);
  if (number === undefined) throw new UserError(W.number, { number: asked });
  const fields = fieldsAsked(call);
  const opened = openPlan(call, findRoot(call));
  const draft = new Draft(opened.tree);
  const card = cardFor(opened, draft, number);
  if (card)
    draft.edit(
      card.file,
      Object.entries(fields).map(([key, value]) => setField(card, [key], value)),
    );
  else addTo(opened, draft, fields, number);
  const said = [sentence(W.said, { number }), ...replacedBy(fields, card)];
  return propose(call, opened, { draft, said, message: sentence(W.message, { number }) });
}

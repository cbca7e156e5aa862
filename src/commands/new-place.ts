import { cardOf, setField } from '../edit/card.ts';
import type { Draft } from '../edit/draft.ts';
import type { Plain } from '../edit/edit.ts';
import { printYaml } from '../edit/print-value.ts';
import type { Plan } from '../model/plan.ts';
import { quarterOf } from '../model/quarter.ts';
import { parseText } from '../parse/parse.ts';
import { isRecord, valueAt, type Path } from '../parse/value.ts';
import { shapeOf } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS } from '../schema/kinds.ts';
import { readWhen } from '../schema/when.ts';
import { formatWhen } from '../words/dates.ts';
import type { Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Home, NewKind } from './new-kinds.ts';
import { explainedCard, openFields, withOpenFields, type Model } from './new-print.ts';

const W = {
  exists: {
    pl: 'Plik „{file}” już istnieje. Jego pola zmienia polecenie lsicu set, a nowe pozycje dopisują lsicu new task, lsicu new goal i lsicu new body.',
    en: 'The file “{file}” exists already. Its fields are changed by lsicu set; new items come with lsicu new task, lsicu new goal and lsicu new body.',
  },
  quarter: {
    pl: 'Data „{date}” nie wskazuje kwartału, a od niego zależy plik kalendarza. Podaj dzień, miesiąc albo kwartał: 2026-09-30, 2026-09, 2026-Q3.',
    en: 'The date “{date}” names no quarter, and the file of the calendar depends on it. Give a day, a month or a quarter: 2026-09-30, 2026-09, 2026-Q3.',
  },
  calendar: { pl: 'Kalendarz', en: 'Calendar' },
} satisfies Record<string, Words>;

type Fields = { readonly [key: string]: Plain };

/** A new card: its kind, what it holds, and the record that is to hold it where it stands in a list. */
export interface NewCard {
  readonly kind: NewKind;
  readonly id: string | null;
  readonly value: Fields;
  readonly holder: object | null;
  /** True where also an item of a list is to be explained. */
  readonly explained: boolean;
}

interface Desk {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly model: Model;
}

const textNow = (draft: Draft, file: string): string => (draft.text(file) ?? '').replace(/^\ufeff/, '');

/** The items of a list as they are written; a single value is a list of one. */
function itemsAt(draft: Draft, file: string, path: Path): readonly unknown[] {
  const found = valueAt(parseText(file, textNow(draft, file)).value, path);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found : [found];
}

const dayOf = (item: unknown): string | null => {
  const date = isRecord(item) ? item['date'] : undefined;
  const isWritten = typeof date === 'string' || typeof date === 'number';
  const reading = isWritten ? readWhen(String(date)) : null;
  return reading && 'value' in reading ? reading.value.first : null;
};

/** Where a card belongs in a list: by its date in one that is in the order of dates, above what gathers the rest, else at the end. */
export function placeInList(items: readonly unknown[], value: Fields): number {
  const days = items.map(dayOf);
  const own = dayOf(value);
  const isDated = days.length > 0 && days.every((day, at) => day !== null && day >= (days[at - 1] ?? ''));
  if (own !== null && isDated) return days.filter((day) => day !== null && day <= own).length;
  const isRest = (item: unknown): boolean => isRecord(item) && item['nature'] === 'residual';
  if (isRest(value)) return items.length;
  return items.findLastIndex((item) => !isRest(item)) + 1;
}

/** Whether items of a list name an id that they need not have: a new one does as those beside it. */
const haveIds = (items: readonly unknown[]): boolean =>
  items.length > 0 && items.every((item) => isRecord(item) && Object.hasOwn(item, 'id'));

function withId({ kind, id, value }: NewCard, beside: readonly unknown[]): Fields {
  const field = shapeOf(kind.schema)?.['id'];
  const needed = field !== undefined && (field._zod.def.type !== 'optional' || kind.name === 'duty');
  const { id: own, ...rest } = value;
  if (own !== undefined) return { id: own, ...rest };
  if (!field || id === null || !(needed || haveIds(beside))) return value;
  const order = Object.keys(shapeOf(kind.schema) ?? {});
  const entries = Object.entries({ ...value, id });
  return Object.fromEntries(entries.toSorted(([a], [b]) => rankOf(a, order) - rankOf(b, order)));
}

/** An id comes first in a list, wherever the schema tells of it. */
const rankOf = (key: string, order: readonly string[]): number => (key === 'id' ? -1 : order.indexOf(key));

/** Adds an item to a list of a file, with the fields that it may have besides where that is asked for. */
function addTo(
  { draft, model }: Desk,
  card: NewCard,
  file: string,
  path: Path,
  order: readonly string[],
): void {
  const items = itemsAt(draft, file, path);
  const value = withId(card, items);
  const index = placeInList(items, value);
  draft.edit(file, [{ kind: 'insert', path, value, index, order }]);
  if (!card.explained) return;
  const { line } = parseText(file, textNow(draft, file)).at([...path, index]);
  const text = withOpenFields(draft.text(file) ?? '', line, openFields(card.kind, value, model));
  if (text !== null) draft.put(file, text);
}

/** A new file with the items of one list. */
function startList(draft: Draft, file: string, title: string, value: Plain): void {
  draft.create(file, `# ${title}\n\n${printYaml(value)}`);
}

function addToRegister(desk: Desk, card: NewCard, kind: Kind): string {
  const { plan, draft, model } = desk;
  const list = `${kind.at}.yaml`;
  if (plan.files.includes(list)) {
    addTo(desk, card, list, [], []);
    return list;
  }
  if (plan.files.some((path) => path.startsWith(`${kind.at}/`))) return ownFile(desk, card, kind);
  startList(draft, list, kind.title[model.language], [withId(card, [])]);
  if (card.explained) explainFirst(desk, card, list);
  return list;
}

function explainFirst({ draft, model }: Desk, { kind, value }: NewCard, file: string): void {
  const { line } = parseText(file, textNow(draft, file)).at([0]);
  const text = withOpenFields(draft.text(file) ?? '', line, openFields(kind, value, model));
  if (text !== null) draft.put(file, text);
}

function ownFile({ draft, model }: Desk, { kind, id, value }: NewCard, { at, title }: Kind): string {
  const file = `${at}/${id ?? kind.name}.yaml`;
  draft.create(file, explainedCard(kind, title, value, model));
  return file;
}

function onlyFile({ plan, draft, model }: Desk, { kind, value }: NewCard, { at, title }: Kind): string {
  const file = `${at}.yaml`;
  if (plan.files.includes(file)) throw new UserError(W.exists, { file });
  draft.create(file, explainedCard(kind, title, value, model));
  return file;
}

/** The file of the quarter in which a card's date lies. @throws {UserError} for a date without a quarter */
function quarterFile(value: Fields): { readonly file: string; readonly quarter: string } {
  const { date: given } = value;
  const date = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
  const reading = readWhen(date);
  const first = 'value' in reading ? reading.value.first : null;
  if (first === null || /^\d{4}$/.test(date)) throw new UserError(W.quarter, { date });
  const { text } = quarterOf(first);
  return { file: `calendar/${text.toLowerCase()}.yaml`, quarter: text };
}

function addToCalendar(desk: Desk, card: NewCard, field: string): string {
  const { draft, model } = desk;
  const { file, quarter } = quarterFile(card.value);
  if (draft.text(file) === null) {
    const { language } = model;
    startList(draft, file, `${W.calendar[language]}: ${formatWhen(quarter, language)}`, {
      [field]: [withId(card, [])],
    });
    return file;
  }
  addTo(desk, card, file, [field], Object.keys(shapeOf(KINDS.calendar.schema) ?? {}));
  return file;
}

/** The file that a list stands in where no record holds it: that of the coordination may not be there yet. */
function addInside(desk: Desk, card: NewCard, field: string): string {
  const { plan, draft } = desk;
  const { holder } = card;
  if (holder === null) {
    const { title, at } = KINDS.coordination;
    startList(draft, `${at}.yaml`, title[desk.model.language], { [field]: [withId(card, [])] });
    return `${at}.yaml`;
  }
  const around = cardOf(plan, draft, holder);
  if (isRecord(around.written)) {
    addTo(desk, card, around.file, [...around.path, field], Object.keys(shapeOf(around.schema) ?? {}));
  } else {
    draft.edit(around.file, [setField(around, [field], [withId(card, [])])]);
  }
  return around.file;
}

/** Puts a new card in its place. @returns the path of the file @throws {UserError} where it has none */
export function addCard(desk: Desk, card: NewCard, home: Home): string {
  switch (home.form) {
    case 'file':
      return ownFile(desk, card, home.kind);
    case 'one':
      return onlyFile(desk, card, home.kind);
    case 'register':
      return addToRegister(desk, card, home.kind);
    case 'calendar':
      return addToCalendar(desk, card, home.field);
    case 'list':
      return addInside(desk, card, home.field);
  }
}

import type { Plain } from '../edit/edit.ts';
import { isRecord, type Path } from '../parse/value.ts';
import { quotable } from '../schema/subject.ts';
import { listOf, ownText } from './files.ts';
import type { Point } from './found.ts';
import { cleaned } from './outline.ts';
import { matched } from './same.ts';
import type { Taking } from './taking.ts';

/** Where a list stands and how its items are written. */
export interface ListAt {
  readonly file: string;
  readonly path: Path;
  /** The names of the fields of the map that holds the list, in their order. */
  readonly order: readonly string[];
  /** The field in which items have items of their own; null where they cannot. */
  readonly inner: string | null;
  /** What a comment above a new list says. */
  readonly comment?: string;
  /** A new item as it is written. */
  make(point: Point): Plain;
}

const W = {
  text: {
    pl: 'Zmiana treści: „{before}” → „{after}”',
    en: 'Changed text: “{before}” → “{after}”',
  },
  fresh: { pl: 'Nowa pozycja na liście: „{title}”', en: 'New item of the list: “{title}”' },
  list: {
    pl: 'Nowa lista w pliku {file}: {count, plural, one {# pozycja} few {# pozycje} many {# pozycji} other {# pozycji}}.',
    en: 'A new list in {file}: {count, plural, one {# item} other {# items}}.',
  },
  gone: {
    pl: 'W dokumencie nie ma już pozycji „{title}” ({file}). Pozostaje w planie; jeśli ma z niego zejść, zapisz to w polu withdrawn z datą i przyczyną.',
    en: 'The document no longer has “{title}” ({file}). It stays in the plan; if it is to leave it, say so in its field withdrawn, with date and reason.',
  },
  order: {
    pl: 'W pliku {file} kolejność pozycji jest inna niż w dokumencie. Pozostaje taka, jaka jest w planie.',
    en: 'In {file} the items stand in another order than in the document. They stay as the plan has them.',
  },
};

/** The file whose lists are told of by no card. */
const COORDINATION = 'coordination.yaml';

const titleOf = (item: unknown, language: string): string =>
  cleaned(ownText(isRecord(item) ? item['title'] : item, language));

/** True for what has left the plan: a document that no longer names it says nothing new. */
const isWithdrawn = (item: unknown): boolean => isRecord(item) && item['withdrawn'] !== undefined;

/** What a new card or area holds is told with it; the lists of the coordination are told of here. */
function sayNewList(taking: Taking, { file }: ListAt, raw: unknown, count: number): void {
  if (file === COORDINATION && listOf(raw).length === 0) taking.say(W.list, { file, count });
}

/** Brings a list of the plan into line with one of the document: texts are renewed, new items added, nothing is removed. */
export function takePoints(taking: Taking, list: ListAt, points: readonly Point[]): void {
  const { files } = taking;
  const raw = at(files.raw(list.file), list.path);
  sayNewList(taking, list, raw, points.length);
  const [key, ...deeper] = list.path;
  if (raw === undefined && typeof key === 'string' && deeper.length === 0 && files.has(list.file)) {
    files.add(list.file, list.comment ?? '', [key, points.map((point) => list.make(point))], list.order);
    return;
  }
  const items = listOf(raw);
  const titles = items.map((item) => titleOf(item, files.language));
  const places = matched(
    titles,
    points.map(({ text }) => text),
  );
  tellGone(
    taking,
    list,
    titles.filter((_, index) => !places.includes(index) && !isWithdrawn(items[index])),
  );
  tellOrder(taking, list, places);
  for (const [index, point] of points.entries()) {
    const place = places[index] ?? null;
    if (place !== null) renew(taking, list, point, place, items[place]);
  }
  // From the last one backwards, so that the places of the items before it stay right.
  const made = points.map((point, index) => (places[index] === null ? list.make(point) : null));
  for (const [index, value] of [...made.entries()].toReversed()) {
    if (value === null) continue;
    const before = places.slice(0, index).map((place) => place ?? -1);
    addItem(taking, list, { value, index: Math.max(-1, ...before) + 1, isSaid: items.length > 0 });
  }
}

function at(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found)) found = (found as unknown[])[Number(step)];
    else if (isRecord(found) && typeof step === 'string') found = found[step];
    else if (typeof step === 'string') return undefined;
  }
  return found;
}

interface NewItem {
  readonly value: Plain;
  readonly index: number;
  readonly isSaid: boolean;
}

function addItem(taking: Taking, { file, path, order }: ListAt, { value, index, isSaid }: NewItem): void {
  if (isSaid) taking.say(W.fresh, { title: quotable(titleOf(value, taking.files.language)) });
  taking.files.edit(file, { kind: 'insert', path, value, index, order });
}

function renew(taking: Taking, list: ListAt, point: Point, index: number, item: unknown): void {
  const { files } = taking;
  const path = [...list.path, index];
  const before = titleOf(item, files.language);
  if (before !== point.text) {
    taking.say(W.text, { before: quotable(before), after: quotable(point.text) });
    const field = isRecord(item) && 'title' in item ? [...path, 'title'] : path;
    files.setText(list.file, field, isRecord(item) ? item['title'] : item, point.text);
  }
  const { inner } = list;
  if (inner === null || (point.points.length === 0 && !(isRecord(item) && item[inner]))) return;
  if (!isRecord(item)) {
    files.edit(list.file, { kind: 'set', path, value: list.make(point) });
    return;
  }
  takePoints(taking, { ...list, path: [...path, inner] }, point.points);
}

function tellGone(taking: Taking, { file }: ListAt, titles: readonly string[]): void {
  for (const title of titles) taking.assume(W.gone, { title: quotable(title), file });
}

function tellOrder(taking: Taking, { file }: ListAt, places: readonly (number | null)[]): void {
  const known = places.filter((place) => place !== null);
  const isSame = known.every((place, index) => index === 0 || place > (known[index - 1] ?? -1));
  if (!isSame) taking.assume(W.order, { file });
}

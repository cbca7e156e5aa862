import type { Plain } from '../edit/edit.ts';
import { shapeOf } from '../schema/field.ts';
import { institution } from '../schema/institution.ts';
import { area as areaSchema } from '../schema/area.ts';
import { quotable } from '../schema/subject.ts';
import { listOf } from './files.ts';
import { allPoints, type FoundCard, type Point, type Said } from './found.ts';
import { isGroupName, nameAndShort, shortIn } from './known-names.ts';
import { idOfInstitution } from './new-id.ts';
import { plainly } from './same.ts';
import { prose } from './prose.ts';
import { takePoints } from './take-points.ts';
import type { Taking } from './taking.ts';

const W = {
  card: {
    pl: 'Nowa karta instytucji „{name}”: {goals, plural, one {# cel} few {# cele} many {# celów} other {# celu}}, {duties, plural, one {# zadanie} few {# zadania} many {# zadań} other {# zadania}}',
    en: 'New card of the institution “{name}”: {goals, plural, one {# goal} other {# goals}}, {duties, plural, one {# duty} other {# duties}}',
  },
  leader: { pl: 'Lider obszaru „{area}”: {name}', en: 'Leader of the area “{area}”: {name}' },
  otherLeader: {
    pl: 'Dokument podaje jako lidera obszaru „{area}” instytucję „{name}”, a w planie jest inny. Pozostaje ten z planu.',
    en: 'The document names “{name}” as leader of the area “{area}”, and the plan has another one. It stays as in the plan.',
  },
  inArea: {
    pl: 'Dokument zalicza instytucję „{name}” do obszaru „{area}”, a w planie jest inaczej. Pozostaje tak jak w planie.',
    en: 'The document counts “{name}” among the area “{area}”, and the plan does not. It stays as in the plan.',
  },
} satisfies Record<string, { pl: string; en: string }>;

/** A catch-all for other work. */
const RESIDUAL = /^inne (?:działania|zadania) wynikające z/iu;
/** What a duty depends on: in brackets, or within the means at hand. */
const CONDITION =
  /\(((?:w razie|w wyjątkowych|w miarę|w zależności|jeśli|jeżeli|o ile)(?=\s)[^()]*)\)|(?<!\p{L})(w (?:ramach|miarę) (?:dostępnych|posiadanych) (?:zasobów i środków finansowych|zasobów|środków finansowych|środków|możliwości))/iu;

const conditionOf = (text: string): string | null => {
  const [, bracketed, within] = CONDITION.exec(text) ?? [];
  return bracketed ?? within ?? null;
};

/** What was read into the texts of new cards, by their names or lines. */
export interface Guesses {
  readonly groups: string[];
  readonly residual: number[];
  readonly conditions: number[];
  readonly flattened: number[];
}

function makeDuty(guesses: Guesses, { text, lines }: Point): Plain {
  if (RESIDUAL.test(text)) {
    guesses.residual.push(...lines);
    return { title: text, nature: 'residual' };
  }
  const condition = conditionOf(text);
  if (condition === null) return text;
  guesses.conditions.push(...lines);
  return { title: text, condition };
}

function makeGoal({ text, points }: Point): Plain {
  return points.length > 0 ? { title: text, goals: points.map(makeGoal) } : text;
}

/** Duties have no duties inside them: those are listed behind the one they belong to. */
function flatDuties(guesses: Guesses, duties: readonly Point[]): Point[] {
  guesses.flattened.push(...duties.flatMap(({ points }) => allPoints(points)).flatMap(({ lines }) => lines));
  return allPoints(duties);
}

const ORDER = Object.keys(shapeOf(institution) ?? {});

/** What a card is taken with. */
export interface CardPlace {
  /** The id of its area. */
  readonly areaId: string | null;
  readonly guesses: Guesses;
  /** The whole document, in which abbreviations are looked for. */
  readonly whole: string;
}

/** A card of the document, made or brought up to date. @returns the id of the institution */
export function takeCard(taking: Taking, card: FoundCard, place: CardPlace): string {
  const { name, short } = nameAndShort(card.text);
  const known = [name, short ?? name].map((each) => taking.find('institutions', each)).find((each) => each);
  const duties = flatDuties(place.guesses, card.duties);
  taking.count += 1 + allPoints(card.goals).length + duties.length;
  if (!known) return makeCard(taking, card, duties, place);
  renewCard(taking, card, known.path, duties, place);
  return known.id;
}

/** Only what there is. */
const given = (fields: Readonly<Record<string, Plain | null | undefined>>): Record<string, Plain> =>
  Object.fromEntries(
    Object.entries(fields).filter((pair): pair is [string, Plain] => {
      const [, value] = pair;
      const isEmpty = Array.isArray(value) ? value.length === 0 : value === '' || value === null;
      return !isEmpty && value !== undefined;
    }),
  );

/** Several paragraphs are written as lines, one on the line of its field. */
const described = (paragraphs: readonly Said[]): string =>
  paragraphs.map(({ text }) => prose(text)).join('\n\n') + (paragraphs.length > 1 ? '\n' : '');

function makeCard(taking: Taking, card: FoundCard, duties: readonly Point[], place: CardPlace): string {
  const { areaId, guesses, whole } = place;
  const { name, short: written } = nameAndShort(card.text);
  const short = written ?? shortIn(name, whole);
  const id = taking.doerIds.give(idOfInstitution(name, short));
  const isGroup = isGroupName(name);
  if (isGroup) guesses.groups.push(name);
  const fields = given({
    name,
    short,
    description: described(card.description),
    group: isGroup ? true : null,
    sector: plainly(name) === 'organizacje pozarzadowe' ? 'ngo' : null,
    areas: areaId,
    goals_heading: card.goals.length > 0 && card.goalsHeading !== null ? heading(card.goalsHeading) : null,
    goals: card.goals.map(makeGoal),
    duties: duties.map((point) => makeDuty(guesses, point)),
  });
  taking.files.create(`institutions/${id}.yaml`, [taking.sourceOf.file], fields);
  taking.say(W.card, { name, goals: allPoints(card.goals).length, duties: duties.length });
  return id;
}

const heading = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1).toLowerCase();

const WHY = {
  pl: 'Karta tej instytucji ma już inny opis (description). Uzupełnij go ręcznie.',
  en: 'The card of this institution has another description already. Complete it by hand.',
};

function renewCard(
  taking: Taking,
  card: FoundCard,
  path: string,
  duties: readonly Point[],
  { areaId, guesses }: CardPlace,
): void {
  taking.describe(path, card.description, ORDER, WHY);
  takeAreaOf(taking, card, path, areaId);
  const list = { file: path, order: ORDER };
  const make = (point: Point): Plain => makeDuty(guesses, point);
  const flat = duties.map((duty) => ({ ...duty, points: [] }));
  if (card.goals.length > 0)
    takePoints(taking, { ...list, path: ['goals'], inner: 'goals', make: makeGoal }, card.goals);
  if (flat.length > 0) takePoints(taking, { ...list, path: ['duties'], inner: null, make }, flat);
}

/** The area of a card that has none; another one that it has stays. */
function takeAreaOf(taking: Taking, card: FoundCard, path: string, areaId: string | null): void {
  const areas = listOf(taking.files.value(path)['areas']);
  if (areaId === null || areas.includes(areaId)) return;
  if (areas.length > 0) taking.assume(W.inArea, { name: card.text, area: card.area?.text ?? areaId });
  else taking.files.edit(path, { kind: 'set', path: ['areas'], value: areaId, order: ORDER });
}

const AREA_ORDER = Object.keys(shapeOf(areaSchema) ?? {});

/** Says in the file of an area who leads it; a leader that is there stays. */
export function takeLeader(taking: Taking, areaId: string, card: FoundCard, id: string): void {
  const path = `areas/${areaId}.yaml`;
  const args = { name: quotable(nameAndShort(card.text).name), area: card.area?.text ?? areaId };
  const { leader } = taking.files.value(path);
  if (leader === id) return;
  if (leader !== undefined) return taking.assume(W.otherLeader, args);
  taking.files.edit(path, { kind: 'set', path: ['leader'], value: id, order: AREA_ORDER });
  taking.say(W.leader, args);
}

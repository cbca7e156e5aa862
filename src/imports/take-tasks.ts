import type { Plain } from '../edit/edit.ts';
import { shapeOf } from '../schema/field.ts';
import { KINDS } from '../schema/kinds.ts';
import { slug } from '../schema/slug.ts';
import { quotable } from '../schema/subject.ts';
import { linesSaid } from './lines-said.ts';
import type { FoundArea, FoundCommon, Point } from './found.ts';
import { idOfTask } from './new-id.ts';
import { prose } from './prose.ts';
import { takePoints, type ListAt } from './take-points.ts';
import type { Taking } from './taking.ts';

const W = {
  area: {
    pl: 'Nowy obszar „{name}”{tasks}',
    en: 'New area “{name}”{tasks}',
  },
  tasks: {
    pl: ': {count, plural, one {# zadanie} few {# zadania} many {# zadań} other {# zadania}}',
    en: ': {count, plural, one {# task} other {# tasks}}',
  },
  areaTasks: {
    pl: 'Zadania obszaru „{name}”: {count}',
    en: 'Tasks of the area “{name}”: {count}',
  },
  coordination: {
    pl: 'Zadania koordynatora: {count}',
    en: 'Tasks of the coordinator: {count}',
  },
  commonArea: {
    pl: 'Zadania wspólne, które otrzymuje każdy obszar: {count}',
    en: 'Common tasks that every area gets: {count}',
  },
  commonInstitution: {
    pl: 'Zadania wspólne, które otrzymuje każda instytucja: {count}',
    en: 'Common tasks that every institution gets: {count}',
  },
  responsible: {
    pl: 'Wykonawcę z nawiasu „{name}” wpisano w polu responsible (wiersze: {lines}).',
    en: 'The doer in brackets, “{name}”, was written into the field responsible (lines {lines}).',
  },
  noResponsible: {
    pl: 'Dokument podaje w nawiasie wykonawcę „{name}”, ale plan nie ma jeszcze takiej instytucji (wiersze: {lines}). Gdy będzie, wpisz jej identyfikator w polu responsible zadania „{task}”.',
    en: 'The document gives the doer “{name}” in brackets, but the plan has no such institution yet (lines {lines}). When it has, write its id into the field responsible of the task “{task}”.',
  },
};

const fieldsOf = (kind: keyof typeof KINDS): string[] => Object.keys(shapeOf(KINDS[kind].schema) ?? {});

/** Who does it, where the document says so in brackets: „(podmiot odpowiedzialny — PUP)”. */
const RESPONSIBLE = /\((?:podmiot|instytucja|jednostka) odpowiedzialn[ya]\s*[—–:-]\s*([^()]+)\)/iu;

function responsibleOf(taking: Taking, { text, lines }: Point): string | null {
  const name = RESPONSIBLE.exec(text)?.[1]?.trim();
  if (name === undefined) return null;
  const found = taking.find('institutions', name);
  const args = { name, lines: linesSaid(lines) };
  if (found) taking.assume(W.responsible, args);
  else taking.assume(W.noResponsible, { ...args, task: quotable(text) });
  return found?.id ?? null;
}

/** A new task as it is written, with its sub-tasks. */
function makeTask(taking: Taking, point: Point, apart?: string): Plain {
  const responsible = responsibleOf(taking, point);
  const id = taking.taskIds.give(idOfTask(point.text), apart);
  const tasks = point.points.map((inner) => makeTask(taking, inner, apart));
  return {
    id,
    title: point.text,
    ...(responsible === null ? {} : { responsible }),
    ...(tasks.length > 0 ? { tasks } : {}),
  };
}

const tasksAt = (
  taking: Taking,
  file: string,
  key: string,
  order: readonly string[],
  apart?: string,
): ListAt => ({
  file,
  path: [key],
  order,
  inner: 'tasks',
  comment: taking.sourceOf.tasks,
  make: (point) => makeTask(taking, point, apart),
});

const countOf = (points: readonly Point[]): number =>
  points.reduce((sum, { points: inner }) => sum + 1 + countOf(inner), 0);

function makeArea(taking: Taking, { text, description, tasks }: FoundArea): string {
  const id = taking.areaIds.give(slug(text) || 'obszar');
  const count = countOf(tasks);
  const said = description.map((each) => prose(each.text)).join('\n\n');
  taking.files.create(`areas/${id}.yaml`, [taking.sourceOf.file], {
    name: text,
    ...(said === '' ? {} : { description: said }),
    ...(count > 0 ? { tasks: tasks.map((point) => makeTask(taking, point, id)) } : {}),
  });
  taking.say(W.area, { name: text, tasks: count > 0 ? { words: W.tasks, args: { count } } : '' });
  return id;
}

/** An area of the document, made or brought up to date. @returns its id */
export function takeArea(taking: Taking, area: FoundArea): string {
  const known = taking.find('areas', area.text);
  const count = countOf(area.tasks);
  taking.count += 1 + count;
  if (!known) return makeArea(taking, area);
  const { id, path } = known;
  const order = fieldsOf('area');
  taking.describe(path, area.description, order, WHY);
  if (count === 0) return id;
  if (taking.files.value(path)['tasks'] === undefined) taking.say(W.areaTasks, { name: area.text, count });
  takePoints(taking, tasksAt(taking, path, 'tasks', order, id), area.tasks);
  return id;
}

const WHY = {
  pl: 'Obszar ma już w planie inny opis (description). Uzupełnij go ręcznie.',
  en: 'The area has another description in the plan already. Complete it by hand.',
};

const COORDINATION = 'coordination.yaml';

function takeCoordination(
  taking: Taking,
  key: 'tasks' | 'common_tasks',
  points: readonly Point[],
  comment: string,
): void {
  const list = tasksAt(taking, COORDINATION, key, fieldsOf('coordination'));
  if (taking.files.has(COORDINATION))
    return takePoints(taking, comment === '' ? list : { ...list, comment }, points);
  const fields = { [key]: points.map((point) => list.make(point)) };
  taking.files.create(COORDINATION, [taking.sourceOf.file, ...(comment === '' ? [] : [comment])], fields);
}

/** Tasks of the coordinator. */
export function takeCoordinators(taking: Taking, points: readonly Point[]): void {
  if (points.length === 0) return;
  const count = countOf(points);
  taking.count += count;
  if (taking.files.value(COORDINATION)['tasks'] === undefined) taking.say(W.coordination, { count });
  takeCoordination(taking, 'tasks', points, '');
}

/** Tasks that every area or institution gets. */
export function takeCommon(taking: Taking, common: FoundCommon | null): void {
  if (!common || common.tasks.length === 0) return;
  const count = countOf(common.tasks);
  taking.count += count;
  const isArea = common.each === 'area';
  if (taking.files.value(COORDINATION)['common_tasks'] === undefined)
    taking.say(isArea ? W.commonArea : W.commonInstitution, { count });
  takeCoordination(taking, 'common_tasks', common.tasks, common.text);
}

import type { Plain } from '../edit/edit.ts';
import { ordered, type Plan } from '../model/plan.ts';
import { ownText } from '../model/texts.ts';
import { ID_SHAPE } from '../link/ids.ts';
import type { RecordOf } from '../schema/kinds.ts';
import { slug } from '../schema/slug.ts';
import type { Text } from '../schema/types.ts';

export interface BorrowedArea {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
  readonly description?: Text;
}

export interface BorrowedInstitution {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
  readonly sector?: string;
  readonly areas: readonly string[];
}

/** What a new plan takes from another one: how it is laid out, and nothing about its people or its place. */
export interface Borrowed {
  /** Title of that plan and name of its unit, in its own language. */
  readonly title: string;
  readonly unit: string;
  readonly areas: readonly BorrowedArea[];
  readonly institutions: readonly BorrowedInstitution[];
  readonly commonTasks: readonly Plain[];
  readonly topics: readonly Plain[];
  /** Texts left behind because they name that unit, a year or an address. */
  readonly left: number;
}

/** Words that the names of many units share. */
const COMMON =
  /^(?:gmin[ay]|miast[aou]|powiatu?|województwo|miejsk\p{L}+|wiejsk\p{L}+|stołeczne|prawach|wielk\p{L}+|mał\p{L}+|now\p{L}+|star\p{L}+|górn\p{L}+|doln\p{L}+)$/u;

/** Short names, such as Żory, have to be met whole. */
const LEAST = 4;

/** The beginnings, without their last letter, by which the cases of a unit's name are known: Słupsk, słupskich. */
function stemsOf(unit: string): string[] {
  const words = unit.toLowerCase().split(/[^\p{L}]+/u);
  return words
    .filter((word) => word.length >= LEAST && !COMMON.test(word))
    .map((word) => (word.length > LEAST ? word.slice(0, -1) : word));
}

type Tells = (text: Text | undefined) => boolean;

/** A year, an address, a number of a telephone: what holds for one place at one time. */
const PARTICULAR = /\b(?:19|20)\d{2}\b|@|:\/\/|\bwww\.|\d{3}[ -]\d{2,3}[ -]\d{2,3}/u;

/** Tells of a text whether it is about that unit or its time alone, in any of its languages. */
function isAbout(unit: string): Tells {
  const stems = stemsOf(unit);
  return (text) => {
    if (text === undefined) return false;
    const all = typeof text === 'string' ? [text] : Object.values(text);
    if (all.some((each) => PARTICULAR.test(each))) return true;
    const words = all.flatMap((each) => each.toLowerCase().split(/[^\p{L}]+/u));
    return words.some((word) => stems.some((stem) => word.startsWith(stem)));
  };
}

/** The fields of a common task that say what it is; who does it and by when is that plan's own. */
const OF_TASK = [
  'id',
  'title',
  'description',
  'nature',
  'condition',
  'every',
  'each',
  'steps',
  'topics',
  'tasks',
];
const OF_TOPIC = ['id', 'title'];
/** Of these, the ones that are the same in every language. */
const WORDS = ['id', 'nature', 'every', 'each'];

const isText = (value: unknown): value is Text =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((each) => typeof each === 'string'));

const listed = (items: readonly Plain[]): readonly Plain[] | undefined =>
  items.length > 0 ? items : undefined;

/** Takes over one plan's texts, counting what it leaves behind. */
class Taker {
  left = 0;
  readonly #plan: Plan;
  readonly #language: string;
  readonly #isAbout: Tells;

  constructor(plan: Plan, language: string) {
    this.#plan = plan;
    this.#language = language;
    const { name } = plan.settings.unit;
    this.#isAbout = isAbout(ownText(name, plan.settings.language));
  }

  /** A text as the new plan writes it; undefined for one that is about the other unit. */
  text(text: Text | undefined): Text | undefined {
    if (text === undefined) return undefined;
    if (this.#isAbout(text)) {
      this.left += 1;
      return undefined;
    }
    const { language } = this.#plan.settings;
    return typeof text === 'string' && language !== this.#language ? { [language]: text } : text;
  }

  /** The name of a thing: the full one, else the short one. */
  name({ name, short }: { readonly name: Text; readonly short?: Text | undefined }): {
    name?: Text;
    short?: Text;
  } {
    const full = this.text(name);
    const brief = this.text(short);
    if (full === undefined) return brief === undefined ? {} : { name: brief };
    return brief === undefined ? { name: full } : { name: full, short: brief };
  }

  #value(key: string, value: unknown): Plain | undefined {
    if (typeof value === 'string' && WORDS.includes(key)) return value;
    if (key === 'tasks')
      return Array.isArray(value) ? listed(this.items(value as object[], OF_TASK)) : undefined;
    if (isText(value)) return this.text(value);
    if (!Array.isArray(value)) return undefined;
    const texts = value.filter(isText).map((each) => this.text(each));
    return listed(texts.filter((each) => each !== undefined));
  }

  /** These fields of each record; one that is withdrawn, or would have no title, is left out. */
  items(records: readonly object[], keys: readonly string[]): Plain[] {
    const kept = records.map((record) => new Map<string, unknown>(Object.entries(record)));
    return kept.flatMap((record) => {
      const fields = keys.flatMap((key) => {
        const value = this.#value(key, record.get(key));
        return value === undefined ? [] : [[key, value] as const];
      });
      const item = Object.fromEntries(fields);
      return record.has('withdrawn') || !item['id'] || !item['title'] ? [] : [item];
    });
  }
}

const idOf = (id: string, name: string): string => (ID_SHAPE.test(id) ? id : slug(name) || 'obszar');

function areasOf(plan: Plan, taker: Taker): BorrowedArea[] {
  return ordered(plan, 'area').flatMap(({ id, record }) => {
    const { name, ...short } = taker.name(record);
    if (name === undefined) return [];
    const description = taker.text(record.description);
    const about = description === undefined ? {} : { description };
    return [{ id: idOf(id, ownText(name, plan.settings.language)), name, ...short, ...about }];
  });
}

/** Groups, such as “schools”, are kinds of institutions; a single one belongs to its place. */
function groupsOf(plan: Plan, taker: Taker, areas: readonly BorrowedArea[]): BorrowedInstitution[] {
  const known = new Set(areas.map(({ id }) => id));
  return ordered(plan, 'institution').flatMap(({ id, record }) => {
    if (!record.group || record.external) return [];
    const { name, ...short } = taker.name(record);
    if (name === undefined) return [];
    const sector = record.sector === undefined ? {} : { sector: record.sector };
    const own = (record.areas ?? []).filter((area) => known.has(area));
    return [{ id: idOf(id, ownText(name, plan.settings.language)), name, ...short, ...sector, areas: own }];
  });
}

/**
 * Areas, groups of institutions, common tasks and topics of trainings of a plan.
 * @param language that of the new plan
 */
export function borrowFrom(plan: Plan, language: string): Borrowed {
  const taker = new Taker(plan, language);
  const areas = areasOf(plan, taker);
  const all = <T>(pick: (record: RecordOf<'coordination'>) => readonly T[]): T[] =>
    plan.items.coordination.flatMap(({ record }) => [...pick(record)]);
  const own = plan.settings.language;
  return {
    title: ownText(plan.settings.title, own),
    unit: ownText(plan.settings.unit.name, own),
    areas,
    institutions: groupsOf(plan, taker, areas),
    commonTasks: taker.items(
      all(({ common_tasks: tasks = [] }) => tasks),
      OF_TASK,
    ),
    topics: taker.items(
      all(({ training_topics: topics = [] }) => topics),
      OF_TOPIC,
    ),
    left: taker.left,
  };
}

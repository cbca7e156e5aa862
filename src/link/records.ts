import type { Finding } from '../findings/finding.ts';
import type { Origins } from '../model/plan.ts';
import type { PlanFile } from '../parse/file.ts';
import { isRecord, type Path } from '../parse/value.ts';
import { idInside, type Place } from '../schema/issues.ts';
import { readRecord } from '../schema/read.ts';
import { subjectAt } from '../schema/subject.ts';
import { walk } from '../schema/walk.ts';
import type { Thing, ValueType } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import type { When } from '../schema/when.ts';
import { KINDS, type KindName } from '../schema/kinds.ts';
import { sentence, type Words } from '../words/sentence.ts';
import type { PlaceInPlan } from './layout.ts';

/** An id or a reference met in a record. */
export interface Mention {
  readonly type: ValueType;
  readonly text: string;
  readonly file: PlanFile;
  readonly path: Path;
  readonly owner: object;
  /** The record it stands in; absent for the name of a file. */
  readonly place?: Place;
}

/** One record of a plan before it is linked. */
export interface RawItem {
  readonly kind: KindName;
  readonly id: string;
  readonly record: object;
  readonly file: PlanFile;
}

/** What reading all files has brought together. */
export interface Collected {
  readonly items: RawItem[];
  readonly findings: Finding[];
  readonly mentions: Mention[];
  readonly counts: Record<string, number>;
  readonly origins: Origins;
  /** Records that have lost something to a mistake. */
  readonly damaged: WeakSet<object>;
  /** Ids that stood in parts that had to be left out. */
  readonly lost: Set<string>;
  /** Kinds of things that parts that could not be read may have given names to. */
  readonly hidden: Set<Thing>;
  /** Registers that are no list: what they define is not known. */
  readonly shapeless: PlanFile[];
}

const LIST: Words = {
  pl: 'W tym pliku stoi lista: każda pozycja zaczyna się od myślnika i odstępu.',
  en: 'This file is a list: each item begins with a hyphen and a space.',
};

const REVERSED: Words = {
  pl: '{who} podaje okres, który kończy się ({to}), zanim się zacznie ({from}).',
  en: '{who} gives a period that ends ({to}) before it begins ({from}).',
};

const isWhen = (value: unknown): value is When => isRecord(value) && 'first' in value && 'last' in value;

/** A map that says since when and until when, the wrong way round. A moved deadline may come forward as well as go back. */
function reversedDates(record: object, place: Place, path: Path): Finding[] {
  if (path.findLast((step) => typeof step === 'string') === 'moved') return [];
  return [
    ['from', 'to'],
    ['since', 'until'],
  ].flatMap(([first = '', last = '']): Finding[] => {
    const { [first]: from, [last]: to } = record as Record<string, unknown>;
    if (!isWhen(from) || !isWhen(to) || !from.first || !to.last || from.first <= to.last) return [];
    const { who } = subjectAt(place, path.slice(place.base.length));
    const message = sentence(REVERSED, { who, from: { when: from.text }, to: { when: to.text } });
    return [{ rule: 'date-reversed', severity: 'error', at: place.file.at([...path, last]), message }];
  });
}

/** The map under a path, or the nearest around it where that one was lost. */
function nearestOf(survived: ReadonlyMap<string, object>, path: Path): object | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const record = survived.get(JSON.stringify(path.slice(0, length)));
    if (record) return record;
  }
  return undefined;
}

function collect(
  collected: Collected,
  item: RawItem,
  kind: Kind,
  original: (path: Path) => Path,
  damaged: readonly Path[],
  place: Place,
): void {
  const { file } = item;
  const survived = new Map<string, object>();
  walk(kind.schema, item.record, [], {
    map: (record, path, type) => {
      collected.origins.set(record, { file, path: original(path) });
      if (damaged.length > 0) survived.set(JSON.stringify(original(path)), record);
      collected.findings.push(...reversedDates(record, place, original(path)));
      if (type?.counted) collected.counts[type.counted] = (collected.counts[type.counted] ?? 0) + 1;
    },
    value: (value, path, type, owner) => {
      if (type.type === 'names' && isRecord(value)) {
        for (const key of Object.keys(value))
          collected.mentions.push({ type, text: key, file, path: original([...path, key]), owner, place });
      }
      if (typeof value === 'string' && (type.defines ?? type.refers)) {
        collected.mentions.push({ type, text: value, file, path: original(path), owner, place });
      }
    },
  });
  for (const path of damaged) {
    const record = nearestOf(survived, path);
    if (record) collected.damaged.add(record);
  }
  collected.items.push(item);
}

function readOne(collected: Collected, place: PlaceInPlan, file: PlanFile, base: Path, value: unknown): void {
  const kind: Kind = KINDS[place.kind];
  const fallback = place.name || kind.at;
  const placed: Place = {
    file,
    base,
    value,
    schema: kind.schema,
    ...(kind.called ? { called: kind.called } : {}),
    ...(kind.defines && place.name ? { id: place.name } : {}),
  };
  const read = readRecord(kind.schema, placed, fallback);
  collected.findings.push(...read.findings);
  for (const id of read.lost) collected.lost.add(id);
  for (const thing of read.hidden) collected.hidden.add(thing);
  if (!read.record) {
    // What it would have given names to is not known.
    collected.shapeless.push(file);
    return;
  }
  const own = (read.record as { id?: unknown }).id;
  const id = place.name || (typeof own === 'string' ? own : kind.at);
  const original = (path: Path): Path => [...base, ...read.original(path)];
  const damaged = read.damaged.map((path) => [...base, ...path]);
  collect(collected, { kind: place.kind, id, record: read.record, file }, kind, original, damaged, placed);
}

/** Reads a file of the plan into records, by the layout of its kind. */
export function readFile(collected: Collected, place: PlaceInPlan, file: PlanFile): void {
  const kind: Kind = KINDS[place.kind];
  if (kind.layout !== 'register') return readOne(collected, place, file, [], file.value);
  if (place.name) {
    if (!isRecord(file.value)) return readOne(collected, place, file, [], file.value);
    if (Object.hasOwn(file.value, 'id')) collected.findings.push(idInside({ file, base: [] }, place.name));
    return readOne(collected, place, file, [], { ...file.value, id: place.name });
  }
  if (isRecord(file.value) && Object.hasOwn(file.value, 'id')) {
    const before = collected.findings.length;
    readOne(collected, place, file, [], file.value);
    // A single item with mistakes may be a list that has lost its hyphens.
    if (file.findings.length > 0 || collected.findings.length > before) collected.shapeless.push(file);
    return undefined;
  }
  if (!Array.isArray(file.value)) {
    collected.shapeless.push(file);
    collected.findings.push({
      rule: 'type-wrong',
      severity: 'error',
      at: file.at([]),
      message: sentence(LIST),
    });
    return undefined;
  }
  for (const [index, value] of file.value.entries()) readOne(collected, place, file, [index], value);
  return undefined;
}

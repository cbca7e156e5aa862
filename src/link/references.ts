import type { Finding } from '../findings/finding.ts';
import type { Named } from '../model/plan.ts';
import { ownText } from '../model/texts.ts';
import type { Thing } from '../schema/field.ts';
import { nearest } from '../schema/nearest.ts';
import { calledThings } from '../schema/things.ts';
import type { Text } from '../schema/types.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import type { Mention } from './records.ts';

const W = {
  unknown: {
    pl: '„{id}”: w planie nie ma {what} o takim identyfikatorze.',
    en: '“{id}”: the plan has no {what} with this id.',
  },
  byName: {
    pl: '„{id}” to nazwa, a odwołuje się tylko przez identyfikator.',
    en: '“{id}” is a name; references are made by id only.',
  },
  write: { pl: 'Wpisz: {near} ({name}, {file})', en: 'Write: {near} ({name}, {file})' },
  didYouMean: {
    pl: 'Czy chodziło o „{near}” ({name}, {file})?',
    en: 'Did you mean “{near}” ({name}, {file})?',
  },
  nearCheck: { pl: 'Czy chodziło o „{near}”?', en: 'Did you mean “{near}”?' },
  defined: { pl: 'Tu jest opisane.', en: 'It is described here.' },
} satisfies Record<string, Words>;

const DOER: Words = {
  pl: 'instytucji, partnera, osoby ani zespołu',
  en: 'institution, partner, person or body',
};
const INPUT: Words = { pl: 'zadania ani produktu', en: 'task or product' };

function whatIsMissing(refers: readonly Thing[]): Words {
  if (refers.includes('person') && refers.length > 1) return DOER;
  if (refers.includes('product') && refers.length > 1) return INPUT;
  const called = calledThings().get(refers[0] ?? '');
  return { en: called?.en ?? '', pl: called?.none ?? '' };
}

const fold = (text: string): string => text.normalize('NFC').replaceAll('\u00a0', ' ').trim().toLowerCase();

/** Fields whose text is a name of the thing, the fullest first. */
const NAMES = ['name', 'title', 'function', 'term', 'topic', 'entity', 'short'];

/** Every name that a thing goes by: full, short, aliases. */
function namesOf(named: Named, own: string): string[] {
  const record = named.record as Readonly<Record<string, Text | Text[] | undefined>>;
  const { aliases } = record;
  const all = [...NAMES.map((field) => record[field]), ...(Array.isArray(aliases) ? aliases : [])];
  return all.flatMap((text) => (text === undefined || Array.isArray(text) ? [] : [ownText(text, own)]));
}

/** What the index of a plan offers to a reference. */
export interface Targets {
  readonly named: ReadonlyMap<Thing, ReadonlyMap<string, Named>>;
  /** Kinds of things that unreadable files may define: references to them are not judged. */
  readonly unknown: ReadonlySet<Thing>;
  readonly lost: ReadonlySet<string>;
  readonly language: string;
}

function hintFor(mention: Mention, targets: Targets): { message: Sentence; hint?: Sentence; near?: Named } {
  const refers = mention.type.refers ?? [];
  const candidates = refers.flatMap((thing) => [...(targets.named.get(thing)?.values() ?? [])]);
  const unknown = sentence(W.unknown, { id: mention.text, what: sentence(whatIsMissing(refers)) });
  const args = (named: Named) => ({
    near: named.id,
    name: namesOf(named, targets.language)[0] ?? named.id,
    file: named.at.file,
  });
  const byName = candidates.find((named) =>
    namesOf(named, targets.language).some((name) => fold(name) === fold(mention.text)),
  );
  if (byName && byName.id !== mention.text) {
    return {
      message: sentence(W.byName, { id: mention.text }),
      hint: sentence(W.write, args(byName)),
      near: byName,
    };
  }
  const ids = candidates.map((named) => named.id);
  // A common task that is named without its area is meant in one of them.
  const id = ids.find((each) => each.endsWith(`/${mention.text}`)) ?? nearest(mention.text, ids);
  const near = candidates.find((named) => named.id === id);
  if (!near) return { message: unknown };
  // The name of a check stands in no file.
  const words = near.at.file ? W.didYouMean : W.nearCheck;
  return { message: unknown, hint: sentence(words, args(near)), near };
}

/** The finding for a reference that leads nowhere, or null where it holds or cannot be judged. */
export function judgeReference(mention: Mention, targets: Targets): Finding | null {
  const refers = mention.type.refers ?? [];
  if (refers.some((thing) => targets.named.get(thing)?.has(mention.text))) return null;
  if (refers.some((thing) => targets.unknown.has(thing))) return null;
  // Of a common task in an area, `kultura/spotkanie`, either part may be lost.
  if (mention.text.split('/').some((part) => targets.lost.has(part))) return null;
  const { message, hint, near } = hintFor(mention, targets);
  const part = mention.type.type === 'names' ? 'key' : 'value';
  const at =
    mention.path.length > 0
      ? mention.file.at(mention.path, part)
      : { ...mention.file.at([]), line: 1, column: 1, endLine: 1, endColumn: 1 };
  const related =
    near && near.at.line > 0 && near.at.file ? [{ at: near.at, note: sentence(W.defined) }] : [];
  return {
    rule: 'reference-unknown',
    severity: 'error',
    at,
    message,
    ...(hint ? { hint } : {}),
    ...(related.length > 0 ? { related } : {}),
  };
}

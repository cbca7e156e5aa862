import { compare } from '../days/order.ts';
import { sortFindings, startOf, type Finding, type Span } from '../findings/finding.ts';
import { BASE_RULES } from '../findings/rules.ts';
import type { Named } from '../model/plan.ts';
import { ownText } from '../model/texts.ts';
import type { Called, Thing } from '../schema/field.ts';
import { nearest } from '../schema/nearest.ts';
import { NAMES, quotable, subjectAt, subjectFile } from '../schema/subject.ts';
import { fold } from '../schema/synonyms.ts';
import type { Text } from '../schema/types.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { calledThing, subjectOf } from './ids.ts';
import type { Mention } from './records.ts';

const W = {
  unknown: {
    pl: '{who} wskazuje {whom} „{id}”, {feminine, select, yes {której} other {którego}} nie ma w planie.',
    en: '{who} names the {thing} “{id}”, which the plan does not have.',
  },
  unknownOften: {
    pl: '{who} wskazuje {whom} „{id}”, {feminine, select, yes {której} other {którego}} nie ma w planie; „{id}” stoi jeszcze w {count} miejscach.',
    en: '{who} names the {thing} “{id}”, which the plan does not have; “{id}” is named in {count} more places.',
  },
  gone: {
    pl: 'Jeśli „{id}” usunięto z planu celowo, usuń też te wskazania; jeśli nie, przywróć plik albo pozycję.',
    en: 'If “{id}” was removed from the plan on purpose, remove these references too; if not, restore the file or the item.',
  },
  also: { pl: 'Tu też wskazano „{id}”.', en: '“{id}” is named here too.' },
  noCheck: { pl: 'Program nie zna sprawdzenia „{id}”.', en: 'The program has no check “{id}”.' },
  noneOfFile: {
    pl: 'Plik nazwano „{id}”, a w planie nie ma {whom} o takim identyfikatorze.',
    en: 'The file is named “{id}”, and the plan has no {thing} with this id.',
  },
  several: {
    pl: '{who} podaje w jednym miejscu kilka identyfikatorów: „{id}”.',
    en: '{who} gives several ids in one place: “{id}”.',
  },
  asList: {
    pl: 'Kilka identyfikatorów zapisuje się jako listę: [pierwszy, drugi].',
    en: 'Several ids are written as a list: [first, second].',
  },
  byName: {
    pl: '{who} podaje nazwę „{id}”, a w tym miejscu wpisuje się identyfikator.',
    en: '{who} gives the name “{id}”, but an id belongs here.',
  },
  didYouMean: {
    pl: 'Czy chodziło o „{near}” ({name})?',
    en: 'Did you mean “{near}” ({name})?',
  },
  has: { pl: 'Identyfikator „{near}” ma {name}.', en: 'The id of {name} is “{near}”.' },
  nearCheck: { pl: 'Czy chodziło o „{near}”?', en: 'Did you mean “{near}”?' },
  base: {
    pl: 'Reguła „{id}” należy do formatu plików: nie można jej ani wyłączyć, ani objąć wyjątkiem.',
    en: 'The rule “{id}” belongs to the file format: it can be neither switched off nor excepted.',
  },
  known: { pl: 'W planie są: {ids}.', en: 'The plan has: {ids}.' },
  none: { pl: 'W planie nie ma jeszcze żadnej takiej pozycji.', en: 'The plan has none yet.' },
  defined: { pl: 'Tu opisano „{id}”.', en: 'Here is “{id}”.' },
} satisfies Record<string, Words>;

/** What a reference to one of several things is said to name, where nothing near tells which was meant. */
const DOER: Called = { en: 'doer', pl: 'wykonawca', none: 'wykonawcy', whom: 'wykonawcę' };
const INPUT: Called = {
  en: 'task or product',
  pl: 'zadanie',
  none: 'zadania ani produktu',
  whom: 'zadanie albo produkt',
};

function calledOf(refers: readonly Thing[], near: Named | undefined): Called {
  if (!near && refers.includes('person') && refers.length > 1) return DOER;
  if (!near && refers.includes('product') && refers.length > 1) return INPUT;
  return calledThing(near?.thing ?? refers[0] ?? '');
}

/** Every name that a thing goes by: full, short, aliases. */
function namesOf(named: Named, own: string): string[] {
  const record = named.record as Readonly<Record<string, Text | Text[] | undefined>>;
  const { aliases } = record;
  const all = [
    ...[...NAMES, 'short'].map((field) => record[field]),
    ...(Array.isArray(aliases) ? aliases : []),
  ];
  return all.flatMap((text) => (text === undefined || Array.isArray(text) ? [] : [ownText(text, own)]));
}

/** What the index of a plan offers to a reference. */
export interface Targets {
  readonly named: ReadonlyMap<Thing, ReadonlyMap<string, Named>>;
  /** Kinds of things that unreadable files may define: references to them are not judged. */
  readonly unknown: ReadonlySet<Thing>;
  /** Kinds of things of which some lost their ids: only a reference that is near to another id is judged. */
  readonly hidden: ReadonlySet<Thing>;
  readonly lost: ReadonlySet<string>;
  readonly language: string;
}

type Told = Pick<Finding, 'message' | 'hint' | 'remedy'>;

/** The sentence about a reference that leads nowhere: what names it, what it may have meant. */
function unknown(mention: Mention, near: Named | undefined): Sentence {
  const refers = mention.type.refers ?? [];
  const called = calledOf(refers, near);
  const whom = called.whom ?? called.pl;
  const feminine = called.feminine ? 'yes' : 'no';
  const id = quotable(mention.text);
  if (refers.includes('check')) return sentence(W.noCheck, { id });
  if (!mention.place) return sentence(W.noneOfFile, { id, whom: called.none, thing: called.en });
  return sentence(W.unknown, { who: whoIn(mention), id, whom, thing: called.en, feminine });
}

const whoIn = ({ place, path, file }: Mention): Sentence =>
  (place ? subjectAt(place, path.slice(place.base.length)) : subjectFile(file.path)).who;

/** Several ids in one text, as people list them: `gok, ops`, `gok i ops`; null where it is one, or none of them is known. */
function several(mention: Mention, ids: readonly string[]): Told | null {
  const parts = mention.text
    .split(/[\s„”"]*(?:[,;]|\s(?:i|oraz|and)\s|(?:^|\s)[–—]\s)[\s„”"]*/)
    .filter(Boolean);
  const known = parts.filter((part) => ids.includes(part));
  if (parts.length < 2 || known.length === 0) return null;
  const message = sentence(W.several, { who: whoIn(mention), id: quotable(mention.text) });
  if (known.length < parts.length) return { message, hint: sentence(W.asList) };
  return { message, hint: sentence(W.asList), remedy: { replace: `[${known.join(', ')}]` } };
}

/** What Word puts round a word, or somebody behind it. */
const bare = (text: string): string => text.replaceAll(/^[\s„”“"'–—-]+|[\s„”“"',;.–—]+$/g, '');

const FEW = 12;

/** Ids that may stand there, where they are few enough to be read. */
function choices(ids: readonly string[]): Sentence | undefined {
  if (ids.length === 0) return sentence(W.none);
  return ids.length <= FEW ? sentence(W.known, { ids: ids.join(', ') }) : undefined;
}

/** The thing whose name, short name or alias was written in place of its id: exactly, or misspelt. */
function namedSo(text: string, candidates: readonly Named[], language: string): Named | undefined {
  const byName = new Map(
    candidates.flatMap((named) => namesOf(named, language).map((name) => [fold(name), named] as const)),
  );
  const exact = byName.get(fold(text));
  if (exact || !/[\s\p{Lu}]/u.test(text)) return exact;
  const near = nearest(fold(text), [...byName.keys()]);
  return near === undefined ? undefined : byName.get(near);
}

function tell(mention: Mention, targets: Targets): Told & { near?: Named } {
  const refers = mention.type.refers ?? [];
  const { text } = mention;
  if (refers.includes('check') && BASE_RULES.some(({ name }) => name === text))
    return { message: sentence(W.base, { id: text }) };
  const candidates = refers.flatMap((thing) => [...(targets.named.get(thing)?.values() ?? [])]);
  const ids = candidates.map((named) => named.id);
  const list = several(mention, ids);
  if (list) return list;
  const byName = namedSo(text, candidates, targets.language);
  if (byName && byName.id !== text) {
    return {
      message: sentence(W.byName, { who: whoIn(mention), id: quotable(text) }),
      hint: sentence(W.has, { near: byName.id, name: subjectOf(byName).it }),
      remedy: { replace: byName.id },
      near: byName,
    };
  }
  // A common task that is named without its area is meant in one of them.
  const id = ids.find((each) => each.endsWith(`/${text}`)) ?? nearest(bare(text), ids);
  const near = candidates.find((named) => named.id === id);
  const message = unknown(mention, near);
  if (!near) {
    const hint = choices(ids.toSorted(compare));
    return { message, ...(hint ? { hint } : {}) };
  }
  // The name of a check stands in no file.
  const hint = near.at.file
    ? sentence(W.didYouMean, { near: near.id, name: subjectOf(near).it })
    : sentence(W.nearCheck, { near: near.id });
  return { message, hint, remedy: { replace: near.id }, near };
}

/** Where a reference stands; a reference that the name of a file makes stands at its first character. */
function placeOf(mention: Mention): Span {
  const part = mention.type.type === 'names' ? 'key' : 'value';
  return mention.path.length > 0 ? mention.file.at(mention.path, part) : startOf(mention.file.path);
}

/** The finding for a reference that leads nowhere, or null where it holds or cannot be judged. */
function judgeReference(mention: Mention, targets: Targets): Finding | null {
  const refers = mention.type.refers ?? [];
  if (refers.some((thing) => targets.named.get(thing)?.has(mention.text))) return null;
  if (refers.some((thing) => targets.unknown.has(thing))) return null;
  // Of a common task in an area, `kultura/spotkanie`, either part may be lost.
  if (mention.text.split('/').some((part) => targets.lost.has(part))) return null;
  const { near, ...told } = tell(mention, targets);
  if (!near && refers.some((thing) => targets.hidden.has(thing))) return null;
  const related = near?.at.file
    ? { related: [{ at: near.at, note: sentence(W.defined, { id: near.id }) }] }
    : {};
  const { remedy, ...words } = told;
  // The name of a file is not corrected by pasting.
  const paste = remedy && mention.path.length > 0 ? { remedy } : {};
  return {
    rule: 'reference-unknown',
    severity: 'error',
    at: placeOf(mention),
    ...words,
    ...paste,
    ...related,
  };
}

/** From so many references to one id on, its thing is missing: that is one mistake. */
const MANY = 3;

/** References to one thing that is not there as one finding: the first of them, which names the places of the others. */
function joined(id: string, findings: readonly Finding[]): Finding[] {
  const [first, ...others] = sortFindings(findings);
  if (!first || findings.length < MANY) return [...findings];
  const count = others.length;
  return [
    {
      ...first,
      message: sentence(W.unknownOften, { ...first.message.args, count }),
      hint: sentence(W.gone, { id: quotable(id) }),
      related: others.map(({ at }) => ({ at, note: sentence(W.also, { id: quotable(id) }) })),
    },
  ];
}

/** Findings for all references that lead nowhere; many to one id that is near to no other are joined. */
export function judgeReferences(mentions: readonly Mention[], targets: Targets): Finding[] {
  const single: Finding[] = [];
  const byId = new Map<string, Finding[]>();
  for (const mention of mentions) {
    const finding = judgeReference(mention, targets);
    if (!finding) continue;
    const isFar = finding.message.words === W.unknown && !finding.related;
    if (isFar) byId.set(mention.text, [...(byId.get(mention.text) ?? []), finding]);
    else single.push(finding);
  }
  return [...single, ...[...byId].flatMap(([id, findings]) => joined(id, findings))];
}

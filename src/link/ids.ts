import type { Finding, Span } from '../findings/finding.ts';
import type { Named } from '../model/plan.ts';
import type { Called, Thing } from '../schema/field.ts';
import { DOERS } from '../schema/parts.ts';
import { slug } from '../schema/slug.ts';
import { NAMES, quotable, subjectNamed, type Subject } from '../schema/subject.ts';
import { calledThings } from '../schema/things.ts';
import { sentence, type Words } from '../words/sentence.ts';

const W = {
  malformed: {
    pl: '{who} ma identyfikator „{id}”. Może on zawierać tylko małe litery od a do z, cyfry i łączniki.',
    en: '{who} has the id “{id}”. An id may have only small letters a–z, digits and hyphens.',
  },
  duplicate: {
    pl: '{who} ma identyfikator „{id}”, który nosi już {other}.',
    en: '{who} has the id “{id}”, which {other} already has.',
  },
  rename: { pl: 'Zmień nazwę pliku na: {name}', en: 'Rename the file to: {name}' },
  first: { pl: 'Tu nadano go po raz pierwszy.', en: 'It was given here first.' },
  other: { pl: 'Nadaj jednej z tych pozycji inny identyfikator.', en: 'Give one of the two another id.' },
  copy: {
    pl: 'To wygląda na kopię: obie pozycje nazywają się tak samo. Usuń jedną z nich albo nadaj jej inny identyfikator i nazwę.',
    en: 'This looks like a copy: the two have the same name. Remove one of them or give it another id and name.',
  },
} satisfies Record<string, Words>;

/** Things whose ids share one space. */
const SPACES: readonly (readonly Thing[])[] = [DOERS, ['task', 'common-task', 'product']];

/** All kinds of things that an id of this kind may not clash with. */
export function spaceOf(thing: Thing): readonly Thing[] {
  return SPACES.find((space) => space.includes(thing)) ?? [thing];
}

/** What an id looks like. */
export const ID_SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const ITEM: Called = { en: 'item', pl: 'pozycja', none: 'pozycji', whom: 'pozycję', feminine: true };

/** How things of a kind are called. */
export const calledThing = (thing: Thing): Called => calledThings().get(thing) ?? ITEM;

/** How a thing is told of: by its name, else by its id. */
export const subjectOf = ({ thing, id, record }: Named): Subject =>
  subjectNamed(calledThing(thing), id, record);

/** True for two things that are called the same in every language: one was copied from the other. */
function isCopy(one: Named, other: Named): boolean {
  const names = [one, other].map(({ record }) => {
    const fields = record as Readonly<Record<string, unknown>>;
    return JSON.stringify(NAMES.map((field) => fields[field]).filter((name) => name !== undefined));
  });
  return one.thing === other.thing && names[0] !== '[]' && names[0] === names[1];
}

/** The right form of an id: to be written in its place, or to be given to the file whose name it is. */
function correction(at: Span, near: string): Pick<Finding, 'hint' | 'remedy'> {
  if (!near) return {};
  const isFile = at.line === at.endLine && at.column === at.endColumn;
  const folder = at.file.slice(0, at.file.lastIndexOf('/') + 1);
  return isFile
    ? { hint: sentence(W.rename, { name: `${folder}${near}.yaml` }) }
    : { remedy: { replace: near } };
}

/** Things by kind and id, with findings for ids of the wrong shape (and what these should be) and for ids that are given twice. */
export function indexIds(definitions: readonly Named[]): {
  named: Map<Thing, Map<string, Named>>;
  findings: Finding[];
  malformed: string[];
} {
  const named = new Map<Thing, Map<string, Named>>();
  const findings: Finding[] = [];
  const malformed: string[] = [];
  for (const definition of definitions) {
    const { thing, id, at } = definition;
    if (!ID_SHAPE.test(id)) {
      const near = slug(id);
      // What somebody who refers to it may have meant by it.
      malformed.push(near, ...id.split(/[^\p{L}\p{N}-]/u).map(slug));
      findings.push({
        rule: 'id-malformed',
        severity: 'error',
        at,
        message: sentence(W.malformed, { who: subjectOf(definition).who, id: quotable(id) }),
        ...correction(at, near),
      });
    }
    const earlier = spaceOf(thing)
      .map((other) => named.get(other)?.get(id))
      .find((other) => other !== undefined);
    if (earlier) {
      const related = [{ at: earlier.at, note: sentence(W.first) }];
      findings.push({
        rule: 'id-duplicate',
        severity: 'error',
        at,
        message: sentence(W.duplicate, {
          who: subjectOf(definition).who,
          id,
          other: subjectOf(earlier).it,
        }),
        hint: sentence(isCopy(definition, earlier) ? W.copy : W.other),
        related,
      });
      continue;
    }
    const ofThing = named.get(thing) ?? new Map<string, Named>();
    ofThing.set(id, definition);
    named.set(thing, ofThing);
  }
  return { named, findings, malformed };
}

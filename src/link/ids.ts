import type { Finding, Span } from '../findings/finding.ts';
import type { Named } from '../model/plan.ts';
import type { Called, Thing } from '../schema/field.ts';
import { DOERS } from '../schema/parts.ts';
import { slug } from '../schema/slug.ts';
import { quotable, subjectNamed, type Subject } from '../schema/subject.ts';
import { calledThings } from '../schema/things.ts';
import { sentence, type Words } from '../words/sentence.ts';

const W = {
  malformed: {
    pl: '{who} ma identyfikator „{id}”. Może on zawierać tylko małe litery od a do z, cyfry i łączniki.',
    en: '{who} has the id “{id}”. An id holds only small letters a–z, digits and hyphens.',
  },
  duplicate: {
    pl: '{who} ma identyfikator „{id}”, który nosi już {other}.',
    en: '{who} has the id “{id}”, which {other} has already.',
  },
  rename: { pl: 'Zmień nazwę pliku na: {name}', en: 'Rename the file to: {name}' },
  first: { pl: 'Tu nadano go po raz pierwszy.', en: 'It was given here first.' },
  other: { pl: 'Nadaj jednej z tych pozycji inny identyfikator.', en: 'Give one of the two another id.' },
} satisfies Record<string, Words>;

/** Things whose ids share one space. */
const SPACES: readonly (readonly Thing[])[] = [DOERS, ['task', 'common-task', 'product']];

/** All kinds of things that an id of this kind may not clash with. */
export function spaceOf(thing: Thing): readonly Thing[] {
  return SPACES.find((space) => space.includes(thing)) ?? [thing];
}

/** What an id looks like. */
export const ID_SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const THING: Called = { en: 'item', pl: 'pozycja', none: 'pozycji' };

const subject = ({ thing, id, record }: Named): Subject =>
  subjectNamed(calledThings().get(thing) ?? THING, id, record);

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
        message: sentence(W.malformed, { who: subject(definition).who, id: quotable(id) }),
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
          who: subject(definition).who,
          id,
          other: subject(earlier).it,
        }),
        hint: sentence(W.other),
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

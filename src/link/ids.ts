import type { Finding } from '../findings/finding.ts';
import type { Named } from '../model/plan.ts';
import type { Thing } from '../schema/field.ts';
import { DOERS } from '../schema/parts.ts';
import { sentence, type Words } from '../words/sentence.ts';

const W = {
  malformed: {
    pl: 'Identyfikator „{id}” może się składać tylko z małych liter bez polskich znaków, cyfr i łączników.',
    en: 'The id “{id}” may hold only small letters without accents, digits and hyphens.',
  },
  write: { pl: 'Wpisz: {near}', en: 'Write: {near}' },
  duplicate: { pl: 'Identyfikator „{id}” jest już zajęty.', en: 'The id “{id}” is already taken.' },
  first: { pl: 'Tu nadano go po raz pierwszy.', en: 'It was given here first.' },
  other: { pl: 'Nadaj tej pozycji inny identyfikator.', en: 'Give this item another id.' },
} satisfies Record<string, Words>;

/** Things whose ids share one space. */
const SPACES: readonly (readonly Thing[])[] = [DOERS, ['task', 'common-task', 'product']];

/** All kinds of things that an id of this kind may not clash with. */
export function spaceOf(thing: Thing): readonly Thing[] {
  return SPACES.find((space) => space.includes(thing)) ?? [thing];
}

/** An id made from a text: small ASCII letters, digits, hyphens. `ł` has no decomposition and is mapped by hand. */
export function slug(text: string): string {
  const ascii = text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replaceAll(/\p{M}/gu, '');
  return ascii.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
}

/** What an id looks like. */
export const ID_SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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
      malformed.push(near);
      const hint = near ? { hint: sentence(W.write, { near }) } : {};
      findings.push({
        rule: 'id-malformed',
        severity: 'error',
        at,
        message: sentence(W.malformed, { id }),
        ...hint,
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
        message: sentence(W.duplicate, { id }),
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

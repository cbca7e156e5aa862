import { atSite } from '../make.ts';
import { withValue, type MistakeKind } from '../mutant.ts';
import type { ValidPlan } from '../plans.ts';
import { folderOf, idsOf, sitesOf, type Site } from '../sites.ts';

const SPACES: readonly (readonly string[])[] = [
  ['institution', 'partner', 'person', 'body'],
  ['task', 'common-task', 'product'],
];
const spaceOf = (thing: string): readonly string[] =>
  SPACES.find((space) => space.includes(thing)) ?? [thing];

const isId = (site: Site): boolean => site.defines !== null && site.shape === 'value';

/** Ids that nothing refers to: taking one away leaves no reference in the air. */
function isFree(site: Site): boolean {
  const pattern = new RegExp(`(?<![\\w-])${site.source}(?![\\w-])`, 'g');
  const texts = Object.values(site.plan.files).join('\n');
  return (
    [...texts.matchAll(pattern)].length === 1 &&
    !Object.keys(site.plan.files).some((file) => file.includes(`/${site.source}.`))
  );
}

const malformed = (
  name: string,
  make: (id: string) => string,
  rules: string | readonly string[] = 'id-malformed',
): MistakeKind =>
  atSite(name, rules, isId, (site) => {
    const made = make(site.source);
    return made === site.source ? null : withValue(site, made);
  });

type Before = (site: Site, other: { file: string; thing: string; offset: number }) => boolean;

/** Ids of a plan with the place where they are given. */
function places(plan: ValidPlan): { id: string; file: string; thing: string; offset: number }[] {
  const fields = sitesOf(plan)
    .filter(isId)
    .map(({ source, file, defines, start }) => ({ id: source, file, thing: defines ?? '', offset: start }));
  const files = [...idsOf(plan)]
    .filter(([id]) => !fields.some((field) => field.id === id))
    .map(([id, thing]) => ({
      id,
      thing,
      offset: 0,
      file: `${folderOf(thing)}/${id}.yaml`,
    }));
  return [...files, ...fields];
}

const duplicate = (name: string, before: Before): MistakeKind =>
  atSite(
    name,
    'id-duplicate',
    (site) => isId(site) && isFree(site),
    (site, { next }) => {
      const others = places(site.plan).filter(
        (other) =>
          other.id !== site.source &&
          !site.text.includes(`: ${other.id}\n`) &&
          spaceOf(site.defines ?? '').includes(other.thing) &&
          before(site, other),
      );
      const other = others[Math.floor(next() * others.length)];
      return other ? withValue(site, other.id) : null;
    },
  );

export const IDS: readonly MistakeKind[] = [
  malformed('an id with a capital letter', (id) => id.charAt(0).toUpperCase() + id.slice(1)),
  malformed('an id with an underscore', (id) => id.replace('-', '_')),
  malformed('an id with blanks', (id) => id.replace('-', ' ')),
  malformed('an id with a Polish letter', (id) => id.replace('a', 'ą').replace('l', 'ł')),
  malformed('an id with a dot at its end', (id) => `${id}.`),
  malformed('an id with a slash', (id) => `x/${id}`),
  malformed('an id out of the folder', (id) => `../${id}`),
  malformed('an id with a Cyrillic letter', (id) => id.replace('o', 'о'), ['encoding', 'id-malformed']),
  malformed('an id with two hyphens', (id) => id.replace('-', '--')),
  malformed('an id with a hyphen at its end', (id) => `${id}-`),
  duplicate(
    'an id twice in a file',
    (site, other) => other.file === site.file && other.thing === site.defines && other.offset < site.start,
  ),
  duplicate('an id of another file', (site, other) => other.file < site.file && other.thing === site.defines),
  duplicate(
    'an id of another kind in the same space',
    (site, other) =>
      other.thing !== site.defines &&
      (other.file < site.file || (other.file === site.file && other.offset < site.start)),
  ),
];

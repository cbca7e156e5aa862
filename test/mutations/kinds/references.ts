import { atSite, slips } from '../make.ts';
import { changed, spliced, withValue, type MistakeKind } from '../mutant.ts';
import { idsOf, sitesOf, type Site } from '../sites.ts';
import { TYPOS } from '../typos.ts';

const RULE = 'reference-unknown';
const THINGS = [
  'institution',
  'partner',
  'person',
  'body',
  'task',
  'common-task',
  'product',
  'area',
  'audience',
  'act',
  'indicator',
  'goal',
  'duty',
  'decision',
  'check',
  'topic',
  'barrier',
];

const isReference = (site: Site): boolean => site.type === 'ref' && site.shape === 'value';
/** What a reference leads to. */
const thingBehind = (site: Site): string | undefined =>
  site.refers.includes('check') ? 'check' : idsOf(site.plan).get(site.source.replace(/^.*\//, ''));

const replaced = (name: string, make: (site: Site) => string | null): MistakeKind =>
  atSite(name, RULE, isReference, (site) => {
    const made = make(site);
    return made === null || made === site.source || idsOf(site.plan).has(made) ? null : withValue(site, made);
  });

/** A text of the thing that a reference leads to: its name or its short name. */
function textBehind(site: Site, field: string): string | null {
  const folder = site.refers.includes('institution')
    ? 'institutions'
    : site.refers.includes('area')
      ? 'areas'
      : '';
  const file = `${folder}/${site.source}.yaml`;
  const found = sitesOf(site.plan).find((each) => each.file === file && each.path.join('.') === field);
  return found?.shape === 'value' ? found.source : null;
}

export const REFERENCES: readonly MistakeKind[] = [
  ...THINGS.map((thing) =>
    atSite(
      `a reference to a thing misspelt: ${thing}`,
      RULE,
      (site) => isReference(site) && thingBehind(site) === thing,
      (site, chance) => {
        const all = Object.keys(TYPOS);
        const made = slips(all[Math.floor(chance.next() * all.length)] ?? '', site.source, chance);
        return made === null || idsOf(site.plan).has(made) ? null : withValue(site, made);
      },
    ),
  ),
  ...Object.keys(TYPOS).map((slip) =>
    atSite(`${slip} in a reference`, RULE, isReference, (site, chance) => {
      const made = slips(slip, site.source, chance);
      return made === null || idsOf(site.plan).has(made) ? null : withValue(site, made);
    }),
  ),
  replaced('a reference to nothing', () => 'nie-ma-takiego'),
  replaced('a reference by name', (site) => textBehind(site, 'name')),
  replaced('a reference by short name', (site) => textBehind(site, 'short')),
  replaced('a reference in capitals', ({ source }) => source.toUpperCase()),
  replaced('a reference with an underscore', ({ source }) => source.replaceAll('-', '_')),
  atSite('a reference with a Cyrillic letter', ['encoding', RULE], isReference, (site) =>
    site.source.includes('a') ? withValue(site, site.source.replace('a', 'а')) : null,
  ),
  replaced('a reference by the name of a file', ({ source }) => `${source}.yaml`),
  replaced('a reference out of the folder', ({ source }) => `../${source}`),
  replaced('toString for a reference', () => 'toString'),
  replaced('__proto__ for a reference', () => '__proto__'),
  replaced('a number for a reference', () => '5'),
  replaced('two references in one', (site) => (site.flow ? null : `${site.source}, ${site.source}`)),
  atSite(
    'a reference to another kind of thing',
    RULE,
    (site) => isReference(site) && !site.refers.includes('check'),
    (site) => {
      const other = [...idsOf(site.plan)].find(
        ([id, thing]) => !site.refers.includes(thing) && id.length > 3 && idsOf(site.plan).get(id) === thing,
      );
      return other ? withValue(site, other[0]) : null;
    },
  ),
  atSite(
    'an unknown check switched',
    [RULE, 'key-unknown'],
    (site) => site.key?.name === 'checks',
    (site) => {
      const at = site.text.indexOf('task-required', site.start);
      const text = spliced(site.text, at, at + 4, 'tsak');
      return changed(site.plan, site.file, text, site.line + 1);
    },
  ),
  atSite(
    'a check switched to an unknown severity',
    'value-unknown',
    (site) => site.key?.name === 'checks',
    (site) => changed(site.plan, site.file, site.text.replace(': info', ': uwaga'), site.line + 1),
  ),
  atSite(
    'an exception at nothing',
    ['reference-unknown', 'exception-unused'],
    (site) => site.key?.name === 'at' && site.path[0] === 'exceptions',
    (site) => withValue(site, 'nie-ma-takiego'),
    { several: 'what the exception accepted is reported again', error: false },
  ),
];

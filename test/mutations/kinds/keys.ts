import { atSite, slips } from '../make.ts';
import { startsOf, withBefore, withLine, lineOf } from '../lines.ts';
import { changed, spliced, withKey, withValue, type MistakeKind } from '../mutant.ts';
import type { Site } from '../sites.ts';
import { TYPOS } from '../typos.ts';

const hasKey = (site: Site): boolean => site.key !== null;
/** A field with its value in one line, in a block. */
const ownLine = (site: Site): boolean =>
  hasKey(site) && !site.flow && site.shape === 'value' && !site.source.includes('\n');
const longName = (site: Site): boolean => (site.key?.name.length ?? 0) > 4;

const wrongKey = (name: string, make: (site: Site) => string): MistakeKind =>
  atSite(name, 'key-unknown', longName, (site) => {
    const made = make(site);
    return made === site.key?.name || site.siblings.includes(made) ? null : withKey(site, made);
  });

/** A line that is put before a field of a block, at its indent. */
const lineBefore = (name: string, rule: string, line: (site: Site) => string): MistakeKind =>
  atSite(
    name,
    rule,
    (site) => ownLine(site) && site.line > site.parentLine,
    (site) => {
      const added = ' '.repeat(site.indent) + line(site);
      return changed(site.plan, site.file, withBefore(site.text, site.line, added), site.line);
    },
  );

const isRequired = (site: Site): boolean => !site.optional && !site.inList && site.defines === null;

/** A field with a line behind it that names it again. */
const twice = (name: string, line: (site: Site) => string): MistakeKind =>
  atSite(
    name,
    'key-duplicate',
    (site) => ownLine(site) && site.line > site.parentLine,
    (site) =>
      changed(
        site.plan,
        site.file,
        withLine(site.text, site.line, lineOf(site.text, site.line), ' '.repeat(site.indent) + line(site)),
        site.line + 1,
      ),
  );

export const KEYS: readonly MistakeKind[] = [
  ...Object.keys(TYPOS).map((slip) =>
    atSite(`${slip} in the name of a field`, 'key-unknown', longName, (site, chance) => {
      const made = slips(slip, site.key?.name ?? '', chance);
      return made === null || site.siblings.includes(made) ? null : withKey(site, made);
    }),
  ),
  wrongKey('the name of a field in capitals', ({ key }) => key?.name.toUpperCase() ?? ''),
  wrongKey('the name of a field in the plural', ({ key }) => `${key?.name}s`),
  wrongKey('a hyphen for an underscore', ({ key }) => key?.name.replace('_', '-') ?? ''),
  atSite('a Cyrillic letter in the name of a field', ['encoding', 'key-unknown'], longName, (site) =>
    site.key?.name.includes('e') ? withKey(site, site.key.name.replace('e', 'е')) : null,
  ),
  lineBefore('a field that there is not', 'key-unknown', () => 'kolor: zielony'),
  lineBefore('a Polish field', 'key-unknown', () => 'termin: 2026-05'),
  lineBefore('__proto__ as a field', 'key-unknown', () => '__proto__: {id: x}'),
  lineBefore('constructor as a field', 'key-unknown', () => 'constructor: x'),
  lineBefore('a number as a field', 'key-unknown', () => '5: pięć'),
  atSite(
    'a required field left out',
    'key-missing',
    (site) => ownLine(site) && isRequired(site) && site.line > site.parentLine,
    (site) => changed(site.plan, site.file, withLine(site.text, site.line), site.parentLine),
  ),
  atSite(
    'a required field left out of braces',
    'key-missing',
    (site) => site.flow && isRequired(site) && site.text[site.end] === ',' && hasKey(site),
    (site) =>
      changed(site.plan, site.file, spliced(site.text, site.key?.start ?? 0, site.end + 2, ''), site.line),
  ),
  atSite('a field without a value', 'type-wrong', ownLine, (site) => withValue(site, '')),
  atSite('null for a value', 'type-wrong', ownLine, (site) => withValue(site, 'null')),
  atSite('a tilde for a value', 'type-wrong', ownLine, (site) => withValue(site, '~')),
  atSite('an empty text', ['type-wrong', 'value-unknown'], ownLine, (site) => withValue(site, '""')),
  atSite('blanks for a text', ['type-wrong', 'value-unknown'], ownLine, (site) => withValue(site, "'  '")),
  twice('a field twice', (site) => `${site.key?.name}: ${site.source}`),
  twice('a field twice, with another value', (site) => `${site.key?.name}: inaczej`),
  twice('a field twice, once in quotes', (site) => `"${site.key?.name}": ${site.source}`),
  atSite(
    'a field twice, far apart',
    'key-duplicate',
    (site) => hasKey(site) && site.path.length === 1 && site.indent === 0 && ownLine(site),
    (site) => {
      const text = `${site.text.trimEnd()}\n${site.key?.name}: ${site.source}\n`;
      return changed(site.plan, site.file, text, startsOf(text).length - 1);
    },
  ),
];

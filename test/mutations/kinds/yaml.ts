import { lineOf, withBefore, withLine } from '../lines.ts';
import { atSite, inLine } from '../make.ts';
import { changed, withValue, type MistakeKind } from '../mutant.ts';
import type { Site } from '../sites.ts';

const RULE = 'yaml-syntax';

/** A plain text in a line of its own in a block: `title: Kurs języka`. */
const isPlain = (site: Site): boolean =>
  site.key !== null &&
  !site.flow &&
  site.shape === 'value' &&
  ['text', 'prose'].includes(site.type) &&
  /^\p{L}[^\n"'#:]{6,}$/u.test(site.source);
const isPlainItem = (site: Site): boolean =>
  site.key === null && !site.flow && site.type === 'text' && /^\p{L}[^\n"'#:,]{6,}$/u.test(site.source);

const text = (
  name: string,
  rules: string | readonly string[],
  make: (source: string) => string,
  at = 0,
): MistakeKind =>
  atSite(name, rules, isPlain, (site) => ({ ...withValue(site, make(site.source)), line: site.line + at }));

const flowText = (
  name: string,
  rules: string | readonly string[],
  make: (source: string) => string,
): MistakeKind =>
  atSite(
    name,
    rules,
    (site) =>
      site.flow &&
      site.key !== null &&
      site.shape === 'value' &&
      site.type === 'text' &&
      /^\p{L}[^\n"'#:]{4,}$/u.test(site.source),
    (site) => withValue(site, make(site.source)),
  );

/** A field in a line of its own that is not the first of its map. */
const isLater = (site: Site): boolean =>
  site.key !== null &&
  !site.flow &&
  site.shape === 'value' &&
  site.line > site.parentLine &&
  site.indent > 0 &&
  !site.source.includes('\n');
/** … and not the last either: the line after it begins at the same indent. */
const isInner = (site: Site): boolean => {
  const next = lineOf(site.text, site.line + 1);
  return isLater(site) && /^ *[a-z]/.test(next) && next.search(/\S/) === site.indent;
};

const line = (
  name: string,
  rules: string | readonly string[],
  where: (site: Site) => boolean,
  make: (line: string) => string,
  more: { several?: string } = {},
): MistakeKind =>
  atSite(
    name,
    rules,
    where,
    (site) =>
      changed(
        site.plan,
        site.file,
        withLine(site.text, site.line, make(lineOf(site.text, site.line))),
        site.line,
      ),
    more,
  );

const INDENTS: readonly MistakeKind[] = [
  line('a tab for an indent', RULE, isLater, (old) => old.replace(/^ +/, '\t')),
  line('a tab after the indent', RULE, isLater, (old) => old.replace(/^( +)/, '$1\t')),
  line('one blank too many', RULE, isLater, (old) => ` ${old}`),
  line('two blanks too many', RULE, isLater, (old) => `  ${old}`),
  line('one blank too few', RULE, isInner, (old) => old.slice(1)),
  line(
    'two blanks too few',
    [RULE, 'key-unknown'],
    (site) =>
      isInner(site) &&
      site.indent > 2 &&
      site.inList === false &&
      site.path.length > 1 &&
      site.indent % 4 === 0,
    (old) => old.slice(2),
    { several: 'the field becomes one of the list around it' },
  ),
  inLine(
    'an item of a list one blank too far',
    RULE,
    /^(areas|coordination|calendar)/,
    /^ {2}- (?=id: )/,
    '   - ',
    {},
  ),
  inLine(
    'a field at the root with a blank before it',
    RULE,
    /^(areas|institutions)\//,
    /^(?=(leader|short|areas|tasks|goals|duties): ?)/,
    ' ',
  ),
];

const COLONS: readonly MistakeKind[] = [
  line(
    'no blank after the colon',
    RULE,
    (site) => isLater(site) && /^\p{L}/u.test(site.source),
    (old) => old.replace(': ', ':'),
  ),
  line(
    'no colon',
    RULE,
    (site) => isLater(site) && /^\p{L}/u.test(site.source),
    (old) => old.replace(': ', ' '),
  ),
  line(
    'a blank before the colon and none after it',
    RULE,
    (site) => isLater(site) && /^\p{L}/u.test(site.source),
    (old) => old.replace(': ', ' :'),
  ),
  line(
    'a semicolon for a colon',
    RULE,
    (site) => isLater(site) && /^\p{L}/u.test(site.source),
    (old) => old.replace(': ', '; '),
  ),
  line(
    'an equals sign for a colon',
    RULE,
    (site) => isLater(site) && /^\p{L}/u.test(site.source),
    (old) => old.replace(': ', ' = '),
  ),
  inLine(
    'no blank after the colon at the root',
    RULE,
    /^(areas|institutions)\//,
    /^name: (?=\p{L})/u,
    'name:',
  ),
  inLine(
    'no blank after the hyphen of an item',
    RULE,
    /^(coordination|calendar|areas)/,
    /^( *)- id: /,
    '$1-id: ',
  ),
  text('a colon in a text', RULE, (source) => `Uwaga: ${source}`),
  text('a colon at the end of a text', RULE, (source) => `${source}:`),
  flowText('a colon in a text in braces', RULE, (source) => `Uwaga: ${source}`),
];

const QUOTES: readonly MistakeKind[] = [
  text('an open quotation mark', RULE, (source) => `"${source}`),
  text('an open apostrophe', RULE, (source) => `'${source}`),
  text('a Polish and a straight quotation mark', [RULE], (source) => `"${source}”`),
  text('quotation marks inside quotation marks', RULE, (source) => `"Zadanie "${source}" gminy"`),
  text('an apostrophe inside apostrophes', RULE, (source) => `'${source} d'Arc'`),
  text('a word behind the quotation marks', RULE, (source) => `"${source}" i inne`),
  text('a backslash that YAML does not know', RULE, (source) => `"C:\\plany\\${source}"`),
  flowText('an open quotation mark in braces', RULE, (source) => `"${source}`),
  text('an open bracket', RULE, (source) => `[${source}`),
  text('an open brace', RULE, (source) => `{${source}`),
  text('a bracket that was not opened', RULE, (source) => `]${source}`),
  atSite(
    'a bracket not closed',
    RULE,
    (site) =>
      site.shape === 'list' &&
      site.text[site.start] === '[' &&
      site.source.endsWith(']') &&
      !site.source.includes('\n') &&
      site.source.length > 4,
    (site) => withValue(site, site.source.slice(0, -1)),
  ),
  atSite(
    'a brace not closed',
    RULE,
    (site) =>
      site.shape === 'map' &&
      site.text[site.start] === '{' &&
      site.source.endsWith('}') &&
      !site.source.includes('\n'),
    (site) => withValue(site, site.source.slice(0, -1)),
  ),
  atSite(
    'a brace closed by a bracket',
    RULE,
    (site) =>
      site.shape === 'map' &&
      site.text[site.start] === '{' &&
      site.source.endsWith('}') &&
      !site.source.includes('\n'),
    (site) => withValue(site, `${site.source.slice(0, -1)}]`),
  ),
];

const SIGNS: readonly MistakeKind[] = [
  ...['@', '`', '%', '*', '&', '!', '|', '>', ']', '}', ','].map((sign) =>
    text(`a text that begins with ${sign}`, [RULE, 'type-wrong'], (source) => sign + source),
  ),
  text('a text that begins with a hyphen', RULE, (source) => `- ${source}`),
  text('a text that begins with a question mark', RULE, (source) => `? ${source}`),
  text('a text that is a place holder', [RULE, 'type-wrong'], (source) => `{{${source}}}`),
  text('a text cut by a number sign', 'text-cut', (source) => `${source} #5`),
  text('a text that begins with a number sign', ['text-cut', 'type-wrong'], (source) => `#${source}`),
  text('a text with an open bracket cut by a number', 'text-cut', (source) => `${source} nr #5/2026`),
  atSite('an item cut by a number sign', 'text-cut', isPlainItem, (site) =>
    withValue(site, `${site.source} #2`),
  ),
  text('an anchor', RULE, (source) => `&nazwa ${source}`),
  text('an alias', RULE, () => '*nazwa'),
  text('a tag', RULE, (source) => `!!str ${source}`),
  text('a tag of one’s own', RULE, (source) => `!tekst ${source}`),
  atSite('a merge key', [RULE, 'key-unknown'], isLater, (site) =>
    changed(
      site.plan,
      site.file,
      withBefore(site.text, site.line, `${' '.repeat(site.indent)}<<: {title: Kurs}`),
      site.line,
    ),
  ),
  atSite('a list for a key', RULE, isLater, (site) =>
    changed(
      site.plan,
      site.file,
      withBefore(
        site.text,
        site.line,
        `${' '.repeat(site.indent)}? [jeden, dwa]`,
        `${' '.repeat(site.indent)}: trzy`,
      ),
      site.line,
    ),
  ),
  atSite('a key without a name', [RULE, 'key-unknown'], isLater, (site) =>
    changed(
      site.plan,
      site.file,
      withBefore(site.text, site.line, `${' '.repeat(site.indent)}: trzy`),
      site.line,
    ),
  ),
  text('an escape of a control character', ['encoding', RULE], (source) => `"${source}\\u0007"`),
  text('an escape of half a letter', ['encoding', RULE], (source) => `"${source}\\ud800"`),
  text('deep nesting', [RULE, 'type-wrong'], () => `${'['.repeat(60)}x${']'.repeat(60)}`),
];

export const YAML: readonly MistakeKind[] = [...INDENTS, ...COLONS, ...QUOTES, ...SIGNS];

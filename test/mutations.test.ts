import { describe, expect, it } from 'vitest';
import { reaches, type Finding } from '../src/findings/finding.ts';
import { exampleFiles, load } from './setup/plan.ts';
import { choose } from './setup/random.ts';

const DAYS: Readonly<Record<string, string>> = { slupsk: '2016-12-31', przykladowo: '2026-09-30' };
const PLACES = 4;

interface Example {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

const examples = Object.entries(DAYS).map(([name, day]): Example => {
  const files = exampleFiles(name);
  return { name, files, findings: load(files, day).findings };
});

/** A mistake made in one line of a file. */
interface Break {
  readonly what: string;
  /** Files in which it is made. */
  readonly in: RegExp;
  /** The line that it is made in. */
  readonly line: RegExp;
  /** The text that takes the place of what `line` matches; null deletes the line. */
  readonly by: string | null;
  readonly rule: string;
  /** Where the finding stands, in lines from the one that is changed. */
  readonly at?: number;
}

const AREA = /^areas\//;
const CARD = /^institutions\//;
const TITLE = /^( {4}title: )([^":{[#]+)$/;

const BREAKS: readonly Break[] = [
  { what: 'a required key deleted', in: AREA, line: TITLE, by: null, rule: 'key-missing', at: -1 },
  { what: 'the name of a card deleted', in: CARD, line: /^name: /, by: null, rule: 'key-missing', at: 0 },
  { what: 'a required key misspelt', in: AREA, line: /^ {4}title:/, by: '    titel:', rule: 'key-unknown' },
  { what: 'an optional key misspelt', in: AREA, line: /^ {4}due:/, by: '    dues:', rule: 'key-unknown' },
  {
    what: 'a key of a card misspelt',
    in: CARD,
    line: /^goals_heading:/,
    by: 'goal_heading:',
    rule: 'key-unknown',
  },
  { what: 'a key in another case', in: AREA, line: /^name:/, by: 'Name:', rule: 'key-unknown' },
  { what: 'a Polish key', in: AREA, line: /^leader:/, by: 'lider: brak\nleader:', rule: 'key-unknown' },
  {
    what: 'a tier misspelt',
    in: AREA,
    line: /tier: important/,
    by: 'tier: importent',
    rule: 'value-unknown',
  },
  {
    what: 'a nature in Polish',
    in: CARD,
    line: /nature: (residual|ongoing)/,
    by: 'nature: stałe',
    rule: 'value-unknown',
  },
  {
    what: 'a state misspelt',
    in: /^progress\//,
    line: /state: done/,
    by: 'state: doen',
    rule: 'value-unknown',
  },
  {
    what: 'the kind of the unit misspelt',
    in: /^lsicu/,
    line: / {2}kind: [a-z-]+/,
    by: '  kind: gmina-wiejska',
    rule: 'value-unknown',
  },
  {
    what: 'an institution misspelt',
    in: AREA,
    line: /^ {4}responsible: [a-z]/,
    by: '    responsible: x',
    rule: 'reference-unknown',
  },
  { what: 'a leader misspelt', in: AREA, line: /^leader: /, by: 'leader: x', rule: 'reference-unknown' },
  {
    what: 'a leader by name',
    in: AREA,
    line: /^leader: .*/,
    by: 'leader: Powiatowy Urząd Pracy',
    rule: 'reference-unknown',
  },
  {
    what: 'a task misspelt',
    in: /^progress\//,
    line: / {4}task: /,
    by: '    task: x',
    rule: 'reference-unknown',
  },
  {
    what: 'a product misspelt',
    in: AREA,
    line: /^ {4}after: /,
    by: '    after: x',
    rule: 'reference-unknown',
  },
  {
    what: 'an area misspelt',
    in: CARD,
    line: /^areas: [a-z].*/,
    by: '$&\nincluded_by: urzad-miasta',
    rule: 'reference-unknown',
    at: 1,
  },
  {
    what: 'an audience that nobody named',
    in: AREA,
    line: TITLE,
    by: '$&\n    audiences: mlodziez-szkolna',
    rule: 'reference-unknown',
    at: 1,
  },
  {
    what: 'a day that does not exist',
    in: AREA,
    line: /due: 20\d\d-\d\d(-\d\d)?(?= |$)/,
    by: 'due: 2026-02-30',
    rule: 'date-impossible',
  },
  {
    what: 'a month that does not exist',
    in: AREA,
    line: TITLE,
    by: '$&\n    start: 2016-13',
    rule: 'date-impossible',
    at: 1,
  },
  {
    what: 'a date in Polish order',
    in: /^progress\//,
    line: /- date: 2026-.*/,
    by: '- date: 14.05.2026',
    rule: 'date-impossible',
  },
  {
    what: 'a range that ends first',
    in: AREA,
    line: TITLE,
    by: '$&\n    start: 2016-07/2016-05',
    rule: 'date-reversed',
    at: 1,
  },
  {
    what: 'a period that ends first',
    in: /^lsicu/,
    line: / {2}to: 20/,
    by: '  from: 2027-01\n  to: 20',
    rule: 'date-reversed',
    at: 1,
  },
  {
    what: 'a period that begins last',
    in: /^lsicu/,
    line: / {2}from: 2026-01/,
    by: '  from: 2027-01',
    rule: 'date-reversed',
    at: 1,
  },
  {
    what: 'a deadline after the period',
    in: AREA,
    line: TITLE,
    by: '$&\n    due: 2099-05',
    rule: 'task-due-outside-period',
    at: 1,
  },
  {
    what: 'an id that is taken',
    in: /^areas\/(?!bezp|edu)/,
    line: TITLE,
    by: '$&\n    produces: {id: $ID, title: Folder}',
    rule: 'id-duplicate',
    at: 1,
  },
  {
    what: 'an id with Polish letters',
    in: AREA,
    line: TITLE,
    by: '$&\n    produces: {id: Książka, title: Książka}',
    rule: 'id-malformed',
    at: 1,
  },
  { what: 'a key twice', in: AREA, line: /^name: .*/, by: '$&\n$&', rule: 'key-duplicate', at: 1 },
  { what: 'a key of a task twice', in: AREA, line: TITLE, by: '$&\n$&', rule: 'key-duplicate', at: 1 },
  { what: 'no blank after the colon', in: AREA, line: /^name: /, by: 'name:', rule: 'yaml-syntax' },
  {
    what: 'no blank after the colon in a task',
    in: AREA,
    line: /^ {4}title: (?=\p{L})/u,
    by: '    title:',
    rule: 'yaml-syntax',
  },
  { what: 'an open quotation mark', in: AREA, line: TITLE, by: '$1"$2', rule: 'yaml-syntax' },
  {
    what: 'an open quotation mark at the root',
    in: CARD,
    line: /^name: (?!["{])/,
    by: 'name: "',
    rule: 'yaml-syntax',
  },
  { what: 'a tab as indent', in: AREA, line: /^ {4}title:/, by: '\ttitle:', rule: 'yaml-syntax' },
  { what: 'an indent too deep', in: AREA, line: /^ {4}title:/, by: '     title:', rule: 'yaml-syntax' },
  { what: 'an indent too small', in: AREA, line: /^ {4}title:/, by: '   title:', rule: 'yaml-syntax' },
  {
    what: 'an open bracket',
    in: AREA,
    line: /^leader: .*/,
    by: '$&\naliases: [Obszar, Dziedzina',
    rule: 'yaml-syntax',
    at: 1,
  },
  { what: 'a colon in a text', in: AREA, line: TITLE, by: '$1Uwaga: $2', rule: 'yaml-syntax' },
  { what: 'a text that begins with @', in: AREA, line: TITLE, by: '$1@$2', rule: 'yaml-syntax' },
  { what: 'an anchor', in: CARD, line: /^name: (?=\p{L})/u, by: 'name: &nazwa ', rule: 'yaml-syntax' },
  { what: 'a conflict marker', in: AREA, line: /^tasks:/, by: '<<<<<<< HEAD\ntasks:', rule: 'yaml-syntax' },
  { what: 'a second document', in: AREA, line: /^tasks:/, by: '---\ntasks:', rule: 'yaml-syntax' },
  { what: 'a text cut by a number sign', in: AREA, line: TITLE, by: '$1$2 #5', rule: 'text-cut' },
  {
    what: 'a code that YAML would change',
    in: AREA,
    line: TITLE,
    by: '$&\n    code: 1.10',
    rule: 'code-unquoted',
    at: 1,
  },
  {
    what: 'a number for a text in languages',
    in: CARD,
    line: /^name: .*/,
    by: 'name: {pl: 5}',
    rule: 'type-wrong',
  },
  { what: 'nothing for a text', in: AREA, line: TITLE, by: '    title:', rule: 'type-wrong' },
  { what: 'null for a list', in: CARD, line: /^duties:/, by: 'aliases: null\nduties:', rule: 'type-wrong' },
  {
    what: 'a list for a map',
    in: CARD,
    line: /^duties:/,
    by: 'diagnosis: [pilna]\nduties:',
    rule: 'type-wrong',
  },
  {
    what: 'a text for a map',
    in: /^lsicu/,
    line: /^language:/,
    by: 'reporting: co kwartał\nlanguage:',
    rule: 'type-wrong',
  },
  {
    what: 'a word for true',
    in: CARD,
    line: /^name: .*/,
    by: '$&\nexternal: tak',
    rule: 'type-wrong',
    at: 1,
  },
  {
    what: 'an amount with a comma',
    in: AREA,
    line: TITLE,
    by: '$&\n    funding: {source: gmina, amount: "7500,00"}',
    rule: 'type-wrong',
    at: 1,
  },
  {
    what: 'a link that runs',
    in: /^progress\//,
    line: / {4}task: .*/,
    by: '$&\n    evidence: javascript:alert(1)',
    rule: 'type-wrong',
    at: 1,
  },
  {
    what: 'an address without @',
    in: CARD,
    line: /^name: .*/,
    by: '$&\nemail: ""',
    rule: 'type-wrong',
    at: 1,
  },
];

interface Place {
  readonly example: Example;
  readonly path: string;
  readonly lines: readonly string[];
  readonly index: number;
}

/** Every line of the examples that a mistake can be made in. */
function placesFor(mistake: Break): Place[] {
  const inFile = (example: Example, path: string, lines: readonly string[]): Place[] =>
    lines.flatMap((line, index) => (mistake.line.test(line) ? [{ example, path, lines, index }] : []));
  const lines = (mistake.by ?? '').split('\n');
  const added = mistake.by?.startsWith('$&') ? lines.slice(1) : lines.slice(0, -1);
  // A key that is added must not stand there already: that would be another mistake.
  const keys = added.flatMap((line) => /^ *[a-z_]+:/.exec(line)?.[0] ?? []);
  const isFree = (text: string): boolean => !keys.some((key) => `\n${text}`.includes(`\n${key}`));
  return examples.flatMap((example) =>
    Object.entries(example.files).flatMap(([path, text]) =>
      mistake.in.test(path) && isFree(text) ? inFile(example, path, text.split('\n')) : [],
    ),
  );
}

/** The file with the mistake. */
function broken({ line, by }: Break, { example, lines, index }: Place): string {
  const changed =
    by === null ? [] : [(lines[index] ?? '').replace(line, by.replace('$ID', TAKEN[example.name] ?? ''))];
  return lines.toSpliced(index, 1, ...changed).join('\n');
}

/** An id that an earlier file of the example gives. */
const TAKEN: Readonly<Record<string, string>> = {
  slupsk: 'szkolenie-sluzb',
  przykladowo: 'procedura-ucznia',
};

const keyOf = ({ at, rule }: Finding): string => `${at.file} ${rule}`;

/** What stands in one list and not in the other, counted by file and rule. */
function beyond(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = others.map(keyOf);
  return some.filter((finding) => {
    const at = left.indexOf(keyOf(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe.each(BREAKS)('$what', (mistake) => {
  const places = choose(placesFor(mistake), PLACES, mistake.what.length);

  it('can be made', () => expect(places.length).toBeGreaterThan(0));

  it.each(places.map((place) => [`${place.example.name}/${place.path}:${place.index + 1}`, place] as const))(
    'in %s is found there, and nothing else',
    (_, place) => {
      const { example, path, index } = place;
      const { findings } = load({ ...example.files, [path]: broken(mistake, place) }, DAYS[example.name]);
      const more = beyond(findings, example.findings);
      expect(more.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([`${mistake.rule} error`]);
      const own = findings.filter(({ rule, at }) => rule === mistake.rule && at.file === path);
      expect(own.map(({ at }) => at.line)).toContain(index + 1 + (mistake.at ?? 0));
      expect(reaches(findings, 'error')).toBe(true);
      // What stood in a file that can no longer be read is unknown; nothing else is forgotten.
      const forgotten = beyond(example.findings, findings);
      expect(forgotten.filter(({ at }) => at.file !== path)).toEqual([]);
    },
  );
});

describe.each(examples)('the whole of $name', ({ name, files, findings }) => {
  const day = DAYS[name];
  const paths = choose(Object.keys(files), 6, 1);
  const where = (found: readonly Finding[]): string[] =>
    found.map(({ at, rule }) => `${at.file}:${at.line}:${at.column} ${rule}`);
  const what = (found: readonly Finding[]): string[] => found.map(keyOf).toSorted();
  const changed = (change: (text: string) => string): Record<string, string> =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));

  it.each(paths)('%s emptied is one finding', (path) => {
    const more = beyond(load({ ...files, [path]: '' }, day).findings, findings);
    expect(where(more)).toEqual([`${path}:1:1 yaml-syntax`]);
  });

  it.each(paths)('%s in Windows-1250 is one finding', (path) => {
    const bytes = Buffer.from(
      (files[path] ?? '').replaceAll('ł', '\u00b3').replaceAll(/[^\0-\u00ff]/g, '?'),
      'latin1',
    );
    const more = beyond(load({ ...files, [path]: new Uint8Array(bytes) }, day).findings, findings);
    expect(more.map(({ rule }) => rule)).toEqual(['encoding']);
  });

  it('an unknown file is one finding', () => {
    const more = beyond(load({ ...files, 'areas/zdrowie.yml': 'name: Zdrowie\n' }, day).findings, findings);
    expect(where(more)).toEqual(['areas/zdrowie.yml:1:1 file-unknown']);
  });

  it.each([
    ['a byte order mark', (text: string) => `\u{feff}${text}`],
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['blanks at the ends of lines', (text: string) => text.replaceAll(/(?<=[^\n|>])\n/g, '  \n')],
    ['comments at the end', (text: string) => `${text}# koniec\n\n`],
    ['the mark of a document’s end', (text: string) => `${text}...\n`],
    [
      'quotation marks',
      (text: string) => text.replaceAll(/^( *(?:- )?(?:title|name): )([^"'{[&*#|>\n]+?)$/gm, '$1"$2"'),
    ],
  ])('%s change no finding and no place', (_, change) => {
    expect(where(load(changed(change), day).findings)).toEqual(where(findings));
  });

  it.each([
    ['comment lines', (text: string) => text.replaceAll(/^(?=\w)/gm, '# uwaga\n')],
    [
      'keys of a map in another order',
      (text: string) => text.replaceAll(/^( {2}- )(id: .*)\n {4}(title: .*)\n/gm, '$1$3\n    $2\n'),
    ],
    [
      'keys at the root in another order',
      (text: string) => text.replace(/^(name: .*)\n(leader: .*)\n/m, '$2\n$1\n'),
    ],
  ])('%s change no finding', (_, change) => {
    expect(what(load(changed(change), day).findings)).toEqual(what(findings));
  });
});

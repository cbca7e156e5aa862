import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { root } from '../../scripts/run.mjs';
import { COMMANDS } from '../../src/cli.ts';
import type { Answers } from '../../src/init/answers.ts';
import { AREA_MODELS } from '../../src/init/area-models.ts';
import { borrowFrom } from '../../src/init/borrow.ts';
import { newPlan } from '../../src/init/files.ts';
import { schemaFiles } from '../../src/reference/editor.ts';
import { briefly, exampleFiles, load } from '../setup/plan.ts';

const read = (name: string): string => readFileSync(join(root, 'templates', name), 'utf8');

const BARE: Answers = {
  title: 'Plan LSICU – Gmina Lipnica Mała',
  unit: { name: 'Gmina Lipnica Mała', kind: 'rural-gmina', teryt: null, voivodeship: null },
  language: 'pl',
  areas: 'none',
  from: null,
  to: null,
  stage: 1,
};
const FULL: Partial<Answers> = {
  unit: { name: 'Powiat: „Dawny” #1', kind: 'county', teryt: '2205', voivodeship: 'pomorskie' },
  title: 'Plan "A": b # c',
  from: '2027-01',
  to: '2027',
  areas: 'slupsk',
  stage: null,
};

function make(
  answers: Partial<Answers> = {},
  words: 'pl' | 'en' = 'pl',
  isTop = true,
): Record<string, string> {
  const making = { answers: { ...BARE, ...answers }, words, version: '9.8.7', isTop };
  return Object.fromEntries(newPlan(making, read));
}

/** What the program reads of a new repository. */
const planIn = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => /^(?!\.|private)[\w/-]+\.yaml$/.test(path)));

const like = borrowFrom(load(exampleFiles('przykladowo')).plan, 'pl');
const CASES: readonly (readonly [string, Partial<Answers>])[] = [
  ['nothing but a name', {}],
  ['all that can be said', FULL],
  ...Object.keys(AREA_MODELS).map((areas) => [`areas of ${areas}`, { areas } as Partial<Answers>] as const),
  ['a plan in English', { areas: 'pomorze', language: 'en', from: '2027-Q1' }],
  ['a plan in Ukrainian', { areas: 'gdansk', language: 'uk', to: '2027-12-31' }],
  ['like another plan', { areas: like }],
];

describe.each(CASES)('%s', (_, answers) => {
  const polish = make(answers);
  const english = make(answers, 'en');

  it('is a plan without mistakes; what is not there yet is told as information', () => {
    const { findings, plan } = load(planIn(polish));
    const told = findings.filter(({ severity }) => severity !== 'info');
    const isGap = (rule: string): boolean =>
      ['area-without-institution', 'institution-without-member'].includes(rule);
    expect(briefly(told.filter(({ rule }) => answers.stage !== null && !isGap(rule)))).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plan.settings.title).toBe(answers.title ?? BARE.title);
    expect(plan.settings.unit).toMatchObject({ name: (answers.unit ?? BARE.unit).name });
  });

  it('says the same in both languages but for its comments', () => {
    expect(Object.keys(english)).toEqual(Object.keys(polish));
    for (const [path, text] of Object.entries(planIn(polish)))
      expect(parse(english[path] ?? ''), path).toEqual(parse(text));
    const comments = Object.entries(english)
      .filter(([path]) => !path.startsWith('README'))
      .flatMap(([, text]) => text.split('\n').filter((line) => /^\s*# /.test(line)))
      .join('\n');
    expect(
      comments.replaceAll(/Trzy kroki do integracji na Pomorzu|Słupsk|Gdańsk|“[^”]*” \([^)]*\)/g, ''),
    ).not.toMatch(/[ąęłńóśźż]/i);
  });

  it('ends every file with one line end and holds no blanks at the ends of lines', () => {
    for (const [path, text] of Object.entries(polish)) {
      expect(text.endsWith('\n') && !text.endsWith('\n\n'), path).toBe(true);
      expect(text, path).not.toMatch(/[ \t]\n|\n\n\n|\{\{|undefined|\[object/);
    }
  });
});

/** A file in which every field that stands in a comment is switched on. */
function switchedOn(text: string): string {
  return text
    .replaceAll(/^( *)# ((?: *- )?(?:[a-z_]+:(?= |$)| {2,}\S).*)$/gm, '$1$2')
    .replaceAll(/^# ( {2,}.*)$/gm, '$1')
    .replaceAll('RRRR-MM', '2027-01');
}

describe('the fields in comments', () => {
  const files = planIn(make({ areas: 'slupsk' }));

  it.each(['lsicu.yaml', 'coordination.yaml', 'areas/edukacja.yaml'])(
    'of %s can be switched on as they stand',
    (path) => {
      const text = switchedOn(files[path] ?? '').replaceAll('"0000000"', '"2210042"');
      const wrong = load({ ...files, [path]: text }).findings.filter(({ severity }) => severity === 'error');
      expect(Object.keys(parse(text) as object).length).toBeGreaterThan(5);
      expect(
        [...new Set(wrong.map(({ rule }) => rule))].filter((rule) => rule !== 'reference-unknown'),
      ).toEqual([]);
    },
  );
});

describe('what surrounds the plan', () => {
  const files = make({ areas: 'slupsk' });

  it('lets git see nothing private but the pattern', () => {
    const lines = (files['.gitignore'] ?? '').split('\n');
    expect(lines).toContain('/private/*');
    expect(lines).toContain('!/private/contacts.example.yaml');
    expect(Object.keys(parse(files['private/contacts.example.yaml'] ?? '') as object)).toHaveLength(1);
  });

  it('brings the schemas along, so that the editor needs no network', () => {
    const settings = JSON.parse(files['.vscode/settings.json'] ?? '') as Record<string, unknown>;
    const bound = Object.keys(settings['yaml.schemas'] as object);
    expect(bound.length).toBe(schemaFiles('pl').size);
    for (const file of bound)
      expect(files[file.replace('./', '')], file).toContain('http://json-schema.org/');
    expect(make({}, 'en')['.lsicu/schema/area.json']).toBe(schemaFiles('en').get('area.json'));
  });

  it('checks the plan in GitHub with a token that only reads', () => {
    const workflow = parse(files['.github/workflows/plan.yml'] ?? '') as Record<string, unknown>;
    expect(workflow['permissions']).toEqual({ contents: 'read' });
    const text = stringify(workflow);
    expect(text).toContain('persist-credentials: false');
    expect(text).toContain('LSICU_VERSION: 9.8.7');
    expect(text).not.toMatch(/secrets|pull_request_target|OWNER/);
    const docs = readFileSync(join(root, 'docs/ci.md'), 'utf8');
    for (const [action] of text.matchAll(/actions\/[\w-]+@\S+/g)) expect(docs).toContain(action);
  });

  it('checks the plan in GitLab as ci/gitlab.yml does, for the one plan', () => {
    const lines = (text: string): string[] => text.split('\n').filter((line) => !/^\s*#/.test(line));
    const ours = lines(readFileSync(join(root, 'ci/gitlab.yml'), 'utf8'));
    const made = lines(files['.gitlab-ci.yml'] ?? '')
      .map((line) => line.replace('LSICU_VERSION: 9.8.7', "LSICU_VERSION: '0.1.0'"))
      .map((line) => line.replace(/(validate(?: --format=\w+)?)(?= >|$)/, '$1 "$@"'));
    expect(made.filter((line) => !ours.includes(line))).toEqual([]);
  });

  it('leaves the services out below the top of a repository', () => {
    const below = make({}, 'pl', false);
    expect(Object.keys(below).filter((path) => /github|gitlab/.test(path))).toEqual([]);
    expect(below['README.md']).not.toMatch(/github\/workflows|gitlab-ci/);
  });

  it.each(['pl', 'en'] as const)(
    'leads through the first hour with commands that there are (%s)',
    (words) => {
      const all = make({ areas: 'slupsk' }, words);
      const text = Object.entries(all)
        .filter(([path]) => !path.startsWith('.lsicu'))
        .map(([, each]) => each)
        .join('\n');
      const called = new Set(Array.from(text.matchAll(/[`„“( \n]lsicu ([a-z]+)/g), ([, name]) => name));
      const known = COMMANDS.map(({ name }) => name);
      expect([...called].filter((name) => !known.includes(name ?? ''))).toEqual([]);
      expect(called.size).toBeGreaterThan(5);
      for (const path of ['lsicu.yaml', 'areas/', 'institutions/', 'private/', 'progress/'])
        expect(all['README.md']).toContain(path);
    },
  );
});

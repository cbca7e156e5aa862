import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listExamples } from '../../scripts/examples.mjs';
import { root } from '../../scripts/run.mjs';
import { place } from '../../src/link/layout.ts';
import { editorSettings, EXTENSIONS, schemaFiles } from '../../src/reference/editor.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';

const temporary = temporaryFolder();
const elsewhere = join(temporary, 'gdzie-indziej');
mkdirSync(elsewhere);

const matches = (path: string, glob: string): boolean =>
  new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(path);
const listed = (folder: string): Set<unknown> =>
  new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
const bindings = (text: string): Record<string, string[]> =>
  (JSON.parse(text) as { 'yaml.schemas': Record<string, string[]> })['yaml.schemas'];
const boundTo = (path: string): string[] =>
  Object.entries(bindings(editorSettings('.'))).flatMap(([file, globs]) =>
    globs.some((glob) => matches(path, glob)) ? [file] : [],
  );

describe.each(listExamples())('the example $name', ({ name }) => {
  // npx vitest run test/editor -u writes them anew.
  it('binds its files to the schemas of docs/reference', async () => {
    const folder = join(root, 'examples', name, '.vscode');
    const settings = editorSettings('../../docs/reference/schema');
    await expect(settings).toMatchFileSnapshot(join(folder, 'settings.json'));
    await expect(EXTENSIONS).toMatchFileSnapshot(join(folder, 'extensions.json'));
    for (const file of Object.keys(bindings(settings)))
      expect(existsSync(join(folder, '..', file)), file).toBe(true);
  });
});

it.each([
  'lsicu.yaml',
  'coordination.yaml',
  'areas/edukacja.yaml',
  'institutions/gops.yaml',
  'calendar/2026-q1.yaml',
  'progress/2026-q1/gops.yaml',
  'partners.yaml',
  'partners/fundacja.yaml',
  'people.yaml',
  'indicators/kursy.yaml',
  'acts.yaml',
])('%s is bound to the schema of its kind and to no other', (path) => {
  const at = place(path);
  if (!at || 'rule' in at) throw new Error(path);
  expect(boundTo(path)).toEqual([`./${at.kind}.json`]);
});

it('binds the private contacts, and no other file of their folder', () => {
  expect(boundTo('private/contacts.yaml')).toEqual(['./contacts.json']);
  expect(boundTo('private/inne.yaml')).toEqual([]);
});

describe('lsicu schema --vscode', () => {
  it('keeps other settings, and gives way to nothing twice', async () => {
    const plan = writePlan(join(temporary, 'ma-ustawienia'));
    mkdirSync(join(plan, '.vscode'));
    const file = join(plan, '.vscode', 'settings.json');
    const own = { 'editor.fontSize': 18, 'yaml.schemaStore.enable': true };
    const schemas = {
      '../../docs/reference/schema/area.json': ['areas/*.yaml'],
      './inny.json': 'inne/*.yaml',
    };
    writeFileSync(file, JSON.stringify({ ...own, 'yaml.schemas': schemas }));
    expect((await run(['schema', '--vscode'], { folder: plan })).code).toBe(0);
    const first = readFileSync(file, 'utf8');
    expect(JSON.parse(first)).toMatchObject(own);
    expect(Object.keys(bindings(first))).toEqual([
      './inny.json',
      ...[...schemaFiles('pl').keys()].map((name) => `./.lsicu/schema/${name}`),
    ]);
    expect((await run(['-C', plan, 'schema', '--vscode'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(first);
    expect((await run(['validate', plan])).output).not.toMatch(/lsicu\/schema|vscode/);
  });

  it('speaks the language of the plan, or the one asked for', async () => {
    const plan = writePlan(join(temporary, 'jezyk'));
    const title = (): unknown =>
      (JSON.parse(readFileSync(join(plan, '.lsicu/schema/area.json'), 'utf8')) as { title: string }).title;
    await run(['schema', '--vscode'], { folder: plan });
    expect(title()).toBe('Obszar integracji');
    await run(['schema', '--vscode', '--lang', 'en'], { folder: plan });
    expect(title()).toBe('An area of integration');
  });

  it.each<[string, (plan: string) => void, string]>([
    [
      'settings with comments',
      (plan) => {
        mkdirSync(join(plan, '.vscode'));
        writeFileSync(join(plan, '.vscode/settings.json'), '// moje\n{}\n');
      },
      'Program nie zmienia pliku „.vscode/settings.json”',
    ],
    [
      'a link in place of .vscode',
      (plan) => symlinkSync(elsewhere, join(plan, '.vscode')),
      '„.vscode” nie jest zwykłym folderem',
    ],
    [
      'a link in place of .lsicu',
      (plan) => symlinkSync(elsewhere, join(plan, '.lsicu')),
      '„.lsicu” nie jest zwykłym folderem',
    ],
    [
      'foreign files among the schemas',
      (plan) => {
        mkdirSync(join(plan, '.lsicu/schema'), { recursive: true });
        writeFileSync(join(plan, '.lsicu/schema/moje.json'), '{}');
      },
      'W folderze „.lsicu/schema” są pliki',
    ],
  ])('leaves everything alone where there are %s', async (name, prepare, expected) => {
    const plan = writePlan(join(temporary, name));
    prepare(plan);
    const before = listed(plan);
    const { code, output, messages } = await run(['schema', '--vscode'], { folder: plan });
    expect([code, output]).toEqual([2, '']);
    expect(messages).toContain(expected);
    expect(listed(plan)).toEqual(before);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe('lsicu schema --output', () => {
  it('writes every schema, and no second time over foreign files', async () => {
    const folder = join(temporary, 'schematy');
    expect((await run(['schema', '-o', folder])).code).toBe(0);
    for (const [name, text] of schemaFiles('pl')) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    expect((await run(['schema', '-o', folder])).code).toBe(0);
    writeFileSync(join(folder, 'list.txt'), '');
    expect((await run(['schema', '-o', folder])).code).toBe(2);
  });

  it.each([
    ['area', '-o', 'x'],
    ['area', '--vscode'],
    ['-o', 'x', '--vscode'],
  ])('refuses %s %s %s', async (...argv) => {
    const { code, output } = await run(['schema', ...argv.filter(Boolean)], { folder: temporary });
    expect([code, output]).toEqual([2, '']);
    expect(existsSync(join(temporary, 'x'))).toBe(false);
  });
});

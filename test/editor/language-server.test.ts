import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listExamples } from '../../scripts/examples.mjs';
import { root } from '../../scripts/run.mjs';
import { run, temporaryFolder } from '../setup/host.ts';
import { startServer, type Item, type Server } from './server.ts';

const temporary = temporaryFolder();
const example = (name: string): string => join(root, 'examples', name);

function planFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.yaml'))
    .map((found) => relative(folder, join(found.parentPath, found.name)).replaceAll(sep, '/'))
    .sort();
}

const said = ({ label, documentation = '' }: Item): string =>
  `${label}: ${typeof documentation === 'string' ? documentation : documentation.value}`;

describe.each(listExamples())('the example $name, opened in the editor', ({ name }) => {
  it('has nothing underlined', async () => {
    const server = await startServer(example(name));
    const files = planFiles(example(name));
    const found = await Promise.all(
      files.map(async (path) => (await server.open(path)).map(({ message }) => `${path}: ${message}`)),
    );
    await server.stop();
    expect(files).toContain('lsicu.yaml');
    expect(found.flat()).toEqual([]);
  });
});

describe('a plan that is being edited', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer(example('slupsk'));
  });
  afterAll(() => server.stop());

  const TASK = 'name: Edukacja\ntasks:\n  - id: kurs\n    title: Kurs\n';

  it.each<[string, string, string, [number, number], string[]]>([
    [
      'the fields of an area',
      'areas/a.yaml',
      'name: Edukacja\n\n',
      [1, 0],
      [
        'leader: Identyfikator instytucji, która jest liderem obszaru.',
        'tasks: Zadania, w kolejności ważności.',
      ],
    ],
    [
      'the fields of a task',
      'areas/b.yaml',
      `${TASK}    \n`,
      [4, 4],
      [
        'due: Termin wykonania.',
        'responsible: Kto je wykonuje; brak: instytucja, na której karcie stoi, albo koordynator.',
      ],
    ],
    [
      'the words of a list',
      'areas/c.yaml',
      `${TASK}    tier: \n`,
      [4, 10],
      ['required: konieczne w tym okresie', 'important: ważne, ale niekonieczne w tym okresie'],
    ],
    [
      'who may do it',
      'areas/d.yaml',
      `${TASK}    responsible:\n      - \n`,
      [5, 8],
      ['post: Stanowisko, gdy nie ma ono identyfikatora.'],
    ],
    ['languages of a text', 'areas/e.yaml', 'name:\n  \n', [1, 2], ['pl: polski', 'uk: ukraiński']],
    [
      'states in a report',
      'progress/2016-q3/mopr.yaml',
      'entries:\n  - date: 2016-08-01\n    state: \n',
      [2, 11],
      ['in-progress: w toku', 'not-done: niewykonane'],
    ],
    ['fields in a list of partners', 'partners.yaml', '- id: fundacja\n  \n', [1, 2], ['name: Pełna nazwa.']],
    [
      'fields of a contact',
      'private/contacts.yaml',
      'dyrektorka:\n  \n',
      [1, 2],
      ['mobile: Telefon komórkowy'],
    ],
    ['checks', 'lsicu.yaml', 'checks:\n  \n', [1, 2], ['task-unowned: ']],
  ])('offers %s', async (_, path, text, [line, character], expected) => {
    await server.open(path, text);
    const offered = (await server.complete(path, line, character)).map(said);
    for (const item of expected) expect(offered.join('\n')).toContain(item);
  });

  it.each<[string, string, [number, number], string]>([
    ['areas/h1.yaml', `${TASK}    due: 2016-05\n`, [4, 5], 'Termin wykonania.'],
    [
      'areas/h2.yaml',
      'name: Edukacja\nleader: mopr\n',
      [1, 2],
      'Identyfikator instytucji, która jest liderem obszaru.',
    ],
    ['areas/h3.yaml', `${TASK}    tier: required\n`, [4, 11], '`required`: konieczne w tym okresie'],
  ])('%s: explains what is under the pointer', async (path, text, [line, character], expected) => {
    await server.open(path, text);
    expect(await server.hover(path, line, character)).toContain(expected);
  });

  it.each<[string, string, string, number, string]>([
    ['a wrong key', 'areas/w1.yaml', `${TASK}    duee: 2016-05\n`, 5, 'duee'],
    [
      'a wrong word',
      'areas/w2.yaml',
      `${TASK}    tier: pilne\n`,
      5,
      'Tu powinno stać jedno ze słów: required, important.',
    ],
    [
      'a wrong date',
      'areas/w3.yaml',
      `${TASK}    due: 12.05.2016\n`,
      5,
      'Tu powinno stać: data. Dzień 2016-05-12',
    ],
    [
      'a malformed id',
      'areas/w4.yaml',
      'name: Edukacja\ntasks:\n  - id: Kurs Ł\n    title: Kurs\n',
      3,
      'Tu powinno stać: identyfikator.',
    ],
    ['a missing name', 'areas/w5.yaml', 'short: EDU\n', 1, 'name'],
    [
      'a newer format',
      'w6/lsicu.yaml',
      'format: 2\ntitle: Plan\nunit: {name: Lipnica Mała, kind: rural-gmina}\nlanguage: pl\n',
      1,
      '1',
    ],
    [
      'an unknown check',
      'w7/lsicu.yaml',
      'format: 1\ntitle: Plan\nunit: {name: Lipnica Mała, kind: rural-gmina}\nlanguage: pl\nchecks:\n  task-unowed: off\n',
      6,
      'task-unowed',
    ],
  ])('underlines %s on its line', async (_, path, text, line, expected) => {
    const found = await server.open(path, text);
    expect(found.map(({ range }) => range.start.line + 1)).toEqual([line]);
    expect(found[0]?.message).toContain(expected);
  });
});

describe('a plan of its own, away from the program', () => {
  it('gets schemas and bindings from lsicu schema --vscode', async () => {
    const plan = join(temporary, 'Gmina Lipnica Mała');
    cpSync(example('przykladowo'), plan, { recursive: true });
    const { code, messages } = await run(['schema', '--vscode'], { folder: plan });
    expect([code, messages]).toEqual([0, expect.stringContaining('.lsicu/schema')]);
    const server = await startServer(plan);
    const whole = await server.open('areas/edukacja.yaml');
    await server.open('areas/x.yaml', 'name: Edukacja\n\n');
    const offered = (await server.complete('areas/x.yaml', 1, 0)).map(said);
    await server.stop();
    expect(whole).toEqual([]);
    expect(offered).toContain('leader: Identyfikator instytucji, która jest liderem obszaru.');
  });

  it('is judged by a line at the head of a file as well', async () => {
    const plan = join(temporary, 'bez-ustawien');
    expect((await run(['schema', '-o', join(plan, 'schematy'), '--lang', 'en'])).code).toBe(0);
    cpSync(join(example('slupsk'), '.vscode'), join(plan, '.vscode'), { recursive: true });
    writeFileSync(join(plan, '.vscode', 'settings.json'), '{"yaml.schemaStore.enable": false}');
    const server = await startServer(plan);
    const head = '# yaml-language-server: $schema=schematy/area.json\n';
    const found = await server.open('obszar.yaml', `${head}name: Edukacja\nlider: mopr\n`);
    const shown = await server.hover('obszar.yaml', 1, 1);
    await server.stop();
    expect(found.map(({ range, message }) => `${range.start.line + 1} ${message}`)).toEqual([
      expect.stringMatching(/^3 .*lider/),
    ]);
    expect(shown).toContain('Its name.');
  });
});

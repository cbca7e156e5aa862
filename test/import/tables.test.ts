import { describe, expect, it } from 'vitest';
import { listExamples } from '../../scripts/examples.mjs';
import { csvOf, type CsvForm } from '../../src/exports/csv.ts';
import { dictionary } from '../../src/exports/dictionary.ts';
import { cellsOf, planTables, type PlanTable } from '../../src/exports/plan-tables.ts';
import { xlsxOf } from '../../src/exports/xlsx.ts';
import { Draft } from '../../src/edit/draft.ts';
import type { Imported } from '../../src/imports/outline.ts';
import { takeDocument } from '../../src/imports/take-document.ts';
import { loadPlan } from '../../src/pipeline.ts';
import type { PlanTree } from '../../src/source/tree.ts';
import { say } from '../../src/words/sentence.ts';
import { exampleFiles, treeOf } from '../setup/plan.ts';
import { DAY, read, textsOf } from './take.ts';

const MACHINE = { delimiter: ',', mark: false } as const;
const EXCEL = { delimiter: ';', mark: true } as const;

const tablesOf = (tree: PlanTree, audience: 'public' | 'internal' = 'public'): PlanTable[] =>
  planTables(tree, loadPlan(tree, () => DAY).plan, audience);

const rowsOf = (table: PlanTable): string[][] => [[...table.columns], ...cellsOf(table)];

/** Imports a file into a plan. */
const take = async (tree: PlanTree, file: string, contents: string | Uint8Array) =>
  takeRead(tree, await read(file, contents), file);

/** Imports what was read into a plan. */
function takeRead(tree: PlanTree, imported: Imported, file: string) {
  const draft = new Draft(tree);
  const taken = takeDocument(imported, draft, loadPlan(tree, () => DAY).plan, file);
  const [before, after] = [textsOf(tree), textsOf(draft.tree())];
  const files = draft.changes().map(({ path }) => path);
  const lines = (text = ''): string[] => text.split('\n');
  return {
    files,
    taken,
    gone: files.flatMap((path) => lines(before[path]).filter((line) => !lines(after[path]).includes(line))),
    fresh: files.flatMap((path) => lines(after[path]).filter((line) => !lines(before[path]).includes(line))),
    left: taken.left.map(({ lines: at, text, why }) => `${at.join()} ${text}: ${say(why, 'pl')}`),
    assumed: taken.assumed.map((each) => say(each, 'pl')),
    tree: draft.tree(),
  };
}

/** All tables as CSV files, read back. */
async function readAll(tables: readonly PlanTable[], form: CsvForm): Promise<Imported> {
  const files = await Promise.all(
    tables.map((table) => read(`${table.kind.name}.csv`, csvOf(rowsOf(table), form))),
  );
  return { blocks: [], cleaned: [], tables: files.flatMap((file) => file.tables) };
}

describe.each(listExamples())('import(export(x)) = x for examples/$name', ({ name }) => {
  const tree = treeOf(exampleFiles(name));
  const tables = tablesOf(tree);

  it.each([
    ['CSV for machines', MACHINE],
    ['CSV for Excel', EXCEL],
  ])('%s', async (_, form) => {
    const outcome = takeRead(tree, await readAll(tables, form), 'tabele');
    expect([outcome.files, outcome.left, outcome.taken.said]).toEqual([[], [], []]);
    expect(outcome.taken.count).toBe(tables.reduce((sum, { rows }) => sum + rows.length, 0));
  });

  it('a workbook, with the heading row in words and the dictionary', async () => {
    const sheets = tables.map((table) => ({ name: table.kind.name, heads: 1, rows: rowsOf(table) }));
    const words = {
      name: 'columns',
      heads: 1,
      rows: dictionary(
        tables.map(({ kind }) => kind),
        'public',
        'pl',
      ),
    };
    const outcome = await take(tree, 'plan.xlsx', await xlsxOf([...sheets, words]));
    expect([outcome.files, outcome.left, outcome.taken.said]).toEqual([[], [], []]);
  });

  it('and all that internal tables hold', async () => {
    const outcome = takeRead(tree, await readAll(tablesOf(tree, 'internal'), MACHINE), 'tabele');
    expect([outcome.files, outcome.left, outcome.taken.said]).toEqual([[], [], []]);
  });
});

const tree = treeOf(exampleFiles('przykladowo'));
const tables = tablesOf(tree);

/** A table of the example as rows of texts. */
function table(name: string) {
  const found = tables.find(({ kind }) => kind.name === name);
  if (!found) throw new Error(name);
  const rows = rowsOf(found);
  const column = (field: string): number => found.columns.indexOf(field);
  const at = (key: string): number => rows.findIndex((row) => row.includes(key));
  return { rows, column, at, columns: found.columns };
}

/** The table with one cell changed. */
function edited(name: string, key: string, field: string, value: string): string {
  const { rows, column, at } = table(name);
  const changed = rows.map((row, index) => (index === at(key) ? row.with(column(field), value) : row));
  return csvOf(changed, MACHINE);
}

describe('an edited cell changes just its line', () => {
  it.each([
    ['tasks', 'baza-kontaktowa', 'due', '30.06.2026', ['    due: 2026-Q1'], ['    due: 2026-06-30']],
    [
      'tasks',
      'spotkania-zespolu',
      'title',
      'Spotkania zespołu',
      ['    title: Organizacja spotkań zespołu koordynującego'],
      ['    title: Spotkania zespołu'],
    ],
    // A name of an institution does for its id, and the comment behind it stays.
    [
      'areas',
      'edukacja',
      'leader',
      'GOPS',
      /^leader: .* # lider/,
      [expect.stringMatching(/^leader: gops # lider/)],
    ],
    ['institutions', 'gops', 'short', '', /short: GOPS/, []],
  ] as const)('%s %s: %s', async (name, key, field, value, gone, fresh) => {
    const outcome = await take(tree, `${name}.csv`, edited(name, key, field, value));
    expect(outcome.left).toEqual([]);
    expect(outcome.fresh).toEqual(fresh);
    if (gone instanceof RegExp) expect(outcome.gone).toEqual([expect.stringMatching(gone)]);
    else expect(outcome.gone).toEqual(gone);
    expect(outcome.taken.said).toHaveLength(1);
  });

  it('of a list as well, and of a text that stands for a map', async () => {
    const { rows, column, at } = table('duties');
    const [first = []] = rows.slice(1).filter((row) => row[column('id')] === '');
    expect(first.length).toBeGreaterThan(0);
    const key = first[column('key')] ?? '';
    const text = first[column('title')] ?? '';
    const changed = rows.map((row, index) =>
      index === at(key)
        ? row.with(column('title'), `${text} i dorośli`).with(column('nature'), 'ongoing')
        : row,
    );
    const outcome = await take(tree, 'duties.csv', csvOf(changed, MACHINE));
    expect(outcome.files).toHaveLength(1);
    expect(outcome.fresh.join('\n')).toContain(`${text} i dorośli`);
    const duties = loadPlan(outcome.tree, () => DAY).plan.items.institution.flatMap(
      ({ record }) => record.duties ?? [],
    );
    expect(duties).toContainEqual({ title: `${text} i dorośli`, nature: 'ongoing' });
  });
});

describe('rows', () => {
  const withRow = (name: string, cells: Readonly<Record<string, string>>): string => {
    const { rows, columns } = table(name);
    return csvOf([...rows, columns.map((column) => cells[column] ?? '')], MACHINE);
  };

  it.each<[string, Record<string, string>, string, string[]]>([
    [
      'tasks',
      { in: 'areas/edukacja', title: 'Dni otwarte szkół' },
      'areas/edukacja.yaml',
      ['  - id: dni-otwarte-szkol', '    title: Dni otwarte szkół'],
    ],
    [
      'duties',
      { in: 'institutions/gops', title: 'Pomoc w przeprowadzce' },
      'institutions/gops.yaml',
      ['  - Pomoc w przeprowadzce'],
    ],
    [
      'barriers',
      { title: 'Brak tłumacza w nocy' },
      'barriers.yaml',
      ['- id: brak-tlumacza-w-nocy', '  title: Brak tłumacza w nocy'],
    ],
    [
      'partners',
      { name: 'Fundacja Most', 'cooperation.status': 'planned' },
      'partners.yaml',
      ['- id: fundacja-most', '  name: Fundacja Most', '    status: planned'],
    ],
    [
      'institutions',
      { name: 'Dom Kultury', areas: 'edukacja' },
      'institutions/dom-kultury.yaml',
      ['# Źródło: institutions.csv.', 'name: Dom Kultury', 'areas: edukacja'],
    ],
  ])('a new one of %s becomes an item with an id', async (name, cells, file, lines) => {
    const outcome = await take(tree, `${name}.csv`, withRow(name, cells));
    expect(outcome.left).toEqual([]);
    expect(outcome.files).toEqual([file]);
    expect(outcome.fresh.filter((line) => line !== '')).toEqual(lines);
    expect(outcome.gone).toEqual([]);
    const again = await take(outcome.tree, `${name}.csv`, withRow(name, cells));
    expect([again.files, again.left]).toEqual([[], []]);
  });

  it('stands at the number that it asks for', async () => {
    const outcome = await take(
      tree,
      'tasks.csv',
      withRow('tasks', { in: 'areas/edukacja', nr: '1', title: 'Dni otwarte szkół' }),
    );
    const own = tablesOf(outcome.tree).find(({ kind }) => kind.name === 'tasks')?.rows ?? [];
    expect(own.find(({ key }) => key === 'dni-otwarte-szkol')?.cells.get('nr')).toBe('1');
  });

  it('that are missing are told and kept', async () => {
    const { rows } = table('tasks');
    const outcome = await take(tree, 'tasks.csv', csvOf(rows.slice(0, -2), MACHINE));
    expect(outcome.files).toEqual([]);
    expect(outcome.assumed.join()).toMatch(/nie ma 2 pozycji, które są w planie/);
  });

  it('of which nobody knows where they belong are reported', async () => {
    const outcome = await take(tree, 'tasks.csv', withRow('tasks', { title: 'Bez miejsca' }));
    expect(outcome.files).toEqual([]);
    expect(outcome.left).toEqual([expect.stringContaining('Bez miejsca: Nie wiadomo, gdzie ma stanąć')]);
  });

  it('whose key is gone, or that stand twice, are reported', async () => {
    const { rows, column } = table('entries');
    const odd = (rows[1] ?? []).with(column('key'), 'k-00000000');
    const outcome = await take(tree, 'entries.csv', csvOf([...rows, odd, rows[2] ?? []], MACHINE));
    expect(outcome.files).toEqual([]);
    expect(outcome.left).toEqual([
      expect.stringContaining('Klucza z tego wiersza'),
      expect.stringContaining('tę samą pozycję'),
    ]);
  });
});

describe('columns', () => {
  it('that the plan has no field for are reported', async () => {
    const { rows } = table('tasks');
    const wider = rows.map((row, index) => [...row, index === 0 ? 'Kolor' : 'zielony']);
    const outcome = await take(tree, 'tasks.csv', csvOf(wider, MACHINE));
    expect(outcome.files).toEqual([]);
    expect(outcome.left).toEqual([expect.stringMatching(/^1 Kolor: W planie nie ma takiego pola/)]);
  });

  it('of somebody’s own table are understood by what they are called', async () => {
    const text =
      'Lp.;Obszar;Zadanie;Termin realizacji;Podmiot odpowiedzialny;Uwagi\n1;Edukacja;Zajęcia wyrównawcze;30.09.2026;GOPS, Biblioteka;od września\n2;Sport;Turniej piłki;IV kwartał 2026;;\n';
    const outcome = await take(tree, 'harmonogram.csv', text);
    expect(outcome.left).toEqual([]);
    expect(outcome.files).toEqual(['areas/edukacja.yaml', 'areas/sport.yaml']);
    expect(outcome.fresh).toEqual(
      expect.arrayContaining(['  - id: zajecia-wyrownawcze', '    due: 2026-09-30', '    due: 2026-Q4']),
    );
    expect(outcome.assumed.join()).toContain('„Zadanie” → title');
    const again = await take(outcome.tree, 'harmonogram.csv', text);
    expect([again.files, again.left]).toEqual([[], []]);
  });

  it('of a table that nothing is known of leave every row in the report', async () => {
    const outcome = await take(tree, 'lista.csv', 'Kolor,Waga\nczerwony,5\nniebieski,6\n');
    expect(outcome.files).toEqual([]);
    expect(outcome.left).toHaveLength(3);
    expect(outcome.taken.count).toBe(0);
  });
});

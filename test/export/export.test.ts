import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { asWritten, harmlessCell } from '../../src/exports/harmless-cell.ts';
import { csvOf } from '../../src/exports/csv.ts';
import { xlsxOf } from '../../src/exports/xlsx.ts';
import { TABLES } from '../../src/exports/tables.ts';
import { KINDS } from '../../src/schema/kinds.ts';
import { read } from '../import/take.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { exampleFiles } from '../setup/plan.ts';

const folder = temporaryFolder();
const plan = writePlan(join(folder, 'plan'), exampleFiles('przykladowo'));
let count = 0;
const fresh = (): string => join(folder, `out-${(count += 1)}`);

const lsicu = (...words: string[]) => run(['-C', plan, ...words], { folder, today: '2026-11-01' });

describe('lsicu export csv', () => {
  it('writes a file for each table that has rows, and a dictionary of all columns', async () => {
    const out = fresh();
    const { code, messages, output } = await lsicu('export', 'csv', '-o', out);
    expect([code, output]).toEqual([0, '']);
    expect(messages).toMatch(/^Zapisano 33 tabele i słownik kolumn/);
    const names = readdirSync(out).filter((name) => name.endsWith('.csv'));
    expect(names).toEqual(expect.arrayContaining(['tasks.csv', 'areas.csv', 'entries.csv', 'columns.csv']));
    const words = readFileSync(join(out, 'columns.csv'), 'utf8');
    for (const name of names.filter((each) => each !== 'columns.csv')) {
      const [head = ''] = readFileSync(join(out, name), 'utf8').split('\r\n');
      for (const column of head.split(','))
        expect(words).toMatch(new RegExp(`^${name.replace('.csv', '')},[^\n]*,${column},`, 'm'));
      expect(head).not.toContain('"');
    }
    expect(words).toContain('tasks,Zadania,due,Termin wykonania.,when');
  });

  it('prints one table, for machines or for Excel', async () => {
    const machine = await lsicu('export', 'csv', '--table', 'barriers');
    expect(machine.output).toMatch(/^id,title,description\r\n/);
    const excel = await lsicu('export', 'csv', '--table', 'barriers', '--excel');
    expect(excel.output).toMatch(/^\ufeffid;title;description\r\n/);
  });

  it('has a table for every kind of file but the plan’s own', () => {
    const kinds = new Set(TABLES.flatMap(({ sources }) => sources.map(({ kind }) => kind)));
    expect(Object.keys(KINDS).filter((kind) => !kinds.has(kind as keyof typeof KINDS))).toEqual([]);
  });

  it.each([
    [['export'], 'Podaj format'],
    [['export', 'pdf'], 'Podaj format'],
    [['export', 'csv'], 'Podaj, gdzie zapisać'],
    [['export', 'csv', '--table', 'task'], 'Czy chodziło o „tasks”?'],
  ])('says what is wrong with %j', async (words, said) => {
    const { code, messages } = await lsicu(...words);
    expect(code).toBe(2);
    expect(messages).toContain(
      said.startsWith('Podaj format') && words.length === 1 ? 'Brakuje argumentu' : said,
    );
  });
});

describe('what is there already', () => {
  it('is written again where nobody has changed it, and kept where somebody has', async () => {
    const out = fresh();
    await lsicu('export', 'csv', '-o', out);
    expect((await lsicu('export', 'csv', '-o', out)).code).toBe(0);
    writeFileSync(join(out, 'tasks.csv'), 'moje poprawki');
    const refused = await lsicu('export', 'csv', '-o', out);
    expect([refused.code, refused.messages]).toEqual([2, expect.stringContaining('--force')]);
    expect(readFileSync(join(out, 'tasks.csv'), 'utf8')).toBe('moje poprawki');
    expect((await lsicu('export', 'csv', '-o', out, '--force')).code).toBe(0);
  });

  it('is never replaced where it is something else, or the plan', async () => {
    const out = fresh();
    mkdirSync(out);
    writeFileSync(join(out, 'list.docx'), 'x');
    for (const target of [out, plan, join(plan, 'areas'), folder])
      expect((await lsicu('export', 'csv', '-o', target, '--force')).code).toBe(2);
    expect((await lsicu('export', 'xlsx', '-o', join(plan, 'areas', 'x.yaml'))).code).toBe(2);
    expect(readFileSync(join(out, 'list.docx'), 'utf8')).toBe('x');
    expect(existsSync(join(plan, 'areas', 'edukacja.yaml'))).toBe(true);
  });
});

const secret = 'KANAREK';
const canaries = {
  ...exampleFiles('przykladowo'),
  'private/contacts.yaml': `koordynator-lsicu: {name: ${secret}1, mobile: "500 000 000"}\n`,
  'library.yaml': `- title: Jawne\n  kind: law\n  url: https://example.org\n- title: ${secret}2\n  kind: law\n  access: internal\n  url: https://example.org/${secret}\n- title: ${secret}3\n  kind: law\n  access: intrnal\n`,
  'areas/zla.yaml': 'name: Zła\nsecretly: [\n',
};

describe('private data', () => {
  it('are in no table for everybody', async () => {
    const hidden = writePlan(join(folder, 'canaries'), canaries);
    const out = fresh();
    const words = ['-C', hidden, 'export'];
    const csv = await run([...words, 'csv', '-o', out], { folder });
    // A plan with mistakes is exported as far as it can be read.
    expect(csv.code).toBe(1);
    const texts = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    expect(texts.join('')).toContain('Jawne');
    expect(texts.join('')).not.toContain(secret);
    const book = `${fresh()}.xlsx`;
    await run([...words, 'xlsx', '-o', book], { folder });
    expect(JSON.stringify((await readXlsx(readFileSync(book))).sheets.map(({ rows }) => rows))).not.toContain(
      secret,
    );
  });

  it('of the plan are in an internal one, private contacts never', async () => {
    const hidden = join(folder, 'canaries');
    const { output } = await run(
      ['-C', hidden, 'export', 'csv', '--table', 'library', '--audience', 'internal'],
      { folder },
    );
    expect(output).toContain(`${secret}2`);
    const people = await run(['-C', hidden, 'export', 'csv', '--table', 'people', '--audience', 'internal'], {
      folder,
    });
    expect(people.output).not.toContain(secret);
  });
});

describe('the same plan', () => {
  it('gives the same bytes', async () => {
    const [one, other] = [`${fresh()}.xlsx`, `${fresh()}.xlsx`];
    await lsicu('export', 'xlsx', '-o', one);
    await lsicu('export', 'xlsx', '-o', other);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });
});

const awkward = fc.oneof(
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''-5",
    '+48 59 000 00 00',
    '-',
    '@x',
    '\tx',
    '|a',
    '_x0041_',
    '_x005F_',
    'a"b',
    'a;b,c',
    'a\nb',
    '  x  ',
    '007',
    '1e5',
    'TRUE',
    '2016-05',
    '#N/A',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('cells', () => {
  it('are never formulas, and come back as they were', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(harmlessCell(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(asWritten(harmlessCell(text))).toBe(text);
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });

  // Controls and lone halves of letters have no place in a plan: reading one refuses them.
  const plainText = awkward.filter((text) => !/(?![\t\n])\p{Cc}|\p{Cs}|\ufffe|\uffff/u.test(text));
  const rows = fc.array(fc.tuple(plainText, plainText), { minLength: 1, maxLength: 5 });
  const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

  it.each(['csv', 'xlsx'])('of a table as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const table = [['title', 'note'], ...cells];
        const made =
          format === 'csv'
            ? csvOf(table, { delimiter: ';', mark: true })
            : await xlsxOf([{ name: 'tasks', heads: 1, rows: table }]);
        const { tables } = await read(`tasks.${format}`, made);
        const back = tables[0]?.rows.map((row) => [row.cells[0] ?? '', row.cells[1] ?? '']);
        expect(back).toEqual(table.filter(isFilled));
      }),
      { numRuns: format === 'csv' ? 200 : 60, seed: 20261122 },
    );
  });
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { UserError } from '../../src/words/user-error.ts';
import { say } from '../../src/words/sentence.ts';
import { read } from './take.ts';

/** What the program says of a file that it does not take. */
async function refusal(file: string, contents: string | Uint8Array, encoding?: string): Promise<string> {
  try {
    await read(file, contents, encoding);
    return '';
  } catch (error) {
    if (error instanceof UserError) return say(error.sentence, 'pl');
    throw error;
  }
}

/** `Zażółć gęślą jaźń` in Windows-1250. */
const LEGACY = Uint8Array.from([
  ...strToU8('Obszar '),
  0x84,
  ...strToU8('Za'),
  0xbf,
  0xf3,
  0xb3,
  0xe6,
  0x20,
  0x67,
  0xea,
  0x9c,
  0x6c,
  0xb9,
  0x94,
  0x0a,
  ...strToU8('1. ja'),
  0x9f,
  0xf1,
]);

describe('encodings', () => {
  it('names the likely one and how to say so, and takes nothing meanwhile', async () => {
    expect(await refusal('plan.txt', LEGACY)).toMatch(/wygląda na Windows-1250.*--encoding windows-1250/);
    expect(await refusal('plan.csv', LEGACY)).toMatch(/--encoding windows-1250/);
  });

  it('reads it when the call says so', async () => {
    const { blocks } = await read('plan.txt', LEGACY, 'windows-1250');
    expect(blocks.map(({ text }) => text)).toEqual(['Obszar „Zażółć gęślą”', 'jaźń']);
  });

  it('reads UTF-8 with a mark, and UTF-16 when asked', async () => {
    const text = 'Obszar „Ząb”\n1. ćma';
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    for (const bytes of [await read('p.txt', `\ufeff${text}`), await read('p.txt', wide, 'utf-16')])
      expect(bytes.blocks.map((block) => block.text)).toEqual(['Obszar „Ząb”', 'ćma']);
    expect(await refusal('p.txt', wide)).toContain('--encoding utf-16');
  });

  it('refuses what is no text, and what is not as the call says', async () => {
    expect(await refusal('p.txt', Uint8Array.from([0x89, 0x50, 0, 0, 1]))).toContain('nie jest tekstem');
    expect(await refusal('p.txt', LEGACY, 'utf-8')).toContain('nie jest zapisany w kodowaniu utf-8');
    expect(await refusal('p.exe', 'tekst')).toContain('Nie wiadomo, jak odczytać');
    expect(await refusal('p.xls', 'tekst')).toContain('zapisz jako .docx albo .xlsx');
  });
});

const workbook = (rows: (string | number | null)[][]) => writeXlsx({ sheets: [{ name: 'tasks', rows }] });

const sheetXml = (cells: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;

const parts = (sheet: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="tasks" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...more,
  });

describe('Office files that a stranger made', () => {
  it('are read where they are sound', async () => {
    const { tables } = await read(
      'p.xlsx',
      parts(sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c></row>')),
    );
    expect(tables).toEqual([{ name: 'tasks', isApart: true, rows: [{ line: 1, cells: ['title'] }] }]);
  });

  it('are not unpacked without an end', async () => {
    const zeroes = new Uint8Array(60_000_000).fill(32);
    const bomb = parts(sheetXml(''), { 'xl/worksheets/sheet2.xml': zeroes });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusal('p.xlsx', bomb)).toContain('po rozpakowaniu większy niż 40 MB');
    expect(await refusal('p.docx', bomb)).toContain('po rozpakowaniu większy niż 40 MB');
  });

  it.each([
    [
      'a corner far away',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ],
    ['too many columns', '<row r="1"><c r="ZZZ1"><v>1</v></c></row>'],
  ])('with %s are refused', async (_, cells) => {
    expect(await refusal('p.xlsx', parts(sheetXml(cells)))).toContain(
      'większy niż 20000 wierszy i 200 kolumn',
    );
  });

  it.each(['xlsx', 'docx'])('cannot name files of this computer: %s', async (ending) => {
    const evil =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>';
    const file = ending === 'xlsx' ? parts(evil) : parts(evil, { 'word/document.xml': strToU8(evil) });
    expect(await refusal(`p.${ending}`, file)).toContain('nie da się odczytać');
  });

  it('that are damaged, cut or none at all are told in words', async () => {
    const whole = await workbook([['title'], ['x']]);
    for (const bytes of [
      whole.subarray(0, 200),
      whole.subarray(0, whole.length - 30),
      strToU8('PK\u0003\u0004'),
      strToU8(''),
    ])
      for (const file of ['p.xlsx', 'p.docx'])
        expect(await refusal(file, bytes)).toMatch(/nie da się odczytać/);
  });

  it('have formulas that nobody computes', async () => {
    const sheet = sheetXml(
      '<row r="1"><c r="A1" t="str"><f>WEBSERVICE("http://example.org")</f><v>zapisane</v></c><c r="B1"><f>1+1</f></c></row>',
    );
    const { tables } = await read('p.xlsx', parts(sheet));
    expect(tables[0]?.rows[0]?.cells[0]).toBe('zapisane');
    expect(JSON.stringify(tables)).not.toContain('WEBSERVICE');
  });
});

describe('CSV', () => {
  it('with a quotation mark that is never closed is refused', async () => {
    expect(await refusal('tasks.csv', 'title,due\n"Zadanie,2026\nDrugie,2026\n')).toContain('cudzysłów');
  });

  it('is known by its first line whatever it is divided by', async () => {
    for (const text of ['title;due\na,b;2026\n', 'title\tdue\na,b\t2026\n', 'title,due\n"a,b",2026\n']) {
      const { tables } = await read('tasks.csv', text);
      expect(tables[0]?.rows[1]?.cells).toEqual(['a,b', '2026']);
    }
  });
});

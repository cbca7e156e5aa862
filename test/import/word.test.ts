import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { SETTINGS, treeOf } from '../setup/plan.ts';
import { importInto, read, textsOf } from './take.ts';

const numbered = (text: string, level = 0): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'lista', level } });
const bulleted = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });
const heading = (text: string, level: 1 | 2 = 1): Paragraph =>
  new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 });
const row = (...cells: string[]): TableRow =>
  new TableRow({
    children: cells.map(
      (text) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) }),
    ),
  });

const word = async (children: readonly (Paragraph | Table)[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        numbering: {
          config: [
            {
              reference: 'lista',
              levels: [0, 1].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
            },
          ],
        },
        sections: [{ children: [...children] }],
      }),
    ),
  );

const take = async (...children: (Paragraph | Table)[]) =>
  importInto(
    treeOf({ 'lsicu.yaml': SETTINGS, 'areas/edukacja.yaml': 'name: Edukacja\n' }),
    'plan.docx',
    await word(children),
  );

describe('a Word document', () => {
  it('with headings, numbered lists and their parts', async () => {
    const { loaded, left } = await take(
      heading('Harmonogram'),
      new Paragraph('Wstęp do planu.'),
      heading('Obszar „Zdrowie”', 2),
      numbered('Badania wstępne'),
      numbered('dla dzieci', 1),
      numbered('dla dorosłych', 1),
      numbered('Szczepienia'),
    );
    const [, health] = loaded.plan.items.area;
    expect(health?.record).toMatchObject({
      name: 'Zdrowie',
      tasks: [
        { title: 'Badania wstępne', tasks: [{ title: 'dla dzieci' }, { title: 'dla dorosłych' }] },
        { title: 'Szczepienia' },
      ],
    });
    expect(loaded.plan.settings.intro).toContain('Wstęp do planu.');
    expect(left).toEqual([]);
  });

  it('with a head and a foot of its pages: they are told of and belong to no list', async () => {
    const bytes = await Packer.toBuffer(
      new Document({
        numbering: {
          config: [{ reference: 'lista', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
        },
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('Załącznik nr 3 do uchwały')] }) },
            footers: { default: new Footer({ children: [new Paragraph('Wydział Spraw Społecznych')] }) },
            children: [heading('Obszar „Zdrowie”', 2), numbered('Badania wstępne')],
          },
        ],
      }),
    );
    const tree = treeOf({ 'lsicu.yaml': SETTINGS, 'areas/zdrowie.yaml': 'name: Zdrowie\n' });
    const { loaded, left } = await importInto(tree, 'plan.docx', new Uint8Array(bytes));
    expect(loaded.plan.items.area[0]?.record.tasks?.map(({ title }) => title)).toEqual(['Badania wstępne']);
    expect(left).toEqual([expect.stringMatching('Wydział Spraw'), expect.stringMatching('Załącznik nr 3')]);
  });

  it('with cards: a broken line, bold labels, bullets', async () => {
    const { loaded, left } = await take(
      heading('Edukacja'),
      new Paragraph({
        children: [
          new TextRun({ text: 'Wydział Oświaty', bold: true }),
          new TextRun({ text: '(lider obszaru)', break: 1 }),
        ],
      }),
      new Paragraph({
        children: [new TextRun({ text: 'Cel:', bold: true }), new TextRun(' nauka dla wszystkich.')],
      }),
      new Paragraph('Zadania:'),
      bulleted('Zajęcia z języka.'),
      bulleted('Asystenci w szkołach.'),
    );
    expect(loaded.plan.items.institution[0]?.record).toMatchObject({
      name: 'Wydział Oświaty',
      areas: ['edukacja'],
      goals: [{ title: 'nauka dla wszystkich.' }],
      duties: [{ title: 'Zajęcia z języka.' }, { title: 'Asystenci w szkołach.' }],
    });
    expect(loaded.plan.items.area[0]?.record.leader).toBe('wydzial-oswiaty');
    expect(left).toEqual([]);
  });

  it('with a table, whose cells may hold several paragraphs', async () => {
    const { tree, left } = await take(
      new Table({
        rows: [
          row('Obszar', 'Zadanie', 'Termin'),
          row('Edukacja', 'Zajęcia\nz języka', '30.09.2026'),
          row('', 'Bez obszaru', ''),
        ],
      }),
    );
    expect(textsOf(tree)['areas/edukacja.yaml']).toContain('title: Zajęcia z języka\n    due: 2026-09-30');
    expect(left).toEqual(['3 Bez obszaru']);
  });

  it('takes a paragraph behind a table for no part of what stands above it', async () => {
    const { tree, left } = await take(
      heading('Obszar „Edukacja”'),
      new Table({ rows: [row('Zadanie', 'Termin'), row('Kurs', '2026-05')] }),
      new Paragraph('Podpisano: wójt gminy.'),
    );
    expect(textsOf(tree)['areas/edukacja.yaml']).toMatch(
      /^name: Edukacja\n+(?:#.*\n)?tasks:\n {2}- id: kurs\n/,
    );
    expect(left).toEqual(['4 Podpisano: wójt gminy.']);
  });

  it('keeps links as words and leaves out notes and pictures', async () => {
    const { blocks } = await read(
      'p.docx',
      await word([
        new Paragraph({
          children: [
            new TextRun('Zob. '),
            new ExternalHyperlink({ link: 'javascript:alert(1)', children: [new TextRun('stronę')] }),
            new TextRun('.'),
          ],
        }),
      ]),
    );
    expect(blocks.map(({ text }) => text)).toEqual(['Zob. stronę.']);
  });
});

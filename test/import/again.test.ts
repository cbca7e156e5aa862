import { describe, expect, it } from 'vitest';
import { SETTINGS, treeOf } from '../setup/plan.ts';
import { importAll, importInto, textsOf } from './take.ts';

const FIRST = `Harmonogram

Wstęp do harmonogramu.

Obszar „Praca”
 1. Diagnoza potrzeb pracodawców w gminie.
 2. Kursy języka polskiego:
   1. kurs podstawowy;
   2. kurs zawodowy.
 3. Targi pracy.
`;
const PLAN = { 'lsicu.yaml': SETTINGS };
const first = importAll(PLAN, [['h.txt', FIRST]]);

/** Imports a changed text into the plan that the first one made. */
async function changed(change: (text: string) => string) {
  const { tree } = await first;
  const before = textsOf(tree)['areas/praca.yaml'] ?? '';
  const outcome = await importInto(tree, 'h.txt', change(FIRST));
  const after = textsOf(outcome.tree)['areas/praca.yaml'] ?? '';
  const lines = (text: string): string[] => text.split('\n');
  return {
    ...outcome,
    gone: lines(before).filter((line) => !lines(after).includes(line)),
    fresh: lines(after).filter((line) => !lines(before).includes(line)),
  };
}

describe('a later version of a document', () => {
  it('changes the words that changed, under the same id', async () => {
    const {
      gone,
      fresh,
      changed: files,
      said,
    } = await changed((text) => text.replace('Targi pracy.', 'Targi pracy i edukacji.'));
    expect([gone, fresh]).toEqual([['    title: Targi pracy.'], ['    title: Targi pracy i edukacji.']]);
    expect(files).toEqual(['areas/praca.yaml']);
    expect(said).toEqual(['Zmiana treści: „Targi pracy” → „Targi pracy i edukacji”']);
  });

  it('puts a new item where the document has it', async () => {
    const { gone, tree } = await changed((text) => text.replace(' 3. T', ' 3. Spotkania z firmami.\n 4. T'));
    expect(gone).toEqual([]);
    const titles = [
      ...(textsOf(tree)['areas/praca.yaml'] ?? '').matchAll(/^ {2}- id: .*\n {4}title: (.*)$/gm),
    ];
    expect(titles.map(([, title]) => title)).toEqual([
      'Diagnoza potrzeb pracodawców w gminie.',
      '"Kursy języka polskiego:"',
      'Spotkania z firmami.',
      'Targi pracy.',
    ]);
  });

  it('puts a new part among the parts', async () => {
    const { fresh } = await changed((text) =>
      text.replace('   2. kurs z', '   2. kurs średni;\n   3. kurs z'),
    );
    expect(fresh).toEqual(['      - id: kurs-sredni', '        title: kurs średni;']);
  });

  it('tells what it no longer has, and removes nothing', async () => {
    const { changed: files, assumed } = await changed((text) => text.replace(' 3. Targi pracy.\n', ''));
    expect(files).toEqual([]);
    expect(assumed.join('\n')).toContain('nie ma już pozycji „Targi pracy”');
  });

  it('tells of another order, and leaves the plan’s', async () => {
    const { changed: files, assumed } = await changed((text) =>
      text
        .replace(/ 1\. D.*\n/, '')
        .replace(' 3. Targi pracy.', ' 3. Targi pracy.\n 4. Diagnoza potrzeb pracodawców w gminie.'),
    );
    expect(files).toEqual([]);
    expect(assumed.join('\n')).toContain('kolejność pozycji jest inna');
  });

  it('says of another introduction that it was not taken', async () => {
    const { changed: files, left } = await changed((text) =>
      text.replace('Wstęp do harmonogramu.', 'Inny wstęp.'),
    );
    expect(files).toEqual([]);
    expect(left).toEqual(['3 Inny wstęp.']);
  });
});

const CARD = `name: Ośrodek Pomocy Społecznej # najważniejsza jednostka
short: OPS
aliases: Gminny Ośrodek
areas: pomoc

# Zadania z karty z 2025 r.
duties:
  - Wypłata zasiłków # co miesiąc
  - title: Praca z rodziną
    nature: ongoing
`;

describe('a card that a person has worked on', () => {
  const plan = {
    'lsicu.yaml': SETTINGS,
    'areas/pomoc.yaml': 'name: Pomoc społeczna\nleader: ops\n',
    'institutions/ops.yaml': CARD,
  };
  const take = (text: string) => importInto(treeOf(plan), 'karta.txt', text);

  it('is known by its abbreviation and other names, and keeps what it has', async () => {
    for (const name of ['OPS', 'Gminny Ośrodek', 'Ośrodek Pomocy Społecznej (OPS)']) {
      const { changed: files, loaded } = await take(
        `${name}\n\nZadania:\n• Wypłata zasiłków\n• Praca z rodziną\n`,
      );
      expect(files).toEqual([]);
      expect(loaded.plan.items.institution).toHaveLength(1);
    }
  });

  it('gets a new duty and a goal without losing a comment', async () => {
    const { tree } = await take(
      'OPS\n\nCel: pomoc rodzinom.\n\nZadania:\n• Wypłata zasiłków\n• Posiłki w szkołach\n',
    );
    const text = textsOf(tree)['institutions/ops.yaml'] ?? '';
    expect(CARD.split('\n').filter((line) => !text.includes(line))).toEqual([]);
    expect(text).toContain(
      '  - Wypłata zasiłków # co miesiąc\n  - Posiłki w szkołach\n  - title: Praca z rodziną',
    );
    expect(text).toContain('pomoc rodzinom.');
  });

  it('keeps its leader and area where the document says otherwise, and tells', async () => {
    const { changed: files, assumed } = await take(
      'Pomoc społeczna\n\nDom Pomocy (lider obszaru)\n\nCel: opieka.\n\nObszar „Zdrowie”\n\nOPS\n\nZadania:\n• Praca z rodziną\n',
    );
    expect(files).toContain('institutions/dom-pomocy.yaml');
    expect(files).not.toContain('institutions/ops.yaml');
    expect(assumed.join('\n')).toMatch(/lidera obszaru „Pomoc społeczna” instytucję „Dom Pomocy”/);
    expect(assumed.join('\n')).toMatch(/zalicza instytucję „OPS” do obszaru „Zdrowie”/);
  });
});

describe('texts as people write them', () => {
  it.each([
    [
      'Markdown',
      '# Plan\n\nWstęp.\n\n## Obszar „Zdrowie”\n\n1. **Badania** wstępne\n   - dla dzieci\n   - dla dorosłych\n2. Szczepienia\n',
    ],
    [
      'letters',
      'Plan\n\nWstęp.\n\nObszar „Zdrowie”\n1) Badania wstępne\na) dla dzieci\nb) dla dorosłych\n2) Szczepienia\n',
    ],
    [
      'numbers in numbers',
      'Plan\n\nWstęp.\n\nObszar: Zdrowie\n1. Badania wstępne\n1.1. dla dzieci\n1.2. dla dorosłych\n2. Szczepienia\n',
    ],
    [
      'broken lines',
      'Plan\n\nWstęp.\n\nObszar „Zdrowie”\n 1. Badania\n    wstępne\n   • dla\n     dzieci\n   • dla dorosłych\n 2. Szczepienia\n',
    ],
  ])('%s', async (name, text) => {
    const { loaded, left } = await importAll(PLAN, [[name === 'Markdown' ? 'p.md' : 'p.txt', text]]);
    const [area] = loaded.plan.items.area;
    const titles = area?.record.tasks?.map((task) => [task.title, task.tasks?.map(({ title }) => title)]);
    expect(titles).toEqual([
      ['Badania wstępne', ['dla dzieci', 'dla dorosłych']],
      ['Szczepienia', undefined],
    ]);
    expect(left).toEqual([]);
  });

  it('knows what a table of Markdown is about by the heading above it', async () => {
    const text = '# Plan\n\n## Obszar „Zdrowie”\n\n| Zadanie | Termin |\n|---|---|\n| Badania | 2026-05 |\n';
    const { loaded } = await importAll({ ...PLAN, 'areas/zdrowie.yaml': 'name: Zdrowie\n' }, [
      ['p.md', text],
    ]);
    expect(loaded.plan.items.area[0]?.record.tasks).toMatchObject([{ id: 'badania', title: 'Badania' }]);
  });

  it('keeps signs of Markdown as signs in a paragraph', async () => {
    const { tree, loaded } = await importAll(PLAN, [
      ['p.txt', 'Plan\n\n*Uwaga* <b>na</b> [znaki] i 5 _ 6.\n\nObszar „Zdrowie”\n1. Badania\n'],
    ]);
    expect(textsOf(tree)['lsicu.yaml']).toContain('\\*Uwaga\\* \\<b>na\\</b> \\[znaki\\]');
    expect(loaded.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leaves out what nobody sees, and tells where', async () => {
    const { assumed, loaded } = await importAll(PLAN, [
      ['p.txt', 'Obszar „Zdro\u00adwie”\n1. Ba\u200bdania \u202eola\n'],
    ]);
    expect(loaded.plan.items.area[0]?.record).toMatchObject({
      name: 'Zdrowie',
      tasks: [{ title: 'Badania ola' }],
    });
    expect(assumed.join()).toContain('niewidoczne znaki w wierszach: 1, 2');
  });
});

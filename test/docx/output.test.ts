import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, writePlan, type Outcome, type Surroundings } from '../setup/host.ts';
import { changed, letterhead } from './letterheads.ts';
import { faults, paragraphs, targets, textPart } from './word.ts';

const folder = writePlan(join(temporaryFolder(), 'lipnica'), {
  'areas/praca.yaml': 'name: Praca\nleader: ops\n',
  'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\nareas: praca\n',
});
const at = (name: string): string => join(folder, name);
const lsicu = (argv: string[], around: Surroundings = {}): Promise<Outcome> =>
  run(['--as-of', '2026-11-01', ...argv], { folder, ...around });

async function refused(argv: string[], words: string): Promise<void> {
  const { code, output, messages } = await lsicu(argv);
  expect(messages).toContain(words);
  expect(messages.trimEnd().split('\n')).toHaveLength(1);
  expect([code, output]).toEqual([2, '']);
  expect((await lsicu([...argv, '--lang', 'en'])).messages).not.toContain(words);
}

describe('a document of Word', () => {
  it('goes into a file, or as bytes into a pipe', async () => {
    expect((await lsicu(['plan', '-o', 'plan.docx'])).code).toBe(0);
    const chunks: Uint8Array[] = [];
    const write = (contents: string | Uint8Array): Promise<boolean> => {
      chunks.push(typeof contents === 'string' ? strToU8(contents) : contents);
      return Promise.resolve(true);
    };
    expect((await lsicu(['plan', '--format', 'docx'], { write })).code).toBe(0);
    expect(Buffer.concat(chunks).equals(readFileSync(at('plan.docx')))).toBe(true);
    expect(faults(readFileSync(at('plan.docx')))).toEqual([]);
  });

  it('is not shown on a terminal', async () => {
    const { code, output, messages } = await lsicu(['plan', '--format', 'docx'], { terminal: true });
    expect([code, output]).toEqual([2, '']);
    expect(messages).toContain('-o dokument.docx');
    expect((await lsicu(['plan', '--format', 'docx', '-o', 'plan.docx'], { terminal: true })).code).toBe(0);
  });

  it('is made of the whole set, which links together', async () => {
    expect((await lsicu(['build', 'pliki', '--format', 'docx'])).messages).toContain('pliki/index.docx');
    expect((await lsicu(['build', 'pliki', '--format', 'docx'])).code).toBe(0);
    const files = readdirSync(at('pliki')).filter((name) => name.endsWith('.docx'));
    expect(files.length).toBeGreaterThan(4);
    for (const name of files) expect(faults(readFileSync(join(at('pliki'), name)))).toEqual([]);
    const links = targets(readFileSync(at('pliki/index.docx')));
    expect(links.toSorted()).toEqual(files.filter((name) => name !== 'index.docx').toSorted());
  });
});

describe('--letterhead', () => {
  it('puts each document on it', async () => {
    writeFileSync(at('papier.docx'), await letterhead());
    for (const argv of [
      ['plan', '-o', 'na-papierze.docx'],
      ['build', 'na-papierze', '--format', 'docx'],
    ])
      expect((await lsicu([...argv, '--letterhead', 'papier.docx'])).code).toBe(0);
    for (const file of ['na-papierze.docx', 'na-papierze/plan.docx'])
      expect(paragraphs(textPart(readFileSync(at(file)))).at(-1)?.text).toBe('Podpis');
  });

  it('tells what is wrong, and writes nothing', async () => {
    mkdirSync(at('folder.docx'));
    writeFileSync(at('duzy.docx'), new Uint8Array(11 * 1024 * 1024));
    writeFileSync(at('tekst.docx'), 'tekst');
    writeFileSync(at('bez.docx'), await letterhead('bez'));
    const cases = [
      ['brak.docx', 'Nie udało się odczytać papieru firmowego „brak.docx”'],
      ['folder.docx', 'Nie udało się odczytać papieru firmowego'],
      ['duzy.docx', 'jest większy niż 10 MB'],
      ['tekst.docx', 'nie jest dokumentem Worda'],
      ['bez.docx', 'nie ma miejsca na dokument'],
    ];
    for (const [file = '', words = ''] of cases)
      await refused(['plan', '-o', 'x.docx', '--letterhead', file], words);
    await refused(['plan', '-o', 'x.html', '--letterhead', 'bez.docx'], 'tylko dokumentów Worda');
    expect(existsSync(at('x.docx'))).toBe(false);
  });
});

describe('N6: -o replaces what the program made', () => {
  it.each(['md', 'html', 'json', 'docx'])(
    'a file .%s again and again, and after the plan has changed',
    async (ending) => {
      const file = `raport.${ending}`;
      for (const argv of [['report'], ['report'], ['plan'], ['report', '2026-Q2']])
        expect((await lsicu([...argv, '-o', file])).code).toBe(0);
    },
  );

  it('what a reader is given is the same, but for the mark of a Markdown file', async () => {
    const [output, file] = [(await lsicu(['plan'])).output, readFileSync(at('raport.md'), 'utf8')];
    expect(output).not.toContain('<!--');
    expect(file).toMatch(/\n<!-- lsicu [0-9a-f]{12} -->\n$/);
    await lsicu(['plan', '-o', 'raport.md']);
    expect(readFileSync(at('raport.md'), 'utf8').startsWith(output)).toBe(true);
    writeFileSync(at('raport.md'), readFileSync(at('raport.md'), 'utf8').replaceAll('\n', '\r\n'));
    expect((await lsicu(['plan', '-o', 'raport.md'])).code).toBe(0);
  });

  it('and nothing else, unless it is forced to', async () => {
    await lsicu(['plan', '-o', 'obcy.docx']);
    const saved = changed(readFileSync(at('obcy.docx')), {
      'docProps/core.xml': (xml) => xml.replace('>lsicu<', '>Anna<'),
    });
    await lsicu(['plan', '-o', 'zmieniony.md']);
    const files: Record<string, string | Uint8Array> = {
      'obcy.md': '# Notatki\n\n- a\n',
      'zmieniony.md': `${readFileSync(at('zmieniony.md'), 'utf8')}Uwagi.\n`,
      'poprawiony.md': readFileSync(at('zmieniony.md'), 'utf8').replace('#', '# Mój'),
      'obcy.html': '<!doctype html>\n<title>Strona</title>',
      'obcy.json': '{\n  "name": "x"\n}\n',
      'obcy.docx': saved,
      'zly.docx': 'PK',
    };
    for (const [name, contents] of Object.entries(files)) {
      writeFileSync(at(name), contents);
      await refused(['plan', '-o', name], `Pliku „${name}” nie utworzył ten program`);
      expect(readFileSync(at(name)).equals(Buffer.from(contents))).toBe(true);
      expect((await lsicu(['plan', '-o', name, '--force'])).code).toBe(0);
    }
  });

  it('never a file of the plan', async () => {
    for (const name of ['lsicu.yaml', 'areas/praca.yaml', 'areas/nowy.yaml'])
      await refused(['plan', '--format', 'md', '--force', '-o', name], 'należy do planu');
    expect(readFileSync(at('areas/praca.yaml'), 'utf8')).toContain('leader: ops');
  });

  it('an empty file is nobody’s loss', async () => {
    writeFileSync(at('pusty.md'), '');
    expect((await lsicu(['plan', '-o', 'pusty.md'])).code).toBe(0);
  });
});

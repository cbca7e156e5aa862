import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { exampleFiles, SETTINGS } from '../setup/plan.ts';
import { traceOf } from '../setup/repository.ts';
import { source } from './take.ts';

const folder = temporaryFolder();
let count = 0;
const planOf = (files: Readonly<Record<string, string>> = {}): string =>
  writePlan(join(folder, `plan-${(count += 1)}`), { 'lsicu.yaml': SETTINGS, ...files });

const file = (name: string, contents: string | Uint8Array): string => {
  writeFileSync(join(folder, name), contents);
  return name;
};

const lsicu = (plan: string, ...words: string[]) =>
  run(['-C', plan, ...words], { folder, today: '2026-11-01' });

describe('lsicu import', () => {
  const cards = file('003.txt', source('003'));

  it('shows what it would do, and writes only when told to', async () => {
    const plan = planOf();
    const before = traceOf(plan);
    const dry = await lsicu(plan, 'import', cards, '--dry-run');
    expect([dry.code, traceOf(plan)]).toEqual([0, before]);
    expect(dry.output).toContain('Nowa karta instytucji „Powiatowy Urząd Pracy”: 1 cel, 8 zadań');
    expect(dry.output).toContain('+name: Powiatowy Urząd Pracy');
    const unasked = await lsicu(plan, 'import', cards);
    expect([unasked.code, traceOf(plan)]).toEqual([2, before]);
    expect(unasked.messages).toContain('--yes');
    expect((await lsicu(plan, 'import', cards, '--yes')).code).toBe(0);
    expect(readFileSync(join(plan, 'institutions', 'pup.yaml'), 'utf8')).toContain('short: PUP');
    const after = traceOf(plan);
    const again = await lsicu(plan, 'import', cards, '--yes');
    expect([again.code, again.output, traceOf(plan)]).toEqual([0, '', after]);
    expect(again.messages).toContain('Nie ma nic do zmiany.');
  });

  it('fails where nothing was understood, and says every line', async () => {
    const plan = planOf();
    const before = traceOf(plan);
    const { code, messages } = await lsicu(plan, 'import', file('004.txt', source('004')), '--yes');
    expect([code, traceOf(plan)]).toEqual([1, before]);
    expect(messages).toContain('wiersze 112, 113: „Warsztat 1: Otwierajacy');
    expect(messages).toContain('Niczego nie zaimportowano');
  });

  it('takes what it understands, and fails for the rest', async () => {
    const plan = planOf();
    const text = file('c.txt', 'Obszar „Zdrowie”\n1. Badania\n\nPodpis: sekretarz gminy\n');
    const { code, messages } = await lsicu(plan, 'import', text, '--yes');
    expect(code).toBe(1);
    expect(messages).toContain('wiersz 4: „Podpis: sekretarz gminy”');
    expect(readFileSync(join(plan, 'areas', 'zdrowie.yaml'), 'utf8')).toContain('title: Badania');
  });

  it('speaks English too', async () => {
    const { messages } = await lsicu(
      planOf(),
      'import',
      file('d.txt', 'Słowa bez znaczenia.'),
      '--lang',
      'en',
    );
    expect(messages).toMatch(
      /1 piece of the document was not imported:\n {2}line 1: “Słowa bez znaczenia\.”/,
    );
  });

  it.each([
    ['a file that is not there', 'nie-ma.txt', 'Nie udało się odczytać'],
    ['a folder without tables', '.', 'nie ma tabel'],
    ['a file of another kind', file('x.pdf', '%PDF-1.7'), 'Importować można'],
    ['a file that is too large', file('y.txt', 'a\n'.repeat(600_000)), 'większy niż 1 MB'],
  ])('says in words what is wrong with %s', async (_, name, said) => {
    const { code, messages } = await lsicu(planOf(), 'import', name);
    expect([code, messages]).toEqual([2, expect.stringContaining(said)]);
    expect(messages.trim().split('\n')).toHaveLength(1);
  });

  it('cannot be made to write outside the plan, or to steer a terminal', async () => {
    const plan = planOf();
    const text = file(
      'e.txt',
      'Obszar „../../zło”\n1. \u001b]0;x\u0007 Zadanie \u001b[31m\n2. constructor\n3. __proto__\n\n../../../etc/passwd\n\nCel: x\n\nZadania:\n• a: b #c\n• - x\n• [y]\n• {z}\n',
    );
    const { code, output, messages } = await lsicu(plan, 'import', text, '--yes');
    expect(code).toBe(0);
    expect(output + messages).not.toContain('\u001b');
    const made = traceOf(plan).map((line) => line.split(' ')[0]);
    expect(made).toEqual(expect.arrayContaining(['areas/zlo.yaml', 'institutions/etc-passwd.yaml']));
    expect(
      traceOf(folder)
        .filter((line) => /zło|passwd/.test(line))
        .every((line) => line.startsWith('plan-')),
    ).toBe(true);
    expect((await lsicu(plan, 'validate', '--fail-on', 'error')).messages).not.toContain('NaN');
  });
});

describe('tables go out and come back', () => {
  it.each([
    ['a workbook', ['xlsx', '-o', 'plan.xlsx'], 'plan.xlsx'],
    ['a folder of CSV', ['csv', '-o', 'tabele', '--all'], 'tabele'],
    ['a folder of CSV for Excel', ['csv', '-o', 'tabele-excel', '--excel'], 'tabele-excel'],
  ])('%s', async (_, words, name) => {
    const plan = planOf(exampleFiles('przykladowo'));
    const before = traceOf(plan);
    expect((await lsicu(plan, 'export', ...words)).code).toBe(0);
    const { code, output, messages } = await lsicu(plan, 'import', name, '--yes');
    expect([code, output, traceOf(plan)]).toEqual([0, '', before]);
    expect(messages).toContain('Nie ma nic do zmiany.');
  });
});

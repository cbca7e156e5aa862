import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/findings/summary.ts';
import { printed } from '../../src/findings/told.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { clean, crowded, FOLDER, hostile, inputOf, NASTY } from './input.ts';

const MIB = 1024 * 1024;
const BREAK = '\u200b';

const nodes = (node: Nodes): Nodes[] => ['children' in node ? node.children.flatMap(nodes) : [], node].flat();
const textOf = (node: Nodes): string =>
  nodes(node)
    .map((each) => (each.type === 'text' ? each.value : ''))
    .join('');

function read(markdown: string): Nodes[] {
  return nodes(
    fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
  );
}

/** The rows below the heads of all tables, as texts. */
const rows = (markdown: string): string[][] =>
  read(markdown)
    .filter((node) => node.type === 'table')
    .flatMap(({ children }) => children.slice(1))
    .map((row: TableRow) => row.children.map(textOf));

const made = (...plans: Parameters<typeof inputOf>): string => summarize(inputOf(...plans), MIB) ?? '';

describe('the summary of a job', () => {
  it('is made of headings, paragraphs and tables of texts, whatever a plan holds', () => {
    expect([...new Set(read(made(hostile, clean)).map(({ type }) => type))].toSorted()).toEqual([
      'heading',
      'paragraph',
      'root',
      'table',
      'tableCell',
      'tableRow',
      'text',
    ]);
  });

  it('gives every text as it is', () => {
    const [first, ...others] = rows(made(hostile)).map((cells) =>
      cells.map((cell) => cell.replaceAll(BREAK, '')),
    );
    expect(first).toEqual([
      `${FOLDER}/areas/a b.yaml`,
      '1',
      'błąd',
      'reference-unknown',
      `Uwaga: ${printed(NASTY)}`,
      `Rada: ${printed(NASTY)}`,
    ]);
    expect(others.map(([, , severity]) => severity)).toEqual(['błąd', 'błąd', 'ostrzeżenie', 'informacja']);
  });

  it('puts errors first and leaves out what weighs least, each with its rule', () => {
    const mixed = { ...hostile, findings: hostile.findings.toReversed() };
    const weights = (markdown: string | null): string[] =>
      rows(markdown ?? '').map(([, , severity, rule]) => `${severity} ${rule}`);
    const all = weights(made(mixed));
    expect(all).toEqual([
      ...Array<string>(3).fill('błąd reference-unknown'),
      'ostrzeżenie area-leader-missing',
      'informacja area-leader-missing',
    ]);
    const room = new TextEncoder().encode(made(mixed)).length - 1;
    expect(weights(summarize(inputOf(mixed), room))).toEqual(all.slice(0, 4));
  });

  it('holds nothing that a code host makes a link, a mention or a picture of', () => {
    const texts = read(made(hostile)).map((node) => (node.type === 'text' ? node.value : ''));
    for (const text of texts)
      expect(text).not.toMatch(/[@#][\w/]|\bGH-\d|\w:\/\/|\bwww\.|:[\w+-]+:|\b[0-9a-f]{7,40}\b/i);
    expect(made(hostile)).not.toMatch(/(?!\n)[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
  });

  it('tells totals in words and files that were not read', () => {
    const paragraphs = read(made(hostile, clean))
      .filter(({ type }) => type === 'paragraph')
      .map(textOf);
    expect(paragraphs).toEqual([
      '3 błędy, 1 ostrzeżenie, 1 informacja · 2 instytucje, 3 zadania, 4 pliki',
      'Nie odczytano jednego pliku: nieczytelny.yaml. Tego, co tam stoi, nie sprawdzono.',
      '0 błędów, 0 ostrzeżeń · 2 instytucje, 3 zadania, 2 pliki',
      'Nie ma uwag.',
    ]);
  });

  it('keeps to its room and counts what it leaves out', () => {
    const room = 20_000;
    const short = summarize(inputOf(crowded, hostile), room) ?? '';
    expect(new TextEncoder().encode(short).length).toBeLessThanOrEqual(room);
    const shown = rows(short).length;
    expect(shown).toBeGreaterThan(100);
    const rest = read(short)
      .filter(({ type }) => type === 'paragraph')
      .map((paragraph) =>
        Number(
          /^Nie zmieściło się (\d+)|^Nie zmieściły się (\d+)/
            .exec(textOf(paragraph))
            ?.slice(1)
            .find(Boolean) ?? 0,
        ),
      )
      .reduce((sum, count) => sum + count, 0);
    expect(shown + rest).toBe(5005);
    expect(made(crowded).match(/^\| duzy\/areas/gm)?.length).toBe(5000);
    expect(summarize(inputOf(hostile), 100)).toBeNull();
  });
});

describe('validate --summary', () => {
  const temporary = temporaryFolder();
  const folder = writePlan(join(temporary, 'lipnica'), { 'areas/kultura.yaml': 'name: Kultura\n' });
  const validate = (...argv: string[]) => run(['validate', ...argv], { folder });

  it('writes the file and prints what is printed without it', async () => {
    const outcome = await validate('--summary', '../podsumowanie.md', '--format', 'json');
    expect(outcome).toEqual(await validate('--format', 'json'));
    const { findings } = JSON.parse(outcome.output) as { findings: unknown[] };
    expect(findings.length).toBeGreaterThan(0);
    expect(rows(readFileSync(join(temporary, 'podsumowanie.md'), 'utf8')).length).toBe(findings.length);
  });

  it('adds to what others have written', async () => {
    const file = join(temporary, 'wspolny.md');
    writeFileSync(file, '<details>');
    await validate('--summary', file);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^<details>\n\n## Sprawdzenie planu\n/);
    await validate('--summary', file);
    expect(readFileSync(file, 'utf8').match(/^## /gm)?.length).toBe(2);
  });

  it('that cannot be written ends with exit code 2, after the findings', async () => {
    symlinkSync(join(temporary, 'cel.md'), join(temporary, 'odnosnik.md'));
    writeFileSync(join(temporary, 'pelny.md'), 'x'.repeat(MIB));
    for (const [file, words] of [
      ['brak/x.md', 'lsicu: Nie udało się zapisać podsumowania w pliku „brak/x.md”. Sprawdź'],
      ['.', 'lsicu: Nie udało się zapisać podsumowania w pliku „.”. Sprawdź'],
      ['../odnosnik.md', 'lsicu: Nie udało się zapisać podsumowania w pliku „../odnosnik.md”. Sprawdź'],
      ['../pelny.md', 'lsicu: W pliku „../pelny.md” nie ma już miejsca na podsumowanie'],
      ['lsicu.yaml/x.md', 'lsicu: Nie udało się zapisać podsumowania'],
    ] as const) {
      const { code, output, messages } = await validate('--summary', file);
      expect(messages.startsWith(words), messages).toBe(true);
      expect(messages.trimEnd()).not.toContain('\n');
      expect(code).toBe(2);
      expect(output).toContain('areas/kultura.yaml');
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPoints, type Found } from '../../src/imports/found.ts';
import { readMeaning } from '../../src/imports/meaning.ts';
import { cleaned } from '../../src/imports/outline.ts';
import { readText } from '../../src/imports/text-reader.ts';
import { importAll, SLUPSK, source, textsOf } from './take.ts';

const nobody = { isArea: () => false, isInstitution: () => false };

/** The lines of all that was understood. */
const used = ({ intro, areas, cards, common, coordination, goals, heads }: Found): number[] =>
  [
    ...(intro.title ? [intro.title] : []),
    ...intro.paragraphs,
    ...heads,
    ...areas.flatMap((area) => [area, ...area.description, ...allPoints(area.tasks)]),
    ...cards.flatMap((card) => [card, ...card.description, ...allPoints([...card.goals, ...card.duties])]),
    ...(common ? [common, ...allPoints(common.tasks)] : []),
    ...allPoints([...coordination, ...goals]),
  ].flatMap(({ lines }) => lines);

const filled = (text: string): number[] =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .flatMap((line, index) => (cleaned(line) === '' ? [] : [index + 1]));

/** Lines that only divide say nothing. */
const isSilent = (line: string): boolean => !/[\p{L}\p{N}]/u.test(line);

function accounts(text: string) {
  const { blocks } = readText(text, false);
  const found = readMeaning(blocks, nobody);
  const [taken, left] = [new Set(used(found)), new Set(found.left.flatMap(({ lines }) => lines))];
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  const lost = filled(text).filter((n) => !taken.has(n) && !left.has(n) && !isSilent(lines[n - 1] ?? ''));
  return { found, lost, twice: [...taken].filter((line) => left.has(line)), taken, left };
}

const textOf = (name: string): string => new TextDecoder().decode(source(name));

describe('every line is used or reported', () => {
  it.each([
    ['000', 12, 0],
    ['001', 62, 0],
    ['002', 0, 16],
    ['003', 205, 0],
    ['004', 0, 101],
  ])('source %s: %i used, %i reported', (name, taken, left) => {
    const account = accounts(textOf(name));
    expect(account.lost).toEqual([]);
    expect(account.twice).toEqual([]);
    expect([account.taken.size, account.left.size]).toEqual([taken, left]);
  });

  const piece = fc.constantFrom(
    'Obszar integracji „Praca”',
    'Obszar: Zdrowie',
    'Edukacja',
    'Wydział Kultury (lider obszaru)',
    'Biblioteki',
    '(lider obszaru)',
    'Cel: pomoc; wsparcie.',
    'Cele:',
    'Zadania:',
    'Opis: jednostka miejska',
    ' 1. Pierwsze zadanie',
    '  2. Drugie zadanie:',
    '    a) część',
    ' • punkt',
    '- kreska',
    '# Nagłówek',
    '## Zadania',
    'Zwykły akapit tekstu, który nic nie znaczy.',
    'Harmonogram prac koordynatora',
    'Do zadań w każdym z obszarów należy:',
    '---',
    '',
    '12. Tytuł',
    '12 maja 2026 r.',
    '| a | b |',
  );
  const line = fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 40 }));

  it('in any text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { lost, twice } = accounts(lines.join('\n'));
        return lost.length === 0 && twice.length === 0;
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });
});

describe('what was understood is in the plan', () => {
  it.each(['000', '001', '003'])('source %s: every sentence of a list', async (name) => {
    const { tree } = await importAll(SLUPSK, [[`${name}.txt`, source(name)]]);
    const plan = cleaned(Object.values(textsOf(tree)).join('\n'));
    const sentences = textOf(name)
      .split('\n')
      .map((each) => cleaned(each).replace(/^(?:\d+\.|•|Cele?:) /, ''))
      // Of a heading the plan has the name, and fields for the rest.
      .map((each) => each.replace(/ \((?:lider obszaru|COM)\)$/, ''))
      .filter((each) => each.length > 40);
    expect(sentences.length).toBeGreaterThan(9);
    // A goal is split where the source has a semicolon.
    const missing = sentences.filter((each) => !each.split(/(?<=;) /).every((part) => plan.includes(part)));
    expect(missing).toEqual([]);
  });

  it('and the report of source 004 has every word of it', async () => {
    const { taken, left } = await importAll(SLUPSK, [['004.txt', source('004')]]);
    const words = (text: string): string[] =>
      cleaned(text)
        .split(' ')
        .filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(taken.count).toBe(0);
    const said = words(left.join('\n'));
    expect(
      words(textOf('004')).filter(
        (word) => !said.some((other) => other.includes(word.replace(/^[^\p{L}\p{N}]+/u, ''))),
      ),
    ).toEqual([]);
  });
});

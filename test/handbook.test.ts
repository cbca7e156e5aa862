import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { root } from '../scripts/run.mjs';
import { COMMANDS, GLOBAL_OPTIONS } from '../src/cli.ts';
import { handbook, type Page } from './setup/handbook.ts';
import { BLOCKS, fences, steps, wordsOf } from './setup/handbook-steps.ts';
import { temporaryFolder } from './setup/host.ts';
import { isShown, Reader } from './setup/reader.ts';

const temporary = temporaryFolder();
// The program’s own git finds the reader’s name there.
vi.stubEnv('HOME', temporary);
vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');

const titled = handbook.map((page) => [`docs/${page.language}/${page.name}`, page] as const);

describe.each(titled)('%s', (_, page) => {
  it('says what happens', { timeout: 300_000 }, async () => {
    const reader = new Reader(temporary);
    const wrong: string[] = [];
    for (const step of steps(page.text)) {
      const told = await reader.follow(step);
      if (told !== null) wrong.push(told);
    }
    expect(wrong.join('\n')).toBe('');
  });

  it('has blocks of known kinds, and runs all that the program is called with', () => {
    for (const { language, lines, line } of fences(page.text)) {
      expect(BLOCKS, `line ${line}`).toContain(language);
      if (language === 'sh') expect(lines.filter((each) => each.startsWith('lsicu '))).toEqual([]);
    }
  });

  it('names commands and options that there are', () => {
    expect(inText(page).flatMap(unknownIn)).toEqual([]);
  });

  it('has links that lead somewhere, and pictures with words', () => {
    expect([...links(page)].filter((link) => !leads(page, link))).toEqual([]);
    expect(page.text).not.toMatch(/!\[\s*\]/);
  });
});

/** Calls of the program that stand in a sentence or a table. */
const inText = ({ text }: Page): string[][] =>
  [...text.matchAll(/`lsicu ([^`]+)`/g)].map(([, words = '']) => wordsOf(words));

const longNames = (flags: string): string[] => flags.match(/--?[\w-]+/g) ?? [];
const anywhere = [...GLOBAL_OPTIONS.flatMap(({ flags }) => longNames(flags)), '--help', '--version'];

function unknownIn(words: readonly string[]): string[] {
  const name = words.find((word) => !word.startsWith('-'));
  const command = COMMANDS.find((each) => each.name === name);
  if (!command && name !== undefined && name !== 'help') return [name];
  const known = [...anywhere, ...(command?.options ?? []).flatMap(({ flags }) => longNames(flags))];
  return words
    .filter((word) => word.startsWith('-'))
    .filter((word) => !known.includes(word.split('=')[0] ?? ''));
}

function* links({ text }: Page): Generator<string> {
  const prose = text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
  for (const [, link = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) if (!link.startsWith('https:')) yield link;
}

/** The part of an address that leads to a heading, as GitHub makes it. */
const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

function leads(page: Page, link: string): boolean {
  const [path = '', anchor] = link.split('#', 2);
  const file = join(root, 'docs', page.language, path || page.name);
  if (!existsSync(file)) return false;
  if (anchor === undefined) return true;
  const target = handbook.find(({ language, name }) => join(root, 'docs', language, name) === file);
  return target !== undefined && anchors(target.text).includes(decodeURIComponent(anchor));
}

describe('the handbook', () => {
  const of = (language: Page['language']): readonly Page[] =>
    handbook.filter((page) => page.language === language);

  it('has the same pages in both languages, with the same parts and commands', () => {
    const outline = (language: Page['language']): Record<string, unknown> =>
      Object.fromEntries(
        of(language).map((page) => [
          page.name,
          {
            headings: (page.text.match(/^#+(?= )/gm) ?? []).join(' '),
            commands: steps(page.text).flatMap((step) =>
              step.kind === 'command'
                ? [
                    step.words
                      .filter((word) => !['--lang', 'en'].includes(word))
                      .slice(0, step.words[0] === 'lsicu' ? 2 : 1),
                  ]
                : [],
            ),
          },
        ]),
      );
    expect(outline('en')).toEqual(outline('pl'));
  });

  it.each(['pl', 'en'] as const)('finds a place for every command (%s)', (language) => {
    const text = of(language)
      .map((page) => page.text)
      .join('\n');
    expect(COMMANDS.map(({ name }) => name).filter((name) => !text.includes(`lsicu ${name}`))).toEqual([]);
  });

  it('has small pictures', () => {
    const pictures = of('pl')
      .concat(of('en'))
      .flatMap((page) => [...links(page)].map((link) => join(root, 'docs', page.language, link)))
      .filter((file) => file.endsWith('.png'));
    const sizes = [...new Set(pictures)].map((file) => statSync(file).size);
    expect(Math.max(...sizes)).toBeLessThan(120_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
    expect(dirname(pictures[0] ?? '')).toContain('images');
  });

  it.each([
    [['a', 'b', 'c'], ['a', '…', 'c'], true],
    [['a', 'c'], ['a', '…', 'c'], true],
    [['a 17 (b)'], ['a … (b)'], true],
    [['a', 'b'], ['a'], false],
    [['a', 'b', 'c'], ['a', 'c'], false],
    [['abc'], ['a.c'], false],
  ])('compares %j with what is shown: %j', (lines, shown, expected) => {
    expect(isShown(lines, shown)).toBe(expected);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/run.mjs';

/** The stages from the bottom to the top: a file imports from its own folder and from those of lower stages. */
const STAGES: readonly (readonly string[])[] = [
  ['days'],
  ['words'],
  ['findings', 'host'],
  ['source'],
  ['parse'],
  ['schema'],
  ['model'],
  ['link'],
  ['checks'],
  ['pipeline.ts'],
  ['views'],
  ['render'],
  ['exports', 'edit', 'reference', 'serve'],
  ['imports', 'init'],
  ['commands'],
  ['cli.ts'],
  ['main.ts'],
];

const src = join(root, 'src');
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll(sep, '/'))
  .filter((path) => path.endsWith('.ts'))
  .toSorted();
const texts = new Map(paths.map((path) => [path, readFileSync(join(src, path), 'utf8')]));

const top = (path: string): string => path.split('/')[0] ?? path;
const stageOf = (path: string): number => STAGES.findIndex((stage) => stage.includes(top(path)));
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const textOf = (path: string): string => withoutComments(texts.get(path) ?? '');

/** What a file imports, at once or late. */
function importsOf(path: string): string[] {
  return [...textOf(path).matchAll(/(?:\bfrom|\bimport\(?)\s*'([^']+)'/g)].map(([, name]) => name ?? '');
}

const files = (test: (path: string) => boolean): string[] => paths.filter(test);

describe('the one direction', () => {
  it('gives every file a stage', () => {
    expect(files((path) => stageOf(path) < 0)).toEqual([]);
  });

  it.each(paths)('%s imports only from lower stages', (path) => {
    const inside = importsOf(path)
      .filter((name) => name.startsWith('.'))
      .map((name) => join(dirname(path), name).replaceAll(sep, '/'))
      .filter((name) => !name.startsWith('..'));
    const wrong = inside.filter((name) => top(name) !== top(path) && stageOf(name) >= stageOf(path));
    expect(wrong).toEqual([]);
    expect(inside.filter((name) => !texts.has(name))).toEqual([]);
  });
});

describe('the edges', () => {
  const outside = /^(?:node:)?(?:fs|fs\/promises|child_process|process|os|net|http|https)$|^simple-git$/;

  it('only host/ touches files, git, the process and the clock', () => {
    const touches = (path: string): boolean =>
      importsOf(path).some((name) => outside.test(name)) ||
      /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bDate\(\)/.test(textOf(path));
    expect(files((path) => top(path) !== 'host' && touches(path))).toEqual([]);
  });

  it('only cli.ts knows the command-line library', () => {
    expect(files((path) => importsOf(path).includes('commander'))).toEqual(['cli.ts']);
  });

  it('nobody prints past the host', () => {
    expect(files((path) => /\bconsole\./.test(textOf(path)))).toEqual([]);
  });

  it('keeps files short enough to read', () => {
    expect(files((path) => (texts.get(path) ?? '').split('\n').length > 301)).toEqual([]);
  });
});

describe('each registry names every file of its folder', () => {
  const registries: readonly (readonly [string, string, RegExp])[] = [
    ['checks/checks.ts', 'checks/', /\bdefineCheck\(\{/],
    ['commands/commands.ts', 'commands/', /\bdefineCommand\(\{/],
    ['views/views.ts', 'views/', /\bdefineView\(\{/],
    ['render/formats.ts', 'render/formats/', /^export const /m],
    ['findings/reporters.ts', 'findings/reporters/', /^export const /m],
    ['schema/kinds.ts', 'schema/', /^export const \w+ = (?:typed\(\s*)?map\(/m],
  ];

  it.each(registries)('%s', (registry, folder, marks) => {
    const members = files((path) => path.startsWith(folder) && marks.test(textOf(path)));
    const named = importsOf(registry).map((name) => join(dirname(registry), name).replaceAll(sep, '/'));
    expect(members.length).toBeGreaterThan(0);
    expect(members.filter((path) => !named.includes(path))).toEqual([]);
  });
});

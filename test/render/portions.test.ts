import { describe, expect, it } from 'vitest';
import { portionsOf } from '../../src/render/portions.ts';
import { documentTree } from '../../src/render/tree.ts';

const table = (rows: number, name = 'w'): string =>
  `| A | B |\n|---|--:|\n${Array.from({ length: rows }, (_, index) => `| ${name}${index} | ${index} |\n`).join('')}`;

describe('a long document', () => {
  it('is parsed in portions and is one tree again', () => {
    const markdown = `# T\n\n${table(950)}\nPo tabeli.\n\n## Dalej\n\n${table(3, 'x')}`;
    expect(portionsOf(markdown).length).toBeGreaterThan(4);
    const { children } = documentTree(markdown, [], 'pl');
    expect(children.map(({ type }) => type)).toEqual(['heading', 'table', 'paragraph', 'heading', 'table']);
    const [, long, , , short] = children;
    if (long?.type !== 'table' || short?.type !== 'table') throw new Error('no table');
    expect([long.children.length, short.children.length]).toEqual([951, 4]);
    expect(long.align).toEqual([null, 'right']);
    const firsts = long.children.slice(1).map((row) => row.children[0]?.children[0]);
    expect(firsts.map((cell) => cell?.type === 'text' && cell.value)).toEqual(
      Array.from({ length: 950 }, (_, index) => `w${index}`),
    );
  });

  it.each([0, 1, 199, 200, 201, 400])('with a table of %i rows loses none', (rows) => {
    const [only, ...more] = documentTree(table(rows), [], 'pl').children;
    expect([only?.type === 'table' && only.children.length, more.length]).toEqual([rows + 1, 0]);
  });
});

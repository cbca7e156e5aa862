import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/run.mjs';
import { BASE_RULES } from '../src/findings/rules.ts';
import { nodeHost } from '../src/host/node.ts';
import { CHECKS } from '../src/pipeline.ts';
import { Templates } from '../src/render/template.ts';
import type { Kind } from '../src/schema/kind.ts';
import { KINDS } from '../src/schema/kinds.ts';

const rows = readFileSync(join(root, 'docs/ROWS.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [DSK\d]/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const named = (column: number): string[] =>
  rows.flatMap((cells) => [...(cells[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));

const numbered = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);

describe('docs/ROWS.md', () => {
  it('has every row of the three lists once', () => {
    const ids = rows.map(([, id = '']) => id);
    const split = (id: string): string[] => (['D4', 'D5'].includes(id) ? [`${id}a`, `${id}b`] : [id]);
    const wanted = [...numbered('D', 0, 10).flatMap(split), ...numbered('S', 1, 19), ...numbered('K', 1, 17)];
    expect(ids.filter((id) => /^[DSK]/.test(id))).toEqual(wanted);
  });

  it('says of each row where it is recorded, what checks it, what prints it', () => {
    const gaps = rows.filter((cells) => [3, 4, 5].some((column) => !cells[column]?.includes('`')));
    expect(gaps.map(([, id]) => id)).toEqual([]);
  });

  it('names files, rules and documents that there are', () => {
    const kinds = Object.values<Kind>(KINDS);
    const files = kinds.flatMap(({ at, layout }) => (layout === 'folder' ? [`${at}/`] : [`${at}.yaml`]));
    const rules = [...CHECKS, ...BASE_RULES].map(({ name }) => name);
    const documents = new Templates(nodeHost()).listed().map(({ name }) => name);
    expect(named(3).filter((name) => ![...files, 'private/contacts.yaml'].includes(name))).toEqual([]);
    expect(named(4).filter((name) => !rules.includes(name))).toEqual([]);
    expect(named(5).filter((name) => !documents.includes(name))).toEqual([]);
  });

  it('leaves out no register and no document', () => {
    const registers = Object.values<Kind>(KINDS).filter(({ layout }) => layout === 'register');
    const files = registers.map(({ at }) => `${at}.yaml`);
    expect(files.filter((name) => !named(3).includes(name))).toEqual([]);
    const documents = new Templates(nodeHost()).listed().map(({ name }) => name);
    expect(documents.filter((name) => !named(5).includes(name))).toEqual([]);
  });
});

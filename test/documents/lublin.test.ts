import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { exampleFiles, load } from '../setup/plan.ts';
import { run } from '../setup/host.ts';

const DAY = '2013-02-28';
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
const source = folded(readFileSync(join(root, 'test/sources/002.txt'), 'utf8'));

async function card(...argv: string[]): Promise<string> {
  const lublin = ['-C', 'examples/lublin', '--as-of', DAY];
  const { code, output } = await run([
    ...lublin,
    'render',
    'practice-card',
    'siec-wsparcia-imigrantow',
    ...argv,
  ]);
  expect(code).toBe(0);
  return output;
}

describe('Lublin, the card of a good practice: source 002', () => {
  const { plan, findings } = load(exampleFiles('lublin'), DAY);
  const [practice] = plan.items.practice.map(({ record }) => record);

  it('has seven activities and all fields of the card', () => {
    expect(practice?.how).toHaveLength(7);
    expect(Object.keys(practice ?? {})).toHaveLength(15);
    expect(practice?.started?.text).toBe('2009-01-01');
    expect(findings).toEqual([]);
  });

  it('is printed in the layout of the source, word for word from its heading to its end', async () => {
    const [heading = '', ...rest] = (await card()).split('\n');
    const rows = rest.filter((line) => /^\| (?!-|Element karty)/.test(line));
    const after = rest.slice(rest.findLastIndex((line) => line.startsWith('|')) + 1);
    // The table’s lines, marks of emphasis, links and escapes are not the text.
    const bare = [heading.replace('# ', ''), ...rows.map((row) => row.replaceAll('|', ' ')), ...after]
      .join(' ')
      .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    expect(folded(bare)).toBe(source);
  });

  it('says in a page and in data the same', async () => {
    const page = await card('--format', 'html');
    const data = JSON.parse(await card('--format', 'json')) as { how: string; lacks: unknown[] };
    const [, how = ''] = /Jak działa\? (.*) Rezultaty Z/.exec(source) ?? [];
    expect(folded(data.how)).toBe(how);
    expect(data.lacks).toEqual([]);
    expect(folded(page.replaceAll(/<[^>]+>/g, ''))).toContain(how);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import { goalRows } from '../../src/views/parts/goals.ts';
import { run } from '../setup/host.ts';
import { exampleFiles, load } from '../setup/plan.ts';

const DAY = '2018-04-09';
const { plan, findings } = load(exampleFiles('pomorze'), DAY);
const choice = { wanted: 'pl', own: 'pl', words: 'pl' };

/** Texts of the source without number, bullet and the names of workshops; what only groups others is left out. */
const texts = readFileSync(join(root, 'test/sources/004.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.replace(/^(?:\d\.|•|Warsztat \d[:.]) /, ''))
  .flatMap((line) => (line.includes('Uniwersytet') ? line.replace(/\.\.\.$/, '').split(', ') : [line]))
  .flatMap((line) => /^(.+?): (.+?):? ([\p{Lu}/ ]+\?)$/u.exec(line)?.slice(1) ?? [line]);

async function document(...argv: string[]): Promise<string> {
  const { code, output } = await run(['-C', 'examples/pomorze', '--as-of', DAY, ...argv]);
  expect(code).toBe(0);
  return output.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll(/[\s\u00a0]+/g, ' ');
}

describe('Pomorze, the workshop programme: source 004', () => {
  it('has four workshops with their questions and coarse dates, in order', () => {
    const rows = plan.items.workshop.map(({ record }) => [
      record.number,
      record.question,
      record.when?.text,
      record.note,
    ]);
    expect(rows).toEqual([
      [1, 'CO MAMY/KIM JESTESMY?', '2018-06/2018-07', 'czerwiec/poczatek lipca'],
      [2, 'JAK JEST?', '2018-08/2018-09', 'koniec sierpnia/wrzesien'],
      [3, 'JAK POWINNO BYC?', '2018-10', 'pazdziernik'],
      [4, 'CO ZROBIMY?', '2018-11', 'listopad'],
    ]);
  });

  it('has five branches of a local team, eight goals and six organisations', () => {
    expect(plan.items.area).toHaveLength(5);
    expect(plan.items.partner).toHaveLength(6);
    const goals = plan.items.coordination.flatMap(({ record }) =>
      goalRows({ plan, choice } as never, record.goals),
    );
    expect(goals).toHaveLength(8);
  });

  it('is a plan without errors and warnings at the first stage', () => {
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('prints every text of the source, word for word', async () => {
    const all = `${await document('plan')} ${await document('render', 'workshops')} ${await document('render', 'context')}`;
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => !all.includes(text.replaceAll(/\s+/g, ' ')))).toEqual([]);
    expect(all).toContain('67 395 oswiadczen');
  });
});

import { describe, expect, it } from 'vitest';
import { briefly, load, saysOf, type Files } from '../setup/plan.ts';

const area = (text: string): Files => ({ 'areas/jezyk.yaml': text });
const errors = (files: Files): string[] =>
  briefly(load(files).findings.filter(({ severity }) => severity === 'error'));

describe('T12, Y2 what is far more than a plan is refused before it is read', () => {
  it.each([
    ['quotes', '"'.repeat(300_000), '1:1'],
    ['lines of quotes', '"\n'.repeat(400_000), '10001:1'],
    ['fields in fields', 'a: '.repeat(300_000), '1:1'],
    ['quoted fields in fields', '"a": '.repeat(1000), '1:1'],
    ['brackets', '['.repeat(500_000), '1:1'],
    ['fields', Array.from({ length: 80_000 }, (_, index) => `pole${index}: x\n`).join(''), '10001:1'],
  ])('%s', (_, text, at) => {
    const start = performance.now();
    expect(errors(area(text))).toEqual([`areas/jezyk.yaml:${at} yaml-syntax`]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('a long text on one line is not', () => {
    expect(
      errors(area(`name: Język\ndescription: ${'Zajęcia, zapisy: w szkole. '.repeat(40)}\n`)),
    ).toHaveLength(1);
    expect(errors(area(`name: Język\ndescription: ${'Zajęcia w szkole. '.repeat(400)}\n`))).toEqual([]);
  });
});

describe('S7 a date that does not exist', () => {
  const entry = (date: string): Files => ({
    'progress/2026-q1/coordinator.yaml': `entries:\n  - {date: ${date}, decision: brak}\n`,
  });

  it.each(['2026-13-22', '2026-13', '2026-00-10', '2026-04-99', '9999-99-99', '2026-02-30'])(
    '%s is never told as another one',
    (date) => {
      const loaded = load(entry(date));
      const [finding] = loaded.findings.filter(({ rule }) => rule === 'date-impossible');
      expect(finding && saysOf(finding, loaded)).toContain(`„${date}”`);
      expect(finding && saysOf(finding, loaded)).not.toMatch(/2 marca|NaN|Invalid/);
    },
  );
});

describe('several ids in one place', () => {
  const task = (responsible: string): Files => ({
    'areas/jezyk.yaml': `name: Język\ntasks:\n  - {id: kurs, title: Kurs, responsible: "${responsible}"}\n`,
    'institutions/gok.yaml': 'name: GOK\nareas: jezyk\n',
    'institutions/ops.yaml': 'name: OPS\nareas: jezyk\n',
  });

  it.each(['gok, ops', 'gok i ops', 'gok; ops'])('%s are kept, as a list', (responsible) => {
    const [finding] = load(task(responsible)).findings.filter(({ rule }) => rule === 'reference-unknown');
    expect(finding?.remedy).toEqual({ replace: '[gok, ops]' });
  });
});

describe('S11 a folder that is not read', () => {
  it('hides what it may define', () => {
    const files = {
      'areas/jezyk.yml': 'name: Język\n',
      'institutions/gok.yaml': 'name: GOK\nareas: jezyk\n',
    };
    expect(errors(files)).toEqual(['areas/jezyk.yml:1:1 file-unknown']);
  });

  it('a register whose list has lost its hyphens is one mistake', () => {
    const people = '  id: dyrektor\n  function: Dyrektor\n  id: wojt\n  function: Wójt\n';
    const files = { 'people.yaml': people, 'coordination.yaml': 'coordinator: sekretarz\n' };
    expect(errors(files).filter((each) => each.includes('reference'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { briefly, load, saysOf, type Files } from '../setup/plan.ts';

const task = (...lines: string[]): Files => ({
  'areas/kultura.yaml': [
    'name: „Kultura”',
    'leader: gok',
    'tasks:',
    '  - id: kino',
    '    title: „Kino”',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n'),
  'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nareas: kultura\n',
});

/** Errors of a plan as `line:column rule` with what is said. */
function found(files: Files): string[] {
  const loaded = load(files);
  return loaded.findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => `${briefly([finding]).join()} ${saysOf(finding, loaded)}`);
}

const WORDS = 'podaje wartość w cudzysłowie, jaki wstawia Word';

describe('a value in the quotation marks of a word processor', () => {
  it.each([
    ['code: „E.1”', 'code: "E.1"'],
    ['code: “1.10”', 'code: "1.10"'],
    ['code: ‚E.1’', 'code: "E.1"'],
    ['due: „2026-12”', 'due: 2026-12'],
    ['tier: „required”', 'tier: required'],
    ['responsible: „gok”', 'responsible: gok'],
    ['responsible: [„gok”]', 'responsible: [gok]'],
    ['languages: [pl, „uk”]', 'languages: [pl, uk]'],
    ['people_planned: „20”', 'people_planned: 20'],
  ])('%s', (line, right) => {
    const all = found(task(line));
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(`areas/kultura.yaml:6:`);
    expect(all[0]).toContain(WORDS);
    expect(all[0]).toContain(`Popraw na:  ${right}`);
  });

  it('is used without them, so that nothing else is wrong', () => {
    const { plan } = load({
      ...task('code: „E.1”'),
      'institutions/gok.yaml': 'name: GOK\nareas: „kultura”\n',
    });
    expect(plan.items.area[0]?.record).toMatchObject({ tasks: [{ code: 'E.1' }] });
    expect(plan.items.institution[0]?.record.areas).toEqual(['kultura']);
  });

  it('as an id is still referred to', () => {
    const files = { ...task('after: klub'), 'coordination.yaml': 'tasks:\n  - {id: „klub”, title: Klub}\n' };
    expect(found(files)).toHaveLength(1);
    expect(found(files)[0]).toContain('coordination.yaml:2:10 type-wrong');
  });

  it.each(['title', 'description', 'note'])('is a quotation in a text: %s', (key) => {
    expect(found(task(`${key === 'title' ? 'note' : key}: „Kino” pod chmurką`, 'steps: [„Seans”]'))).toEqual(
      [],
    );
  });

  it('that is wrong without them too is told as before, once', () => {
    expect(found(task('tier: „pilne”'))).toHaveLength(1);
    expect(found(task('responsible: „Gminny Ośrodek Kultury”'))).toHaveLength(1);
    expect(found(task('due: „wkrótce”'))).toHaveLength(1);
  });
});

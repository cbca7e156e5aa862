import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listExamples } from '../scripts/examples.mjs';
import { root } from '../scripts/run.mjs';
import { ordered } from '../src/model/plan.ts';
import { counted, countStates, isOpen, stateOf, STATES } from '../src/model/state.ts';
import type { Text } from '../src/schema/types.ts';
import { exampleFiles, load } from './setup/plan.ts';

const example = (name: string, day: string) => load(exampleFiles(name), day);

/** Texts are compared as a reader sees them: composed letters, plain blanks. */
const plain = (text: Text | string): string =>
  (typeof text === 'string' ? text : (text['pl'] ?? '')).normalize('NFC').replaceAll('\u00a0', ' ').trim();

const sourceLines = (source: string): string[] =>
  readFileSync(join(root, 'test', 'sources', `${source}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
    .map(plain);

/** What stands behind the number or bullet of a line. */
const items = (source: string): string[] =>
  sourceLines(source).flatMap((line) => /^(?:\d+\.|•) (.*)$/.exec(line)?.[1] ?? []);

const length = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

describe.each(listExamples())('examples/$name', ({ name, day }) => {
  it('has no errors', () => {
    expect(example(name, day).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('Dragacz, source 000', () => {
  const { plan } = example('dragacz', '2026-09-30');
  const tasks = plan.items.coordination.flatMap(({ record }) => record.tasks ?? []);
  const titles = tasks.map(({ title }) => plain(title));

  it('holds the ten tasks of the coordinator, word for word and in order', () => {
    expect(titles).toEqual(items('000'));
    expect(titles).toHaveLength(10);
  });

  it('keeps the longest text whole, and the source’s own slip', () => {
    expect(titles.findIndex((title) => title.length === length(titles))).toBe(9);
    expect(length(titles)).toBe(581);
    expect(titles[6]).toContain('na ternie gminy');
    expect(titles.join(' ').match(/[\p{Ll})”]\.(?=\s|$)/gu)).toHaveLength(16);
  });

  it('names what a training, an expert, a library and a quarterly schedule must cover', () => {
    const topics = [6, 8, 10, 4].map((number) => tasks[number - 1]?.topics?.length);
    expect(topics).toEqual([5, 5, 7, 5]);
    expect(plan.items.coordination[0]?.record.training_topics).toHaveLength(5);
  });

  it('counts nothing that the source has not', () => {
    expect(plan.counts).toMatchObject({
      areas: 0,
      institutions: 0,
      goals: 0,
      duties: 0,
      tasks: 10,
      commonTasks: 0,
    });
  });
});

describe('Słupsk, the schedule: source 001', () => {
  const { plan, judgement } = example('slupsk', '2016-12-31');
  const areas = ordered(plan, 'area');
  const tops = areas.map(({ record }) => record.tasks ?? []);
  const common = plan.items.coordination.flatMap(({ record }) => record.common_tasks ?? []);

  it('has seven areas with 6, 7, 8, 5, 4, 5, 7 tasks, in the order of the source', () => {
    expect(areas.map(({ record }) => plain(record.name))).toEqual([
      'Polityka społeczna',
      'Praca',
      'Edukacja',
      'Kultura',
      'Komunikacja',
      'Bezpieczeństwo',
      'Organizacje pozarządowe',
    ]);
    expect(tops.map((tasks) => tasks.length)).toEqual([6, 7, 8, 5, 4, 5, 7]);
  });

  it('has four sub-tasks, all under the second task of Komunikacja', () => {
    const parents = tops.flat().filter(({ tasks = [] }) => tasks.length > 0);
    expect(parents).toEqual([tops[4]?.[1]]);
    expect(parents[0]?.tasks).toHaveLength(4);
  });

  it('has five common tasks for every area', () => {
    expect(common.map(({ title }) => plain(title))).toEqual(items('001').slice(0, 5));
    expect(judgement.tasks.filter((task) => task.common)).toHaveLength(35);
  });

  it('holds every line of the source, in its order', () => {
    const own = tops.flat().flatMap((task) => [task, ...(task.tasks ?? [])]);
    expect([...common, ...own].map(({ title }) => plain(title))).toEqual(items('001'));
    expect(items('001')).toHaveLength(51);
    expect(judgement.tasks).toHaveLength(81);
  });

  it('keeps the one pair of equal titles apart', () => {
    expect(plain(tops[2]?.[1]?.title ?? '')).toBe(plain(tops[3]?.[0]?.title ?? '-'));
    const titles = tops.flat().map(({ title }) => plain(title));
    expect(new Set(titles).size).toBe(titles.length - 1);
  });

  it('has 80 leaves, and nothing is reported on any of them', () => {
    const leaves = counted(judgement, judgement.tasks);
    expect(leaves).toHaveLength(80);
    expect(countStates(judgement, leaves)['not-reported']).toBe(80);
    expect(leaves.every((task) => isOpen(judgement, task))).toBe(true);
  });
});

describe('Słupsk, the cards: source 003', () => {
  const { plan } = example('slupsk', '2016-12-31');
  const cards = ordered(plan, 'institution').map(({ id, record }) => ({ id, ...record }));
  const duties = cards.map((card) => (card.duties ?? []).map(({ title }) => plain(title)));
  const goals = cards.map((card) => (card.goals ?? []).map(({ title }) => plain(title)));
  const areaOf = cards.map((card) => card.areas?.[0] ?? null);

  it('has 18 institutions in six areas, and one without an area', () => {
    expect(cards).toHaveLength(18);
    const inArea = (area: string | null): number => areaOf.filter((own) => own === area).length;
    const areas = [
      'polityka-spoleczna',
      'edukacja',
      'praca',
      'kultura',
      'bezpieczenstwo',
      'komunikacja',
      null,
    ];
    expect(areas.map(inArea)).toEqual([4, 4, 2, 3, 1, 3, 1]);
  });

  it('has 8 units of the city hall, 2 single bodies and 8 groups', () => {
    const isOffice = (name: Text): boolean => /^Wydział |Referat /.test(plain(name));
    expect(cards.filter(({ name }) => plain(name).startsWith('Wydział'))).toHaveLength(7);
    expect(cards.filter(({ name }) => isOffice(name))).toHaveLength(8);
    expect(cards.filter(({ group }) => group)).toHaveLength(8);
    expect(cards.filter(({ group, name }) => !group && !isOffice(name)).map(({ id }) => id)).toEqual([
      'mopr',
      'pup',
    ]);
  });

  it('has a leader in each of the six areas, listed first', () => {
    const leaders = plan.items.area.flatMap(({ id, record }) => (record.leader ? [[id, record.leader]] : []));
    const first = leaders.map(([area]) => [area, cards.find((card) => card.areas?.[0] === area)?.id]);
    expect(leaders).toHaveLength(6);
    expect(leaders).toEqual(first);
  });

  it('has the goals of the source: 16 „Cel:”, 2 „Cele:”, 20 when split', () => {
    const written = sourceLines('003').filter((line) => /^Cele?:/.test(line));
    const headings = cards.map(({ goals_heading: heading }) => plain(heading ?? ''));
    expect(written.map((line) => line.replace(/:.*/, ''))).toEqual(headings);
    expect(headings.filter((heading) => heading === 'Cele')).toHaveLength(2);
    expect(written.map((line) => line.replace(/^Cele?: /, ''))).toEqual(
      goals.map((titles) => titles.map((title) => title.replace(/;$/, '')).join('; ')),
    );
    expect(goals.flat()).toHaveLength(20);
    expect(cards.filter((card) => card.goals?.length === 2).map(({ id }) => id)).toEqual([
      'domy-kultury',
      'referat-bezpieczenstwa',
    ]);
  });

  it('has 138 duties, in document order', () => {
    expect(duties.map((own) => own.length)).toEqual([
      5, 13, 5, 6, 6, 12, 3, 5, 8, 8, 7, 10, 13, 8, 4, 8, 6, 11,
    ]);
    expect(duties.flat()).toEqual(items('003'));
    const inArea = (area: string | null): number =>
      duties.filter((_, index) => areaOf[index] === area).flat().length;
    const areas = [
      'polityka-spoleczna',
      'edukacja',
      'praca',
      'kultura',
      'bezpieczenstwo',
      'komunikacja',
      null,
    ];
    expect(areas.map(inArea)).toEqual([29, 26, 16, 30, 8, 18, 11]);
  });

  it('marks the nine catch-alls', () => {
    const residual = cards.flatMap((card) => card.duties ?? []).filter(({ nature }) => nature === 'residual');
    const texts = residual.map(({ title }) => plain(title).replace(/\.$/, ''));
    expect(texts).toHaveLength(9);
    expect(texts.filter((text) => text.endsWith(' jednostek'))).toHaveLength(1);
    expect(
      texts.every((text) => text.startsWith('Inne działania wynikające z realizacji zadań własnych')),
    ).toBe(true);
  });

  it('keeps every text whole', () => {
    const bare = duties.flat().map((title) => title.replace(/\.$/, ''));
    expect(new Set(bare).size).toBe(131);
    expect(length(duties.flat())).toBe(370);
    expect(duties.flat().filter((title) => !title.endsWith('.'))).toHaveLength(2);
    expect(duties.flat().filter((title) => /współprac|współdział|wymian/i.test(title))).toHaveLength(17);
  });

  it('is counted so by validate', () => {
    expect(plan.counts).toEqual({
      areas: 7,
      institutions: 18,
      goals: 20,
      duties: 138,
      tasks: 46,
      commonTasks: 5,
    });
  });
});

describe('Przykładowo, fictional', () => {
  const { plan, judgement, findings } = example('przykladowo', '2026-09-30');

  it('shows every state of a task', () => {
    const states = new Set(judgement.tasks.map((task) => stateOf(judgement, task)));
    expect([...STATES, 'withdrawn'].filter((state) => !states.has(state as never))).toEqual([]);
  });

  it('has the one warning that it is meant to show', () => {
    expect(findings.map(({ at, rule }) => `${at.file} ${rule}`)).toEqual([
      'areas/praca-i-mieszkanie.yaml task-unowned',
    ]);
  });

  it('says that it is fictional', () => {
    expect(plan.settings.unit.fictional).toBe(true);
  });
});

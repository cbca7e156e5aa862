import { describe, expect, it } from 'vitest';
import { ordered, type Plan } from '../../src/model/plan.ts';
import type { Goal } from '../../src/schema/goal.ts';
import type { Text } from '../../src/schema/types.ts';
import type { Task } from '../../src/schema/task.ts';
import { exampleFiles, load } from '../setup/plan.ts';
import { DAY, importAll, importInto, SLUPSK, source, type Outcome } from './take.ts';

const documents = (...names: string[]) => names.map((name) => [`${name}.txt`, source(name)] as const);
const example = load(exampleFiles('slupsk'), DAY).plan;

const nameOf = (plan: Plan, kind: 'area' | 'institution', id: string | undefined) =>
  plan.items[kind].find((item) => item.id === id)?.record.name ?? null;

const plain = (text: Text): string => (typeof text === 'string' ? text : JSON.stringify(text));

type Shape = readonly [string, readonly Shape[]];
const shapes = (items: readonly (Task | Goal)[] | undefined): Shape[] =>
  (items ?? []).map((item) => {
    const { tasks, goals } = item as Partial<Task & { goals: Goal[] }>;
    return [plain(item.title), shapes(tasks ?? (goals as Goal[] | undefined))];
  });

/** What a plan says of its areas, with names in place of ids. */
const areasOf = (plan: Plan) =>
  ordered(plan, 'area').map(({ record }) => ({
    name: record.name,
    leader: nameOf(plan, 'institution', record.leader),
    tasks: shapes(record.tasks),
  }));

/** What it says of its institutions. */
const cardsOf = (plan: Plan) =>
  ordered(plan, 'institution').map(({ record }) => ({
    name: record.name,
    short: record.short,
    group: record.group,
    sector: record.sector,
    description: record.description,
    areas: record.areas?.map((id) => nameOf(plan, 'area', id)),
    heading: record.goals_heading,
    goals: shapes(record.goals),
    duties: record.duties?.map(({ title, nature, condition }) => ({ title, nature, condition })),
  }));

const commonOf = (plan: Plan) => plan.items.coordination.flatMap(({ record }) => shapes(record.common_tasks));

describe.each([
  ['cards first', ['003', '001']],
  ['schedule first', ['001', '003']],
])('sources 001 and 003 as given, %s', (_, names) => {
  const outcome = importAll(SLUPSK, documents(...names));

  it('make a plan without errors in which no line is left over', async () => {
    const { loaded, taken } = await outcome;
    expect(loaded.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(taken.left).toEqual([]);
    expect(loaded.plan.counts).toMatchObject({
      areas: 7,
      institutions: 18,
      goals: 20,
      duties: 138,
      tasks: 46,
      commonTasks: 5,
    });
  });

  it('give the areas of the example, their leaders and tasks, word for word and in order', async () => {
    expect(areasOf((await outcome).loaded.plan)).toEqual(areasOf(example));
  });

  it('give its cards', async () => {
    expect(cardsOf((await outcome).loaded.plan)).toEqual(cardsOf(example));
  });

  it('give its common tasks', async () => {
    expect(commonOf((await outcome).loaded.plan)).toEqual(commonOf(example));
  });

  it('give every paragraph of its introduction', async () => {
    const paragraphs = (plan: Plan) =>
      plain(plan.settings.intro ?? '')
        .trim()
        .split('\n\n')
        .toSorted();
    expect(paragraphs((await outcome).loaded.plan)).toEqual(paragraphs(example));
  });
});

/** Fields that somebody put into the example by hand, with the words by which the report of the import asks for them. */
const BY_HAND: readonly (readonly [string, (plan: Plan) => number, RegExp])[] = [
  [
    'partners of cards',
    ({ items }) => count(items.institution, ({ record }) => record.partners),
    /współprac.*partners/,
  ],
  [
    'products',
    ({ items }) => count(items.area, ({ record }) => record.tasks?.filter((task) => task.produces)),
    /baza, broszura.*produces/,
  ],
  [
    'what a task waits for',
    ({ items }) => count(items.area, ({ record }) => record.tasks?.filter((task) => task.after)),
    /wyników.*after/,
  ],
  [
    'the team',
    ({ items }) => count(items.coordination, ({ record }) => record.bodies),
    /zespole koordynującym.*bodies/,
  ],
];

const count = <T>(items: readonly T[], list: (item: T) => readonly unknown[] | undefined): number =>
  items.reduce((sum, item) => sum + (list(item)?.length ?? 0), 0);

describe('what is left to a person', () => {
  const both = (async (): Promise<readonly [Outcome, Outcome]> => {
    const cards = await importAll(SLUPSK, documents('003'));
    return [cards, await importInto(cards.tree, '001.txt', source('001'))];
  })();

  it.each(BY_HAND)('%s: named in the report, and made up by nobody', async (_, countIn, asked) => {
    const [cards, schedule] = await both;
    expect(countIn(example)).toBeGreaterThan(0);
    expect(countIn(schedule.loaded.plan)).toBe(0);
    expect([...cards.assumed, ...schedule.assumed].filter((text) => asked.test(text))).not.toEqual([]);
  });

  it('is told with lines: what was taken for a group, a catch-all, a condition', async () => {
    const [{ assumed }] = await both;
    expect(assumed).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^Za grupy podmiotów .*: Placówki opieki zdrowotnej, .*Organizacje pozarządowe\.$/,
        ),
        expect.stringMatching(/nature: residual.*: 18, 40, 83, 176, 195, 217, 236, 252, 269\.$/),
        expect.stringMatching(/condition.*: 34, 63, 94\.$/),
      ]),
    );
  });

  it('finds who is responsible where the card is there', async () => {
    const [, { loaded, assumed }] = await both;
    const owned = loaded.plan.items.area.flatMap(({ record }) =>
      (record.tasks ?? []).filter((task) => task.responsible),
    );
    expect(owned.map(({ responsible }) => responsible)).toEqual([[{ who: 'pup' }]]);
    expect(assumed.join('\n')).toContain('„PUP”');
  });
});

describe('the same file again', () => {
  it.each(['000', '001', '003'])('%s changes nothing', async (name) => {
    const first = await importAll(SLUPSK, documents(name));
    expect(first.taken.left).toEqual([]);
    const again = await importInto(first.tree, `${name}.txt`, source(name));
    expect(again.changed).toEqual([]);
    expect(again.taken).toMatchObject({ said: [], left: [] });
    expect(again.taken.count).toBe(first.taken.count);
  });
});

describe('source 000', () => {
  it('makes the ten tasks of the coordinator, and its introduction', async () => {
    const { loaded } = await importAll(SLUPSK, documents('000'));
    const dragacz = load(exampleFiles('dragacz'), DAY).plan;
    const titles = (plan: Plan) => plan.items.coordination.flatMap(({ record }) => shapes(record.tasks));
    expect(titles(loaded.plan)).toEqual(titles(dragacz));
    expect(titles(loaded.plan)).toHaveLength(10);
    expect(loaded.plan.settings.intro).toBe(dragacz.settings.intro);
  });
});

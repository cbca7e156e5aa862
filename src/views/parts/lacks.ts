import { ordered, unreadableIn, type Item } from '../../model/plan.ts';
import { counted, type Judgement } from '../../model/state.ts';
import type { TaskNode } from '../../model/tasks.ts';
import { around, type Phrase } from '../../model/texts.ts';
import { SHARED } from '../../words/shared.ts';
import type { ViewContext } from '../view.ts';
import { tellsNeeds } from './card.ts';
import type { Names } from './names.ts';
import { unownedTasks } from './tasks.ts';

/** One kind of thing that is not there yet: how many and which. */
export interface Lack {
  readonly what: string;
  /** Key of its words in the template. */
  readonly label: string;
  readonly count: number;
  readonly of: number;
  /** True where it is every one of several: then no names are needed. */
  readonly all: boolean;
  readonly names: readonly Phrase[];
  /** Of tasks: how many of them are common ones; null for anything else, and where no area has such a task. */
  readonly common: { readonly count: number; readonly of: number } | null;
}

const lack = (what: string, of: number, names: readonly Phrase[], count = names.length): Lack => ({
  what,
  label: `lacks.${what}`,
  count,
  of,
  all: count === of && of > 1,
  names,
  common: null,
});

/** Numbers in a row drawn together: 1, 2, 3, 2.1 → 1–3, 2.1. */
function ranges(numbers: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && /^\d+$/.test(number) && Number(run.at(-1)) + 1 === Number(number)) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run));
}

/** Tasks by their list and number: „Praca: 1, 2, 6”. */
function numbered(context: ViewContext, names: Names, tasks: readonly TaskNode[]): Phrase[] {
  const keyOf = ({ list }: TaskNode): string => `${list.kind}/${list.id}`;
  return [...new Set(tasks.map(keyOf))].map((key) => {
    const group = tasks.filter((task) => keyOf(task) === key);
    const [first] = group;
    const title =
      first?.list.kind === 'coordination'
        ? SHARED.coordination[context.language]
        : names.full(first?.list.id ?? '');
    const numbers = (common: boolean): string =>
      ranges(
        group.filter((task) => task.common === common).map(({ number, record }) => number ?? record.id),
      ).join(', ');
    const [own, common] = [numbers(false), numbers(true)];
    const shared = common === '' ? [] : [`${SHARED['list.common'][context.language]} ${common}`];
    return around(title, (text) => `${text}: ${[...(own === '' ? [] : [own]), ...shared].join(', ')}`);
  });
}

type Cards = readonly Item<'institution'>[];

/** An institution needs both a member of the system and a deputy. */
function hasBoth({ members }: Cards[number]['record']): boolean {
  return (['member', 'deputy'] as const).every((role) => members?.some((each) => each.role === role));
}

/** What is not there at all: a plan without areas is one where institutions have their cards all the same. */
function nothingYet({ plan, tasks }: Judgement): Lack[] {
  const [areas, cards] = [plan.items.area, plan.items.institution];
  const broken = ['areas', 'institutions'].map((folder) => unreadableIn(plan, folder).length);
  const missing = {
    areas: areas.length + cards.length + (broken[0] ?? 0) === 0,
    institutions: cards.length + (broken[1] ?? 0) === 0,
    tasks: tasks.length === 0 && plan.unreadable.length === 0,
  };
  return Object.entries(missing).flatMap(([what, isMissing]) =>
    isMissing ? [{ ...lack(`no-${what}`, 0, []), all: true }] : [],
  );
}

/** Tasks that make up totals, each common one once for every list that has it: the numbers of the report. */
function taskLacks(context: ViewContext, judgement: Judgement, names: Names): Lack[] {
  const leaves = counted(judgement, judgement.tasks);
  const unowned = unownedTasks(judgement);
  const undated = leaves.filter(({ due }) => !due);
  const commonIn = (tasks: readonly TaskNode[]): number => tasks.filter(({ common }) => common).length;
  const those = (what: string, lacking: readonly TaskNode[]): Lack => ({
    ...lack(what, leaves.length, numbered(context, names, lacking), lacking.length),
    common: commonIn(leaves) > 0 ? { count: commonIn(lacking), of: commonIn(leaves) } : null,
  });
  return [those('owner', unowned), those('due', undated)];
}

/** What the plan does not have yet, counted and named (requirements K6, D3, S7): a gap is no error. */
export function lacksOf(context: ViewContext, judgement: Judgement, names: Names): Lack[] {
  const areas = ordered(context.plan, 'area');
  const cards = ordered(context.plan, 'institution');
  const named = (items: readonly { readonly id: string }[]): Phrase[] =>
    items.map(({ id }) => names.full(id));
  const ofAreas = (what: string, isLacking: (item: (typeof areas)[number]['record']) => boolean): Lack =>
    lack(what, areas.length, named(areas.filter(({ record }) => isLacking(record))));
  const ofCards = (what: string, isLacking: (item: Cards[number]['record']) => boolean): Lack =>
    lack(what, cards.length, named(cards.filter(({ record }) => isLacking(record))));
  const all = [
    ofAreas('leader', ({ leader }) => leader === undefined),
    ...taskLacks(context, judgement, names),
    ofCards('needs', ({ needs }) => !tellsNeeds(needs)),
    ofCards('partners', ({ partners }) => partners === undefined),
    ofCards('members', (record) => !hasBoth(record)),
    ofAreas('communication', ({ communication }) => communication === undefined),
  ];
  return [...nothingYet(judgement), ...all.filter(({ count }) => count > 0)];
}

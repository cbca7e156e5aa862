import { ordered } from '../../model/plan.ts';
import { isWithdrawn, type Judgement } from '../../model/state.ts';
import type { TaskNode } from '../../model/tasks.ts';
import { around, type Phrase } from '../../model/texts.ts';
import { SHARED } from '../../words/shared.ts';
import type { ViewContext } from '../view.ts';
import type { Names } from './names.ts';

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
}

const lack = (what: string, of: number, names: readonly Phrase[], count = names.length): Lack => ({
  what,
  label: `lacks.${what}`,
  count,
  of,
  all: count === of && of > 1,
  names,
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
    return around(
      title,
      (text) => `${text}: ${ranges(group.map(({ number, record }) => number ?? record.id)).join(', ')}`,
    );
  });
}

/** What the plan does not have yet, counted and named (requirements K6, D3, S7): a gap is no error. */
export function lacksOf(context: ViewContext, judgement: Judgement, names: Names): Lack[] {
  const { plan } = context;
  const areas = ordered(plan, 'area');
  const cards = ordered(plan, 'institution');
  const named = (items: readonly { readonly id: string }[]): Phrase[] =>
    items.map(({ id }) => names.full(id));
  const own = judgement.tasks.filter((task) => !task.common && !isWithdrawn(judgement, task));
  const common = judgement.tasks.filter((task) => task.common && !isWithdrawn(judgement, task));
  const unowned = own.filter(({ owners }) => owners.length === 0);
  const needDate = own.filter(({ counting }) => counting === 'leaf');
  const undated = needDate.filter(({ due }) => !due);
  const datelessCommon = common.filter(({ due, counting }) => !due && counting === 'leaf');
  const all = [
    lack('leader', areas.length, named(areas.filter(({ record }) => record.leader === undefined))),
    lack('owner', own.length, numbered(context, names, unowned), unowned.length),
    lack(
      'commonOwner',
      common.length,
      numbered(
        context,
        names,
        common.filter(({ owners }) => owners.length === 0),
      ),
      common.filter(({ owners }) => owners.length === 0).length,
    ),
    lack('due', needDate.length, numbered(context, names, undated), undated.length),
    lack('commonDue', common.length, numbered(context, names, datelessCommon), datelessCommon.length),
    lack('needs', cards.length, named(cards.filter(({ record }) => record.needs === undefined))),
    lack('partners', cards.length, named(cards.filter(({ record }) => record.partners === undefined))),
    lack('members', cards.length, named(cards.filter(({ record }) => record.members === undefined))),
    lack(
      'communication',
      areas.length,
      named(areas.filter(({ record }) => record.communication === undefined)),
    ),
  ];
  return all.filter(({ count }) => count > 0);
}

import type { Phrase } from '../../model/texts.ts';
import type { Goal } from '../../schema/goal.ts';
import { proseIn, textIn, type Prose, type ViewContext } from '../view.ts';
import { classifiedIn } from './details.ts';
import { titleOf } from './names.ts';

/** A goal as a row of a list; nesting as a depth, so that a template can stay flat. */
export interface GoalRow {
  readonly depth: number;
  readonly code: string | null;
  readonly kind: Phrase | null;
  readonly title: Phrase;
  readonly imposed: boolean;
  readonly indicators: readonly Phrase[];
  readonly classified: readonly Phrase[];
  readonly note: Prose | null;
}

/** Goals in their order, each before those inside it. */
export function goalRows(context: ViewContext, goals: readonly Goal[] | undefined, depth = 0): GoalRow[] {
  return (goals ?? []).flatMap((goal) => [
    {
      depth,
      code: goal.code ?? null,
      kind: textIn(context, goal.kind),
      title: textIn(context, goal.title),
      imposed: goal.imposed ?? false,
      indicators: (goal.indicators ?? []).map((id) => titleOf(context, 'indicator', id)),
      classified: classifiedIn(context, goal.classified),
      note: proseIn(context, goal.note),
    },
    ...goalRows(context, goal.goals, depth + 1),
  ]);
}

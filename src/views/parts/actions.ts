import { compare } from '../../days/order.ts';
import type { Action } from '../../model/meetings.ts';
import type { Plan } from '../../model/plan.ts';
import { overlaps, type Period } from '../../model/quarter.ts';
import { proseIn, textIn, textsIn, type ViewContext } from '../view.ts';
import type { Names } from './names.ts';

/** Columns of the quarterly schedule that a row may still lack (requirements D4b). */
export const COLUMNS = ['responsible', 'resources', 'materials'] as const;

/** The rows of a quarter's schedule, in the order of their dates. */
export function actionsIn(plan: Plan, quarter: Period): Action[] {
  return plan.items.calendar
    .flatMap((item) => item.record.actions ?? [])
    .filter(({ date }) => overlaps(date, quarter))
    .toSorted((a, b) => compare(a.date.first ?? '', b.date.first ?? ''));
}

/** A row of the quarterly schedule, in its five columns. */
export function actionRow(context: ViewContext, names: Names, action: Action) {
  return {
    when: action.date.text,
    title: textIn(context, action.title),
    description: proseIn(context, action.description),
    responsible: action.responsible ? names.actors(action.responsible) : null,
    resources: textsIn(context, action.resources),
    materials: textsIn(context, action.materials),
  };
}

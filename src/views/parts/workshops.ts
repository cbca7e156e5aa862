import type { Workshop } from '../../model/workshops.ts';
import { proseIn, textIn, textsIn, type ViewContext } from '../view.ts';
import { titleOf } from './names.ts';

/** A workshop as documents print it; of one that is not planned yet only its number is known. */
export function workshopRow(context: ViewContext, workshop: Workshop) {
  const participants = (workshop.participants ?? []).map((each) => ({
    function: textIn(context, each.function),
    count: each.count ?? null,
  }));
  const { number, when, held } = workshop;
  return {
    number,
    stage: textIn(context, workshop.stage),
    title: textIn(context, workshop.title),
    question: textIn(context, workshop.question),
    when: when?.text ?? null,
    held: held?.text ?? null,
    isOver: held !== undefined && (held.last ?? '9999-12-31') <= context.asOf,
    participants,
    people: participants.reduce((sum, { count }) => sum + (count ?? 0), 0),
    products: textsIn(context, workshop.products) ?? [],
    priorities: (workshop.priorities ?? []).map((id) => titleOf(context, ['task', 'common-task'], id)),
    note: proseIn(context, workshop.note),
  };
}

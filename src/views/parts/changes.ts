import type { Period } from '../../model/quarter.ts';
import type { Judgement } from '../../model/state.ts';
import { textIn, type ViewContext } from '../view.ts';
import type { Names } from './names.ts';

const inside = (day: string | null | undefined, period: Period): boolean =>
  day ? day >= period.first && day <= period.last : false;

/** Deadlines moved and tasks withdrawn in a period, as the plan's files record them. */
export function changesIn(context: ViewContext, judgement: Judgement, names: Names, period: Period) {
  const moved = judgement.tasks.flatMap(({ record }) =>
    (record.moved ?? [])
      .filter(({ date }) => inside(date?.last, period))
      .map((move) => ({
        title: textIn(context, record.title),
        from: move.from.text,
        to: move.to.text,
        date: move.date?.text ?? null,
        reason: textIn(context, move.reason),
        agreedBy: move.agreed_by ? names.actor(move.agreed_by) : null,
      })),
  );
  const withdrawn = judgement.tasks.flatMap(({ record }) =>
    record.withdrawn && inside(record.withdrawn.date.last, period)
      ? [
          {
            title: textIn(context, record.title),
            date: record.withdrawn.date.text,
            reason: textIn(context, record.withdrawn.reason),
          },
        ]
      : [],
  );
  return { moved, withdrawn, any: moved.length + withdrawn.length > 0 };
}

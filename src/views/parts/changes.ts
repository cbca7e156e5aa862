import { earlier } from '../../days/day.ts';
import type { Period } from '../../model/quarter.ts';
import type { Judgement } from '../../model/state.ts';
import { textIn, type ViewContext } from '../view.ts';
import type { Names } from './names.ts';

const inside = (day: string | null | undefined, period: Pick<Period, 'first' | 'last'>): boolean =>
  day ? day >= period.first && day <= period.last : false;

/** Deadlines moved and tasks withdrawn in a period, as the plan's files record them. */
export function changesIn(context: ViewContext, judgement: Judgement, names: Names, period: Period) {
  // A common task stands in each area, and its record only once.
  const records = [...new Set(judgement.tasks.map(({ record }) => record))];
  const until = { first: period.first, last: earlier(period.last, judgement.day) };
  const moved = records.flatMap((record) =>
    (record.moved ?? [])
      .filter(({ date }) => inside(date?.last, until))
      .map((move) => ({
        title: textIn(context, record.title),
        from: move.from.text,
        to: move.to.text,
        date: move.date?.text ?? null,
        reason: textIn(context, move.reason),
        agreedBy: move.agreed_by ? names.actor(move.agreed_by) : null,
      })),
  );
  const withdrawn = records.flatMap((record) =>
    record.withdrawn && inside(record.withdrawn.date.last, until)
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

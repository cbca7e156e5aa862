import { PROGRAMME, workshopsOf } from '../model/workshops.ts';
import { headerOf } from './parts/header.ts';
import { workshopRow } from './parts/workshops.ts';
import { defineView } from './view.ts';

export const workshops = defineView({
  name: 'workshops',
  takes: 'nothing',
  build(context) {
    const rows = workshopsOf(context.plan).map((each) => workshopRow(context, each));
    const held = rows.filter(({ isOver }) => isOver);
    return {
      header: headerOf(context, context.asOf),
      stage: context.plan.settings.stage ?? null,
      /** True where workshops may stand in a file that cannot be read. */
      lost: context.plan.unreadable.some((path) => path.startsWith('workshops')),
      workshops: rows,
      held: held.length,
      allHeld: held.length === rows.length,
      /** Workshops that were held and left nothing behind. */
      empty: held.filter(({ products }) => products.length === 0).map(({ number }) => number),
      /** Numbers of the programme that the plan does not hold. */
      missing: PROGRAMME.filter((number) => !rows.some((row) => row.number === number)),
    };
  },
});

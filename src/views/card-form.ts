import { ordered } from '../model/plan.ts';
import { headerOf } from './parts/header.ts';
import { defineView, textIn } from './view.ts';

/** Rows left free in each table. */
const FREE = 6;

/** The blank card of an institution, to be filled in by hand: what `institutions/<id>.yaml` asks for. */
export const cardForm = defineView({
  name: 'card-form',
  takes: 'nothing',
  build: (context) => ({
    header: headerOf(context, context.asOf),
    areas: ordered(context.plan, 'area').map(({ record }) => textIn(context, record.name)),
    free: Array.from({ length: FREE }, (_, index) => index + 1),
  }),
});

import { headerOf } from './parts/header.ts';
import { promotionRow, promotionsOf } from './parts/promotion.ts';
import { territoryOf } from './parts/settings.ts';
import { defineView, textIn } from './view.ts';

/** What makes the work known, inside the unit and outside it (requirements D9). */
export const promotion = defineView({
  name: 'promotion',
  takes: 'nothing',
  build(context) {
    const records = promotionsOf(context.plan);
    const reaches = (['inside', 'outside'] as const).map((reach) => {
      const rows = records
        .filter((record) => record.reach === reach)
        .map((record) => promotionRow(context, record));
      return {
        label: `r.${reach}`,
        lead: `lead.${reach}`,
        none: `none.${reach}`,
        rows,
        done: rows.filter(({ done }) => done).length,
      };
    });
    const { audiences = [] } = context.plan.settings;
    const addressed = new Set(records.flatMap((record) => record.audiences ?? []));
    const rows = reaches.flatMap((reach) => reach.rows);
    const unaddressed = audiences
      .filter(({ id }) => !addressed.has(id))
      .map(({ title }) => ({ title: textIn(context, title) }));
    const undated = rows.filter(({ when }) => when === null);
    const without = rows.filter(({ channel }) => channel === null);
    return {
      header: headerOf(context, context.asOf),
      territory: territoryOf(context),
      total: records.length,
      done: reaches.reduce((sum, { done }) => sum + done, 0),
      reaches,
      audiences: audiences.map(({ id, title }) => ({
        title: textIn(context, title),
        actions: records
          .filter((record) => record.audiences?.includes(id))
          .map((record) => ({ title: textIn(context, record.title) })),
      })),
      unaddressed,
      undated,
      without,
      lacks:
        unaddressed.length + undated.length + without.length > 0 ||
        reaches.some((reach) => reach.rows.length === 0),
    };
  },
});

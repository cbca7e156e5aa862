import { isReached, measuredBy, nextMeasurement } from '../model/indicators.ts';
import { goalsMeasured, goalsUnmeasured, tasksMeasured } from '../model/measured.ts';
import type { Item } from '../model/plan.ts';
import { judge, type Judgement } from '../model/state.ts';
import type { DetailLabel } from '../words/details.ts';
import { headerOf } from './parts/header.ts';
import { indicatorRow } from './parts/indicators.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

type Indicator = Item<'indicator'>;

const TOLD_APART: readonly DetailLabel[] = ['measurements', 'lastNote'];

function rowOf(context: ViewContext, judgement: Judgement, item: Indicator) {
  const { id, record } = item;
  const { day } = judgement;
  const row = indicatorRow(context, record, day);
  const next = nextMeasurement(context.plan, record, day);
  const reached = isReached(record, day);
  return {
    ...row,
    /** What no table of the document holds. */
    details: row.details.filter(({ label }) => TOLD_APART.includes(label)),
    every: record.every ?? null,
    next,
    late: next !== null && next < day,
    measured: measuredBy(record, day).length,
    reachedKey: reached === null ? null : `reached.${reached ? 'yes' : 'no'}`,
    reached: reached ?? false,
    tasks: tasksMeasured(judgement, id).map(({ record: task }) => ({ title: textIn(context, task.title) })),
    goals: goalsMeasured(context.plan, id).map(({ title }) => ({ title: textIn(context, title) })),
  };
}

/** Outcomes and outputs apart, with where they start, what is to be reached and what was measured (requirements 3.1). */
export const indicators = defineView({
  name: 'indicators',
  takes: 'nothing',
  build(context) {
    const judgement = judge(context.plan, context.asOf);
    const all = context.plan.items.indicator.map((item) => rowOf(context, judgement, item));
    const lacks = {
      unmeasured: all.filter(({ measured }) => measured === 0),
      late: all.filter(({ late }) => late),
      aimless: all.filter(({ target }) => target === null || target.value === null),
      sourceless: all.filter(({ source }) => source === null),
      loose: all.filter(({ tasks, goals }) => tasks.length + goals.length === 0),
      goals: goalsUnmeasured(context.plan).map(({ title }) => ({ title: textIn(context, title) })),
    };
    return {
      header: headerOf(context, context.asOf),
      total: all.length,
      kinds: (['outcome', 'output'] as const).map((kind) => ({
        label: `kinds.${kind}`,
        table: `table.${kind}`,
        none: `none.${kind}`,
        rows: all.filter((row) => row.kind === kind),
      })),
      measured: all.filter(({ measured }) => measured > 0).length,
      reached: all.filter(({ reached }) => reached).length,
      remarks: all.filter(({ details }) => details.length > 0),
      ...lacks,
      lacks: Object.values(lacks).some((list) => list.length > 0),
    };
  },
});

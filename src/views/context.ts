import { answersTo } from '../model/barriers.ts';
import { judge, type Judgement } from '../model/state.ts';
import { countsPeople, FEWEST, isSmall } from '../model/small-numbers.ts';
import type { RecordOf } from '../schema/kinds.ts';
import type { Text } from '../schema/types.ts';
import { say } from '../words/sentence.ts';
import { SHARED } from '../words/shared.ts';
import { headerOf } from './parts/header.ts';
import { Names } from './parts/names.ts';
import { unitOf } from './parts/settings.ts';
import { taskRow } from './parts/tasks.ts';
import { defineView, proseIn, textIn, type ViewContext } from './view.ts';

type Figure = RecordOf<'context'>;
interface Value {
  readonly value?: number | undefined;
  readonly approximate?: boolean | undefined;
}

/** A value in words: exact as it was given, about where it is an estimate, and only „fewer than” where people could be told by it. */
function valueOf(context: ViewContext, { value, approximate }: Value, unit: Text | undefined): string | null {
  if (value === undefined) return null;
  const number = new Intl.NumberFormat(context.language).format(value);
  if (isSmall(value) && countsPeople(unit) && context.audience !== 'internal')
    return say({ words: SHARED['fewer-than'], args: { value: FEWEST } }, context.language);
  return approximate ? say({ words: SHARED.about, args: { value: number } }, context.language) : number;
}

function figureRow(context: ViewContext, { title, unit, parts, text, ...figure }: Figure) {
  return {
    title: textIn(context, title),
    value: valueOf(context, figure, unit) ?? textIn(context, text),
    unit: figure.value === undefined ? null : textIn(context, unit),
    when: (figure.date ?? figure.year)?.text ?? null,
    source: textIn(context, figure.source),
    parts: (parts ?? []).map((part) => ({
      title: textIn(context, part.title),
      value: valueOf(context, part, unit),
    })),
  };
}

/** Barriers with the tasks of the plan that answer them. */
function barrierRows(context: ViewContext, judgement: Judgement) {
  const answers = answersTo(judgement);
  const names = new Names(context);
  return context.plan.items.barrier.map(({ id, record }) => ({
    title: textIn(context, record.title),
    description: proseIn(context, record.description),
    tasks: (answers.get(id) ?? []).map((task) => taskRow(context, judgement, names, task)),
  }));
}

/** Where the plan starts from: figures about the unit, barriers, and who has a stake. */
export const context = defineView({
  name: 'context',
  takes: 'nothing',
  build(context) {
    const { items } = context.plan;
    const judgement = judge(context.plan, context.asOf);
    const figures = items.context.map(({ record }) => figureRow(context, record));
    const barriers = barrierRows(context, judgement);
    return {
      header: headerOf(context, context.asOf),
      unit: unitOf(context),
      figures,
      /** True where a value is an estimate: what the mark means is said. */
      about: items.context.some(({ record }) =>
        [record, ...(record.parts ?? [])].some(({ approximate }) => approximate),
      ),
      unsourced: figures.filter(({ source }) => source === null).length,
      undated: figures.filter(({ when }) => when === null).length,
      barriers,
      unanswered: barriers.filter(({ tasks }) => tasks.length === 0),
      stakeholders: items.stakeholder.map(({ record }) => ({
        entity: textIn(context, record.entity),
        interest: proseIn(context, record.interest),
        need: proseIn(context, record.need),
        problem: proseIn(context, record.problem),
      })),
    };
  },
});

import { daysBetween } from '../days/day.ts';
import { versionsUntil } from '../model/versions.ts';
import { compare } from '../days/order.ts';
import type { Item } from '../model/plan.ts';
import { actOf } from './parts/acts.ts';
import { headerOf } from './parts/header.ts';
import { Names } from './parts/names.ts';
import { defineView, proseIn, textIn, textsIn, type ViewContext } from './view.ts';

type Version = Item<'version'>['record'];
type Consultation = Item<'consultation'>['record'];

const versionRow = (context: ViewContext, { status, date, act, rev, document }: Version) => ({
  status,
  date: date?.text ?? null,
  act: act === undefined ? null : actOf(context, act),
  rev: rev ?? null,
  document: document ?? null,
});

/** How far a consultation is: `planned`, `running` or `over`. */
function courseOf({ from, to }: Consultation, day: string): 'planned' | 'running' | 'over' {
  if ((from.first ?? '') > day) return 'planned';
  return ((to ?? from).last ?? day) < day ? 'over' : 'running';
}

/** How many days it lasts, both ends counted; null where the ends are not days. */
function lengthOf({ from, to }: Consultation): number | null {
  if (!to?.last || !from.first || from.first !== from.last || to.first !== to.last) return null;
  return daysBetween(from.first, to.last) + 1;
}

function consultationOf(context: ViewContext, names: Names, record: Consultation) {
  const remarks = (record.remarks ?? []).map(({ remark, answer }, index) => ({
    number: index + 1,
    remark: proseIn(context, remark),
    answer: proseIn(context, answer),
  }));
  return {
    title: textIn(context, record.title),
    from: record.from.text,
    to: record.to?.text ?? null,
    days: lengthOf(record),
    course: `course.${courseOf(record, context.asOf)}`,
    over: courseOf(record, context.asOf) === 'over',
    forms: textsIn(context, record.forms) ?? [],
    place: textIn(context, record.place),
    time: record.time?.replace('-', '–').replaceAll(/\b0?(\d{1,2}):/g, '$1.') ?? null,
    languages: record.languages ?? [],
    by: names.actors(record.by),
    result: proseIn(context, record.result),
    told: record.remarks !== undefined,
    remarks,
    answered: remarks.filter(({ answer }) => answer !== null).length,
  };
}

/** The way of the plan from draft to adoption, and what people said of it. */
export const versions = defineView({
  name: 'versions',
  takes: 'nothing',
  build(context) {
    const { plan, asOf } = context;
    const names = new Names(context);
    const there = versionsUntil(plan, asOf).map(({ record }) => versionRow(context, record));
    const dated = plan.items.consultation.toSorted((a, b) =>
      compare(a.record.from.first ?? '', b.record.from.first ?? ''),
    );
    const consultations = dated.map(({ record }) => consultationOf(context, names, record));
    return {
      header: headerOf(context, asOf),
      title: textIn(context, plan.settings.title),
      versions: there,
      adopted: there.findLast(({ status }) => status === 'adopted') ?? null,
      newest: there.at(-1) ?? null,
      consultations,
      remarks: consultations.reduce((sum, { remarks }) => sum + remarks.length, 0),
      answered: consultations.reduce((sum, { answered }) => sum + answered, 0),
    };
  },
});

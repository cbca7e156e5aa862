import { earlier } from '../days/day.ts';
import { externalOf, institutionsOf } from '../model/institutions.ts';
import { bodiesOf } from '../model/meetings.ts';
import { ordered } from '../model/plan.ts';
import { readPeriod, type Period } from '../model/quarter.ts';
import { counted, isOpen, judge, stateOf, type Judgement } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import { versionsUntil } from '../model/versions.ts';
import { SHARED } from '../words/shared.ts';
import { UserError } from '../words/user-error.ts';
import { actOf } from './parts/acts.ts';
import { entriesIn, silentInstitutions } from './parts/entries.ts';
import { headerOf } from './parts/header.ts';
import { Names } from './parts/names.ts';
import { coordinatorsOf } from './parts/office.ts';
import { decidedRow, dueWithin, overdueTasks, unownedTasks } from './parts/tasks.ts';
import { countedApart, totalsByList, totalsOf } from './parts/totals.ts';
import {
  doneInYear,
  dutiesInYear,
  fewOf,
  listInYear,
  meetingsInYear,
  moneyInYear,
  promotionInYear,
  trainingsInYear,
} from './parts/year.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

const BAD_YEAR = {
  pl: '„{text}” nie jest rokiem. Podaj rok, np. 2026.',
  en: '“{text}” is no year. Give a year, such as 2026.',
};

/** Which statute asks for the report: the key of its words, by the kind of unit. */
const LEGAL: Readonly<Record<string, string>> = {
  'rural-gmina': 'gmina',
  'urban-gmina': 'gmina',
  'urban-rural-gmina': 'gmina',
  'city-county': 'gmina',
  county: 'county',
  voivodeship: 'voivodeship',
};

/** The first day of the plan's period; null where it is not given. */
const firstDay = ({ plan }: ViewContext): string | null => plan.settings.period?.from?.first ?? null;

/** The year asked for, else the newest one that has ended, but none before the plan began. */
function yearAsked(context: ViewContext): Period {
  const { argument, asOf } = context;
  const current = Number(asOf.slice(0, 4));
  const ended = asOf.endsWith('-12-31') ? current : current - 1;
  const text = argument ?? String(Math.max(ended, Number(firstDay(context)?.slice(0, 4) ?? ended)));
  const year = /^\d{4}$/.test(text) ? readPeriod(text) : null;
  if (!year) throw new UserError(BAD_YEAR, { text });
  return year;
}

function systemOf(context: ViewContext, names: Names, day: string) {
  const { items } = context.plan;
  const cooperating = items.partner.filter(({ record }) =>
    ['started', 'agreed'].includes(record.cooperation?.status ?? ''),
  );
  return {
    ...coordinatorsOf(context, names),
    institutions: institutionsOf(context.plan, day).length,
    areas: ordered(context.plan, 'area').map(({ record }) => ({ title: textIn(context, record.name) })),
    bodies: bodiesOf(context.plan).map(({ name }) => ({ title: textIn(context, name) })),
    partners: cooperating.length + externalOf(context.plan, day).length,
  };
}

function actsOf(context: ViewContext, year: Period, day: string) {
  const acts = context.plan.items.act.filter(
    ({ record: { date } }) => date?.last && date.last >= year.first && date.last <= earlier(year.last, day),
  );
  const adopted = versionsUntil(context.plan, day).findLast(
    ({ record }) => record.status === 'adopted',
  )?.record;
  return {
    adopted: adopted
      ? {
          when: adopted.date?.text ?? null,
          act: adopted.act === undefined ? null : actOf(context, adopted.act),
        }
      : null,
    passed: acts.map(({ id }) => actOf(context, id)),
  };
}

/** What each list of tasks brought in the year; lists without tasks and without entries are left out. */
function listsOf(context: ViewContext, judgement: Judgement, year: Period, finished: ReadonlySet<TaskNode>) {
  const names = new Names(context);
  const tasksOf = (kind: string, id: string) =>
    judgement.tasks.filter(({ list }) => list.kind === kind && list.id === id);
  const lists = [
    ...ordered(context.plan, 'area').map(({ id }) => ({ name: names.full(id), tasks: tasksOf('area', id) })),
    { name: SHARED.coordination[context.language], tasks: tasksOf('coordination', 'coordination') },
    ...ordered(context.plan, 'institution').map(({ id }) => ({
      name: names.full(id),
      tasks: tasksOf('institution', id),
    })),
  ];
  return lists
    .map((list) => listInYear(context, judgement, year, { ...list, finished }))
    .filter(({ total, entries }) => total + entries > 0);
}

function difficultiesOf(context: ViewContext, judgement: Judgement, year: Period) {
  const names = new Names(context);
  const leaves = counted(judgement, judgement.tasks);
  const stopped = leaves.filter((task) => ['postponed', 'not-done'].includes(stateOf(judgement, task)));
  const overdue = overdueTasks(judgement);
  return {
    overdue: fewOf([...new Set(overdue.map(({ record }) => textIn(context, record.title)))]),
    overdueCount: overdue.length,
    everyUndated: leaves.length > 0 && leaves.every(({ due }) => !due),
    stopped: stopped.map((task) => decidedRow(context, judgement, names, task)),
    unowned: fewOf(unownedTasks(judgement).map(({ record }) => textIn(context, record.title))),
    silence: silentInstitutions(context, names, entriesIn(judgement, year), year),
  };
}

function nextOf(context: ViewContext, judgement: Judgement, year: Period) {
  const next = String(Number(year.text) + 1);
  const left = counted(judgement, judgement.tasks).filter((task) => isOpen(judgement, task));
  const titles = (tasks: typeof left) => [
    ...new Map(tasks.map(({ record }) => [record, textIn(context, record.title)])).values(),
  ];
  return {
    year: next,
    due: fewOf(titles(dueWithin(judgement, `${next}-01-01`, `${next}-12-31`))),
    left: fewOf(titles(left)),
    leftCount: left.length,
  };
}

/** The chapter on the system for the yearly report on the state of the gmina, county or voivodeship. */
export const gminaReport = defineView({
  name: 'gmina-report',
  takes: 'period',
  build(context) {
    const year = yearAsked(context);
    const day = earlier(year.last, context.asOf);
    const judgement = judge(context.plan, day);
    const begin = firstDay(context);
    const { to } = context.plan.settings.period ?? {};
    const names = new Names(context);
    const done = doneInYear(judgement, year);
    const lists = listsOf(context, judgement, year, new Set(done));
    const duties = dutiesInYear(context, judgement, year);
    const legal = LEGAL[context.plan.settings.unit.kind] ?? 'none';
    return {
      header: headerOf(context, day),
      year: { text: year.text, running: context.asOf < year.last, next: String(Number(year.text) + 1) },
      /** Where the plan had not begun by that day, the first day of its period: then there is no work to sum up. */
      begins: begin !== null && day < begin ? begin : null,
      /** The end of the plan's period, where that was over before the year. */
      ended: to?.last && to.last < year.first ? to.text : null,
      heading: `heading.${legal}`,
      legal: legal === 'none' ? null : `legal.${legal}`,
      system: systemOf(context, names, day),
      acts: actsOf(context, year, day),
      meetings: meetingsInYear(context, year, day),
      totals: totalsOf(judgement, judgement.tasks),
      apart: countedApart(judgement),
      done: done.length,
      lists,
      duties,
      /** True where people are counted: what such a number means is said. */
      counted: [...lists, duties].some(({ reached }) => reached !== null),
      money: moneyInYear(context, year),
      trainings: trainingsInYear(context, year, day),
      promotion: promotionInYear(context, year, day),
      difficulties: difficultiesOf(context, judgement, year),
      next: nextOf(context, judgement, year),
      byList: totalsByList(context, judgement, names),
    };
  },
});

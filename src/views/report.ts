import { addDays, earlier } from '../days/day.ts';
import { dayOf } from '../model/progress.ts';
import { isReportedOn, reportDue } from '../model/reporting.ts';
import { lastEndedQuarter, readPeriod, shiftQuarter, quarterOf, type Period } from '../model/quarter.ts';
import { counted, judge, stateOf, type Judgement, type State } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import { UserError } from '../words/user-error.ts';
import { changesIn } from './parts/changes.ts';
import { entriesIn, groupEntries, silentInstitutions } from './parts/entries.ts';
import { headerOf } from './parts/header.ts';
import { meetingsIn } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { promotionIn } from './parts/promotion.ts';
import { territoryOf } from './parts/settings.ts';
import {
  blockedTasks,
  decidedRow,
  dueWithin,
  overdueTasks,
  taskRow,
  undecidedTasks,
  unownedTasks,
  waiting,
} from './parts/tasks.ts';
import { countedApart, totalsByList, totalsByOwner, totalsOf, type TotalsRow } from './parts/totals.ts';
import { defineView, textIn, textsIn, type ViewContext } from './view.ts';

const BAD_PERIOD = {
  pl: '„{text}” nie jest okresem. Podaj kwartał (2016-Q3), rok (2016) albo zakres miesięcy (2016-05/2016-12).',
  en: '“{text}” is no period. Give a quarter (2016-Q3), a year (2016) or a range of months (2016-05/2016-12).',
};

function periodOf(context: ViewContext): Period {
  if (context.argument === undefined) return lastEndedQuarter(context.asOf);
  const period = readPeriod(context.argument);
  if (!period) throw new UserError(BAD_PERIOD, { text: context.argument });
  return period;
}

/** Leaves that became done within the period: done at its end and not the day before it. */
function doneIn(judgement: Judgement, period: Period): TaskNode[] {
  const before = judge(judgement.plan, addDays(period.first, -1));
  const wasDone = new Set(
    counted(before, before.tasks)
      .filter((task) => stateOf(before, task) === 'done')
      .map(({ key }) => key),
  );
  return counted(judgement, judgement.tasks).filter(
    (task) => stateOf(judgement, task) === 'done' && !wasDone.has(task.key),
  );
}

/** How far the system is ready to run (requirements S10): the totals of required tasks; null where none is required. */
function readinessOf(judgement: Judgement) {
  const required = counted(judgement, judgement.tasks).filter(({ tier }) => tier === 'required');
  return required.length > 0 ? totalsOf(judgement, required) : null;
}

const isIdle = ({ unknown, totals }: TotalsRow): boolean => !unknown && totals.total === 0;

/** Who is responsible for how many tasks; apart, institutions that have none that totals count. */
function ownersOf(context: ViewContext, judgement: Judgement, names: Names) {
  const rows = totalsByOwner(context, judgement, names);
  const listed = rows.reduce((sum, { totals }) => sum + totals.total, 0);
  return {
    byInstitution: rows.filter((each) => !isIdle(each)),
    idle: rows.filter(isIdle),
    /** True where a task stands with several of them. */
    shared: listed > counted(judgement, judgement.tasks).length,
  };
}

/** Tasks without a deadline, of which nobody can say that they are late. */
function undatedOf(judgement: Judgement) {
  const leaves = counted(judgement, judgement.tasks);
  const undated = leaves.filter(({ due }) => !due).length;
  return { undated, everyUndated: undated > 0 && undated === leaves.length };
}

/** The end of the plan's period, where that was over before; else null. */
function endedBefore({ plan }: ViewContext, { first }: Period): string | null {
  const { to } = plan.settings.period ?? {};
  return to?.last && to.last < first ? to.text : null;
}

export const report = defineView({
  name: 'report',
  takes: 'period',
  build(context) {
    const { plan } = context;
    const period = periodOf(context);
    const day = earlier(period.last, context.asOf);
    const judgement = judge(plan, day);
    const names = new Names(context);
    const row = (task: TaskNode) => taskRow(context, judgement, names, task);
    const entries = entriesIn(judgement, period);
    const groups = groupEntries(context, names, entries);
    const overdue = overdueTasks(judgement);
    const next = shiftQuarter(quarterOf(period.last), 1);
    // Rows are made only for what is printed: a name counts as used, and is abbreviated, from then on.
    const decided = (task: TaskNode) => decidedRow(context, judgement, names, task);
    const inState = (...states: State[]) =>
      counted(judgement, judgement.tasks).filter((task) => states.includes(stateOf(judgement, task)));
    return {
      header: headerOf(context, day),
      period: {
        text: period.text,
        first: period.first,
        last: period.last,
        running: context.asOf < period.last,
      },
      recipients: textsIn(context, plan.settings.reporting?.recipients) ?? [],
      /** A quarter of a plan that reports once a year is due on no day. */
      reported: isReportedOn(plan, period),
      due: isReportedOn(plan, period) ? reportDue(plan, period) : null,
      ended: endedBefore(context, period),
      totals: totalsOf(judgement, judgement.tasks),
      apart: countedApart(judgement),
      readiness: readinessOf(judgement),
      byArea: totalsByList(context, judgement, names),
      ...ownersOf(context, judgement, names),
      territory: territoryOf(context),
      overdue: overdue.map((task) => ({
        ...row(task),
        waiting: waiting(judgement, task).map(({ record }) => textIn(context, record.title)),
      })),
      ...undatedOf(judgement),
      blocked: blockedTasks(judgement).map(row),
      unowned: unownedTasks(judgement).map(row),
      done: doneIn(judgement, period).map(decided),
      undecided: undecidedTasks(judgement).map(({ record }) => ({ title: textIn(context, record.title) })),
      unfinished: inState('postponed', 'not-done').map(decided),
      internal: groups.filter(({ external }) => !external),
      external: groups.filter(({ external }) => external),
      entries: entries.length,
      promotion: promotionIn(context, period, day),
      silence: silentInstitutions(context, names, entries, period),
      notReported: inState('not-reported').map(row),
      changes: changesIn(context, judgement, names, period),
      next: {
        period: next.text,
        due: dueWithin(judgement, next.first, next.last).map(row),
        meetings: meetingsIn(context, names, next),
      },
      lastEntry:
        judgement.log.filter(({ entry }) => dayOf(entry.date) <= day).at(-1)?.entry.date.text ?? null,
    };
  },
});

import { addDays } from '../../days/day.ts';
import { fundingStatus, type Funding } from '../../model/funding.ts';
import { allMeetings, dateOf, takesPlace } from '../../model/meetings.ts';
import { sumOf } from '../../model/money.ts';
import { dayOf, type LoggedEntry } from '../../model/progress.ts';
import { overlaps, type Period } from '../../model/quarter.ts';
import { counted, judge, stateOf, type Judgement, type State } from '../../model/state.ts';
import type { TaskNode } from '../../model/tasks.ts';
import type { Phrase } from '../../model/texts.ts';
import { sharedWords } from '../../words/shared.ts';
import { textIn, type ViewContext } from '../view.ts';
import { entriesIn } from './entries.ts';
import { isHeld } from './meetings.ts';
import { moneyIn } from './money.ts';
import { peopleCount } from './people-count.ts';

/** As many titles as a paragraph bears. */
const FEW = 6;

/** The first of several titles, and how many more there are. */
export function fewOf(titles: readonly Phrase[]) {
  const shown = titles.slice(0, titles.length === FEW + 1 ? FEW + 1 : FEW);
  return {
    count: titles.length,
    shown: shown.map((title) => ({ title })),
    more: titles.length - shown.length,
  };
}

const titlesOf = (context: ViewContext, tasks: readonly TaskNode[]): Phrase[] => [
  ...new Map(tasks.map(({ record }) => [record, textIn(context, record.title)])).values(),
];

/** True for a date whose last day lies in a period, and not after the day that is judged. */
const isIn = (
  when: { readonly last: string | null } | undefined,
  { first, last }: Period,
  day: string,
): boolean =>
  when?.last !== null &&
  when?.last !== undefined &&
  when.last >= first &&
  when.last <= last &&
  when.last <= day;

/** Tasks that were finished in the year: done at its end and not before it. */
export function doneInYear(judgement: Judgement, year: Period): TaskNode[] {
  const before = judge(judgement.plan, addDays(year.first, -1));
  const wasDone = new Set(
    before.tasks.filter((task) => stateOf(before, task) === 'done').map(({ key }) => key),
  );
  return counted(judgement, judgement.tasks).filter(
    (task) => stateOf(judgement, task) === 'done' && !wasDone.has(task.key),
  );
}

/** How many people entries speak of; null where they name none. */
function reachedBy(context: ViewContext, entries: readonly LoggedEntry[]) {
  const sum = entries.reduce((all, { entry }) => all + (entry.tentative ? 0 : (entry.reached ?? 0)), 0);
  return sum === 0 ? null : peopleCount(context, sum);
}

/** What came of the tasks of one list in the year. */
export function listInYear(
  context: ViewContext,
  judgement: Judgement,
  year: Period,
  {
    name,
    tasks,
    finished,
  }: { readonly name: Phrase; readonly tasks: readonly TaskNode[]; readonly finished: ReadonlySet<TaskNode> },
) {
  const leaves = counted(judgement, tasks);
  const done = leaves.filter((task) => finished.has(task));
  const inState = (...states: State[]) =>
    fewOf(
      titlesOf(
        context,
        leaves.filter((task) => states.includes(stateOf(judgement, task))),
      ),
    );
  const keys = new Set(tasks.map(({ key }) => key));
  const entries = entriesIn(judgement, year).filter(({ entry }) => keys.has(entry.task ?? ''));
  return {
    name,
    total: leaves.length,
    /** True where nobody has said anything of any of several tasks: then they are not listed. */
    unreported: leaves.length > 0 && leaves.every((task) => stateOf(judgement, task) === 'not-reported'),
    several: leaves.length > 1,
    done: fewOf(titlesOf(context, done)),
    allDone: leaves.filter((task) => stateOf(judgement, task) === 'done').length,
    going: inState('in-progress'),
    waiting: inState('planned'),
    stopped: inState('postponed', 'not-done'),
    silent: inState('not-reported'),
    entries: entries.length,
    reached: reachedBy(context, entries),
  };
}

/** Meetings of the year that took place, by kind. */
export function meetingsInYear(context: ViewContext, year: Period, day: string) {
  const all = allMeetings(context.plan);
  const over = all.filter((meeting) => takesPlace(meeting) && isIn(dateOf(meeting), year, day));
  // One that was planned or moved, and of which nobody has said so, is not known to have been held.
  const held = over.filter((meeting) => isHeld(context, meeting));
  const kinds = [...new Set(held.map(({ kind }) => kind))];
  return {
    count: held.length,
    unclear: over.length - held.length,
    cancelled: all.filter(({ status, date }) => status === 'cancelled' && isIn(date, year, day)).length,
    kinds: kinds.map((kind) => ({
      name: sharedWords(`meeting.${kind}`)[context.language].toLowerCase(),
      count: held.filter((meeting) => meeting.kind === kind).length,
    })),
  };
}

/** True for money whose last news is of the year, or that the year's work is paid with. */
function isOfYear({ date, period, call_deadline: call }: Funding, year: Period): boolean {
  const when = date ?? period ?? call;
  return when !== undefined && (overlaps(when, year) || (period !== undefined && overlaps(period, year)));
}

/** Money asked for and granted in the year. */
export function moneyInYear(context: ViewContext, year: Period) {
  const fundings = context.plan.items.funding
    .map(({ record }) => record)
    .filter((each) => isOfYear(each, year));
  const handedIn = fundings.filter((each) => !['planned', undefined].includes(fundingStatus(each)));
  const granted = fundings.filter((each) => ['granted', 'settled'].includes(fundingStatus(each) ?? ''));
  const sum = (of: readonly Funding[], field: 'asked' | 'granted'): string =>
    moneyIn(context, sumOf(of.flatMap((each) => each[field] ?? [])));
  return {
    count: handedIn.length,
    asked: sum(handedIn, 'asked'),
    granted: granted.length,
    grantedSum: sum(granted, 'granted'),
    waiting: handedIn.filter((each) => fundingStatus(each) === 'applied').length,
    refused: handedIn.filter((each) => fundingStatus(each) === 'refused').length,
    list: granted.map((each) => ({
      title: textIn(context, each.title),
      amount: each.granted === undefined ? null : moneyIn(context, each.granted),
    })),
  };
}

/** Trainings of the year that are over, with the people and topics they reached. */
export function trainingsInYear(context: ViewContext, year: Period, day: string) {
  const { items } = context.plan;
  const held = items.training.map(({ record }) => record).filter(({ date }) => isIn(date, year, day));
  const topics = items.coordination.flatMap(({ record }) => record.training_topics ?? []);
  const people = held.flatMap(({ participants }) => participants ?? []).map(({ count }) => count ?? 0);
  const sum = people.reduce((all, count) => all + count, 0);
  return {
    count: held.length,
    people: sum === 0 ? null : peopleCount(context, sum),
    covered: topics.filter(({ id }) => held.some(({ topic }) => topic === id)).length,
    topics: topics.length,
    cost: moneyIn(context, sumOf(held.flatMap(({ cost }) => cost ?? []))),
  };
}

/** What was done in the year to make the system known. */
export function promotionInYear(context: ViewContext, year: Period, day: string) {
  const done = context.plan.items.promotion
    .map(({ record }) => record)
    .filter(({ date }) => isIn(date, year, day));
  return {
    count: done.length,
    inside: done.filter(({ reach }) => reach === 'inside').length,
    outside: done.filter(({ reach }) => reach === 'outside').length,
    titles: fewOf(done.map(({ title }) => textIn(context, title))),
  };
}

/** Entries of the year on duties: the standing work of institutions. */
export function dutiesInYear(context: ViewContext, judgement: Judgement, year: Period) {
  const entries = entriesIn(judgement, year).filter(
    ({ entry }) => entry.duty !== undefined && dayOf(entry.date) <= judgement.day,
  );
  return { entries: entries.length, reached: reachedBy(context, entries) };
}

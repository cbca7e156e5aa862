import { compare } from '../days/order.ts';
import { earlier } from '../days/day.ts';
import {
  allMeetings,
  dateOf,
  defaultBody,
  meetingsOf,
  type Action,
  type Decision,
} from '../model/meetings.ts';
import { stateEntry } from '../model/progress.ts';
import { overlaps, quarterOf, readPeriod, shiftQuarter, type Period } from '../model/quarter.ts';
import { counted, judge, stateOf, type Judgement } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import { UserError } from '../words/user-error.ts';
import { headerOf } from './parts/header.ts';
import { meetingRow, meetingsIn } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { byOwner } from './parts/owners.ts';
import { blockedTasks, dueWithin, overdueTasks, taskRow, unownedTasks } from './parts/tasks.ts';
import { defineView, proseIn, textIn, textsIn, type ViewContext } from './view.ts';

const BAD_QUARTER = {
  pl: '„{text}” nie jest kwartałem. Podaj go tak: 2016-Q3.',
  en: '“{text}” is no quarter. Write it so: 2016-Q3.',
};

function quarterAsked(context: ViewContext): Period {
  if (context.argument === undefined) return quarterOf(context.asOf);
  const period = readPeriod(context.argument);
  const quarter = period && quarterOf(period.first);
  if (!period || quarter?.text !== period.text) throw new UserError(BAD_QUARTER, { text: context.argument });
  return period;
}

/** The meeting an agenda is for: the team's next one in the quarter, else its last one there. */
function teamMeeting(context: ViewContext, quarter: Period) {
  const body = defaultBody(context.plan);
  const own = body
    ? meetingsOf(context.plan, body.id, quarter)
    : allMeetings(context.plan).filter(
        ({ kind, status }) => ['team', 'inaugural'].includes(kind) && status !== 'cancelled',
      );
  const inQuarter = own.filter((meeting) => overlaps(dateOf(meeting), quarter));
  return inQuarter.find((meeting) => (dateOf(meeting).last ?? '') >= context.asOf) ?? inQuarter.at(-1);
}

/** Decisions of meetings up to the day: how many there are, and those still open with what was reported on them. */
function decisionsSoFar(context: ViewContext, judgement: Judgement, names: Names) {
  const held = allMeetings(context.plan).filter(
    (meeting) => (dateOf(meeting).last ?? LATEST) <= judgement.day && meeting.status !== 'cancelled',
  );
  const all = held.flatMap(({ decisions }) => decisions ?? []);
  const open = all.filter(
    ({ id }) => !['done', 'not-done'].includes(decisionEntry(judgement, id)?.entry.state ?? ''),
  );
  return { all: all.length, open: open.map((decision) => decisionRow(context, judgement, names, decision)) };
}

const LATEST = '9999-12-31';

const decisionEntry = (judgement: Judgement, id: string) =>
  stateEntry(
    judgement.log.filter(({ entry }) => entry.decision === id),
    judgement.day,
  );

function decisionRow(context: ViewContext, judgement: Judgement, names: Names, decision: Decision) {
  const last = decisionEntry(judgement, decision.id);
  return {
    id: decision.id,
    title: textIn(context, decision.title),
    owner: decision.owner ? [names.actor(decision.owner)] : [],
    due: decision.due?.text ?? null,
    overdue: decision.due?.last ? decision.due.last < judgement.day : false,
    state: last?.entry.state ?? 'not-reported',
    note: proseIn(context, last?.entry.note),
  };
}

/** What a meeting of the quarter has left behind: who was there, what was said, decided and asked. */
function recordOf(context: ViewContext, judgement: Judgement, names: Names, id: string) {
  const meeting = allMeetings(context.plan).find((each) => each.id === id);
  const attended = (meeting?.attended ?? []).map(({ role, for: whom, ...doer }) => ({
    name: names.actor(doer).name,
    role: textIn(context, role),
    for: whom === undefined ? null : names.of(whom),
  }));
  return {
    attended,
    absent: names.actors(meeting?.absent),
    decisions: (meeting?.decisions ?? []).map((decision) => decisionRow(context, judgement, names, decision)),
    questions: (meeting?.questions ?? []).map(({ question, answer }) => ({
      question: textIn(context, question),
      answer: proseIn(context, answer),
    })),
  };
}

function actionRow(context: ViewContext, names: Names, action: Action) {
  return {
    when: action.date.text,
    title: textIn(context, action.title),
    description: proseIn(context, action.description),
    responsible: action.responsible ? names.actors(action.responsible) : null,
    resources: textsIn(context, action.resources),
    materials: textsIn(context, action.materials),
  };
}

function silentByOwner(
  judgement: Judgement,
  names: Names,
  row: (task: TaskNode) => ReturnType<typeof taskRow>,
) {
  const silent = counted(judgement, judgement.tasks).filter(
    (task) => stateOf(judgement, task) === 'not-reported',
  );
  const groups = byOwner(silent, []).map(({ doer, tasks }) => ({
    name: names.owner(doer),
    tasks: tasks.map(row),
  }));
  return {
    groups,
    nobody: silent.filter(({ owners }) => owners.length === 0).map(row),
    total: silent.length,
  };
}

export const agenda = defineView({
  name: 'agenda',
  takes: 'quarter',
  build(context) {
    const { plan } = context;
    const quarter = quarterAsked(context);
    const previous = shiftQuarter(quarter, -1);
    const judgement = judge(plan, earlier(quarter.last, context.asOf));
    const names = new Names(context);
    const taskOf = (task: TaskNode) => taskRow(context, judgement, names, task);
    const body = defaultBody(plan);
    const meeting = teamMeeting(context, quarter);
    const decisions = decisionsSoFar(context, judgement, names);
    const actions = plan.items.calendar
      .flatMap((item) => item.record.actions ?? [])
      .filter(({ date }) => overlaps(date, quarter));
    const byDate = actions.toSorted((a, b) => compare(a.date.first ?? '', b.date.first ?? ''));
    return {
      header: headerOf(context, judgement.day),
      quarter: { text: quarter.text, first: quarter.first, last: quarter.last },
      previousQuarter: previous.text,
      body: body ? textIn(context, body.name) : null,
      // Names of its own: an abbreviation is to be expanded in the tables, where it is read first.
      meeting: meeting ? meetingRow(context, new Names(context), meeting) : null,
      institutions: plan.items.institution.length,
      decisions,
      dueLast: dueWithin(judgement, previous.first, previous.last).map(taskOf),
      dueNow: dueWithin(judgement, quarter.first, quarter.last).map(taskOf),
      overdue: overdueTasks(judgement).map(taskOf),
      blocked: blockedTasks(judgement).map(taskOf),
      unowned: unownedTasks(judgement).map(taskOf),
      silent: silentByOwner(judgement, names, taskOf),
      actions: byDate.map((action) => actionRow(context, names, action)),
      meetings: meetingsIn(context, names, quarter).map((row) => ({
        ...row,
        ...recordOf(context, judgement, names, row.id),
      })),
    };
  },
});

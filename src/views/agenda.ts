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
    : allMeetings(context.plan).filter(({ kind }) => kind === 'team');
  const inQuarter = own.filter((meeting) => overlaps(dateOf(meeting), quarter));
  return inQuarter.find((meeting) => (dateOf(meeting).last ?? '') >= context.asOf) ?? inQuarter.at(-1);
}

/** Decisions of meetings up to the day, with what was reported on them. */
function decisionsSoFar(context: ViewContext, judgement: Judgement, names: Names) {
  const held = allMeetings(context.plan).filter(
    (meeting) => (dateOf(meeting).last ?? '9999') <= judgement.day && meeting.status !== 'cancelled',
  );
  return held.flatMap((meeting) =>
    (meeting.decisions ?? []).map((decision) =>
      decisionRow(context, judgement, names, decision, dateOf(meeting).text),
    ),
  );
}

function decisionRow(
  context: ViewContext,
  judgement: Judgement,
  names: Names,
  decision: Decision,
  meeting: string,
) {
  const entries = judgement.log.filter(({ entry }) => entry.decision === decision.id);
  const last = stateEntry(entries, judgement.day);
  const state = last?.entry.state ?? 'not-reported';
  return {
    id: decision.id,
    title: textIn(context, decision.title),
    owner: decision.owner ? [names.actor(decision.owner)] : [],
    due: decision.due?.text ?? null,
    overdue: decision.due?.last ? decision.due.last < judgement.day : false,
    state,
    open: state !== 'done' && state !== 'not-done',
    note: proseIn(context, last?.entry.note),
    meeting,
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

function silentByInstitution(
  judgement: Judgement,
  names: Names,
  row: (task: TaskNode) => ReturnType<typeof taskRow>,
) {
  const silent = counted(judgement, judgement.tasks).filter(
    (task) => stateOf(judgement, task) === 'not-reported',
  );
  const ids = [...new Set(silent.flatMap(({ owners }) => owners.map(({ who }) => who ?? 'coordinator')))];
  const groups = ids.map((id) => ({
    name: names.full(id),
    tasks: silent.filter(({ owners }) => owners.some(({ who }) => (who ?? 'coordinator') === id)).map(row),
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
    const row = (task: TaskNode) => taskRow(context, judgement, names, task);
    const body = defaultBody(plan);
    const meeting = teamMeeting(context, quarter);
    const decisions = decisionsSoFar(context, judgement, names);
    const actions = plan.items.calendar
      .flatMap((item) => item.record.actions ?? [])
      .filter(({ date }) => overlaps(date, quarter));
    const byDate = actions.toSorted((a, b) => ((a.date.first ?? '') < (b.date.first ?? '') ? -1 : 1));
    return {
      header: headerOf(context, judgement.day),
      quarter: { text: quarter.text, first: quarter.first, last: quarter.last },
      previousQuarter: previous.text,
      body: body ? textIn(context, body.name) : null,
      // Names of its own: an abbreviation is to be expanded in the tables, where it is read first.
      meeting: meeting ? meetingRow(context, new Names(context), meeting) : null,
      institutions: plan.items.institution.length,
      decisions: { all: decisions.length, open: decisions.filter(({ open }) => open) },
      dueLast: dueWithin(judgement, previous.first, previous.last).map(row),
      dueNow: dueWithin(judgement, quarter.first, quarter.last).map(row),
      overdue: overdueTasks(judgement).map(row),
      blocked: blockedTasks(judgement).map(row),
      unowned: unownedTasks(judgement).map(row),
      silent: silentByInstitution(judgement, names, row),
      actions: byDate.map((action) => actionRow(context, names, action)),
      meetings: meetingsIn(context, names, quarter),
    };
  },
});

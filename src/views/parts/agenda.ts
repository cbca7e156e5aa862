import { allMeetings, dateOf, defaultBody, meetingsOf, type Meeting } from '../../model/meetings.ts';
import { overlaps, shiftQuarter, type Period } from '../../model/quarter.ts';
import { counted, stateOf, type Judgement } from '../../model/state.ts';
import type { TaskNode } from '../../model/tasks.ts';
import type { ViewContext } from '../view.ts';
import type { Names } from './names.ts';
import { byOwner } from './owners.ts';
import type { TaskRow } from './tasks.ts';

/** Meetings of the coordinating team in a quarter. */
function teamMeetings({ plan }: ViewContext, quarter: Period): Meeting[] {
  const body = defaultBody(plan);
  const own = body
    ? meetingsOf(plan, body.id, quarter)
    : allMeetings(plan).filter(
        ({ kind, status }) => ['team', 'inaugural'].includes(kind) && status !== 'cancelled',
      );
  return own.filter((meeting) => overlaps(dateOf(meeting), quarter));
}

const isAhead = ({ asOf }: ViewContext, meeting: Meeting): boolean =>
  meeting.status !== 'held' && (dateOf(meeting).last ?? '') >= asOf;

/** The meeting an agenda is for: the team's next one in the quarter, else its last one there. */
export function teamMeeting(context: ViewContext, quarter: Period): Meeting | undefined {
  const inQuarter = teamMeetings(context, quarter);
  return inQuarter.find((meeting) => isAhead(context, meeting)) ?? inQuarter.at(-1);
}

/** Where the meeting of an agenda is over: the team's next one in the quarter after it, or that there is none yet. */
export function afterMeeting(context: ViewContext, quarter: Period, meeting: Meeting | undefined) {
  if (!meeting || isAhead(context, meeting)) return null;
  const after = shiftQuarter(quarter, 1);
  const next = teamMeetings(context, after).find((each) => isAhead(context, each));
  return { quarter: after.text, next: next ? dateOf(next).text : null };
}

/** Numbers of the points of the order: what there is nothing to say of gets none. */
export function numbersOf(counts: Readonly<Record<string, number>>): Record<string, number | null> {
  let number = 0;
  return Object.fromEntries(
    Object.entries(counts).map(([point, count]) => [point, count > 0 ? (number += 1) : null]),
  );
}

/** Tasks that nobody has reported on, by who is to. */
export function silentByOwner(judgement: Judgement, names: Names, row: (task: TaskNode) => TaskRow) {
  const silent = counted(judgement, judgement.tasks).filter(
    (task) => stateOf(judgement, task) === 'not-reported',
  );
  const groups = byOwner(silent, []).map(({ doer, tasks }) => ({
    name: names.owner(doer),
    tasks: tasks.map(row),
  }));
  const nobody = silent.filter(({ owners }) => owners.length === 0).map(row);
  const listed = groups.reduce((sum, { tasks }) => sum + tasks.length, nobody.length);
  return { groups, nobody, total: silent.length, shared: listed > silent.length };
}

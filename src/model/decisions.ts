import { allMeetings, dateOf, type Decision, type Meeting } from './meetings.ts';
import type { Plan } from './plan.ts';
import { stateEntry, type LoggedEntry } from './progress.ts';
import type { Judgement } from './state.ts';

/** A decision with the meeting that took it. */
export interface Taken {
  readonly meeting: Meeting;
  readonly decision: Decision;
}

const LATEST = '9999-12-31';

/** Decisions of meetings up to a day, in the order of the meetings; a cancelled meeting decides nothing. */
export function decisionsUpTo(plan: Plan, day: string): Taken[] {
  return allMeetings(plan)
    .filter((meeting) => (dateOf(meeting).last ?? LATEST) <= day && meeting.status !== 'cancelled')
    .flatMap((meeting) => (meeting.decisions ?? []).map((decision) => ({ meeting, decision })));
}

/** The entry that gives a decision its state on the day judged by. */
export const decisionEntry = (judgement: Judgement, id: string): LoggedEntry | undefined =>
  stateEntry(
    judgement.log.filter(({ entry }) => entry.decision === id),
    judgement.day,
  );

/** True where nothing is left to be done about a decision: it was carried out or given up. */
export const isSettled = (judgement: Judgement, { id }: Decision): boolean =>
  ['done', 'not-done'].includes(decisionEntry(judgement, id)?.entry.state ?? '');

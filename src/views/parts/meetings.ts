import { allMeetings, dateOf, isWithin, takesPlace, type Meeting } from '../../model/meetings.ts';
import type { Plan } from '../../model/plan.ts';
import type { Period } from '../../model/quarter.ts';
import { proseIn, textIn, textsIn, type ViewContext } from '../view.ts';
import { meetingTitle } from './meeting-subject.ts';
import { titleOf, type Names } from './names.ts';

/** True where a meeting took place: it says so, or its day is over and it says nothing else. */
export function isHeld(context: ViewContext, meeting: Meeting): boolean {
  const { last } = dateOf(meeting);
  return meeting.status === 'held' || (meeting.status === undefined && last !== null && last <= context.asOf);
}

function when(meeting: Meeting) {
  const { text, first, last } = dateOf(meeting);
  return {
    when: text,
    movedFrom: meeting.status === 'moved' ? meeting.date.text : null,
    isDay: first !== null && first === last,
    day: first,
    time: meeting.time?.replace('-', '–').replaceAll(/\b0?(\d{1,2}):/g, '$1.') ?? null,
  };
}

function agenda(context: ViewContext, names: Names, meeting: Meeting) {
  return (meeting.agenda ?? []).map((point) => ({
    title: textIn(context, point.title),
    owner: point.owner ? names.actor(point.owner) : null,
    minutes: point.minutes ?? null,
  }));
}

/** A meeting as documents print it. */
export function meetingRow(context: ViewContext, names: Names, meeting: Meeting) {
  return {
    id: meeting.id,
    kind: meeting.kind,
    title: meetingTitle(context, meeting),
    ...when(meeting),
    place: textIn(context, meeting.place),
    status: meeting.status ?? null,
    held: isHeld(context, meeting),
    reason: textIn(context, meeting.reason),
    areas: (meeting.areas ?? []).map((id) => names.full(id)),
    audiences: (meeting.audiences ?? []).map((id) => titleOf(context, 'audience', id)),
    purposes: textsIn(context, meeting.purposes) ?? [],
    languages: meeting.languages ?? [],
    interpreter: textIn(context, meeting.interpreter),
    agenda: agenda(context, names, meeting),
    invited: names.actors(meeting.invited),
    minutes: proseIn(context, meeting.minutes),
  };
}

export type MeetingRow = ReturnType<typeof meetingRow>;

/** Meetings that take place in a period, or were to. */
export function meetingsOfPeriod(plan: Plan, period: Period): Meeting[] {
  return allMeetings(plan).filter(
    (meeting) =>
      isWithin(meeting, period) ||
      (meeting.status === 'moved' && isWithin({ ...meeting, status: 'planned' }, period)),
  );
}

/** The same as documents print them. */
export function meetingsIn(context: ViewContext, names: Names, period: Period): MeetingRow[] {
  return meetingsOfPeriod(context.plan, period).map((meeting) => meetingRow(context, names, meeting));
}

/** The next meeting from the day on, of any kind; null where none is planned. */
export function nextMeeting(context: ViewContext, names: Names): MeetingRow | null {
  const ahead = allMeetings(context.plan).find(
    (meeting) =>
      (dateOf(meeting).last ?? '') >= context.asOf && takesPlace(meeting) && meeting.status !== 'held',
  );
  return ahead ? meetingRow(context, names, ahead) : null;
}

import { allMeetings, dateOf, isWithin, type Meeting } from '../../model/meetings.ts';
import { find } from '../../model/plan.ts';
import type { Period } from '../../model/quarter.ts';
import { sharedWords } from '../../words/shared.ts';
import { proseIn, textIn, textsIn, type ViewContext } from '../view.ts';
import type { Names } from './names.ts';

/** A meeting as documents print it. */
export function meetingRow(context: ViewContext, names: Names, meeting: Meeting) {
  const date = dateOf(meeting);
  const titles = (ids: readonly string[] | undefined, thing: 'audience') =>
    (ids ?? []).map(
      (id) =>
        textIn(context, (find(context.plan, id, thing)?.record as { title?: string } | undefined)?.title) ??
        id,
    );
  return {
    id: meeting.id,
    kind: meeting.kind,
    title: textIn(context, meeting.title) ?? sharedWords(`meeting.${meeting.kind}`)[context.language],
    when: date.text,
    movedFrom: meeting.status === 'moved' ? meeting.date.text : null,
    isDay: date.first !== null && date.first === date.last,
    day: date.first,
    time: meeting.time?.replace('-', '–').replaceAll(':', '.') ?? null,
    place: textIn(context, meeting.place),
    status: meeting.status ?? null,
    held:
      meeting.status === 'held' ||
      (meeting.status === undefined && date.last !== null && date.last <= context.asOf),
    reason: textIn(context, meeting.reason),
    areas: (meeting.areas ?? []).map((id) => names.full(id)),
    audiences: titles(meeting.audiences, 'audience'),
    purposes: textsIn(context, meeting.purposes) ?? [],
    languages: meeting.languages ?? [],
    interpreter: textIn(context, meeting.interpreter),
    agenda: (meeting.agenda ?? []).map((point) => ({
      title: textIn(context, point.title),
      owner: point.owner ? names.actor(point.owner) : null,
      minutes: point.minutes ?? null,
    })),
    invited: names.actors(meeting.invited),
    minutes: proseIn(context, meeting.minutes),
  };
}

export type MeetingRow = ReturnType<typeof meetingRow>;

/** Meetings that take place in a period, or were to. */
export function meetingsIn(context: ViewContext, names: Names, period: Period): MeetingRow[] {
  return allMeetings(context.plan)
    .filter(
      (meeting) =>
        isWithin(meeting, period) ||
        (meeting.status === 'moved' && isWithin({ ...meeting, status: 'planned' }, period)),
    )
    .map((meeting) => meetingRow(context, names, meeting));
}

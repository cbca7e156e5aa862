import {
  allMeetings,
  bodiesOf,
  dateOf,
  defaultBody,
  takesPlace,
  type Body,
  type Meeting,
} from '../model/meetings.ts';
import {
  inOffice,
  isChairMember,
  officeOf,
  seatsTaken,
  termOf,
  type BodyMember,
  type Office,
} from '../model/seats.ts';
import { actOf } from './parts/acts.ts';
import { headerOf } from './parts/header.ts';
import { Names } from './parts/names.ts';
import { coordinatorsOf } from './parts/office.ts';
import { periodOf } from './parts/settings.ts';
import { defineView, textIn, textsIn, type ViewContext } from './view.ts';

function memberRow(context: ViewContext, names: Names, member: BodyMember) {
  const { from, to } = termOf(member);
  return {
    name: names.actor(member.who).name,
    role: textIn(context, member.role),
    from: from?.text ?? null,
    to: to?.text ?? null,
    seats: member.seats ?? 1,
    many: (member.seats ?? 1) > 1,
  };
}

/** Meetings that a body has had and is to have, as the calendar holds them. */
function meetingsOf(context: ViewContext, { id }: Body) {
  const own = defaultBody(context.plan)?.id;
  const meetings = allMeetings(context.plan).filter(
    (meeting) =>
      takesPlace(meeting) &&
      (meeting.body ?? (['team', 'inaugural'].includes(meeting.kind) ? own : undefined)) === id,
  );
  const lastOf = (meeting: Meeting): string => dateOf(meeting).last ?? '9999-12-31';
  // One that is still called planned when its day is over is neither: nobody has said that it took place.
  const held = meetings.filter((meeting) => lastOf(meeting) <= context.asOf && meeting.status !== 'planned');
  const next = meetings.find(
    (meeting) => !held.includes(meeting) && meeting.status !== 'held' && lastOf(meeting) >= context.asOf,
  );
  return {
    held: held.map((meeting) => dateOf(meeting).text),
    next: next ? dateOf(next).text : null,
  };
}

function chairOf({ asOf }: ViewContext, names: Names, body: Body) {
  const { chair } = body;
  const isOver = chair !== undefined && officeOf(chair, asOf) === 'ended';
  return {
    chair: chair ? names.actor(chair).name : null,
    chairEnded: isOver ? (chair.to?.text ?? null) : null,
    chairApart: chair !== undefined && !isChairMember(body),
  };
}

function seatsOf(seats: number | undefined, taken: number) {
  if (seats === undefined) return { taken, seats: null, free: null, over: 0 };
  return { taken, seats, free: Math.max(0, seats - taken), over: Math.max(0, taken - seats) };
}

function bodyOf(context: ViewContext, names: Names, body: Body) {
  const rows = (office: Office) =>
    inOffice(body, context.asOf, office).map((each) => memberRow(context, names, each));
  return {
    name: textIn(context, body.name),
    kind: body.kind ?? null,
    act: body.act === undefined ? null : actOf(context, body.act),
    every: body.every ?? null,
    ...chairOf(context, names, body),
    now: rows('now'),
    later: rows('later'),
    ended: rows('ended'),
    ...seatsOf(body.seats, seatsTaken(body, context.asOf)),
    minimum: textsIn(context, body.minimum) ?? [],
    meetings: meetingsOf(context, body),
  };
}

/** Who sits where on a day. */
export const bodies = defineView({
  name: 'bodies',
  takes: 'nothing',
  build(context) {
    const names = new Names(context);
    const list = bodiesOf(context.plan).map((body) => bodyOf(context, names, body));
    return {
      header: headerOf(context, context.asOf),
      period: periodOf(context),
      ...coordinatorsOf(context, names),
      bodies: list,
      members: list.reduce((sum, { taken }) => sum + taken, 0),
    };
  },
});

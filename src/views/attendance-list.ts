import { allMeetings, takesPlace } from '../model/meetings.ts';
import { textIn, defineView } from './view.ts';
import { headerOf } from './parts/header.ts';
import { meetingAsked, meetingSubjects } from './parts/meeting-subject.ts';
import { isHeld, meetingRow } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { bodyOf, seatsOf } from './parts/seats.ts';

/** Rows left free for those whom nobody expected. */
const FREE = 6;

/** Meetings that anybody may come to: of these only the number is noted. */
const OPEN = ['public', 'consultation', 'office-hours', 'conference', 'panel'];

export const attendanceList = defineView({
  name: 'attendance-list',
  takes: 'subject',
  subjects: (context) => meetingSubjects(context, allMeetings(context.plan).filter(takesPlace)),
  build(context) {
    const meeting = meetingAsked(context);
    const names = new Names(context);
    const body = bodyOf(context, meeting);
    const { members, guests } = seatsOf(context, names, meeting);
    const rows = [...members, ...guests];
    return {
      header: headerOf(context, context.asOf),
      meeting: meetingRow(context, new Names(context), meeting),
      body: body ? textIn(context, body.name) : null,
      minimum: (body?.minimum ?? []).map((text) => textIn(context, text)),
      cancelled: !takesPlace(meeting),
      held: isHeld(context, meeting),
      open: OPEN.includes(meeting.kind),
      members: members.map((seat, index) => ({ number: index + 1, ...seat })),
      guests: guests.map((seat, index) => ({ number: members.length + index + 1, ...seat })),
      free: Array.from({ length: FREE }, (_, index) => rows.length + index + 1),
    };
  },
});

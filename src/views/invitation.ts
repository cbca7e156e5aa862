import { allMeetings, dateOf, takesPlace, type Meeting } from '../model/meetings.ts';
import { INVITATION } from '../words/invitation.ts';
import { headerOf } from './parts/header.ts';
import { languagesOf, meetingIn } from './parts/foreign.ts';
import { meetingAsked, meetingSubjects } from './parts/meeting-subject.ts';
import { meetingRow } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { coordinatorOf } from './parts/office.ts';
import { bodyOf } from './parts/seats.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

/** Meetings that the program makes a page of beforehand: those that people from outside may come to. */
const OPEN = ['public', 'consultation', 'office-hours', 'conference', 'panel'];

const LATEST = '9999-12-31';

function isAhead(context: ViewContext, meeting: Meeting): boolean {
  return takesPlace(meeting) && meeting.status !== 'held' && (dateOf(meeting).last ?? LATEST) >= context.asOf;
}

export const invitation = defineView({
  name: 'invitation',
  takes: 'subject',
  subjects: (context) =>
    meetingSubjects(
      context,
      allMeetings(context.plan).filter((each) => OPEN.includes(each.kind) && isAhead(context, each)),
    ),
  build(context) {
    const { choice, language, options } = context;
    const meeting = meetingAsked(context);
    const body = bodyOf(context, meeting);
    // Whoever names a language wants the letter in it alone, whether the program has its words or not.
    const others = options['lang'] === undefined ? languagesOf(context, meeting) : [];
    const alone = choice.wanted === language ? null : meetingIn(context, meeting, choice.wanted, true);
    const told = others.map((code) => meetingIn(context, meeting, code, false));
    return {
      header: headerOf(context, context.asOf),
      unit: textIn(context, context.plan.settings.unit.name),
      meeting: meetingRow(context, new Names(context), meeting),
      body: body ? textIn(context, body.name) : null,
      cancelled: !takesPlace(meeting),
      over: (dateOf(meeting).last ?? LATEST) < context.asOf,
      help: INVITATION[language]?.help ?? null,
      contact: coordinatorOf(context),
      alone,
      others: told,
      incomplete: [...(alone ? [alone] : []), ...told].filter(({ missing }) => missing.length > 0),
    };
  },
});

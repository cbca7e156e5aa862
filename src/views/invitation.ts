import { allMeetings, dateOf, takesPlace, type Meeting } from '../model/meetings.ts';
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

const HELP = {
  pl: 'Jeżeli potrzebna jest Państwu pomoc, na przykład tłumaczenie na inny język, tłumacz języka migowego albo wejście bez schodów, prosimy o wiadomość do organizatora.',
  en: 'If you need help, such as interpreting into another language or sign language, or step-free access, please let the organiser know.',
};

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
    const meeting = meetingAsked(context);
    // Whoever names a language wants the letter in it alone.
    const body = bodyOf(context, meeting);
    const others = context.options['lang'] === undefined ? languagesOf(context, meeting) : [];
    return {
      header: headerOf(context, context.asOf),
      unit: textIn(context, context.plan.settings.unit.name),
      meeting: meetingRow(context, new Names(context), meeting),
      body: body ? textIn(context, body.name) : null,
      cancelled: !takesPlace(meeting),
      over: (dateOf(meeting).last ?? LATEST) < context.asOf,
      help: HELP[context.language],
      contact: coordinatorOf(context),
      others: others.map((code) => meetingIn(context, meeting, code, HELP)),
    };
  },
});

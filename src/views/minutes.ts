import { decisionsUpTo, isSettled } from '../model/decisions.ts';
import { institutionOf } from '../model/institutions.ts';
import { allMeetings, dateOf, takesPlace, type Meeting } from '../model/meetings.ts';
import { judge } from '../model/state.ts';
import type { Phrase } from '../model/texts.ts';
import { decisionRow, recordOf } from './parts/decisions.ts';
import { headerOf } from './parts/header.ts';
import { meetingAsked, meetingSubjects } from './parts/meeting-subject.ts';
import { isHeld, meetingRow } from './parts/meetings.ts';
import { Names } from './parts/names.ts';
import { bodyOf } from './parts/seats.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

/** Rows of the sheet for decisions. */
const FREE = 5;

/** True where something of the meeting was written down. */
const isRecorded = ({ attended, minutes, decisions, questions }: Meeting): boolean =>
  [attended, decisions, questions].some((list) => list !== undefined && list.length > 0) ||
  minutes !== undefined;

/** Who was there: by function, with the institution, in what role and for whom. */
function present(context: ViewContext, names: Names, { attended }: Meeting) {
  return (attended ?? []).map(({ role, for: whom, ...doer }, index) => {
    const { partner } = context.plan.items.person.find(({ id }) => id === doer.who)?.record ?? {};
    const home = institutionOf(context.plan, doer.who) ?? partner;
    const institution: Phrase | null = home === undefined || home === doer.who ? null : names.of(home);
    return {
      number: index + 1,
      name: names.actor(doer).name,
      institution,
      role: textIn(context, role),
      for: whom === undefined ? null : names.of(whom),
    };
  });
}

export const minutes = defineView({
  name: 'minutes',
  takes: 'subject',
  // A sheet to fill in is made for any meeting; a page is made of what was written down.
  subjects: (context) => meetingSubjects(context, allMeetings(context.plan).filter(isRecorded)),
  build(context) {
    const meeting = meetingAsked(context);
    const { plan } = context;
    const judgement = judge(plan, context.asOf);
    const names = new Names(context);
    const body = bodyOf(context, meeting);
    const before = decisionsUpTo(plan, context.asOf).filter(
      (taken) =>
        (dateOf(taken.meeting).first ?? '') < (dateOf(meeting).first ?? '') &&
        !isSettled(judgement, taken.decision),
    );
    const attended = present(context, names, meeting);
    const { absent, decisions, questions } = recordOf(context, judgement, names, meeting);
    return {
      header: headerOf(context, context.asOf),
      meeting: meetingRow(context, names, meeting),
      body: body ? textIn(context, body.name) : null,
      chair: body?.chair ? names.actor(body.chair) : null,
      cancelled: !takesPlace(meeting),
      held: isHeld(context, meeting),
      recorded: isRecorded(meeting),
      /** The file that holds the meeting: what the sheet says is written there. */
      file: plan.fileOf(meeting),
      id: meeting.id,
      attended,
      absent,
      decisions: decisions.map((row, index) => ({ number: index + 1, ...row })),
      open: decisions.filter(({ state }) => !['done', 'not-done'].includes(state)).length,
      questions,
      /** Decisions of earlier meetings that are still open: where the meeting is yet to come, they are its first point. */
      earlier: before.map(({ decision }) => decisionRow(context, judgement, names, decision)),
      free: Array.from({ length: FREE }, (_, index) => index + 1),
    };
  },
});

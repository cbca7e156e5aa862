import { allMeetings, dateOf, type Meeting } from '../../model/meetings.ts';
import { around, type Phrase } from '../../model/texts.ts';
import { formatWhen } from '../../words/dates.ts';
import { sharedWords } from '../../words/shared.ts';
import { textIn, type Subject, type ViewContext } from '../view.ts';
import { subjectAsked } from './subject.ts';

const W = {
  unknown: {
    pl: 'W kalendarzu nie ma spotkania „{id}”.',
    en: 'The calendar has no meeting “{id}”.',
  },
  none: { pl: 'W kalendarzu nie ma jeszcze żadnego spotkania.', en: 'The calendar has no meetings yet.' },
  ask: {
    pl: 'Podaj identyfikator spotkania, np.: {some}.',
    en: 'Give the id of a meeting, such as: {some}.',
  },
};

/** The title of a meeting, its kind where it has none. */
export const meetingTitle = (context: ViewContext, { title, kind }: Meeting): Phrase =>
  textIn(context, title) ?? sharedWords(`meeting.${kind}`)[context.language];

/** Meetings that have a document of their own, told apart by their dates. */
export function meetingSubjects(context: ViewContext, meetings: readonly Meeting[]): Subject[] {
  return meetings.map((meeting) => ({
    id: meeting.id,
    title: around(
      meetingTitle(context, meeting),
      (text) => `${text}, ${formatWhen(dateOf(meeting).text, context.language)}`,
    ),
  }));
}

/** The meeting that a document was asked for by its id. */
export const meetingAsked = (context: ViewContext): Meeting =>
  subjectAsked(context, allMeetings(context.plan), W);

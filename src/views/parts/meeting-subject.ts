import { allMeetings, bodiesOf, dateOf, defaultBody, type Meeting } from '../../model/meetings.ts';
import { around, type Phrase } from '../../model/texts.ts';
import { formatWhen } from '../../words/dates.ts';
import { say } from '../../words/sentence.ts';
import { SHARED, sharedWords } from '../../words/shared.ts';
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

/** The title of a meeting; where it has none, its kind, or the body that meets where it is not the usual one. */
export function meetingTitle(context: ViewContext, { title, kind, body }: Meeting): Phrase {
  const named = textIn(context, title);
  if (named !== null) return named;
  const other = defaultBody(context.plan)?.id === body ? undefined : body;
  const record = kind === 'team' ? bodiesOf(context.plan).find(({ id }) => id === other) : undefined;
  if (!record) return sharedWords(`meeting.${kind}`)[context.language];
  return around(textIn(context, record.name), (text) =>
    say({ words: SHARED['meeting-of'], args: { body: text } }, context.language),
  );
}

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

import type { MinutesForm } from '../imports/reply-minutes.ts';
import { plainly } from '../imports/reply-words.ts';
import type { Meeting } from '../model/meetings.ts';
import { allMeetings, dateOf } from '../model/meetings.ts';
import { Templates } from '../render/template.ts';
import type { Text } from '../schema/types.ts';
import { formatWhen } from '../words/dates.ts';
import { SHARED } from '../words/shared.ts';
import type { Call } from './command.ts';
import type { OpenedPlan } from './plan-at.ts';

const allOf = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** The sheet of a meeting: what it prints of the plan is told apart from what was written on it. */
export function minutesForm({ host }: Call, { plan }: OpenedPlan, meeting: Meeting): MinutesForm {
  const templates = new Templates(host);
  const template = templates.document('minutes');
  const date = dateOf(meeting).text;
  const starts = [
    ...allOf(plan.settings.unit.name),
    ...allOf(meeting.title),
    ...(['pl', 'en'] as const).map((language) => formatWhen(date, language)),
    ...(meeting.agenda ?? []).flatMap(({ title }) => allOf(title)),
    ...(meeting.questions ?? []).flatMap(({ question }) => allOf(question)),
    ...allMeetings(plan).flatMap(({ decisions }) => (decisions ?? []).flatMap(({ title }) => allOf(title))),
  ].map(plainly);
  return {
    words: { ...SHARED, ...(template ? templates.wordsOf(template) : {}) },
    isOfMeeting: (text) => {
      const plain = plainly(text);
      return starts.some(
        (start) => plain.startsWith(start) || plain.replace(/^\p{L}+, /u, '').startsWith(start),
      );
    },
  };
}

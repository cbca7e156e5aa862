import { compare } from '../days/order.ts';
import type { Text } from '../schema/types.ts';
import type { When } from '../schema/when.ts';
import { sentence, type Arg } from '../words/sentence.ts';
import { sharedWords } from '../words/shared.ts';
import type { Item, Plan } from './plan.ts';
import type { Period } from './quarter.ts';

export type Meeting = NonNullable<Item<'calendar'>['record']['meetings']>[number];
export type Action = NonNullable<Item<'calendar'>['record']['actions']>[number];
export type Decision = NonNullable<Meeting['decisions']>[number];
export type Body = NonNullable<Item<'coordination'>['record']['bodies']>[number];

/** All bodies of a plan. */
export const bodiesOf = (plan: Plan): Body[] =>
  plan.items.coordination.flatMap((item) => item.record.bodies ?? []);

/** The body that meets where a meeting names none: the only one, else the coordinating one. */
export function defaultBody(plan: Plan): Body | undefined {
  const bodies = bodiesOf(plan);
  return bodies.length === 1 ? bodies[0] : bodies.find((body) => body.kind === 'coordinating');
}

/** The date that a meeting takes place on: the new one where it was moved. */
export const dateOf = (meeting: Meeting): When =>
  meeting.status === 'moved' ? (meeting.moved_to ?? meeting.date) : meeting.date;

/** True for a meeting that took place or is to: a cancelled one does not, nor one moved to no date. */
export const takesPlace = (meeting: Meeting): boolean =>
  meeting.status !== 'cancelled' && !(meeting.status === 'moved' && !meeting.moved_to);

/** What a meeting is called in a message: its title, else its kind. */
export function meetingName(meeting: Meeting, inWords: (text: Text) => string): Arg {
  return meeting.title ? inWords(meeting.title) : sentence(sharedWords(`meeting.${meeting.kind}`));
}

const byDate = (a: Meeting, b: Meeting): number => {
  const [first, second] = [dateOf(a).first ?? '', dateOf(b).first ?? ''];
  return compare(first, second);
};

/** All meetings, in the order of their dates. */
export function allMeetings(plan: Plan): Meeting[] {
  return plan.items.calendar.flatMap((item) => item.record.meetings ?? []).toSorted(byDate);
}

/** True where the meeting takes place, or is to, within these days. */
export function isWithin(meeting: Meeting, period: Pick<Period, 'first' | 'last'>): boolean {
  const date = dateOf(meeting);
  return date.first !== null && date.last !== null && date.first >= period.first && date.last <= period.last;
}

/**
 * Meetings of a body in a quarter that count (plan-format: a gap). A cancelled one does not count, a moved one on its new date;
 * a body's own meetings are those of the team and the inaugural one, and any that names the body.
 */
export function meetingsOf(plan: Plan, body: string, quarter: Period): Meeting[] {
  const own = defaultBody(plan)?.id;
  return allMeetings(plan).filter((meeting) => {
    const meets = meeting.body ?? (['team', 'inaugural'].includes(meeting.kind) ? own : undefined);
    return meets === body && takesPlace(meeting) && isWithin(meeting, quarter);
  });
}

/** The opened quarter (plan-format): the quarter of the day, unless `closed_until` covers it. */
export function isOpened(plan: Plan, quarter: Period): boolean {
  const closed = plan.settings.closed_until;
  return closed === undefined || quarter.text > closed;
}

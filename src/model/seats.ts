import { hasEnded } from './institutions.ts';
import type { Body } from './meetings.ts';

export type BodyMember = NonNullable<Body['members']>[number];
export type Office = 'now' | 'later' | 'ended';

/** Whether a term runs on a day, begins later or is over. */
export function officeOf(
  term: { readonly from?: BodyMember['from']; readonly to?: BodyMember['to'] },
  day: string,
): Office {
  if (hasEnded(term, day)) return 'ended';
  return (term.from?.first ?? '') > day ? 'later' : 'now';
}

/** Members by whether they are in office on a day. */
export function inOffice({ members = [] }: Body, day: string, office: Office): BodyMember[] {
  return members.filter((member) => officeOf(termOf(member), day) === office);
}

/** The dates of a member: those beside who it is, else those of the one who is named. */
export const termOf = ({ from, to, who }: BodyMember) => ({ from: from ?? who.from, to: to ?? who.to });

/** How many seats are taken on a day: a member holds one, or as many as are given. */
export function seatsTaken(body: Body, day: string): number {
  return inOffice(body, day, 'now').reduce((sum, { seats = 1 }) => sum + seats, 0);
}

const isSame = (a: BodyMember['who'], b: BodyMember['who']): boolean =>
  a.who === undefined ? JSON.stringify(a.post) === JSON.stringify(b.post) : a.who === b.who;

/** True where the chair is named among the members as well, by the same id or as the same post. */
export const isChairMember = ({ chair, members = [] }: Body): boolean =>
  chair !== undefined && members.some(({ who }) => isSame(chair, who));

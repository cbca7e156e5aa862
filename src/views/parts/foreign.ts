import { epochOf } from '../../days/day.ts';
import { dateOf, type Meeting } from '../../model/meetings.ts';
import { pick, type Phrase } from '../../model/texts.ts';
import type { Text } from '../../schema/types.ts';
import { say, type WordLanguage, type Words } from '../../words/sentence.ts';
import type { ViewContext } from '../view.ts';

const has = (text: Text | undefined, code: string): text is Record<string, string> =>
  typeof text === 'object' && Object.hasOwn(text, code);

const speaksWords = (code: string): code is WordLanguage => code === 'pl' || code === 'en';

/** A day in a language that the program itself has no words of. */
function dayIn(day: string, code: string): string {
  const locale = code === 'en' ? 'en-GB' : code;
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(locale, options).format(epochOf(day));
}

/** The language's own name for itself. */
function nameOf(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** The languages of a meeting and of those it is for, in which its title is given, beside those that are printed already. */
export function languagesOf({ plan, choice }: ViewContext, meeting: Meeting): string[] {
  const audiences = (plan.settings.audiences ?? []).filter(({ id }) => meeting.audiences?.includes(id));
  const spoken = [...(meeting.languages ?? []), ...audiences.flatMap(({ languages }) => languages ?? [])];
  return [...new Set(spoken)].filter((code) => code !== choice.wanted && has(meeting.title, code));
}

/** A meeting in another language: texts of the plan that are given in it, the day in its words, and what the program can say itself. */
export function meetingIn(context: ViewContext, meeting: Meeting, code: string, help: Words) {
  const { choice } = context;
  const choiceHere = { ...choice, wanted: code };
  const mark = (text: string): Phrase => (code === choice.words ? text : { text, lang: code });
  const own = (texts: readonly Text[] | undefined): Phrase[] =>
    (texts ?? []).filter((text) => has(text, code)).map((text) => pick(text, choiceHere));
  const { first, last } = dateOf(meeting);
  return {
    code,
    language: mark(nameOf(code)),
    title: pick(meeting.title ?? '', choiceHere),
    date: first !== null && first === last ? mark(dayIn(first, code)) : null,
    place: meeting.place === undefined ? null : pick(meeting.place, choiceHere),
    interpreter: has(meeting.interpreter, code) ? pick(meeting.interpreter, choiceHere) : null,
    purposes: own(meeting.purposes),
    agenda: own(meeting.agenda?.map(({ title }) => title)),
    help: speaksWords(code) ? mark(say({ words: help }, code)) : null,
  };
}

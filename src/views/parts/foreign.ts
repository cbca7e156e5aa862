import { epochOf } from '../../days/day.ts';
import { find } from '../../model/plan.ts';
import { dateOf, type Meeting } from '../../model/meetings.ts';
import { around, pick, type Phrase } from '../../model/texts.ts';
import type { Text } from '../../schema/types.ts';
import { INVITATION } from '../../words/invitation.ts';
import { sharedWords } from '../../words/shared.ts';
import type { ViewContext } from '../view.ts';

const has = (text: Text | undefined, code: string): boolean =>
  typeof text === 'object' && Object.hasOwn(text, code);

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

/** A language by its name in a language. */
const nameIn = (code: string, language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;

/** The language's own name for itself. */
function nameOf(code: string): string {
  const name = nameIn(code, code);
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** The languages of a meeting and of those it is for, in which its title is given, beside those that are printed already. */
export function languagesOf({ plan, choice }: ViewContext, meeting: Meeting): string[] {
  const audiences = (plan.settings.audiences ?? []).filter(({ id }) => meeting.audiences?.includes(id));
  const spoken = [...(meeting.languages ?? []), ...audiences.flatMap(({ languages }) => languages ?? [])];
  return [...new Set(spoken)].filter((code) => code !== choice.wanted && has(meeting.title, code));
}

const audiencesOf = ({ plan }: ViewContext, meeting: Meeting): Text[] =>
  (meeting.audiences ?? []).flatMap((id) => {
    const record = find(plan, id, 'audience')?.record as { title?: Text } | undefined;
    return record?.title === undefined ? [] : [record.title];
  });

/** The parts of a meeting that are given, but not or not all in a language: keys of the template's words. */
function untranslated(context: ViewContext, meeting: Meeting, code: string): { label: string }[] {
  const parts: Readonly<Record<string, readonly (Text | undefined)[]>> = {
    title: [meeting.title],
    audiences: audiencesOf(context, meeting),
    interpreter: [meeting.interpreter],
    purposes: meeting.purposes ?? [],
    agenda: (meeting.agenda ?? []).map(({ title }) => title),
  };
  const lacking = Object.entries(parts)
    .filter(([, texts]) => texts.some((text) => text !== undefined && !has(text, code)))
    .map(([part]) => ({ label: `missing.${part}` }));
  return Object.hasOwn(INVITATION, code) ? lacking : [{ label: 'missing.fixed' }, ...lacking];
}

/**
 * A meeting in another language: texts of the plan, the day and the fixed sentences in its words. What is not
 * translated stays in the plan's language and is marked as such; a list of which nothing is, only where it stands alone.
 */
export function meetingIn(context: ViewContext, meeting: Meeting, code: string, alone: boolean) {
  const { choice, language } = context;
  const choiceHere = { ...choice, wanted: code };
  const mark = (text: string): Phrase => (code === choice.words ? text : { text, lang: code });
  const own = (texts: readonly Text[]): Phrase[] =>
    alone || texts.some((text) => has(text, code)) ? texts.map((text) => pick(text, choiceHere)) : [];
  const one = (text: Text | undefined): Phrase | null => own(text === undefined ? [] : [text])[0] ?? null;
  const fixed = INVITATION[code];
  const words = Object.entries<string>({ ...(fixed ?? INVITATION[language]) }).map(
    ([key, text]): [string, Phrase] => [key, fixed ? mark(text) : text],
  );
  const { first, last } = dateOf(meeting);
  const title = pick(meeting.title ?? sharedWords(`meeting.${meeting.kind}`), choiceHere);
  return {
    code,
    language: mark(nameOf(code)),
    words: Object.fromEntries(words),
    title,
    heading: fixed && has(meeting.title, code) ? around(title, (text) => `${fixed.title}: ${text}`) : title,
    date: first !== null && first === last ? mark(dayIn(first, code)) : null,
    place: meeting.place === undefined ? null : pick(meeting.place, choiceHere),
    audiences: own(audiencesOf(context, meeting)),
    languages: (meeting.languages ?? []).map((each) => mark(nameIn(each, code))),
    interpreter: one(meeting.interpreter),
    purposes: own(meeting.purposes ?? []),
    agenda: own((meeting.agenda ?? []).map(({ title: point }) => point)),
    missing: untranslated(context, meeting, code),
  };
}

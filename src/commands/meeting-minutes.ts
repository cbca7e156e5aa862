import { cardOf, setField, type Card } from '../edit/card.ts';
import { Draft } from '../edit/draft.ts';
import { subjectOf } from '../link/ids.ts';
import { visible } from '../findings/visible.ts';
import type { Told } from '../imports/reply-form.ts';
import { dateOf, type Meeting } from '../model/meetings.ts';
import { isRecord, valueAt } from '../parse/value.ts';
import { say, sentence, type Sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { addDecisions, type Decided } from './meeting-decisions.ts';
import { askAboutMeeting } from './meeting-questions.ts';
import { recordAsked, type MeetingRecord } from './meeting-record.ts';
import { followUp } from './meeting-tasks.ts';
import { findRoot, openPlan } from './plan-at.ts';
import { propose } from './propose.ts';
import { messageLanguage } from './surface.ts';
import { thingAsked } from './thing-asked.ts';

const W = {
  nothing: {
    pl: 'Podaj, co zapisać: --from z wypełnionym arkuszem albo --held, --minutes, --attended, --decision, --tasks.',
    en: 'Say what to write down: --from with the filled sheet, or --held, --minutes, --attended, --decision, --tasks.',
  },
  empty: {
    pl: 'W arkuszu niczego nie wypełniono: nie ma czego zapisać.',
    en: 'Nothing is filled in on the sheet: there is nothing to write down.',
  },
  cancelled: {
    pl: '{who} zostało odwołane, więc nie ma z niego protokołu. Jeśli jednak się odbyło, zmień najpierw pole status.',
    en: '{who} was cancelled, so it has no minutes. If it took place after all, change the field status first.',
  },
  ahead: {
    pl: '{who} ma dopiero się odbyć ({date}), więc nie da się zapisać, że się odbyło. Jeśli było wcześniej, zmień najpierw datę.',
    en: '{who} is still to come ({date}), so it cannot be written down as held. If it was earlier, change its date first.',
  },
  told: { pl: 'Wiersze, których nie wykorzystano:', en: 'Lines that were not used:' },
  line: { pl: '  wiersz {line}: {text}\n    {why}', en: '  line {line}: {text}\n    {why}' },
  replaced: {
    pl: '{who}: dotychczasowy przebieg zostanie zastąpiony.',
    en: '{who}: what was written down before is replaced.',
  },
  said: {
    pl: '{who}: protokół, {present, plural, =0 {bez listy obecnych} one {# nowa osoba na liście obecnych} few {# nowe osoby na liście obecnych} many {# nowych osób na liście obecnych} other {# nowej osoby na liście obecnych}}, {decisions, plural, =0 {bez nowych ustaleń} one {# nowe ustalenie} few {# nowe ustalenia} many {# nowych ustaleń} other {# nowego ustalenia}}.',
    en: '{who}: minutes, {present, plural, =0 {nobody new on the list of those present} one {# new on the list of those present} other {# new on the list of those present}}, {decisions, plural, =0 {no new decisions} one {# new decision} other {# new decisions}}.',
  },
  message: { pl: 'Protokół: {what}', en: 'Minutes: {what}' },
} satisfies Record<string, Words>;

const isEmpty = ({ isHeld, said, attended, absent, decisions }: MeetingRecord): boolean =>
  !isHeld && said === '' && attended.length === 0 && absent.length === 0 && decisions.length === 0;

const textAt = ({ written }: Card, field: string): string => {
  const text = valueAt(written, [field]);
  if (isRecord(text)) return Object.values(text).join('\n').trim();
  return typeof text === 'string' ? text.trim() : '';
};

/** Sets a field of a meeting; what it has already is left alone. */
function put(draft: Draft, card: Card, field: string, value: string): void {
  if (textAt(card, field) === value.trim()) return;
  draft.edit(card.file, [setField(card, [field], value)]);
}

/** The doers that a list of a card names as they are written: ids, posts, or maps with one of them. */
function listed(card: Card, field: string): string[] {
  const written = valueAt(card.written, [field]);
  const all: unknown[] = Array.isArray(written) ? written : [written];
  return all.map((each) => String(isRecord(each) ? (each['who'] ?? each['post']) : each));
}

/** Adds those who are not on a list yet. @returns how many they are */
function addNames(draft: Draft, card: Card, field: string, names: readonly string[]): number {
  const there = listed(card, field);
  const fresh = [...new Set(names)].filter((name) => !there.includes(name));
  if (fresh.length === 0) return 0;
  if (valueAt(card.written, [field]) === undefined) {
    draft.edit(card.file, [setField(card, [field], fresh)]);
    return fresh.length;
  }
  const start = Array.isArray(valueAt(card.written, [field])) ? there.length : 1;
  const path = [...card.path, field];
  draft.edit(
    card.file,
    fresh.map((value, at) => ({ kind: 'insert' as const, path, value, index: start + at })),
  );
  return fresh.length;
}

async function tell(call: Call, language: WordLanguage, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  const lines = [
    sentence(W.told),
    ...told.map(({ line, text, why }) => sentence(W.line, { line: String(line), text, why })),
  ];
  const shown = lines.flatMap((each) => say(each, language).split('\n')).map(visible);
  await call.host.messages.write(`${shown.join('\n')}\n`);
}

function refuseUnheld(meeting: Meeting, who: Sentence, day: string): void {
  if (meeting.status === 'cancelled') throw new UserError(W.cancelled, { who });
  const { first, text } = dateOf(meeting);
  if (first !== null && first > day) throw new UserError(W.ahead, { who, date: { when: text } });
}

/** Writes down what a meeting came to. @returns the exit code: 1 where something was not understood */
export async function writeMinutes(call: Call, word: string): Promise<number> {
  const opened = openPlan(call, findRoot(call));
  const { plan, judgement } = opened;
  const language = messageLanguage(call, plan.settings.language);
  const named = await thingAsked(call, plan, word, ['meeting'], language);
  const meeting = named.record as Meeting;
  const { who, it } = subjectOf(named);
  refuseUnheld(meeting, who, judgement.day);
  const asked = (await recordAsked(call, opened, meeting)) ?? (await askAboutMeeting(call, opened, meeting));
  if (!asked) throw new UserError(W.nothing);
  await tell(call, language, asked.told);
  if (isEmpty(asked) && call.options['tasks'] !== true) {
    await call.host.messages.write(`${say(sentence(W.empty), language)}\n`);
    return 1;
  }
  const draft = new Draft(opened.tree);
  const card = (): Card => cardOf(plan, draft, named.record);
  const said: Sentence[] = [];
  if (!isEmpty(asked) && meeting.status !== 'moved') put(draft, card(), 'status', 'held');
  const present = addNames(draft, card(), 'attended', asked.attended);
  addNames(draft, card(), 'absent', asked.absent);
  if (asked.said !== '') {
    const before = textAt(card(), 'minutes');
    if (before !== '' && before !== asked.said.trim()) said.push(sentence(W.replaced, { who }));
    put(draft, card(), 'minutes', asked.said);
  }
  const decided: Decided[] = addDecisions({ plan, draft, card }, meeting, asked.decisions);
  const fresh = decided.filter(({ isNew }) => isNew).length;
  said.unshift(sentence(W.said, { who, present, decisions: fresh }));
  if (call.options['tasks'] === true) said.push(...followUp({ opened, draft, meeting, card }, decided));
  const code = await propose(call, opened, { draft, said, message: sentence(W.message, { what: it }) });
  return Math.max(code, asked.told.length > 0 ? 1 : 0);
}

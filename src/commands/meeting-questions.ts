import { subjectOf } from '../link/ids.ts';
import { bodiesOf, dateOf, defaultBody, type Meeting } from '../model/meetings.ts';
import { find } from '../model/plan.ts';
import { dateSaid } from '../imports/reply-values.ts';
import { DOERS } from '../schema/parts.ts';
import { say, type Words } from '../words/sentence.ts';
import type { Call } from './command.ts';
import type { AskedDecision, MeetingRecord } from './meeting-record.ts';
import { thingChoices } from './new-questions.ts';
import type { OpenedPlan } from './plan-at.ts';
import { messageLanguage } from './surface.ts';

const W = {
  attended: { pl: 'Kto był na spotkaniu?', en: 'Who was at the meeting?' },
  said: { pl: 'Przebieg spotkania w kilku zdaniach:', en: 'What was said, in a few sentences:' },
  decision: { pl: 'Co ustalono? (nic – Enter)', en: 'What was decided? (nothing: Enter)' },
  owner: { pl: 'Kto to wykona?', en: 'Who carries it out?' },
  nobody: { pl: '(jeszcze nie wiadomo)', en: '(not known yet)' },
  due: { pl: 'Do kiedy? (bez terminu – Enter)', en: 'By when? (no date: Enter)' },
  date: {
    pl: 'To nie jest data. Napisz np. 2026-09-30 albo 30.09.2026.',
    en: 'This is no date. Write 2026-09-30, for example.',
  },
} satisfies Record<string, Words>;

/** Those who are expected at a meeting: the members of its body, and who was invited. */
function expected({ plan }: OpenedPlan, meeting: Meeting): string[] {
  const body =
    meeting.body === undefined ? defaultBody(plan) : bodiesOf(plan).find(({ id }) => id === meeting.body);
  const members = (body?.members ?? []).map(({ who }) => who.who);
  return [...members, ...(meeting.invited ?? []).map(({ who }) => who)].flatMap((who) => who ?? []);
}

/** Asks somebody at a terminal what a meeting came to; null where nobody can be asked. */
export async function askAboutMeeting(
  call: Call,
  opened: OpenedPlan,
  meeting: Meeting,
): Promise<MeetingRecord | null> {
  const { plan } = opened;
  const language = messageLanguage(call, plan.settings.language);
  const questions = call.host.questions(language);
  if (!questions) return null;
  const year = (dateOf(meeting).first ?? opened.judgement.day).slice(0, 4);
  const ids = [...new Set(expected(opened, meeting))];
  const people = ids.flatMap((id) => {
    const named = find(plan, id, ...DOERS);
    return named ? [{ value: id, label: say(subjectOf(named).it, language), hint: id }] : [];
  });
  const choices = people.length > 0 ? people : thingChoices({ plan, language }, DOERS);
  const attended = choices.length > 0 ? await questions.multiselect(W.attended[language], choices) : [];
  const said = await questions.text(W.said[language]);
  const decisions: AskedDecision[] = [];
  for (;;) {
    const title = await questions.text(W.decision[language]);
    if (title === '') break;
    const none = { value: '', label: W.nobody[language] };
    const owner = await questions.select(W.owner[language], [
      none,
      ...thingChoices({ plan, language }, DOERS),
    ]);
    const due = await questions.text(W.due[language], {
      check: (typed) => (typed === '' || dateSaid(typed, year) !== null ? undefined : W.date[language]),
    });
    decisions.push({ title, owner: owner === '' ? null : owner, due: dateSaid(due, year), task: null });
  }
  return { isHeld: true, said, attended, absent: [], decisions, told: [] };
}

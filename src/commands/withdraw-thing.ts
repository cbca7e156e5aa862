import { cardOf, setField } from '../edit/card.ts';
import { Draft } from '../edit/draft.ts';
import { writtenWhen } from '../edit/log-entry.ts';
import { subjectOf } from '../link/ids.ts';
import { isRecord } from '../parse/value.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { dateAsked } from './date-asked.ts';
import { findRoot, openPlan } from './plan-at.ts';
import { propose } from './propose.ts';
import { messageLanguage } from './surface.ts';
import { thingAsked } from './thing-asked.ts';

const W = {
  reason: {
    pl: 'Podaj przyczynę: lsicu withdraw {word} --reason "…". Bez niej nikt nie będzie wiedział, dlaczego zadanie zniknęło z planu.',
    en: 'Give the reason: lsicu withdraw {word} --reason "…". Without it nobody would know why the task left the plan.',
  },
  date: {
    pl: 'Opcja --date wymaga daty, np. 2026-09-30; podano „{date}”.',
    en: 'The option --date needs a date such as 2026-09-30, not “{date}”.',
  },
  already: { pl: '{who} jest już wycofane.', en: '{who} is withdrawn already.' },
  said: {
    pl: '{who} przestaje należeć do planu ({date}). Przyczyna: {reason}',
    en: '{who} no longer belongs to the plan ({date}). The reason: {reason}',
  },
  everywhere: {
    pl: 'To zadanie wspólne: znika ze wszystkich list, na których stoi.',
    en: 'It is a common task: it leaves every list it stands in.',
  },
  message: { pl: '{who}: wycofane z planu', en: '{who}: withdrawn from the plan' },
} satisfies Record<string, Words>;

const THINGS = ['task', 'common-task', 'duty'] as const;

/** Since when; today where nothing is given. @throws {UserError} */
function sinceAsked(call: Call, today: string): string {
  const { date } = call.options;
  if (typeof date !== 'string') return today;
  const when = dateAsked(date);
  if (!when?.last) throw new UserError(W.date, { date });
  return when.text;
}

/** Takes a task or a duty out of the plan: it stays in the file, with the day and the reason (K5). @returns the exit code */
export async function withdrawAsked(call: Call): Promise<number> {
  const [word = ''] = call.arguments;
  const { reason } = call.options;
  if (typeof reason !== 'string' || reason.trim() === '') throw new UserError(W.reason, { word });
  const opened = openPlan(call, findRoot(call));
  const language = messageLanguage(call, opened.plan.settings.language);
  const named = await thingAsked(call, opened.plan, word, THINGS, language);
  const date = sinceAsked(call, opened.judgement.day);
  const draft = new Draft(opened.tree);
  const card = cardOf(opened.plan, draft, named.record);
  const { who } = subjectOf(named);
  if (isRecord(card.written) && 'withdrawn' in card.written) throw new UserError(W.already, { who });
  draft.edit(card.file, [setField(card, ['withdrawn'], { date: writtenWhen(date), reason })]);
  const said: Sentence[] = [sentence(W.said, { who, date: { when: date }, reason })];
  if (named.thing === 'common-task') said.push(sentence(W.everywhere));
  return propose(call, opened, { draft, said, message: sentence(W.message, { who }) });
}

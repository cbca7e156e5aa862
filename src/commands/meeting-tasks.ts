import type { Card } from '../edit/card.ts';
import type { Draft } from '../edit/draft.ts';
import type { Plain } from '../edit/edit.ts';
import { logEntry, logFile, writtenWhen } from '../edit/log-entry.ts';
import { plainly } from '../imports/reply-words.ts';
import { spaceOf } from '../link/ids.ts';
import { institutionOf } from '../model/institutions.ts';
import { dateOf, type Meeting } from '../model/meetings.ts';
import { find, type Plan } from '../model/plan.ts';
import { prose } from '../imports/prose.ts';
import type { Text } from '../schema/types.ts';
import { say, sentence, wordLanguage, type Sentence, type Words } from '../words/sentence.ts';
import { linkTask, type Decided } from './meeting-decisions.ts';
import { freshId } from './new-id.ts';
import { addCard, type NewCard } from './new-place.ts';
import { kindNamed } from './new-kinds.ts';
import type { OpenedPlan } from './plan-at.ts';

const W = {
  task: {
    pl: 'Nowe zadanie z ustalenia: „{title}”, plik {file}.',
    en: 'New task from a decision: “{title}”, file {file}.',
  },
  entry: {
    pl: 'Ustalenie „{title}” dotyczy zadania, które już jest: wiadomość trafi do dziennika.',
    en: 'The decision “{title}” is about a task there is already: an entry goes into the log.',
  },
  note: { pl: 'Ustalenie ze spotkania: {title}', en: 'Decision of a meeting: {title}' },
} satisfies Record<string, Words>;

interface Desk {
  readonly opened: OpenedPlan;
  readonly draft: Draft;
  readonly meeting: Meeting;
  readonly card: () => Card;
}

/** The list that a new task belongs to: that of the meeting's one area, else of who carries it out, else of the coordinator. */
function listFor(
  { opened: { plan }, meeting }: Desk,
  owner: string | null,
): { record: object | null; id: string | null } {
  const areas = meeting.areas ?? [];
  const [only] = areas;
  const area = areas.length === 1 && only !== undefined ? find(plan, only, 'area') : undefined;
  if (area) return { record: area.record, id: area.id };
  const home = institutionOf(plan, owner ?? undefined);
  const institution = home === undefined ? undefined : find(plan, home, 'institution');
  if (institution) return { record: institution.record, id: institution.id };
  return { record: plan.items.coordination[0]?.record ?? null, id: null };
}

function idFor(plan: Plan, title: string, given: ReadonlySet<string>): string {
  const taken = new Set(
    spaceOf('task').flatMap((thing) =>
      [...(plan.named.get(thing)?.keys() ?? [])].map((id) => id.split('/').at(-1) ?? id),
    ),
  );
  return freshId(title, (id) => taken.has(id) || given.has(id), 'zadanie');
}

function makeTask(desk: Desk, { id: decision, title, owner, due }: Decided, given: Set<string>): Sentence {
  const { plan, judgement } = desk.opened;
  const list = listFor(desk, owner);
  const id = idFor(plan, title, given);
  given.add(id);
  const value: Record<string, Plain> = {
    title,
    ...(owner === null || owner === list.id ? {} : { responsible: owner }),
    ...(due === null ? {} : { due: writtenWhen(due) }),
  };
  const kind = kindNamed('task');
  const card: NewCard = { kind, id, value, holder: list.record, explained: false };
  const model = { plan, day: judgement.day, language: wordLanguage(plan.settings.language) };
  const file = addCard({ plan, draft: desk.draft, model }, card, kind.home);
  linkTask(desk.draft, desk.card(), decision, id);
  return sentence(W.task, { title, file });
}

/** True for a task that was made of this very decision: it says the same. */
function isMadeOf(plan: Plan, task: string, title: string): boolean {
  const found = find(plan, task, 'task', 'common-task');
  const named = (found?.record as { title?: Text } | undefined)?.title ?? '';
  const texts = typeof named === 'string' ? [named] : Object.values(named);
  return texts.some((text) => plainly(text) === plainly(title));
}

function tellOfTask(desk: Desk, { title, owner, task }: Decided): Sentence[] {
  const { plan } = desk.opened;
  const date = dateOf(desk.meeting);
  if (task === null || date.last === null || isMadeOf(plan, task, title)) return [];
  const who = institutionOf(plan, owner ?? undefined) ?? owner ?? 'coordinator';
  const note = say(sentence(W.note, { title: prose(title) }), wordLanguage(plan.settings.language));
  const path = logFile(date.text, who) ?? '';
  const before = desk.draft.text(path);
  logEntry(desk.draft, who, { date: date.text, task, note });
  return desk.draft.text(path) === before ? [] : [sentence(W.entry, { title })];
}

/** Makes tasks of decisions, and entries about the tasks that are there already. @returns what is said of them */
export function followUp(desk: Desk, decided: readonly Decided[]): Sentence[] {
  const given = new Set<string>();
  return decided.flatMap((decision) =>
    decision.task === null ? [makeTask(desk, decision, given)] : tellOfTask(desk, decision),
  );
}

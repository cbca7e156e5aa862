import { logEntry, logFile, type NewEntry } from '../edit/log-entry.ts';
import { Draft } from '../edit/draft.ts';
import { subjectOf } from '../link/ids.ts';
import { find, type Named, type Plan } from '../model/plan.ts';
import { DOERS } from '../schema/parts.ts';
import { REPORTED } from '../schema/progress.ts';
import { stateNamed } from '../model/state-named.ts';
import { sentence, type Sentence, type Words } from '../words/sentence.ts';
import { SHARED } from '../words/shared.ts';
import { badValue, UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { dateAsked } from './date-asked.ts';
import { findRoot, openPlan, type OpenedPlan } from './plan-at.ts';
import { propose } from './propose.ts';
import { messageLanguage } from './surface.ts';
import { thingAsked } from './thing-asked.ts';

const W = {
  task: {
    pl: 'Podaj, o czym jest wpis: lsicu log <zadanie> --state done',
    en: 'Say what the entry is about: lsicu log <task> --state done',
  },
  date: {
    pl: 'Opcja --date wymaga daty, która ma swój kwartał: 2026-09-30, 2026-09 albo 2026-Q3; podano „{date}”.',
    en: 'The option --date needs a date with a quarter: 2026-09-30, 2026-09 or 2026-Q3; not “{date}”.',
  },
  reached: {
    pl: 'Opcja --reached wymaga liczby osób, a podano „{value}”.',
    en: 'The option --reached needs a number of people, not “{value}”.',
  },
  nobody: {
    pl: '{who} nie ma w planie wykonawcy, więc nie wiadomo, kto to zgłasza. Dopisz --by z identyfikatorem instytucji albo --by coordinator.',
    en: '{who} has nobody responsible, so it is not known who says so. Add --by with the id of an institution, or --by coordinator.',
  },
  several: {
    pl: '{who} ma kilku wykonawców: {ids}. Dopisz --by z identyfikatorem tego, kto to zgłasza.',
    en: '{who} has several responsible: {ids}. Add --by with the id of the one that says so.',
  },
  empty: {
    pl: 'Wpis musi coś mówić: dopisz --state albo --note.',
    en: 'An entry has to say something: add --state or --note.',
  },
  said: { pl: 'Nowy wpis z datą {date}: {what}{state}.', en: 'New entry of {date}: {what}{state}.' },
  state: { pl: ' – {state}', en: ' – {state}' },
  message: { pl: 'Wpis z datą {date}: {what}{state}', en: 'Entry of {date}: {what}{state}' },
} satisfies Record<string, Words>;

const SUBJECTS = ['task', 'common-task', 'duty', 'decision'] as const;

const option = ({ options }: Call, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** The institution whose card holds a record. */
function cardHolder(plan: Plan, record: object): string[] {
  const [folder, name = ''] = plan.fileOf(record).split('/');
  return folder === 'institutions' ? [name.replace(/\.yaml$/, '')] : [];
}

/** Ids of those who are in charge of a task, as the files of the log are named. */
function ownersOf({ judgement }: OpenedPlan, id: string): string[] {
  const task = judgement.byKey.get(id);
  const owners = (task?.owners ?? []).flatMap(({ who }) => who ?? []);
  return owners.length === 0 && task?.list.kind === 'coordination' ? ['coordinator'] : owners;
}

/** Ids of those who are in charge of what is reported on. */
function inCharge(opened: OpenedPlan, { thing, id, record }: Named): string[] {
  if (thing === 'duty') return cardHolder(opened.plan, record);
  if (thing !== 'decision') return ownersOf(opened, id);
  const { owner } = record as { owner?: { who?: string } };
  return owner?.who === undefined ? [] : [owner.who];
}

/** Who says so: the one named, else the only one in charge. @throws {UserError} */
async function reporter(call: Call, opened: OpenedPlan, about: Named): Promise<string> {
  const asked = option(call, 'by');
  if (asked === 'coordinator') return asked;
  const language = messageLanguage(call, opened.plan.settings.language);
  if (asked !== undefined) return (await thingAsked(call, opened.plan, asked, DOERS, language)).id;
  const [one, ...others] = inCharge(opened, about);
  const { who } = subjectOf(about);
  if (one === undefined) throw new UserError(W.nobody, { who });
  if (others.length > 0) throw new UserError(W.several, { who, ids: [one, ...others].join(', ') });
  return one;
}

function stateAsked(call: Call): string | undefined {
  const asked = option(call, 'state');
  if (asked === undefined) return undefined;
  const state = stateNamed(asked);
  if (state === null) throw badValue('--state', asked, REPORTED.join(', '));
  return state;
}

function reachedAsked(call: Call): number | undefined {
  const asked = option(call, 'reached');
  if (asked !== undefined && !/^\d{1,9}$/.test(asked)) throw new UserError(W.reached, { value: asked });
  return asked === undefined ? undefined : Number(asked);
}

/** When it happened: a day, month or quarter. @throws {UserError} */
function dayAsked(call: Call): string | undefined {
  const date = option(call, 'date');
  if (date === undefined) return undefined;
  const when = dateAsked(date);
  if (!when || logFile(when.text, '') === null) throw new UserError(W.date, { date });
  return when.text;
}

/** The field of an entry that names what it is about. */
const fieldFor = ({ thing }: Named): string => (thing === 'common-task' ? 'task' : thing);

function entryAsked(call: Call, today: string, about: Named): NewEntry {
  const fields = {
    [fieldFor(about)]: about.id,
    state: stateAsked(call),
    note: option(call, 'note'),
    reached: reachedAsked(call),
    evidence: option(call, 'evidence'),
    tentative: call.options['tentative'] === true ? true : undefined,
  };
  if (fields.state === undefined && fields.note === undefined) throw new UserError(W.empty);
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), date: dayAsked(call) ?? today };
}

function said(words: Words, plan: Plan, { date, ...entry }: NewEntry, { thing, id }: Named): Sentence {
  const about = find(plan, id, thing);
  const reported = REPORTED.find((each) => each === entry['state']);
  const state = reported ? sentence(W.state, { state: sentence(SHARED[`state.${reported}`]) }) : '';
  return sentence(words, { date: { when: date }, what: about ? subjectOf(about).it : id, state });
}

/** Adds an entry about one task, duty or decision. @returns the exit code */
export async function logProgress(call: Call): Promise<number> {
  const [word] = call.arguments;
  if (word === undefined) throw new UserError(W.task);
  const opened = openPlan(call, findRoot(call));
  const { plan, judgement } = opened;
  const language = messageLanguage(call, plan.settings.language);
  const about = await thingAsked(call, plan, word, SUBJECTS, language);
  const entry = entryAsked(call, judgement.day, about);
  const who = await reporter(call, opened, about);
  const draft = new Draft(opened.tree);
  logEntry(draft, who, entry);
  return propose(call, opened, {
    draft,
    said: [said(W.said, plan, entry, about)],
    message: said(W.message, plan, entry, about),
  });
}

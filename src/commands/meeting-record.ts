import { dateSaid } from '../imports/reply-values.ts';
import { readMinutes, type WrittenDecision, type WrittenName } from '../imports/reply-minutes.ts';
import type { Told } from '../imports/reply-form.ts';
import { dateOf, type Meeting } from '../model/meetings.ts';
import { DOERS } from '../schema/parts.ts';
import type { Thing } from '../schema/field.ts';
import { sentence, type Sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { minutesForm } from './meeting-form.ts';
import { typedFor } from './new-values.ts';
import type { OpenedPlan } from './plan-at.ts';
import { readForm } from './read-form.ts';
import { messageLanguage } from './surface.ts';
import { thingAsked } from './thing-asked.ts';

const W = {
  who: {
    pl: 'w planie nie ma „{text}”; funkcję dopisuje lsicu new person, a potem można powtórzyć to polecenie',
    en: 'the plan has no “{text}”; a post is added by lsicu new person, then this command may be repeated',
  },
  due: {
    pl: 'nie da się odczytać terminu „{text}”; ustalenie zapisano bez niego',
    en: 'the date “{text}” cannot be read; the decision is written down without it',
  },
  badDue: {
    pl: 'Ustalenie „{title}” ma termin „{text}”, którego nie da się odczytać. Podaj dzień: 2026-09-30.',
    en: 'The decision “{title}” has the date “{text}”, which cannot be read. Give a day: 2026-09-30.',
  },
  decision: {
    pl: 'Opcja --decision wymaga treści ustalenia: "co | kto | termin"; podano „{text}”.',
    en: 'The option --decision needs what was decided: "what | who | by when"; not “{text}”.',
  },
} satisfies Record<string, Words>;

/** A decision with its owner, date and task found in the plan. */
export interface AskedDecision {
  readonly title: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly task: string | null;
}

/** What is to be written down of a meeting. */
export interface MeetingRecord {
  readonly isHeld: boolean;
  readonly said: string;
  readonly attended: readonly string[];
  readonly absent: readonly string[];
  readonly decisions: readonly AskedDecision[];
  readonly told: readonly Told[];
}

interface Asked {
  readonly call: Call;
  readonly opened: OpenedPlan;
  readonly language: WordLanguage;
  readonly year: string;
}

const ids = async (
  { call, opened, language }: Asked,
  text: string,
  things: readonly Thing[],
): Promise<string> => (await thingAsked(call, opened.plan, text, things, language)).id;

/** Nobody is asked about a line of a form: what is not plain is told of. */
async function idIn(asked: Asked, text: string): Promise<string | null> {
  const host = { ...asked.call.host, questions: () => null };
  const words = [text, text.replace(/\s*\([^()]*\)\s*$/, '')];
  for (const word of new Set(words)) {
    try {
      return await ids({ ...asked, call: { ...asked.call, host } }, word, DOERS);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return null;
}

class FormRecord {
  readonly #asked: Asked;
  readonly told: Told[] = [];

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  #tell(line: number, text: string, why: Sentence): void {
    this.told.push({ line, text, why });
  }

  /** Those whom the lines name; several stand in one line with commas between. */
  async names(written: readonly WrittenName[]): Promise<string[]> {
    const found: string[] = [];
    for (const { line, text } of written) {
      const whole = await idIn(this.#asked, text);
      if (whole !== null) {
        found.push(whole);
        continue;
      }
      for (const part of text.split(/\s*[,;]\s*/).filter((each) => each !== '')) {
        const id = await idIn(this.#asked, part);
        if (id === null) this.#tell(line, part, sentence(W.who, { text: part }));
        else found.push(id);
      }
    }
    return found;
  }

  async decision({ line, title, owner, due }: WrittenDecision): Promise<AskedDecision> {
    const who = owner === '' ? null : await idIn(this.#asked, owner);
    if (owner !== '' && who === null) this.#tell(line, title, sentence(W.who, { text: owner }));
    const date = due === '' ? null : dateSaid(due, this.#asked.year);
    if (due !== '' && date === null) this.#tell(line, title, sentence(W.due, { text: due }));
    return { title, owner: who, due: date, task: null };
  }
}

async function fromForm(asked: Asked, meeting: Meeting, file: string): Promise<MeetingRecord> {
  const lines = await readForm(asked.call, file);
  const written = readMinutes(lines, minutesForm(asked.call, asked.opened, meeting));
  const record = new FormRecord(asked);
  const attended = await record.names(written.attended);
  const absent = await record.names(written.absent);
  const decisions: AskedDecision[] = [];
  for (const each of written.decisions) decisions.push(await record.decision(each));
  const told = [...written.told, ...record.told].toSorted((a, b) => a.line - b.line);
  return { isHeld: false, said: written.said, attended, absent, decisions, told };
}

/** „co | kto | termin | zadanie” */
async function decisionAsked(asked: Asked, text: string): Promise<AskedDecision> {
  const [title = '', owner = '', due = '', task = ''] = text.split('|').map((part) => part.trim());
  if (title === '') throw new UserError(W.decision, { text });
  const date = due === '' ? null : dateSaid(due, asked.year);
  if (due !== '' && date === null) throw new UserError(W.badDue, { title, text: due });
  return {
    title,
    owner: owner === '' ? null : await ids(asked, owner, DOERS),
    due: date,
    task: task === '' ? null : await ids(asked, task, ['task', 'common-task']),
  };
}

async function namesAsked(asked: Asked, flag: string): Promise<string[]> {
  const words = typedFor(asked.call, flag).flatMap((each) => each.split(','));
  const found: string[] = [];
  for (const word of words.map((each) => each.trim()).filter((each) => each !== ''))
    found.push(await ids(asked, word, DOERS));
  return found;
}

const FLAGS = ['held', 'minutes', 'attended', 'absent', 'decision', 'tasks', 'from'] as const;

/** What a call says of a meeting, by its flags and by a filled sheet; null where it says nothing. @throws {UserError} */
export async function recordAsked(
  call: Call,
  opened: OpenedPlan,
  meeting: Meeting,
): Promise<MeetingRecord | null> {
  if (FLAGS.every((flag) => call.options[flag] === undefined)) return null;
  const language = messageLanguage(call, opened.plan.settings.language);
  const year = (dateOf(meeting).first ?? opened.judgement.day).slice(0, 4);
  const asked: Asked = { call, opened, language, year };
  const [file] = typedFor(call, 'from');
  const form = file === undefined ? NOTHING : await fromForm(asked, meeting, file);
  const decisions: AskedDecision[] = [...form.decisions];
  for (const text of typedFor(call, 'decision')) decisions.push(await decisionAsked(asked, text));
  const [said = form.said] = typedFor(call, 'minutes');
  return {
    isHeld: call.options['held'] === true,
    said: said.trim(),
    attended: [...form.attended, ...(await namesAsked(asked, 'attended'))],
    absent: [...form.absent, ...(await namesAsked(asked, 'absent'))],
    decisions,
    told: form.told,
  };
}

const NOTHING: MeetingRecord = { isHeld: false, said: '', attended: [], absent: [], decisions: [], told: [] };

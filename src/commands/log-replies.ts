import { Draft } from '../edit/draft.ts';
import { logEntry, logFile, type NewEntry } from '../edit/log-entry.ts';
import { prose } from '../imports/prose.ts';
import type { Filled, Told } from '../imports/reply-form.ts';
import { readReply } from '../imports/reply.ts';
import type { ReplyLine } from '../imports/reply-lines.ts';
import { visible } from '../findings/visible.ts';
import { DOERS } from '../schema/parts.ts';
import { say, sentence, type Sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { formOf, quarterAsked, senderOf, type SentForm } from './log-form.ts';
import { typedFor } from './new-values.ts';
import { findRoot, openPlan, type OpenedPlan } from './plan-at.ts';
import { propose } from './propose.ts';
import { readForm } from './read-form.ts';
import { messageLanguage } from './surface.ts';
import { thingAsked } from './thing-asked.ts';

const W = {
  option: {
    pl: 'Opcja --from bierze wszystko z formularza, więc nie podaje się przy niej opcji {option}.',
    en: 'The option --from takes everything from the form, so it comes without the option {option}.',
  },
  sender: {
    pl: 'W pliku „{file}” nie ma wiersza z adresatem pisma, więc nie wiadomo, która instytucja odpowiada. Dopisz --by z jej identyfikatorem.',
    en: 'The file “{file}” has no line with the addressee of the letter, so it is not known which institution answers. Add --by with its id.',
  },
  nothing: {
    pl: 'W pliku „{file}” niczego nie wypełniono: nie ma czego dopisać do dziennika.',
    en: 'Nothing is filled in in “{file}”: there is nothing to add to the log.',
  },
  unread: {
    pl: 'Z pliku „{file}” niczego nie da się dopisać do dziennika: popraw podane wiersze i powtórz polecenie.',
    en: 'Nothing of “{file}” can be added to the log: mend the lines named above and give the command again.',
  },
  told: {
    pl: 'Plik „{file}”, wiersze, których nie wykorzystano:',
    en: 'The file “{file}”, lines that were not used:',
  },
  line: { pl: '  wiersz {line}: {text}\n    {why}', en: '  line {line}: {text}\n    {why}' },
  said: {
    pl: 'Plik „{file}”, {who}: {count, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}} do dziennika.',
    en: 'The file “{file}”, {who}: {count, plural, one {# entry} other {# entries}} for the log.',
  },
  known: {
    pl: 'Plik „{file}”, {who}: wszystko, co w nim wypełniono, jest już w dzienniku.',
    en: 'The file “{file}”, {who}: all that is filled in is in the log already.',
  },
  message: {
    pl: 'Sprawozdania z formularzy: {who}',
    en: 'Reports from filled forms: {who}',
  },
} satisfies Record<string, Words>;

/** Options of `log` that say what an entry says: a form says it itself. */
const OWN = ['state', 'date', 'note', 'reached', 'evidence', 'tentative'] as const;

interface Taken {
  readonly file: string;
  readonly who: string;
  readonly count: number;
  readonly fresh: number;
  readonly told: readonly Told[];
}

async function senderAsked(
  call: Call,
  { plan }: OpenedPlan,
  file: string,
  lines: readonly ReplyLine[],
  sent: SentForm,
): Promise<string> {
  const named = senderOf(plan, lines, sent.words);
  if (named !== null) return named;
  const [asked] = typedFor(call, 'by');
  if (asked === undefined) throw new UserError(W.sender, { file });
  if (asked === 'coordinator') return asked;
  return (await thingAsked(call, plan, asked, DOERS, messageLanguage(call, plan.settings.language))).id;
}

/** A note as Markdown that means just these words; points of a list stay points. */
const noteOf = (note: string): string =>
  note
    .split('\n')
    .map((line) => (line.startsWith('- ') ? `- ${prose(line.slice(2))}` : prose(line)))
    .join('\n');

function entryOf({ id, thing, state, date, note, reached }: Filled, day: string): NewEntry {
  const fields = {
    [thing === 'common-task' ? 'task' : thing]: id,
    state: state ?? undefined,
    note: note === '' ? undefined : noteOf(note),
    reached: reached ?? undefined,
  };
  const given = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { ...Object.fromEntries<string | number>(given), date: date ?? day };
}

/** Takes in one form. @throws {UserError} for a file that cannot be read */
async function take(call: Call, opened: OpenedPlan, draft: Draft, file: string): Promise<Taken> {
  const lines = await readForm(call, file);
  const sent = formOf(call, opened);
  const who = await senderAsked(call, opened, file, lines, sent);
  const quarter = quarterAsked(opened, lines, sent.words);
  const { filled, told } = readReply(lines, { ...sent, year: quarter.text.slice(0, 4) });
  // Of what has no date it is known only that it was in the quarter that the letter asks about.
  const day = quarter.last > opened.judgement.day ? opened.judgement.day : quarter.text;
  let fresh = 0;
  for (const each of filled) {
    const entry = entryOf(each, day);
    const path = logFile(entry.date, who) ?? '';
    const before = draft.text(path);
    logEntry(draft, who, entry);
    if (draft.text(path) !== before) fresh += 1;
  }
  return { file, who, count: filled.length, fresh, told };
}

const namedIn = ({ plan }: OpenedPlan, who: string, language: WordLanguage): string => {
  const record = plan.items.institution.find(({ id }) => id === who)?.record;
  const name = record?.short ?? record?.name ?? who;
  return typeof name === 'string' ? name : (name[language] ?? Object.values(name)[0] ?? who);
};

/** What is said of a form before its changes are shown. */
async function tell(call: Call, language: WordLanguage, { file, count, told }: Taken): Promise<void> {
  const lines: Sentence[] = [];
  if (told.length > 0) {
    lines.push(sentence(W.told, { file }));
    for (const { line, text, why } of told) lines.push(sentence(W.line, { line: String(line), text, why }));
  }
  if (count === 0) lines.push(sentence(told.length > 0 ? W.unread : W.nothing, { file }));
  const shown = lines.flatMap((each) => say(each, language).split('\n')).map(visible);
  if (shown.length > 0) await call.host.messages.write(`${shown.join('\n')}\n`);
}

/** Takes filled forms of the letter to institutions into the log. @returns the exit code: 1 where something was not understood */
export async function logReplies(call: Call): Promise<number> {
  const given = OWN.find((name) => call.options[name] !== undefined);
  if (given !== undefined) throw new UserError(W.option, { option: `--${given}` });
  const opened = openPlan(call, findRoot(call));
  const language = messageLanguage(call, opened.plan.settings.language);
  const draft = new Draft(opened.tree);
  const all: Taken[] = [];
  for (const file of [...typedFor(call, 'from'), ...call.arguments]) {
    const taken = await take(call, opened, draft, file);
    await tell(call, language, taken);
    all.push(taken);
  }
  const filled = all.filter(({ count }) => count > 0);
  const isWhole = all.every(({ told, count }) => told.length === 0 && count > 0);
  if (filled.length === 0) return 1;
  const said = filled.map(({ file, who, fresh }) =>
    sentence(fresh > 0 ? W.said : W.known, { file, who: namedIn(opened, who, language), count: fresh }),
  );
  const senders = [...new Set(filled.map(({ who }) => namedIn(opened, who, language)))];
  const message = sentence(W.message, { who: senders.join(', ') });
  return Math.max(await propose(call, opened, { draft, said, message }), isWhole ? 0 : 1);
}

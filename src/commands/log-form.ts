import { find, type Plan } from '../model/plan.ts';
import { lastEndedQuarter, shiftQuarter, type Period } from '../model/quarter.ts';
import { answerTo, labelOf, plainly, type FormWords } from '../imports/reply-words.ts';
import type { ReplyForm } from '../imports/reply-form.ts';
import type { ReplyLine } from '../imports/reply-lines.ts';
import { Templates } from '../render/template.ts';
import type { Text } from '../schema/types.ts';
import { formatWhen } from '../words/dates.ts';
import { SHARED } from '../words/shared.ts';
import type { Call } from './command.ts';
import type { OpenedPlan } from './plan-at.ts';

/** The form as it was sent, except for the year that its dates are of. */
export type SentForm = Omit<ReplyForm, 'year'>;

/** A text of the plan in all its languages. */
const allOf = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

const REPORTED_ON = ['task', 'common-task', 'duty', 'decision'] as const;

/** The names and addresses that a letter prints, in a form that texts are compared in; the longest first. */
function namesIn({ items, settings }: Plan): string[] {
  const texts = [
    ...allOf(settings.unit.name),
    ...items.institution.flatMap(({ record }) => [
      ...[record.name, record.short, record.address].flatMap(allOf),
      ...[record.email, record.phone].flatMap((each) => each ?? []),
    ]),
    ...items.person.flatMap(({ record }) => [
      ...allOf(record.function),
      ...[record.email, record.phone].flatMap((each) => each ?? []),
    ]),
    ...items.partner.flatMap(({ record }) => allOf(record.name)),
  ];
  return [...new Set(texts.map(plainly))].toSorted((a, b) => b.length - a.length);
}

/** What may stand in a line of names besides. */
const BESIDES = /\b(?:tel|r|\d{1,2} \p{L}+ \d{4}|\d{4})\b|[^\p{L}\p{N}]/gu;

function isMadeOf(names: readonly string[], text: string): boolean {
  const whole = plainly(text);
  let left = whole;
  for (const name of names) left = left.replaceAll(name, ' ');
  if (left === whole) return false;
  const fictional = [SHARED.fictional.pl, SHARED.fictional.en].map(plainly);
  for (const words of fictional) left = left.replaceAll(words, ' ');
  return left.replaceAll(BESIDES, '') === '';
}

const lettersOf = (text: string): string => plainly(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The form of the letter to institutions. */
export function formOf({ host }: Call, { plan, judgement }: OpenedPlan): SentForm {
  const templates = new Templates(host);
  const template = templates.document('letter');
  const words: FormWords = { ...SHARED, ...(template ? templates.wordsOf(template) : {}) };
  const names = namesIn(plan);
  const notes = judgement.log.flatMap(({ entry }) => allOf(entry.note).map((note) => lettersOf(note)));
  return {
    words,
    find: (id) =>
      REPORTED_ON.flatMap((thing) => {
        const named = find(plan, id, thing);
        return named ? [{ thing, titles: allOf((named.record as { title?: Text }).title) }] : [];
      }),
    isOfPlan: (text) => isMadeOf(names, text),
    isLogged: (cells) => {
      const said = lettersOf((cells.at(-1) ?? '').replace(/\([^()]*\)\s*$/, ''));
      return said === '' || notes.some((note) => note.startsWith(said) || said.startsWith(note));
    },
  };
}

/** The institution whose name stands in the line with the addressee; null where there is no such line. */
export function senderOf(plan: Plan, lines: readonly ReplyLine[], words: FormWords): string | null {
  const label = labelOf(words['to'] ?? { pl: '', en: '' });
  for (const { text } of lines) {
    const to = plainly(answerTo(label, text)?.answer ?? '');
    if (to === '') continue;
    const fitting = plan.items.institution
      .map(({ id, record }) => ({
        id,
        names: allOf(record.name).map(plainly),
      }))
      .flatMap(({ id, names }) => names.filter((name) => to.startsWith(name)).map((name) => ({ id, name })))
      .toSorted((a, b) => b.name.length - a.name.length);
    if (fitting[0]) return fitting[0].id;
  }
  return null;
}

/** How many quarters back a letter may ask about. */
const BACK = 12;

/** The quarter that the letter asks about: the one in its title, else the last one that has ended. */
export function quarterAsked(
  { judgement }: OpenedPlan,
  lines: readonly ReplyLine[],
  words: FormWords,
): Period {
  const ended = lastEndedQuarter(judgement.day);
  const { pl = '', en = '' } = words['title'] ?? {};
  const heads = [pl, en].map((text) => plainly(text.split('{')[0] ?? '')).filter((head) => head !== '');
  const titles = lines
    .map(({ text }) => plainly(text))
    .filter((text) => heads.some((head) => text.startsWith(head)));
  const quarters = Array.from({ length: BACK + 2 }, (_, back) => shiftQuarter(ended, 1 - back));
  const named = quarters.find(({ text }) =>
    (['pl', 'en'] as const).some((language) =>
      titles.some((title) => title.endsWith(plainly(formatWhen(text, language)))),
    ),
  );
  return named ?? ended;
}

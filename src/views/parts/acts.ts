import { find } from '../../model/plan.ts';
import { around, plain, type Phrase } from '../../model/texts.ts';
import type { RecordOf } from '../../schema/kinds.ts';
import { formatWhen } from '../../words/dates.ts';
import { say } from '../../words/sentence.ts';
import { SHARED } from '../../words/shared.ts';
import { textIn, type ViewContext } from '../view.ts';

type Act = RecordOf<'act'>;

/** An act as law cites it: „uchwała nr XX/150/25 z 18 grudnia 2025 r. w sprawie … (Rada Gminy)”. */
function asLaw(context: ViewContext, act: Act, kind: string, number: string): Phrase {
  const { language } = context;
  const date = act.date && formatWhen(act.date.text, language, 'genitive');
  const dated = date === undefined ? '' : say({ words: SHARED['act-dated'], args: { date } }, language);
  const organ = act.organ === undefined ? '' : ` (${plain(textIn(context, act.organ))})`;
  const before = [kind, number, dated].filter(Boolean).join(' ');
  return around(textIn(context, act.title), (text) => `${before} ${text}${organ}`);
}

/** The title with kind, number, organ and date in brackets: nothing has to be inflected. One that only says „w sprawie …” follows them. */
function citation(context: ViewContext, act: Act): Phrase {
  const title = textIn(context, act.title);
  const kind = plain(textIn(context, act.kind));
  const named = plain(title).toLowerCase().startsWith(kind.toLowerCase());
  const number =
    act.number === undefined
      ? ''
      : say({ words: SHARED['number-of'], args: { number: act.number } }, context.language);
  if (!named && /^\p{Ll}/u.test(plain(title))) return asLaw(context, act, kind, number);
  const organ = textIn(context, act.organ);
  const facts = [
    [named ? '' : kind, number].filter(Boolean).join(' '),
    organ === null ? '' : plain(organ),
    act.date ? formatWhen(act.date.text, context.language) : '',
  ].filter(Boolean);
  return facts.length === 0 ? title : around(title, (text) => `${text} (${facts.join(', ')})`);
}

/** An act by its id, as a document cites it; the id where it is not in the plan. */
export function actOf(context: ViewContext, id: string): Phrase {
  const record = find(context.plan, id, 'act')?.record as Act | undefined;
  return record ? citation(context, record) : id;
}

/** Every act of the plan, with where it can be read. */
export function actRows(context: ViewContext) {
  return context.plan.items.act.map(({ id, record }) => ({
    id,
    name: citation(context, record),
    url: record.url ?? null,
  }));
}

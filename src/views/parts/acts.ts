import { find } from '../../model/plan.ts';
import { around, plain, type Phrase } from '../../model/texts.ts';
import type { RecordOf } from '../../schema/kinds.ts';
import { formatWhen } from '../../words/dates.ts';
import { say } from '../../words/sentence.ts';
import { SHARED } from '../../words/shared.ts';
import { textIn, type ViewContext } from '../view.ts';

type Act = RecordOf<'act'>;

/** The title with kind, number, organ and date in brackets: nothing has to be inflected. */
function citation(context: ViewContext, act: Act): Phrase {
  const title = textIn(context, act.title);
  const kind = plain(textIn(context, act.kind));
  const named = plain(title).toLowerCase().startsWith(kind.toLowerCase());
  const number =
    act.number === undefined
      ? ''
      : say({ words: SHARED['number-of'], args: { number: act.number } }, context.language);
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

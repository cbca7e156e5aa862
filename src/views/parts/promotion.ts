import { compare } from '../../days/order.ts';
import { find, type Item, type Plan } from '../../model/plan.ts';
import { overlaps, type Period } from '../../model/quarter.ts';
import { textIn, type ViewContext } from '../view.ts';
import { titleOf } from './names.ts';

type Promotion = Item<'promotion'>['record'];

const LATEST = '9999-12-31';

/** An action that makes the work known, with the material it uses. */
export function promotionRow(context: ViewContext, record: Promotion) {
  const product = record.product === undefined ? undefined : find(context.plan, record.product, 'product');
  const { languages } = (product?.record ?? {}) as { languages?: readonly string[] };
  return {
    title: textIn(context, record.title),
    channel: textIn(context, record.channel),
    audiences: (record.audiences ?? []).map((id) => titleOf(context, 'audience', id)),
    when: record.date?.text ?? null,
    done: (record.date?.last ?? LATEST) <= context.asOf,
    product: record.product === undefined ? null : titleOf(context, 'product', record.product),
    languages: languages ?? [],
  };
}

/** What makes the work known, by date; last, what has none. */
export const promotionsOf = ({ items }: Plan): Promotion[] =>
  items.promotion
    .map(({ record }) => record)
    .toSorted((a, b) => compare(a.date?.first ?? LATEST, b.date?.first ?? LATEST));

/** What was done in a period up to a day to make the work known, inside the municipality and outside it. */
export function promotionIn(context: ViewContext, period: Period, day: string) {
  const within = promotionsOf(context.plan).filter(
    ({ date }) => date !== undefined && overlaps(date, period) && (date.first ?? LATEST) <= day,
  );
  const rows = (reach: Promotion['reach']) =>
    within.filter((record) => record.reach === reach).map((record) => promotionRow(context, record));
  return {
    used: context.plan.items.promotion.length > 0,
    any: within.length > 0,
    inside: rows('inside'),
    outside: rows('outside'),
  };
}

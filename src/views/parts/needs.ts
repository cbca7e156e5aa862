import { sumOf } from '../../model/money.ts';
import type { Item } from '../../model/plan.ts';
import { textIn, textsIn, type ViewContext } from '../view.ts';
import { tellsNeeds } from './card.ts';
import { moneyIn } from './money.ts';
import { workNamed, type Names } from './names.ts';

type Card = Item<'institution'>;
type Record = Card['record'];

/** Full-time posts together; hundredths of a post are exact in whole numbers. */
const postsTogether = (shares: readonly (number | undefined)[]): number =>
  shares.reduce<number>((sum, fte) => sum + Math.round((fte ?? 0) * 100), 0) / 100;

const staffOf = ({ needs }: Record) => needs?.staff ?? [];
const moneyOf = ({ needs }: Record) => needs?.money ?? [];
const amountsOf = (record: Record): string[] => moneyOf(record).flatMap(({ amount }) => amount ?? []);

/** What the money needs on a card make together, in the smallest unit. */
export const needOf = ({ record }: Card): bigint => sumOf(amountsOf(record));

/** What an institution needs, as a document prints it. */
export function needsRow(context: ViewContext, names: Names, card: Card) {
  const { id, record } = card;
  return {
    id,
    name: names.full(id),
    external: record.external ?? false,
    told: tellsNeeds(record.needs),
    staff: staffOf(record).map(({ post, fte, for: what }) => ({
      post: textIn(context, post),
      fte: fte ?? null,
      for: workNamed(context, what),
    })),
    fte: postsTogether(staffOf(record).map(({ fte }) => fte)),
    money: moneyOf(record).map(({ title, amount, for: what }) => ({
      title: textIn(context, title),
      amount: amount === undefined ? null : moneyIn(context, amount),
      for: workNamed(context, what),
    })),
    sum: amountsOf(record).length > 0 ? moneyIn(context, needOf(card)) : null,
    things: textsIn(context, record.needs?.things) ?? [],
    /** Said to be needed by nobody: an empty list, which is not the same as no list. */
    none: {
      staff: record.needs?.staff?.length === 0,
      money: record.needs?.money?.length === 0,
      things: record.needs?.things?.length === 0,
    },
  };
}

/** What all institutions need together; amounts and posts that nobody gave are counted, not guessed. */
export function needsTogether(context: ViewContext, cards: readonly Card[]) {
  const staff = cards.flatMap(({ record }) => staffOf(record));
  const money = cards.flatMap(({ record }) => moneyOf(record));
  return {
    institutions: cards.length,
    told: cards.filter(({ record }) => tellsNeeds(record.needs)).length,
    posts: staff.length,
    fte: postsTogether(staff.map(({ fte }) => fte)),
    withoutFte: staff.filter(({ fte }) => fte === undefined).length,
    sums: money.length,
    money: moneyIn(context, sumOf(cards.flatMap(({ record }) => amountsOf(record)))),
    withoutAmount: money.filter(({ amount }) => amount === undefined).length,
    things: cards.flatMap(({ record }) => record.needs?.things ?? []).length,
  };
}

const PARTS = ['needs', 'expectations', 'potential'] as const;

/** Which of the three parts of its diagnosis a card has (requirements S8). */
export function diagnosisRow(names: Names, { id, record }: Card) {
  const has = Object.fromEntries(PARTS.map((part) => [part, record.diagnosis?.[part] !== undefined]));
  const count = PARTS.filter((part) => has[part]).length;
  return { id, name: names.full(id), has, whole: count === PARTS.length, none: count === 0 };
}

import { compare } from '../../days/order.ts';
import {
  applicantOf,
  fundingStatus,
  isFundingId,
  moneyOf,
  tasksPaidBy,
  type Funding,
} from '../../model/funding.ts';
import { percentOf, sumOf, unitsOf } from '../../model/money.ts';
import type { Item } from '../../model/plan.ts';
import { stateOf, type Judgement } from '../../model/state.ts';
import { proseIn, textIn, type ViewContext } from '../view.ts';
import { moneyIn } from './money.ts';
import { needOf } from './needs.ts';
import type { Names } from './names.ts';

type Portions = NonNullable<Funding['parts']>;

/** A percentage in digits of the language, to a hundredth. */
const percentIn = ({ language }: ViewContext, share: number): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(share)}%`;

/** Parts of a whole; a share that is not written follows from the amounts. */
function portionRows(context: ViewContext, portions: Portions, whole: bigint) {
  return portions.map(({ source, amount, share }) => {
    const percent = share ?? (amount === undefined ? null : percentOf(unitsOf(amount), whole));
    return {
      source: textIn(context, source),
      amount: amount === undefined ? null : moneyIn(context, amount),
      share: percent === null ? null : percentIn(context, percent),
    };
  });
}

const amountIn = (context: ViewContext, amount: string | undefined): string | null =>
  amount === undefined ? null : moneyIn(context, amount);

/** Where the deadline of a call lies; a call that was answered has none that matters. */
function callOf({ call_deadline: deadline, ...funding }: Funding, day: string) {
  if (!deadline?.last) return null;
  const isOpen = ['planned', undefined].includes(fundingStatus(funding));
  return { when: deadline.text, last: deadline.last, ahead: deadline.last >= day, open: isOpen };
}

/** How a funding is made up. */
function partsOf(context: ViewContext, record: Funding) {
  const parts = record.parts ?? [];
  const written = record.granted ?? record.asked;
  const whole = written === undefined ? sumOf(parts.flatMap(({ amount }) => amount ?? [])) : unitsOf(written);
  return {
    parts: portionRows(context, parts, whole),
    whole: whole > 0n ? moneyIn(context, whole) : null,
    shared: parts.length > 0 && parts.every(({ amount, share }) => (amount ?? share) !== undefined),
  };
}

/** A funding of the register with all that is known of it. */
export function fundingRow(context: ViewContext, judgement: Judgement, names: Names, item: Item<'funding'>) {
  const { id, record } = item;
  const status = fundingStatus(record);
  return {
    id,
    title: textIn(context, record.title),
    source: textIn(context, record.source),
    programme: textIn(context, record.programme),
    call: callOf(record, judgement.day),
    applicant: record.applicant ? names.actor(record.applicant).name : null,
    asked: amountIn(context, record.asked),
    granted: amountIn(context, record.granted),
    status: status ?? null,
    statusKey: status ? `st.${status}` : null,
    since: record.date?.text ?? null,
    number: record.number ?? null,
    period: record.period?.text ?? null,
    note: proseIn(context, record.note),
    ...partsOf(context, record),
    tasks: tasksPaidBy(judgement, id).map((task) => ({
      title: textIn(context, task.record.title),
      state: stateOf(judgement, task),
    })),
  };
}

export type FundingRow = ReturnType<typeof fundingRow>;

/** Calls that can still be answered, the next first. */
export const callsAhead = (rows: readonly FundingRow[]): FundingRow[] =>
  rows
    .filter(({ call }) => call?.open && call.ahead)
    .toSorted((a, b) => compare(a.call?.last ?? '', b.call?.last ?? ''));

/** Calls that ended before an application was handed in. */
export const callsMissed = (rows: readonly FundingRow[]): FundingRow[] =>
  rows.filter(({ call, status }) => call && !call.ahead && status === 'planned');

/** Money of tasks from sources that are no funding of the register. */
export function taskMoney(context: ViewContext, { tasks }: Judgement) {
  const records = [...new Map(tasks.map((task) => [task.record, task])).keys()];
  const paid = records.flatMap((record) => {
    const portions = (record.funding ?? []).filter(({ source }) => !isFundingId(context.plan, source));
    return portions.length > 0 ? [{ record, portions }] : [];
  });
  const amounts = paid.flatMap(({ portions }) => portions.flatMap(({ amount }) => amount ?? []));
  return {
    rows: paid.flatMap(({ record, portions }) => {
      const whole = sumOf(portions.flatMap(({ amount }) => amount ?? []));
      const title = textIn(context, record.title);
      return portionRows(context, portions, whole).map((portion) => ({ title, ...portion }));
    }),
    tasks: paid.length,
    sum: moneyIn(context, sumOf(amounts)),
  };
}

/** A difference as two columns of an office would say it: what is lacking, or what is left over. */
const gapOf = (context: ViewContext, need: bigint, secured: bigint) => ({
  lacking: secured <= need ? moneyIn(context, need - secured) : null,
  surplus: secured > need ? moneyIn(context, secured - need) : null,
});

/** Need, money secured, and what is lacking: for each institution, for others that apply, and together. */
export function gapRows(context: ViewContext, names: Names, cards: readonly Item<'institution'>[]) {
  const fundings = context.plan.items.funding.map(({ record }) => record);
  const row = (need: bigint, own: readonly Funding[]) => {
    const { secured, applied, planned } = moneyOf(own);
    return {
      need: moneyIn(context, need),
      secured: moneyIn(context, secured),
      applied: moneyIn(context, applied),
      planned: moneyIn(context, planned),
      ...gapOf(context, need, secured),
      nothing: need + secured + applied + planned === 0n,
    };
  };
  const known = new Set(cards.map(({ id }) => id));
  const others = fundings.filter((funding) => !known.has(applicantOf(context.plan, funding) ?? ''));
  const needs = cards.map((card) => ({
    card,
    need: needOf(card),
    own: fundings.filter((funding) => applicantOf(context.plan, funding) === card.id),
  }));
  const lacking = needs
    .map(({ need, own }) => need - moneyOf(own).secured)
    .filter((gap) => gap > 0n)
    .reduce((sum, gap) => sum + gap, 0n);
  const need = needs.reduce((sum, each) => sum + each.need, 0n);
  return {
    rows: needs
      .map((each) => ({ name: names.full(each.card.id), ...row(each.need, each.own) }))
      .filter(({ nothing }) => !nothing),
    others: others.length > 0 ? row(0n, others) : null,
    total: row(need, fundings),
    /** What institutions lack one by one: money left over at one of them does not pay for another. */
    apart: moneyIn(context, lacking),
    isMoreApart: lacking > 0n && lacking > need - moneyOf(fundings).secured,
    unknown: moneyOf(fundings).unknown,
  };
}

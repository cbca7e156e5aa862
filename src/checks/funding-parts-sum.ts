import type { Item } from '../model/plan.ts';
import { amountOf, compareShares, sumOf, unitsOf } from '../model/money.ts';
import { defineCheck, type CheckContext } from './check.ts';
import { moneySaid } from './money-said.ts';

type Funding = Item<'funding'>;
type Parts = NonNullable<Funding['record']['parts']>;

const funding = (parts: string): string =>
  `- id: kurs\n  title: Kurs języka\n  asked: 30000\n  granted: 25000\n  parts:\n${parts}`;

/** The parts and the whole that they are parts of. */
function againstWhole({ plan, text, report }: CheckContext, { id, record }: Funding, parts: Parts): void {
  const whole = record.granted ?? record.asked;
  if (whole === undefined) return;
  const given = parts.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const sum = sumOf(given);
  const isAll = given.length === parts.length;
  if (sum === unitsOf(whole) || (!isAll && sum < unitsOf(whole))) return;
  const words = {
    en: 'The parts of “{title}” make {sum}, but the amount {granted, select, yes {granted} other {asked for}} is {whole}.',
    pl: 'Części finansowania „{title}” dają razem {sum}, a kwota {granted, select, yes {przyznana} other {wnioskowana}} to {whole}.',
  };
  const args = {
    title: text(record.title),
    sum: moneySaid(plan, amountOf(sum)),
    whole: moneySaid(plan, whole),
    granted: record.granted === undefined ? 'no' : 'yes',
  };
  const hint = {
    en: 'The parts are those of the amount granted; before it is granted, of the one asked for.',
    pl: 'Części dotyczą kwoty przyznanej, a dopóki jej nie ma – wnioskowanej.',
  };
  report(plan.at(record, 'parts', 'key'), words, args, { hint, subject: id });
}

/** Shares alone: those of all parts make the whole, and those of some of them no more. */
function sharesTogether({ plan, text, report }: CheckContext, { id, record }: Funding, parts: Parts): void {
  const shares = parts.flatMap(({ share }) => (share === undefined ? [] : [share]));
  const compared = compareShares(shares);
  if (shares.length === 0 || compared === 'whole') return;
  if (compared === 'less' && shares.length < parts.length) return;
  const words = {
    en: 'The shares of “{title}” make {compared, select, more {more} other {less}} than 100%.',
    pl: 'Udziały w finansowaniu „{title}” dają razem {compared, select, more {więcej} other {mniej}} niż 100%.',
  };
  const hint = {
    en: 'Correct the shares, so that they make 100% together{compared, select, more {} other {, or add the part that is missing}}.',
    pl: 'Popraw udziały tak, żeby razem dały 100%{compared, select, more {} other {, albo dopisz brakującą część}}.',
  };
  const args = { title: text(record.title), compared };
  report(plan.at(record, 'parts', 'key'), words, args, { hint, subject: id });
}

export const fundingPartsSum = defineCheck({
  name: 'funding-parts-sum',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The parts of a funding make its whole, in amounts and in percent.',
    pl: 'Części finansowania dają razem całość, w kwotach i w procentach.',
  },
  why: {
    en: 'Money is settled part by part. Where the parts do not make the whole, some of it belongs to nobody.',
    pl: 'Środki rozlicza się część po części. Gdy części nie dają całości, jakaś kwota nie ma źródła.',
  },
  fails: [
    {
      'funding.yaml': funding(
        '    - {source: Województwo, amount: 20000}\n    - {source: Gmina, amount: 4999.99}\n',
      ).replace('parts:', 'parts: # expect'),
    },
    {
      'funding.yaml':
        '- id: kurs\n  title: Kurs języka\n  asked: 300\n  parts: # expect\n    - {source: Województwo, amount: 301}\n    - Gmina\n',
    },
    {
      'funding.yaml': funding(
        '    - {source: Województwo, share: 66.6}\n    - {source: Gmina, share: 33.33}\n',
      ).replace('parts:', 'parts: # expect'),
    },
    {
      'funding.yaml': funding(
        '    - {source: Województwo, share: 70}\n    - {source: Gmina, share: 40}\n',
      ).replace('parts:', 'parts: # expect'),
    },
  ],
  passes: [
    {
      'funding.yaml': funding(
        '    - {source: Unia, amount: 8333.34, share: 33.33}\n    - {source: Województwo, amount: 8333.33, share: 33.33}\n    - {source: Gmina, amount: 8333.33, share: 33.33}\n',
      ),
    },
    { 'funding.yaml': funding('    - {source: Województwo, amount: 20000}\n    - Gmina\n') },
  ],
  run(context) {
    for (const item of context.plan.items.funding) {
      const { record } = item;
      const { parts = [] } = record;
      if (parts.length === 0 || [record, ...parts].some((each) => context.plan.isDamaged(each))) continue;
      againstWhole(context, item, parts);
      // With amounts, each share is compared with its own amount: funding-share-wrong.
      if (parts.some(({ amount }) => amount === undefined)) sharesTogether(context, item, parts);
    }
  },
});

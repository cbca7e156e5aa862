import type { TaskNode } from '../model/tasks.ts';
import { sentence, type Sentence } from '../words/sentence.ts';
import { defineCheck, type CheckContext } from './check.ts';

const task = (funding: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n    funding:\n${funding}`;

/** Percentage points that rounding to a hundredth may make. */
const ROUNDING = 0.01;
/** What adding fractions may make. */
const TINY = 1e-9;

const hundredths = (amount: string): number => {
  const [whole = '0', cents = ''] = amount.split('.');
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'));
};

const polish = (share: number): string => String(share).replace('.', ',');

type Part = Extract<TaskNode['record']['funding'], readonly unknown[]>[number];

const percent = (share: number): Sentence => sentence({ pl: polish(share), en: String(share) });

/** Each share against what its amount makes of the total. */
function againstAmounts(
  { plan, text, report }: CheckContext,
  { record, key }: TaskNode,
  parts: readonly Part[],
  total: number,
): void {
  for (const part of parts) {
    const right = (hundredths(part.amount ?? '0') / total) * 100;
    if (part.share === undefined || Math.abs(right - part.share) <= ROUNDING + TINY) continue;
    const rounded = Math.round(right * 100) / 100;
    const words = {
      en: 'In the funding of the task “{title}” the share is {share} %, but the amount makes {right} %.',
      pl: 'W finansowaniu zadania „{title}” udział wynosi {share}%, a z kwoty wychodzi {right}%.',
    };
    const args = { title: text(record.title), share: percent(part.share), right: percent(rounded) };
    report(plan.at(part, 'share'), words, args, { remedy: { replace: String(rounded) }, subject: key });
  }
}

/** The first share with which all together make more than the whole. */
function againstWhole(
  { plan, text, report }: CheckContext,
  { record, key }: TaskNode,
  parts: readonly Part[],
): void {
  let sum = 0;
  for (const part of parts) {
    sum += part.share ?? 0;
    if (sum <= 100 + ROUNDING + TINY) continue;
    const words = {
      en: 'The shares in the funding of the task “{title}” make more than 100 %.',
      pl: 'Udziały w finansowaniu zadania „{title}” przekraczają razem 100%.',
    };
    report(plan.at(part, 'share'), words, { title: text(record.title) }, { subject: key });
    return;
  }
}

export const fundingShareWrong = defineCheck({
  name: 'funding-share-wrong',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The shares of a funding agree with its amounts and make 100 % at most.',
    pl: 'Udziały w finansowaniu zgadzają się z kwotami i razem nie przekraczają 100%.',
  },
  why: {
    en: 'Whoever grants money compares the shares with the amounts; one of the two is wrong.',
    pl: 'Kto przyznaje środki, porównuje udziały z kwotami; jedno z nich jest błędne.',
  },
  fails: [
    {
      'coordination.yaml': task(
        '      - {source: Województwo, amount: 600, share: 70} # expect\n      - {source: Gmina, amount: 400, share: 40}\n',
      ),
    },
    {
      'coordination.yaml': task(
        '      - {source: Województwo, share: 70}\n      - {source: Gmina, share: 40} # expect\n',
      ),
    },
  ],
  passes: [
    {
      'coordination.yaml': task(
        '      - {source: Województwo, amount: 1000, share: 66.67}\n      - {source: Gmina, amount: 500, share: 33.33}\n',
      ),
    },
    { 'coordination.yaml': task('      - {source: Województwo, share: 70}\n      - Gmina\n') },
  ],
  run(context) {
    const { plan, judgement } = context;
    for (const task of judgement.tasks) {
      const { funding } = task.record;
      const parts: readonly Part[] = Array.isArray(funding) ? funding : [];
      if ([task.record, ...parts].some((record) => plan.isDamaged(record))) continue;
      const total = parts.reduce((sum, { amount = '0' }) => sum + hundredths(amount), 0);
      if (total > 0 && parts.every(({ amount }) => amount !== undefined))
        againstAmounts(context, task, parts, total);
      else againstWhole(context, task, parts);
    }
  },
});

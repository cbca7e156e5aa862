import { compareShares, isShareOf, percentOf, sumOf, unitsOf } from '../model/money.ts';
import type { Plan } from '../model/plan.ts';
import type { TaskNode } from '../model/tasks.ts';
import { sentence, type Sentence } from '../words/sentence.ts';
import { defineCheck, type CheckContext } from './check.ts';

const task = (funding: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: kurs\n    title: Kurs języka\n    funding:\n${funding}`;
const funding = (parts: string): string =>
  `- id: kurs\n  title: Kurs języka\n  granted: 1000\n  parts:\n${parts}`;

type Part = NonNullable<TaskNode['record']['funding']>[number];

/** Money and its parts: of a task, or of the register. */
interface Split {
  readonly record: object;
  readonly subject: string;
  readonly whose: Sentence;
  readonly parts: readonly Part[];
  /** In the smallest unit; null where it is not known or the parts do not make it. */
  readonly total: bigint | null;
}

const percent = (share: number): Sentence =>
  sentence({ pl: String(share).replace('.', ','), en: String(share) });

/** What the amounts of all parts make; null where one of them is not given. */
function sumOfParts(parts: readonly Part[]): bigint | null {
  const amounts = parts.flatMap(({ amount }) => amount ?? []);
  return amounts.length === parts.length && parts.length > 0 ? sumOf(amounts) : null;
}

function ofRegister({ plan, text }: CheckContext): Split[] {
  return plan.items.funding.map(({ id, record }) => {
    const { parts = [], granted, asked } = record;
    const written = granted ?? asked;
    const sum = sumOfParts(parts);
    const whose = sentence(
      { en: 'In the funding “{title}”', pl: 'W finansowaniu „{title}”' },
      { title: text(record.title) },
    );
    // Parts that do not make the whole are another check.
    const total =
      written === undefined ? sum : sum === null || sum === unitsOf(written) ? unitsOf(written) : null;
    return { record, subject: id, whose, parts, total };
  });
}

function ofTasks({ judgement, text }: CheckContext): Split[] {
  // A common task is one record that stands in many lists.
  const tasks = new Map(judgement.tasks.map((each) => [each.record, each]));
  return [...tasks.values()].map(({ record, key }) => {
    const parts = record.funding ?? [];
    const whose = sentence(
      { en: 'In the funding of the task “{title}”', pl: 'W finansowaniu zadania „{title}”' },
      { title: text(record.title) },
    );
    return { record, subject: key, whose, parts, total: sumOfParts(parts) };
  });
}

/** Each share against what its amount makes of the total. */
function againstAmounts({ plan, report }: CheckContext, { parts, total, whose, subject }: Split): void {
  for (const part of parts) {
    if (part.share === undefined || part.amount === undefined || total === null) continue;
    const right = percentOf(unitsOf(part.amount), total);
    if (right === null || isShareOf(part.share, unitsOf(part.amount), total)) continue;
    const words = {
      en: '{whose} the share is {share} %, but the amount makes {right} %.',
      pl: '{whose} udział wynosi {share}%, a z kwoty wychodzi {right}%.',
    };
    const args = { whose, share: percent(part.share), right: percent(right) };
    report(plan.at(part, 'share'), words, args, { remedy: { replace: String(right) }, subject });
  }
}

/** The first share with which all together make more than the whole. */
function againstWhole({ plan, report }: CheckContext, { parts, whose, subject }: Split): void {
  const shares: number[] = [];
  for (const part of parts) {
    if (part.share !== undefined) shares.push(part.share);
    if (compareShares(shares) !== 'more') continue;
    const words = {
      en: '{whose} the shares make more than 100%.',
      pl: '{whose} udziały przekraczają razem 100%.',
    };
    report(plan.at(part, 'share'), words, { whose }, { subject });
    return;
  }
}

const isWhole = (plan: Plan, { record, parts }: Split): boolean =>
  ![record, ...parts].some((each) => plan.isDamaged(each));

export const fundingShareWrong = defineCheck({
  name: 'funding-share-wrong',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The shares of a funding agree with its amounts and make 100% at most.',
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
    {
      'funding.yaml': funding(
        '    - {source: Województwo, amount: 666.67, share: 66.65} # expect\n    - {source: Gmina, amount: 333.33, share: 33.34}\n',
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
    {
      'funding.yaml': funding(
        '    - {source: Województwo, amount: 666.67, share: 66.66}\n    - {source: Gmina, amount: 333.33, share: 33.34}\n',
      ),
    },
  ],
  run(context) {
    for (const split of ofTasks(context).filter((each) => isWhole(context.plan, each))) {
      if (split.total === null || split.total === 0n) againstWhole(context, split);
      else againstAmounts(context, split);
    }
    // What the shares of the register make together is said by funding-parts-sum.
    for (const split of ofRegister(context).filter((each) => isWhole(context.plan, each)))
      againstAmounts(context, split);
  },
});

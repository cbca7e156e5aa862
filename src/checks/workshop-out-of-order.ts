import { workshopsOf, type Workshop } from '../model/workshops.ts';
import { defineCheck, type CheckContext } from './check.ts';

const workshops = (...rows: readonly string[]): string => rows.map((row) => `- ${row}\n`).join('');

/** When it was held, else when it is planned; null where neither is said. */
const dateOf = ({ held, when }: Workshop) => held ?? when ?? null;

const REPEATED = {
  en: 'Two workshops have the number {number}.',
  pl: 'Dwa warsztaty mają numer {number}.',
};
const SKIPPED = {
  en: 'Before workshop {number} there is no workshop {missing}.',
  pl: 'Przed warsztatem {number} brakuje warsztatu {missing}.',
};
const EARLIER = {
  en: 'Workshop {number} ({date}) comes before workshop {before} ({beforeDate}).',
  pl: 'Warsztat {number} ({date}) wypada przed warsztatem {before} ({beforeDate}).',
};
const NUMBERS = {
  en: 'Workshops are numbered 1, 2, 3, … in the order they are held in.',
  pl: 'Warsztaty numeruje się 1, 2, 3… w kolejności, w jakiej się odbywają.',
};
const DATES = { en: 'Correct the date or the number.', pl: 'Popraw datę albo numer.' };

/** A workshop that is held, or planned, before the one with the number before it. */
function judgeDates({ plan, report }: CheckContext, one: Workshop, before: Workshop): void {
  const [date, earlier] = [dateOf(one), dateOf(before)];
  if (!date?.last || !earlier?.first || date.last >= earlier.first) return;
  const args = {
    number: one.number,
    before: before.number,
    date: { when: date.text },
    beforeDate: { when: earlier.text },
  };
  report(plan.at(one, one.held ? 'held' : 'when'), EARLIER, args, { hint: DATES });
}

/** What is wrong with the workshop at a place of the row; the first comes after none. */
function judgeNext(context: CheckContext, all: readonly Workshop[], index: number): void {
  const { plan, report } = context;
  const [one, before, earlier] = [all[index], all[index - 1], all[index - 2]];
  if (!one) return;
  const [number, previous] = [one.number, before?.number ?? 0];
  if (before && number === previous) {
    report(plan.at(one, 'number'), REPEATED, { number }, { hint: NUMBERS });
    return;
  }
  // Where a number stands twice, one of the two is the number that is missed.
  const isGap = number > previous + (before && before.number === earlier?.number ? 2 : 1);
  if (isGap) report(plan.at(one, 'number'), SKIPPED, { number, missing: previous + 1 }, { hint: NUMBERS });
  if (before) judgeDates(context, one, before);
}

export const workshopOutOfOrder = defineCheck({
  name: 'workshop-out-of-order',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Workshops are numbered without a gap and held in the order of their numbers.',
    pl: 'Warsztaty mają kolejne numery i odbywają się w tej kolejności.',
  },
  why: {
    en: 'Each workshop works with what the one before left behind: the map of resources, the diagnosis, the vision, the tasks.',
    pl: 'Każdy warsztat korzysta z tego, co zostało po poprzednim: mapy zasobów, diagnozy, wizji, zadań.',
  },
  fails: [
    { 'workshops.yaml': workshops('{number: 1, held: 2026-03-12}', 'number: 1 # expect') },
    { 'workshops.yaml': workshops('{number: 1, held: 2026-03-12}', 'number: 3 # expect') },
    { 'workshops.yaml': workshops('number: 1', 'number: 1 # expect', 'number: 3') },
    {
      'workshops.yaml': workshops('{number: 1, held: 2026-03-12}', 'number: 2\n  when: 2026-02 # expect'),
    },
  ],
  passes: [
    {
      'workshops.yaml': workshops(
        '{number: 2, when: 2026-08/2026-09}',
        '{number: 1, when: 2026-06/2026-07}',
        'number: 3',
      ),
    },
  ],
  run(context) {
    const all = workshopsOf(context.plan);
    // A number that could not be read may be the one that is missed.
    if (context.plan.mayHide('workshop') || all.some((each) => context.plan.isDamaged(each))) return;
    for (const index of all.keys()) judgeNext(context, all, index);
  },
});

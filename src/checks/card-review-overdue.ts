import { addLength } from '../days/length.ts';
import { compare } from '../days/order.ts';
import { institutionsOf } from '../model/institutions.ts';
import type { Item } from '../model/plan.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck, type CheckContext } from './check.ts';
import { isMost, reportMost } from './most.ts';

const settings = (from: string): string =>
  `format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\nreview_every: year\nperiod: {from: ${from}}\n`;
const card = (reviewed: string): string => `name: Gminny Ośrodek Kultury\nreviewed: ${reviewed}\n`;

type Card = Item<'institution'>;

/** True where the time between two reviews has passed since a day. */
const isOver = (since: string | null | undefined, every: string, day: string): boolean =>
  (addLength(since ?? day, every) ?? day) < day;

const OLD = {
  en: 'The card of the institution “{name}” was last looked through on {date}, longer ago than the plan allows.',
  pl: 'Od ostatniego przeglądu karty instytucji „{name}” ({date}) minęło więcej czasu, niż przewiduje plan.',
};
const NEVER = {
  en: 'The card of the institution “{name}” has not been looked through since the plan began.',
  pl: 'Karta instytucji „{name}” nie była przeglądana od początku planu.',
};
const SEVERAL = {
  en: '{count} cards have not been looked through since the plan began; the first of them is that of “{name}”.',
  pl: '{count, plural, one {# karta nie była przeglądana} few {# karty nie były przeglądane} many {# kart nie było przeglądanych} other {# karty nie było przeglądane}} od początku planu; pierwsza z nich to karta instytucji „{name}”.',
};
const HINT = {
  en: 'Look the card through, and enter the day (reviewed).',
  pl: 'Przejrzyj kartę i wpisz dzień przeglądu (reviewed).',
};

/** Cards that nobody has looked through since they came into the plan: one finding for all. */
function reportNever({ plan, day, text, report }: CheckContext, [only, ...others]: readonly Card[]): void {
  if (!only) return;
  const args = { count: others.length + 1, name: text(only.record.name) };
  const add = sentence({ en: 'reviewed: {day}', pl: 'reviewed: {day}' }, { day });
  const more = { hint: HINT, remedy: { add } };
  if (others.length > 0) report(plan.at(plan.settings, 'review_every'), SEVERAL, args, more);
  else report(plan.at(only.record, 'name'), NEVER, args, { ...more, subject: only.id });
}

/** Cards whose last review is too long ago: one finding where that holds for most of all, with the oldest first. */
function reportOld(context: CheckContext, old: readonly Card[], all: number): void {
  const { plan, text, excepted, report } = context;
  const told = old
    .flatMap(({ id, record }) => {
      const { name, reviewed } = record;
      if (!reviewed || excepted(plan.at(record, 'reviewed'), id)) return [];
      const args = { name: text(name), date: { when: reviewed.text } };
      const said = sentence(OLD, args);
      return [{ at: plan.at(record, 'reviewed'), name: args.name, subject: id, args, said, reviewed }];
    })
    .toSorted((a, b) => compare(a.reviewed.last ?? '', b.reviewed.last ?? ''));
  if (isMost(told.length, all)) {
    reportMost(context, { kind: 'institution', all, told, more: { hint: HINT } });
    return;
  }
  for (const { at, args, subject } of told) report(at, OLD, args, { hint: HINT, subject });
}

export const cardReviewOverdue = defineCheck({
  name: 'card-review-overdue',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Cards are looked through as often as the plan says.',
    pl: 'Karty są przeglądane tak często, jak mówi plan.',
  },
  why: {
    en: 'The list of tasks on a card is open and kept up to date. What nobody has looked at for long, nobody trusts.',
    pl: 'Lista zadań na karcie jest otwarta i aktualizowana. Karcie, do której dawno nikt nie zajrzał, nikt nie ufa.',
  },
  day: '2026-09-01',
  fails: [
    { 'lsicu.yaml': settings('2025'), 'institutions/gok.yaml': card('2025-03-01 # expect') },
    { 'lsicu.yaml': settings('2025'), 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury # expect\n' },
    {
      'lsicu.yaml': settings('2025'),
      'institutions/gok.yaml': card('2025-02-01 # expect'),
      ...Object.fromEntries(
        [1, 2, 3].map((number) => [
          `institutions/szkola-${number}.yaml`,
          card('2025-03').replace('Gminny Ośrodek Kultury', `Szkoła Podstawowa nr ${number}`),
        ]),
      ),
    },
  ],
  passes: [
    { 'lsicu.yaml': settings('2025'), 'institutions/gok.yaml': card('2025-10') },
    { 'lsicu.yaml': settings('2026'), 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\n' },
  ],
  run(context) {
    const { plan, day } = context;
    const { review_every: every, period } = plan.settings;
    if (every === undefined) return;
    const cards = institutionsOf(plan, day).filter(({ record }) => !plan.isDamaged(record));
    const old = cards.filter(({ record }) => record.reviewed && isOver(record.reviewed.last, every, day));
    reportOld(context, old, cards.length);
    const since = ({ record }: Card): string | null | undefined => (record.from ?? period?.from)?.first;
    reportNever(
      context,
      cards.filter((card) => !card.record.reviewed && isOver(since(card), every, day)),
    );
  },
});

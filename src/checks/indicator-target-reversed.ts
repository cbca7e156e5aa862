import { defineCheck } from './check.ts';

const indicator = (target: string): string =>
  `- id: kursy\n  title: Liczba kursów\n  kind: output\n  target: ${target}`;

export const indicatorTargetReversed = defineCheck({
  name: 'indicator-target-reversed',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The target of an indicator is one value, or a range from the lower to the higher.',
    pl: 'Wartość docelowa wskaźnika to jedna liczba albo zakres od mniejszej do większej.',
  },
  why: {
    en: 'Of a target that contradicts itself nobody can say whether it was reached.',
    pl: 'O celu, który sam sobie przeczy, nie da się powiedzieć, czy go osiągnięto.',
  },
  fails: [
    { 'indicators.yaml': `${indicator('{from: 4, to: 3}')} # expect\n` },
    { 'indicators.yaml': `${indicator('{value: 3, from: 3, to: 4}')} # expect\n` },
  ],
  passes: [
    { 'indicators.yaml': `${indicator('{from: 3, to: 4, by: 2026-12}')}\n` },
    { 'indicators.yaml': `${indicator('{value: 4}')}\n` },
  ],
  run({ plan, text, report }) {
    for (const { id, record } of plan.items.indicator) {
      const { target } = record;
      if (!target || plan.isDamaged(target)) continue;
      const { value, from, to } = target;
      const title = text(record.title);
      if (value !== undefined && (from !== undefined || to !== undefined)) {
        const words = {
          en: 'The target of the indicator “{title}” is both one value and a range.',
          pl: 'Wartość docelowa wskaźnika „{title}” jest podana i jako jedna liczba, i jako zakres.',
        };
        const hint = {
          en: 'Keep either value, or from and to.',
          pl: 'Zostaw albo pole value, albo pola from i to.',
        };
        report(plan.at(target, 'value'), words, { title }, { hint, subject: id });
      } else if (from !== undefined && to !== undefined && from > to) {
        const words = {
          en: 'The target of the indicator “{title}” goes from the higher to the lower value.',
          pl: 'Zakres wartości docelowej wskaźnika „{title}” zaczyna się od większej liczby.',
        };
        const hint = {
          en: 'Write from: {to}, to: {from}.',
          pl: 'Wpisz from: {to}, to: {from}.',
        };
        report(
          plan.at(target, 'from'),
          words,
          { title, from: String(from), to: String(to) },
          { hint, subject: id },
        );
      }
    }
  },
});

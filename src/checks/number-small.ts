import { countsPeople, FEWEST, isSmall } from '../model/small-numbers.ts';
import type { Text } from '../schema/types.ts';
import { defineCheck, type CheckContext } from './check.ts';

const duty = 'name: GOPS\nduties: [{id: porady, title: Porady}]\n';
const entry = (reached: number): string =>
  `entries:\n  - {date: 2026-07-14, duty: porady, reached: ${reached}}`;

const REACHED = {
  en: 'The number of people reached, {count}, is below {few}: somebody could be told by it.',
  pl: 'Liczba osób, {count}, jest mniejsza niż {few}: można po niej kogoś rozpoznać.',
};
const FIGURE = {
  en: 'The number of people in “{title}”, {count}, is below {few}: somebody could be told by it.',
  pl: 'Liczba osób w pozycji „{title}”, {count}, jest mniejsza niż {few}: można po niej kogoś rozpoznać.',
};

/** Figures of the registers that count people: of the municipality and of indicators. */
function figures({ plan }: CheckContext) {
  const parts = plan.items.context.flatMap(({ id, record }) =>
    [record, ...(record.parts ?? [])].map((part) => ({ id, part, unit: record.unit, title: part.title })),
  );
  const measured = plan.items.indicator.flatMap(({ id, record }) =>
    (record.measurements ?? []).map((part) => ({ id, part, unit: record.unit, title: record.title })),
  );
  return [...parts, ...measured].filter(({ unit }) => countsPeople(unit));
}

export const numberSmall = defineCheck({
  name: 'number-small',
  severity: 'info',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Numbers of people are not so small that somebody could be told by them.',
    pl: 'Liczby osób nie są tak małe, żeby można było kogoś po nich rozpoznać.',
  },
  why: {
    en: 'In a small municipality “3 people at the interpreter” is soon known by name. Public documents print “fewer than 5” instead, but whoever sees the files sees the number.',
    pl: 'W małej gminie przy „3 osobach u tłumacza” łatwo się domyślić, o kogo chodzi. Dokumenty publiczne podają wtedy „mniej niż 5”, ale kto widzi pliki planu, widzi liczbę.',
  },
  fails: [
    { 'institutions/gops.yaml': duty, 'progress/2026-q3/gops.yaml': `${entry(3)} # expect\n` },
    {
      'context.yaml':
        '- title: Cudzoziemcy z pobytem czasowym\n  value: 40\n  unit: osoby\n  parts:\n    - {title: Gruzja, value: 2} # expect\n    - {title: Ukraina, value: 38}\n',
    },
  ],
  passes: [
    { 'institutions/gops.yaml': duty, 'progress/2026-q3/gops.yaml': `${entry(5)}\n` },
    { 'context.yaml': '- {title: Szkoły podstawowe, value: 3, unit: szkoły}\n' },
  ],
  run(context) {
    const { plan, judgement, text, report } = context;
    const say = (record: object, field: string, count: number, title: Text | null, subject: string): void => {
      if (!isSmall(count)) return;
      const words = title === null ? REACHED : FIGURE;
      const hint = {
        en: 'Public documents print “fewer than {few}”. Where you can, count several groups or several months together.',
        pl: 'W dokumentach publicznych będzie „mniej niż {few}”. Jeśli można, podaj łączną liczbę z kilku grup albo miesięcy.',
      };
      const args = { title: title === null ? '' : text(title), count, few: FEWEST };
      report(plan.at(record, field), words, args, { hint, subject });
    };
    for (const { entry: each, by } of judgement.log) {
      if (each.reached !== undefined)
        say(each, 'reached', each.reached, null, each.task ?? each.duty ?? each.decision ?? by);
    }
    for (const { id, part, title } of figures(context)) {
      if (part.value !== undefined && part.approximate !== true) say(part, 'value', part.value, title, id);
    }
  },
});

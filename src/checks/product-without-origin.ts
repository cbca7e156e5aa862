import { proceduresUsing, tasksNeeding } from '../model/products.ts';
import { defineCheck } from './check.ts';

const task =
  'coordinator: {post: Koordynator}\ntasks:\n  - id: pisma\n    title: Tłumaczenie pism\n    after: tlumacze\n';

export const productWithoutOrigin = defineCheck({
  name: 'product-without-origin',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A product that is needed is made by a task, or somebody has it.',
    pl: 'Potrzebny produkt powstaje w zadaniu albo ktoś go ma.',
  },
  why: {
    en: 'Work that waits for something nobody makes and nobody has will wait for good.',
    pl: 'Praca, która czeka na coś, czego nikt nie przygotowuje i czego nikt nie ma, nigdy się nie zacznie.',
  },
  fails: [
    {
      'coordination.yaml': task,
      'products.yaml': '- id: tlumacze\n  title: Baza tłumaczy # expect\n',
    },
  ],
  passes: [
    {
      'coordination.yaml': task,
      'products.yaml': '- {id: tlumacze, title: Baza tłumaczy, place: Starostwo Powiatowe}\n',
    },
    { 'products.yaml': '- {id: tlumacze, title: Baza tłumaczy}\n' },
  ],
  run({ plan, judgement, text, report }) {
    for (const { id, record } of plan.items.product) {
      if (record.keeper || record.place !== undefined || plan.isDamaged(record)) continue;
      const needed = [...tasksNeeding(judgement, id), ...proceduresUsing(plan, id)].length;
      if (needed === 0) continue;
      const words = {
        en: 'No task makes the product “{title}”, and the plan says neither who keeps it nor where, but it is needed in {needed, plural, one {# place} other {# places}}.',
        pl: 'Produkt „{title}” nie powstaje w żadnym zadaniu i nie wiadomo, kto go prowadzi ani gdzie jest, a jest potrzebny w {needed, plural, one {# zadaniu albo procedurze} other {# zadaniach albo procedurach}}.',
      };
      const hint = {
        en: 'Fill in “keeper” or “place”, or move the product into “produces” of the task that makes it.',
        pl: 'Uzupełnij pole keeper albo place, albo przenieś produkt do pola produces zadania, w którym powstanie.',
      };
      report(plan.at(record, 'title'), words, { title: text(record.title), needed }, { hint, subject: id });
    }
  },
});
